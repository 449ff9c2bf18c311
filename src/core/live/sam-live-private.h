// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-dots.h"
#include "sam-live.h"
#include "sam-reason-round.h"
#include "sam-round.h"

G_BEGIN_DECLS

/**
 * SamLiveMove:
 *
 * Where to go, counted from where the session is when the command is run.
 */
typedef enum
{
  SAM_LIVE_MOVE_NEXT,
  SAM_LIVE_MOVE_PREVIOUS,
  SAM_LIVE_MOVE_PHASE,
  SAM_LIVE_MOVE_ITEM,
  SAM_LIVE_MOVE_ANOTHER,
  SAM_LIVE_MOVE_STAY,
  SAM_LIVE_MOVE_NEXT_ITEM,
} SamLiveMove;

/* A check-in and a check-out have questions. */
#define SAM_N_LIVE_QUESTIONS 2

typedef struct _SamLiveCommand SamLiveCommand;

/**
 * SamLiveCommandType:
 * @size: of the struct, whose first member is a #SamLiveCommand
 * @find: (nullable): fills in what is only known when the command is run;
 *   %FALSE if there is nothing to do any more
 * @save: puts it on the disk; ends by calling sam_live_saved_cb() with a
 *   reference to the session as user data
 * @apply: what is true once it is on the disk
 * @is_unseen: (nullable): whether the room does not see the change
 * @fail: (nullable): what is to be done if it could not be saved, beside
 *   telling
 * @clear: (nullable): frees what the struct owns
 * @is_text: whether it saves what is typed, and so need not wait for that
 *
 * One kind of change to a running session. Each file of this room that changes
 * something has the types of its own changes.
 */
typedef struct
{
  gsize size;
  gboolean (*find) (SamLive *self, SamLiveCommand *command);
  void (*save) (SamLive *self, SamLiveCommand *command);
  void (*apply) (SamLive *self, SamLiveCommand *command);
  gboolean (*is_unseen) (SamLive *self, SamLiveCommand *command);
  void (*fail) (SamLive *self, SamLiveCommand *command);
  void (*clear) (SamLiveCommand *command);
  gboolean is_text;
} SamLiveCommandType;

/* What was asked of a running session and has to be saved. */
struct _SamLiveCommand
{
  const SamLiveCommandType *type;
  guint                     position; /* of the item it is about */
  SamDeed                   deed;     /* whether it takes something back */
  char *label; /* (owned) (nullable): of what it takes back */
};

struct _SamLive
{
  GObject parent_instance;

  SamDatabase *database; /* (owned) */
  SamClock    *clock;    /* (owned) */
  SamSession  *session;  /* (owned) */

  GQueue          commands; /* (element-type SamLiveCommand) (owned) */
  SamLiveCommand *running;  /* (owned) (nullable) */

  const SamLiveCommand *applied; /* (unowned) (nullable): while it is */
  GPtrArray *undo;       /* (element-type SamLiveCommand) (owned) (nullable) */
  GPtrArray *redo;       /* (element-type SamLiveCommand) (owned) (nullable) */
  char      *done_label; /* (owned) (nullable): not told yet */

  SamRound   *round;  /* (owned) (nullable): the open one */
  GHashTable *firsts; /* (owned): position -> SamRound, until the outcome */
  SamWay      way;    /* as last chosen, or as the item was prepared */
  gboolean    starts_again; /* the open round was cut off before */
  gboolean    is_closing;   /* what the open round came to is being saved */

  SamReasonRound *reasons; /* (owned) (nullable): the open one */

  SamEarlier   *earlier; /* (owned) (nullable): of the current outcome */
  GCancellable *earlier_cancellable; /* (owned) (nullable): while it loads */
  gboolean      shows_earlier;

  SamDots    *dots;            /* (owned) (nullable): the open round of dots */
  GPtrArray  *dotted;          /* (owned) (nullable): ids, as @dots counts */
  char       *asked;           /* (owned) (nullable): id of one too many */
  GHashTable *dirty_proposals; /* (owned): ids of what is typed */
  GHashTable *dirty_answers;   /* (owned): likewise */

  GPtrArray *questions[SAM_N_LIVE_QUESTIONS]; /* (element-type SamAsked)
                                                 (owned): to ask instead */

