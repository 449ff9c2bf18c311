// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-agenda-store.h"
#include "sam-clock.h"
#include "sam-session-store.h"

G_BEGIN_DECLS

#define SAM_TYPE_SESSIONS_PAGE (sam_sessions_page_get_type ())

/* Signals, each time the list was read:
 * "unfinished" (SamSessionRow, nullable): the newest session that was not
 * closed "today" (SamAgendaRow, nullable): the planned session of today */
G_DECLARE_FINAL_TYPE (
    SamSessionsPage, sam_sessions_page, SAM, SESSIONS_PAGE, AdwBin)

GtkWidget *sam_sessions_page_new (void) G_GNUC_WARN_UNUSED_RESULT;

GListModel *sam_sessions_page_get_list (SamSessionsPage *self);
gboolean    sam_sessions_page_has_planned (SamSessionsPage *self,
                                           const char      *agenda_id);

void sam_sessions_page_set_source (SamSessionsPage *self,
                                   SamDatabase     *database,
                                   SamClock        *clock);
void sam_sessions_page_refresh (SamSessionsPage *self);

G_END_DECLS
