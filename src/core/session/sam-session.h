// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda.h"
#include "sam-agreement.h"
#include "sam-check-out.h"
#include "sam-session-item.h"

G_BEGIN_DECLS

#define SAM_TYPE_SESSION (sam_session_get_type ())

/* A GListModel of SamSessionItem, in the order of the agenda */
G_DECLARE_FINAL_TYPE (SamSession, sam_session, SAM, SESSION, GObject)

SamSession *sam_session_new (const char *id,
                             GDateTime  *started,
                             guint       people) G_GNUC_WARN_UNUSED_RESULT;
SamSession      *
sam_session_new_from_agenda (const char *id,
                                  GDateTime  *started,
                                  guint       people,
                                  SamAgenda  *agenda) G_GNUC_WARN_UNUSED_RESULT;
void sam_session_welcome (SamSession *self, const char *const *rules);
SamAgenda *
sam_session_to_agenda (SamSession *session) G_GNUC_WARN_UNUSED_RESULT;

const char *sam_session_get_id (SamSession *self);
GDateTime  *sam_session_get_started (SamSession *self);
char       *sam_session_dup_title (SamSession *self) G_GNUC_WARN_UNUSED_RESULT;
void        sam_session_set_title (SamSession *self, const char *title);

guint sam_session_get_minutes (SamSession *self);
void  sam_session_set_minutes (SamSession *self, guint minutes);

GDateTime *sam_session_get_ended (SamSession *self);
void       sam_session_set_ended (SamSession *self, GDateTime *ended);

GDateTime *sam_session_get_notes_end (SamSession *self);
gboolean   sam_session_are_notes_erased (SamSession *self);
void
sam_session_set_notes_end (SamSession *self, GDateTime *end, gboolean erased);

guint sam_session_get_people (SamSession *self);
void  sam_session_set_people (SamSession *self, guint people);

const SamCheckOut *sam_session_get_check_out (SamSession *self);
void sam_session_set_worth (SamSession *self, SamWorth worth, guint people);

guint sam_session_get_position (SamSession *self);
void  sam_session_set_position (SamSession *self, guint position);

void            sam_session_add_item (SamSession *self, SamSessionItem *item);
SamSessionItem *sam_session_get_item (SamSession *self, guint position);
SamSessionItem *sam_session_get_current (SamSession *self);
guint           sam_session_get_n_items (SamSession *self);
guint           sam_session_get_number (SamSession *self, guint position);
guint           sam_session_get_n_counted (SamSession *self);

/* What is proposed and agreed here. */
GPtrArray *sam_session_get_proposals (SamSession *self);
GPtrArray *
sam_session_list_proposals (SamSession *self) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *
sam_session_list_agreements (SamSession *self) G_GNUC_WARN_UNUSED_RESULT;
SamAgreement *sam_session_find_proposal (SamSession *self, const char *id);
SamAgreement *sam_session_find_proposal_at (SamSession *self, guint item);
guint         sam_session_get_next_number (SamSession *self);
void sam_session_put_proposal (SamSession *self, SamAgreement *proposal);
void sam_session_remove_proposal (SamSession *self, const char *id);

/* What was agreed before, and comes back here. */
GPtrArray *sam_session_get_last_time (SamSession *self);
void       sam_session_set_last_time (SamSession *self, GPtrArray *agreements);
SamAgreement *sam_session_find_last_time (SamSession *self, const char *id);
SamAgreement *sam_session_get_looked_at (SamSession *self);
void sam_session_put_last_time (SamSession *self, SamAgreement *agreement);

gboolean sam_session_has_block (SamSession *self, SamBlockKind kind);

G_END_DECLS
