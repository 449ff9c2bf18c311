// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agreement.h"
#include "sam-session-item.h"

G_BEGIN_DECLS

#define SAM_TYPE_SESSION (sam_session_get_type ())

/* A GListModel of SamSessionItem, in the order of the agenda */
G_DECLARE_FINAL_TYPE (SamSession, sam_session, SAM, SESSION, GObject)

SamSession *sam_session_new (const char *id,
                             GDateTime  *started,
                             guint       people) G_GNUC_WARN_UNUSED_RESULT;

const char *sam_session_get_id (SamSession *self);
GDateTime  *sam_session_get_started (SamSession *self);
char       *sam_session_dup_title (SamSession *self) G_GNUC_WARN_UNUSED_RESULT;

GDateTime *sam_session_get_ended (SamSession *self);
void       sam_session_set_ended (SamSession *self, GDateTime *ended);

guint sam_session_get_people (SamSession *self);
void  sam_session_set_people (SamSession *self, guint people);

guint sam_session_get_position (SamSession *self);
void  sam_session_set_position (SamSession *self, guint position);

void            sam_session_add_item (SamSession *self, SamSessionItem *item);
SamSessionItem *sam_session_get_item (SamSession *self, guint position);
SamSessionItem *sam_session_get_current (SamSession *self);
guint           sam_session_get_n_items (SamSession *self);

SamAgreement *sam_session_get_agreement (SamSession *self);
void sam_session_set_agreement (SamSession *self, SamAgreement *agreement);

G_END_DECLS
