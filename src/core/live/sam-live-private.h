// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-live.h"
#include "sam-round.h"

G_BEGIN_DECLS

/**
 * SamLiveCommandKind:
 *
 * What can be asked of a running session and has to be saved.
 */
typedef enum
{
  SAM_LIVE_COMMAND_GO,
  SAM_LIVE_COMMAND_ADD,
  SAM_LIVE_COMMAND_PEOPLE,
  SAM_LIVE_COMMAND_CLOSE,
  SAM_LIVE_COMMAND_RESTART,
  SAM_LIVE_COMMAND_NOTE,
  SAM_LIVE_COMMAND_AGREEMENT,
  SAM_LIVE_COMMAND_END,
} SamLiveCommandKind;

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
  SAM_LIVE_MOVE_STAY,
} SamLiveMove;

typedef struct
{
  SamLiveCommandKind kind;
  SamLiveMove        move;     /* GO */
  guint              number;   /* GO: phase kind or item; PEOPLE: how many */
  guint              position; /* NOTE: the item; GO: the goal, once known */
  guint              step;     /* GO: the goal, once known */
  SamSessionItem    *item;     /* ADD: (owned) (nullable) */
  SamTally          *tally;    /* CLOSE: (owned) (nullable) */
  SamRoundName       round;    /* CLOSE, RESTART */
  int                compared; /* CLOSE */
  GDateTime         *moment;   /* END: (owned) (nullable) */
} SamLiveCommand;

struct _SamLive
{
  GObject parent_instance;

  SamDatabase *database; /* (owned) */
  SamClock    *clock;    /* (owned) */
  SamSession  *session;  /* (owned) */

  GQueue          commands; /* (element-type SamLiveCommand) (owned) */
  SamLiveCommand *running;  /* (owned) (nullable) */

  SamRound   *round;  /* (owned) (nullable): the open one */
  GHashTable *firsts; /* (owned): position -> SamRound, until the outcome */
  SamWay      way;    /* as last chosen, or as the item was prepared */
  gboolean    starts_again; /* the open round was cut off before */

  gint64   since;       /* monotonic microseconds; of the current item */
  guint    since_saved; /* seconds ticked since the place was saved */
  guint    tick_source; /* 0 if none */
  guint    text_source; /* 0 if none: saves what is being typed */
  gint64   typed_since; /* monotonic microseconds of the first unsaved key */
  gboolean note_dirty;
  gboolean agreement_dirty;
  gboolean text_failed;

  SamScreenState screen_state;
  SamSaveState   save_state; /* as last told */
};

void sam_live_push (SamLive *self, SamLiveCommandKind kind, guint number);
void sam_live_push_go (SamLive *self, SamLiveMove move, guint number);
void sam_live_push_command (SamLive *self, SamLiveCommand *command);
void sam_live_clear_commands (SamLive *self);

void sam_live_emit_changed (SamLive *self);
void sam_live_emit_failed (SamLive *self, GError *error);
void sam_live_emit_ended (SamLive *self);
void sam_live_tell_save_state (SamLive *self);

/* sam-live-time.c */
void sam_live_restart_clock (SamLive *self);
void sam_live_settle_clock (SamLive *self);
void sam_live_tell_break (SamLive *self);

void sam_live_enter_step (SamLive *self);
void sam_live_schedule_text (SamLive *self);

gboolean sam_live_find_goal (SamLive *self, SamLiveCommand *command);

G_END_DECLS
