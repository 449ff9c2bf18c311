// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-agenda-store.h"
#include "sam-clock.h"
#include "sam-session-store.h"

G_BEGIN_DECLS

#define SAM_TYPE_SESSIONS_MODEL (sam_sessions_model_get_type ())

/* What is planned, what runs and what was, one below the other: an element is a
 * heading (GtkStringObject), a SamAgendaRow or a SamSessionRow. */
G_DECLARE_FINAL_TYPE (
    SamSessionsModel, sam_sessions_model, SAM, SESSIONS_MODEL, GObject)

SamSessionsModel *sam_sessions_model_new (void) G_GNUC_WARN_UNUSED_RESULT;

GListModel *sam_sessions_model_get_list (SamSessionsModel *self);
GListModel *sam_sessions_model_get_planned (SamSessionsModel *self);
guint       sam_sessions_model_get_n_all (SamSessionsModel *self);

void sam_sessions_model_set_clock (SamSessionsModel *self, SamClock *clock);
GDateTime *
sam_sessions_model_dup_now (SamSessionsModel *self) G_GNUC_WARN_UNUSED_RESULT;

void sam_sessions_model_set_planned (SamSessionsModel *self,
                                     GListModel       *planned);
void sam_sessions_model_set_sessions (SamSessionsModel *self,
                                      GListModel       *sessions);
void sam_sessions_model_set_words (SamSessionsModel *self, const char *words);

SamSessionRow *sam_sessions_model_get_running (SamSessionsModel *self);
SamAgendaRow  *sam_sessions_model_get_today (SamSessionsModel *self);

G_END_DECLS