  gint64   since;       /* monotonic microseconds; of the current item */
  guint    since_saved; /* seconds ticked since the place was saved */
  guint    tick_source; /* 0 if none */
  guint    text_source; /* 0 if none: saves what is being typed */
  gint64   typed_since; /* monotonic microseconds of the first unsaved key */
  gboolean note_dirty;
  gboolean text_failed;

  GHashTable *reminded;    /* (owned): a set of positions */
  guint       remind_at;   /* the item of which the reminder stands, + 1 */
  gboolean    remind_late; /* it says that the meeting is late */
  gboolean    was_late;

  guint          screens;      /* bits of SamScreenState that are on */
  SamScreenState screen_state; /* as last told */
  SamSaveState   save_state;   /* as last told */
};

/* sam-live-commands.c */
gpointer sam_live_command_new (SamLive *self, const SamLiveCommandType *type)
    G_GNUC_WARN_UNUSED_RESULT;
void sam_live_push (SamLive *self, SamLiveCommand *command);
void sam_live_saved_cb (GObject *source, GAsyncResult *result, gpointer self);
void sam_live_clear_commands (SamLive *self);
void sam_live_command_free (SamLiveCommand *command);

/* sam-live.c */

void sam_live_emit_changed (SamLive *self);
void sam_live_emit_failed (SamLive *self, GError *error);
void sam_live_emit_ended (SamLive *self);
void sam_live_emit_done (SamLive *self, const char *label, SamDeed deed);
void sam_live_tell_save_state (SamLive *self);
void sam_live_tell_screen_state (SamLive *self, SamScreenState state);

/* sam-live-undo.c */
void
sam_live_push_undo (SamLive *self, SamLiveCommand *inverse, const char *label);
void     sam_live_tell_done (SamLive *self, const SamLiveCommand *command);
gboolean sam_live_may_run (SamLive *self, const SamLiveCommand *command);
void     sam_live_keep_step (SamLive *self, SamLiveCommand *command);
void     sam_live_clear_undo (SamLive *self);

/* sam-live-time.c */
void sam_live_restart_clock (SamLive *self);
void sam_live_settle_clock (SamLive *self);
void sam_live_tell_break (SamLive *self);

/* sam-live-remind.c */
void sam_live_remind (SamLive *self);

/* sam-live-text.c */
void sam_live_schedule_text (SamLive *self);
void sam_live_apply_text (SamLive *self, SamLiveCommand *command);
void sam_live_forget_text (SamLive *self);

/* sam-live-agreements.c */
void sam_live_flush_proposals (SamLive *self);

/* sam-live-answers.c */
void sam_live_flush_answers (SamLive *self);

/* sam-live-dots.c */
void sam_live_forget_dots (SamLive *self);

/* sam-live-go.c */
SamPlace sam_live_get_place (SamLive *self, guint position, guint step);
void     sam_live_move (SamLive *self, const SamPlace *place);
void     sam_live_enter_step (SamLive *self);
void     sam_live_stay (SamLive *self);
void     sam_live_turn (SamLive *self);

/* sam-live-round.c */
gboolean sam_live_takes_votes (SamLive *self);

/* sam-live-ballot-way.c */
void sam_live_take_way (SamLive *self);

/* sam-live-screen.c */
gboolean sam_live_is_paused (SamLive *self);

/* sam-live-close.c */
SamRoundName sam_live_get_round_name (SamLive *self);

/* sam-live-reasons.c */
void  sam_live_open_reasons (SamLive *self);
void  sam_live_restart_reasons (SamLive *self);
void  sam_live_forget_reasons (SamLive *self);
char *sam_live_describe_reasons (SamLive *self) G_GNUC_WARN_UNUSED_RESULT;

/* sam-live-earlier.c */
void sam_live_find_earlier (SamLive *self);
void sam_live_forget_earlier (SamLive *self);

/* sam-live-way.c */
gboolean sam_live_is_held (SamLive *self);
gboolean sam_live_may_turn (SamLive *self, guint position, guint step);
gboolean sam_live_find_goal (SamLive    *self,
                             SamLiveMove move,
                             guint       number,
                             guint      *position,
                             guint      *step);

G_END_DECLS
