// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-asked.h"
#include "sam-clock.h"
#include "sam-disclosure.h"
#include "sam-earlier.h"
#include "sam-hint.h"
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
 * @SAM_SCREEN_FROZEN: the room keeps what it saw
 * @SAM_SCREEN_QUIET: the room sees a calm screen without the session, and the
 *   clocks stand still
 *
 * What the room sees. None of it is ever saved.
 */
typedef enum
{
  SAM_SCREEN_LIVE,
  SAM_SCREEN_BLANK,
  SAM_SCREEN_FROZEN,
  SAM_SCREEN_QUIET,
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
SamSessionItem *sam_live_get_slide_item (SamLive *self);
SamSlide       *sam_live_dup_slide (SamLive *self) G_GNUC_WARN_UNUSED_RESULT;
SamOutcome     *sam_live_dup_outcome (SamLive   *self,
                                      SamSurface surface) G_GNUC_WARN_UNUSED_RESULT;
SamSaveState    sam_live_get_save_state (SamLive *self);
gboolean        sam_live_is_busy (SamLive *self);
void            sam_live_linger (SamLive *self);
gboolean        sam_live_has_ended (SamLive *self);

guint   sam_live_get_elapsed (SamLive *self);
guint   sam_live_get_total_elapsed (SamLive *self);
SamPace sam_live_get_pace (SamLive *self);
void    sam_live_get_today (SamLive *self, GDate *today);
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

SamHintState sam_live_get_hint_state (SamLive *self);

/* Going through the agenda. */
void     sam_live_start (SamLive *self);
void     sam_live_next (SamLive *self);
void     sam_live_previous (SamLive *self);
gboolean sam_live_can_next (SamLive *self);
gboolean sam_live_can_previous (SamLive *self);
void     sam_live_go_to_phase (SamLive *self, SamPhaseKind kind);
gboolean sam_live_passes_by (SamLive *self, SamPhaseKind kind);
void     sam_live_go_to_item (SamLive *self, guint position);
void
sam_live_set_questions (SamLive *self, SamBlockKind kind, GPtrArray *questions);
gboolean sam_live_can_ask_another (SamLive *self);
void     sam_live_ask_another (SamLive *self);
gboolean sam_live_is_at_close (SamLive *self);
void     sam_live_add_item (SamLive *self, SamSessionItem *item);
void     sam_live_set_people (SamLive *self, guint people);
void     sam_live_end (SamLive *self);

/* The open round, if there is one. */
gboolean sam_live_has_round (SamLive *self);
SamWay   sam_live_get_way (SamLive *self);
void     sam_live_set_way (SamLive *self, SamWay way);
gboolean sam_live_can_set_way (SamLive *self, SamWay way);
guint    sam_live_get_n_voters (SamLive *self);
guint    sam_live_get_received (SamLive *self);
gboolean sam_live_has_choice (SamLive *self);
gboolean sam_live_is_round_full (SamLive *self);
void     sam_live_choose (SamLive *self, SamChoice choice);
void     sam_live_take_back (SamLive *self);
void     sam_live_confirm (SamLive *self);
guint    sam_live_get_hands (SamLive *self, SamChoice choice);
void     sam_live_set_hands (SamLive *self, SamChoice choice, guint count);
gboolean sam_live_enter_slips (SamLive    *self,
                               const guint counts[SAM_N_CHOICES]);
void     sam_live_close_round (SamLive *self);
void     sam_live_restart_round (SamLive *self);
char    *sam_live_describe_round (SamLive *self) G_GNUC_WARN_UNUSED_RESULT;

/* Why people chose as they did. */
gboolean sam_live_can_ask_reasons (SamLive *self);
void     sam_live_ask_reasons (SamLive *self);
gboolean sam_live_has_reason_round (SamLive *self);
guint    sam_live_get_reasons_received (SamLive *self);
gboolean sam_live_is_reason_round_full (SamLive *self);
void
sam_live_add_reason (SamLive *self, const char *because, const char *despite);
void sam_live_close_reasons (SamLive *self);

/* The same dilemma in an earlier session. */
SamEarlier *sam_live_get_earlier (SamLive *self);
gboolean    sam_live_shows_earlier (SamLive *self);
void        sam_live_set_shows_earlier (SamLive *self, gboolean shows);

/* Was this worth our time? */
gboolean sam_live_is_at_check_out (SamLive *self);
void     sam_live_add_worth (SamLive *self, SamWorth worth, int people);

/* Words. */
void sam_live_set_note (SamLive *self, const char *note);
void sam_live_flush (SamLive *self);

/* Taking back; see sam-live-undo.c for what can be. */
const char *sam_live_get_undo_label (SamLive *self); /* (nullable) */
const char *sam_live_get_redo_label (SamLive *self); /* (nullable) */
void        sam_live_undo (SamLive *self);
void        sam_live_redo (SamLive *self);

/* What is proposed and agreed. */
void  sam_live_set_agreement (SamLive    *self,
                              const char *when,
                              const char *then,
                              const char *owner);
char *sam_live_add_proposal (SamLive *self) G_GNUC_WARN_UNUSED_RESULT;
void  sam_live_write_proposal (SamLive    *self,
                               const char *id,
                               const char *when,
                               const char *then,
                               const char *owner);
void  sam_live_remove_proposal (SamLive *self, const char *id);
void  sam_live_choose_proposal (SamLive *self, const char *id, gboolean chosen);
void  sam_live_set_proposal_return (SamLive     *self,
                                    const char  *id,
                                    const GDate *returns);

/* What comes back of the sessions before. */
void sam_live_answer (SamLive *self, const char *id, SamAgreementState state);
void
sam_live_write_noticed (SamLive *self, const char *id, const char *noticed);
void sam_live_set_answer_return (SamLive     *self,
                                 const char  *id,
                                 const GDate *returns);

/* Dots on proposals. */
gboolean sam_live_may_start_dots (SamLive *self);
void     sam_live_start_dots (SamLive *self);
gboolean sam_live_has_dots (SamLive *self);
guint    sam_live_get_n_dotted (SamLive *self);
gboolean sam_live_is_dots_full (SamLive *self);
void     sam_live_place_dot (SamLive *self, guint proposal);
void     sam_live_take_back_dot (SamLive *self);
void     sam_live_confirm_dots (SamLive *self);
void     sam_live_close_dots (SamLive *self);
void     sam_live_cancel_dots (SamLive *self);
void  sam_live_count_dots (SamLive *self, const int *dots, guint n_proposals);
char *sam_live_describe_choosing (SamLive *self) G_GNUC_WARN_UNUSED_RESULT;

/* What the room sees. */
SamScreenState sam_live_get_screen_state (SamLive *self);
void           sam_live_set_screen_state (SamLive *self, SamScreenState state);
void sam_live_switch_screen (SamLive *self, SamScreenState state, gboolean on);
gboolean sam_live_has_screen (SamLive *self, SamScreenState state);

G_END_DECLS
