// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SAM_TYPE_SESSION_ROW (sam_session_row_get_type ())

/* A line in the list of sessions; never changes once it is in a list */
G_DECLARE_FINAL_TYPE (SamSessionRow, sam_session_row, SAM, SESSION_ROW, GObject)

SamSessionRow *
sam_session_row_new (const char *id,
                     const char *title,
                     GDateTime  *started,
                     gboolean    running,
                     guint       people,
                     guint       n_items,
                     guint       n_agreements) G_GNUC_WARN_UNUSED_RESULT;

const char *sam_session_row_get_id (SamSessionRow *self);
const char *sam_session_row_get_title (SamSessionRow *self);
GDateTime  *sam_session_row_get_started (SamSessionRow *self);
gboolean    sam_session_row_is_running (SamSessionRow *self);
guint       sam_session_row_get_people (SamSessionRow *self);
guint       sam_session_row_get_n_items (SamSessionRow *self);
guint       sam_session_row_get_n_agreements (SamSessionRow *self);

/* Until when its notes are kept */
void       sam_session_row_set_notes_end (SamSessionRow *self,
                                          GDateTime     *end,
                                          gboolean       erased);
GDateTime *sam_session_row_get_notes_end (SamSessionRow *self);
gboolean   sam_session_row_are_notes_erased (SamSessionRow *self);

G_END_DECLS
