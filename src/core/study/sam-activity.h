// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-day.h"
#include "sam-session.h"
#include "sam-sitting.h"

G_BEGIN_DECLS

/**
 * SamActivityKind:
 * @SAM_ACTIVITY_SITTING: studying alone
 * @SAM_ACTIVITY_SESSION: a session that one took part in
 * @SAM_ACTIVITY_QUIZ: questions of fact
 *
 * Where the minutes come from.
 */
typedef enum
{
  SAM_ACTIVITY_SITTING,
  SAM_ACTIVITY_SESSION,
  SAM_ACTIVITY_QUIZ,
} SamActivityKind;

/* A day has no more minutes. */
#define SAM_ACTIVITY_MAX_MINUTES (24 * 60)

#define SAM_TYPE_ACTIVITY (sam_activity_get_type ())

/* Signal “changed” (gboolean typing), as of SamSitting. */
G_DECLARE_FINAL_TYPE (SamActivity, sam_activity, SAM, ACTIVITY, GObject)

SamActivity *sam_activity_new (const char     *id,
                               SamActivityKind kind,
                               const char     *source_id,
                               const char     *title,
                               GDateTime *started) G_GNUC_WARN_UNUSED_RESULT;
SamActivity *
sam_activity_new_of_sitting (SamSitting *sitting) G_GNUC_WARN_UNUSED_RESULT;
SamActivity *
sam_activity_new_of_session (SamSession *session) G_GNUC_WARN_UNUSED_RESULT;

const char     *sam_activity_get_id (SamActivity *self);
SamActivityKind sam_activity_get_kind (SamActivity *self);
const char     *sam_activity_get_source_id (SamActivity *self);
const char     *sam_activity_get_title (SamActivity *self);
GDateTime      *sam_activity_get_started (SamActivity *self);
SamDay          sam_activity_get_day (SamActivity *self);

/* What was counted, card by card */
void        sam_activity_add_part (SamActivity *self,
                                   const char  *deck_id,
                                   const char  *card_id,
                                   guint        seconds);
guint       sam_activity_get_n_parts (SamActivity *self);
const char *sam_activity_get_part_deck_id (SamActivity *self, guint part);
const char *sam_activity_get_part_card_id (SamActivity *self, guint part);
guint       sam_activity_get_part_seconds (SamActivity *self, guint part);

guint    sam_activity_get_counted (SamActivity *self);
guint    sam_activity_get_minutes (SamActivity *self);
gboolean sam_activity_is_corrected (SamActivity *self);
void     sam_activity_correct (SamActivity *self, guint minutes);
void     sam_activity_uncorrect (SamActivity *self);

G_END_DECLS
