// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-clock.h"
#include "sam-disclosure.h"
#include "sam-pace.h"
#include "sam-session-store.h"
#include "sam-slide.h"

G_BEGIN_DECLS

/**
 * SamSaveState:
 * @SAM_SAVE_STATE_SAVED: everything is on the disk
 * @SAM_SAVE_STATE_SAVING: something is on its way there
 * @SAM_SAVE_STATE_FAILED: the last save failed; it will be tried again
 */
typedef enum
{
  SAM_SAVE_STATE_SAVED,
  SAM_SAVE_STATE_SAVING,
  SAM_SAVE_STATE_FAILED,
} SamSaveState;

/**
 * SamScreenState:
 * @SAM_SCREEN_LIVE: the room sees the session
 * @SAM_SCREEN_BLANK: the room sees a dark screen
 */
typedef enum
{
  SAM_SCREEN_LIVE,
  SAM_SCREEN_BLANK,
} SamScreenState;

/**
 * SamDeed:
 * @SAM_DEED_DONE: something was done that can be taken back
 * @SAM_DEED_UNDONE: it was taken back
 * @SAM_DEED_REDONE: it was done again
 */
typedef enum
{
  SAM_DEED_DONE,
  SAM_DEED_UNDONE,
  SAM_DEED_REDONE,
} SamDeed;

/**
 * SamLateWay:
 * @SAM_LATE_WAY_TRIM: everything that is still to come, in proportion to its
 *   slack
 * @SAM_LATE_WAY_PARK: the least important of what is still to come
 * @SAM_LATE_WAY_LONGER: the meeting ends later
 *
 * A way out of a meeting that runs late.
 */
typedef enum
{
  SAM_LATE_WAY_TRIM,
  SAM_LATE_WAY_PARK,
  SAM_LATE_WAY_LONGER,
} SamLateWay;

#define SAM_N_LATE_WAYS 3

/**
 * SamLateOffer:
 * @gained: minutes; 0 if the way leads nowhere
 * @over: how many minutes late the meeting would be then
 * @position: what would be parked, if that is the way
 *
 * What a way out would come to.
 */
typedef struct
{
  guint gained;
  guint over;
  guint position;
} SamLateOffer;

#define SAM_TYPE_LIVE (sam_live_get_type ())

/* The running session; see sam-live.c for its signals and properties. */
G_DECLARE_FINAL_TYPE (SamLive, sam_live, SAM, LIVE, GObject)

SamLive *sam_live_new (SamDatabase *database,
                       SamClock    *clock,
                       SamSession  *session) G_GNUC_WARN_UNUSED_RESULT;

SamSession     *sam_live_get_session (SamLive *self);
SamSessionItem *sam_live_get_current (SamLive *self);
SamPhase        sam_live_get_phase (SamLive *self);
SamSlide       *sam_live_dup_slide (SamLive *self) G_GNUC_WARN_UNUSED_RESULT;
SamOutcome     *sam_live_dup_outcome (SamLive   *self,
                                      SamSurface surface) G_GNUC_WARN_UNUSED_RESULT;
SamSaveState    sam_live_get_save_state (SamLive *self);
SamScreenState  sam_live_get_screen_state (SamLive *self);
gboolean        sam_live_is_busy (SamLive *self);
void            sam_live_linger (SamLive *self);
gboolean        sam_live_has_ended (SamLive *self);

guint   sam_live_get_elapsed (SamLive *self);
guint   sam_live_get_total_elapsed (SamLive *self);
SamPace sam_live_get_pace (SamLive *self);
SamPace sam_live_get_step_pace (SamLive *self);

/* The time; each can be taken back. */
void         sam_live_add_minutes (SamLive *self);
gboolean     sam_live_can_park (SamLive *self);
void         sam_live_park (SamLive *self);
void         sam_live_take_up (SamLive *self, guint position);
SamLateOffer sam_live_get_late_offer (SamLive *self, SamLateWay way);
void         sam_live_take_late_way (SamLive *self, SamLateWay way);

/* One quiet reminder for each item. */
char *sam_live_dup_reminder (SamLive *self) G_GNUC_WARN_UNUSED_RESULT;
void  sam_live_dismiss_reminder (SamLive *self);

/* Going through the agenda. */
void     sam_live_start (SamLive *self);
void     sam_live_next (SamLive *self);
void     sam_live_previous (SamLive *self);
gboolean sam_live_can_next (SamLive *self);
gboolean sam_live_can_previous (SamLive *self);
void     sam_live_go_to_phase (SamLive *self, SamPhaseKind kind);
void     sam_live_go_to_item (SamLive *self, guint position);
void     sam_live_add_item (SamLive *self, SamSessionItem *item);
void     sam_live_set_people (SamLive *self, guint people);
void     sam_live_end (SamLive *self);

/* The open round, if there is one. */
gboolean sam_live_has_round (SamLive *self);
SamWay   sam_live_get_way (SamLive *self);
void     sam_live_set_way (SamLive *self, SamWay way);
guint    sam_live_get_n_voters (SamLive *self);
guint    sam_live_get_received (SamLive *self);
gboolean sam_live_has_choice (SamLive *self);
gboolean sam_live_is_round_full (SamLive *self);
void     sam_live_choose (SamLive *self, SamChoice choice);
void     sam_live_take_back (SamLive *self);
void     sam_live_confirm (SamLive *self);
guint    sam_live_get_hands (SamLive *self, SamChoice choice);
void     sam_live_set_hands (SamLive *self, SamChoice choice, guint count);
void     sam_live_close_round (SamLive *self);
void     sam_live_restart_round (SamLive *self);
char    *sam_live_describe_round (SamLive *self) G_GNUC_WARN_UNUSED_RESULT;

/* Words. */
void sam_live_set_note (SamLive *self, const char *note);
void sam_live_set_agreement (SamLive    *self,
                             const char *when,
                             const char *then,
                             const char *owner);
void sam_live_flush (SamLive *self);

/* Taking back; see sam-live-undo.c for what can be. */
const char *sam_live_get_undo_label (SamLive *self); /* (nullable) */
const char *sam_live_get_redo_label (SamLive *self); /* (nullable) */
void        sam_live_undo (SamLive *self);
void        sam_live_redo (SamLive *self);

void sam_live_set_screen_state (SamLive *self, SamScreenState state);

G_END_DECLS
