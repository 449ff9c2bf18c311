// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda.h"
#include "sam-database.h"
#include "sam-deck-shelf.h"
#include "sam-proposal.h"

G_BEGIN_DECLS

#define SAM_TYPE_AGENDA_ROW (sam_agenda_row_get_type ())

/* A line in the list of planned sessions or of templates; never changes */
G_DECLARE_FINAL_TYPE (SamAgendaRow, sam_agenda_row, SAM, AGENDA_ROW, GObject)

SamAgendaRow *sam_agenda_row_new (const char *id,
                                  const char *title,
                                  GDateTime  *starts,
                                  guint       minutes,
                                  guint       people,
                                  guint n_items) G_GNUC_WARN_UNUSED_RESULT;

const char *sam_agenda_row_get_id (SamAgendaRow *self);
const char *sam_agenda_row_get_title (SamAgendaRow *self); /* "" for none */
GDateTime       *
sam_agenda_row_get_starts (SamAgendaRow *self); /* (nullable): local */
guint sam_agenda_row_get_minutes (SamAgendaRow *self);
guint sam_agenda_row_get_people (SamAgendaRow *self);
guint sam_agenda_row_get_n_items (SamAgendaRow *self); /* that fit */

/* Saves: one transaction, in the order of the calls, not cancellable;
 * finish all with sam_agenda_store_save_finish(). */
void sam_agenda_store_save_async (SamDatabase        *database,
                                  SamAgenda          *agenda,
                                  gboolean            is_template,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data);
/* Marks it deleted: gone from lists, until restored or swept. */
void sam_agenda_store_delete_async (SamDatabase        *database,
                                    const char         *agenda_id,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data);
void sam_agenda_store_delete_all_async (SamDatabase        *database,
                                        GAsyncReadyCallback callback,
                                        gpointer            user_data);
void sam_agenda_store_restore_async (SamDatabase        *database,
                                     const char         *agenda_id,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data);
/* Erases what is marked deleted, agendas and sessions: at start-up. */
void sam_agenda_store_sweep_async (SamDatabase        *database,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data);
/* The agenda became this session: it leaves the list of planned ones. */
void     sam_agenda_store_save_started_async (SamDatabase        *database,
                                              const char         *agenda_id,
                                              const char         *session_id,
                                              GAsyncReadyCallback callback,
                                              gpointer            user_data);
gboolean sam_agenda_store_save_finish (SamDatabase  *database,
                                       GAsyncResult *result,
                                       GError      **error);

/* Lists of SamAgendaRow: planned by date (those without one last), templates
 * by title. */
void sam_agenda_store_list_async (SamDatabase        *database,
                                  gboolean            templates,
                                  GCancellable       *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data);
GListModel *
sam_agenda_store_list_finish (SamDatabase  *database,
                              GAsyncResult *result,
                              GError      **error) G_GNUC_WARN_UNUSED_RESULT;

/* Items are those of @shelf where it has them, else as they were kept. */
void sam_agenda_store_load_async (SamDatabase        *database,
                                  const char         *agenda_id,
                                  SamDeckShelf       *shelf,
                                  GCancellable       *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data);
SamAgenda *
sam_agenda_store_load_finish (SamDatabase  *database,
                              GAsyncResult *result,
                              GError      **error) G_GNUC_WARN_UNUSED_RESULT;

/* What past sessions say, for the proposal. */
void sam_agenda_store_history_async (SamDatabase        *database,
                                     GDateTime          *now,
                                     GCancellable       *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data);
SamHistory *
sam_agenda_store_history_finish (SamDatabase  *database,
                                 GAsyncResult *result,
                                 GError      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
