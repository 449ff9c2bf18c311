// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-live.h"

G_BEGIN_DECLS

/**
 * SamScreenFacts:
 * @n_monitors: how many monitors there are
 * @console: which of them the console is on; -1 if nobody can say
 * @screen: which of them the shared screen is on; -1 if nobody can say
 * @is_open: whether the shared screen is open
 * @is_full: whether it is in full screen
 * @was_apart: whether it was on another monitor than the console before
 * @in_front: whether the console is the window that is worked in
 *
 * Where both windows of a session are. Under Wayland a window can only ask for
 * a monitor, so this is what came of it, not what was asked for.
 */
typedef struct
{
  guint    n_monitors;
  int      console;
  int      screen;
  gboolean is_open;
  gboolean is_full;
  gboolean was_apart;
  gboolean in_front;
} SamScreenFacts;

/**
 * SamScreenMove:
 * @SAM_SCREEN_MOVE_NONE: it is well where it is
 * @SAM_SCREEN_MOVE_OTHER: in full screen on a monitor without the console
 * @SAM_SCREEN_MOVE_HERE: in full screen where it is
 * @SAM_SCREEN_MOVE_WINDOW: a window again, that does not cover the console
 *
 * What becomes of the shared screen.
 */
typedef enum
{
  SAM_SCREEN_MOVE_NONE,
  SAM_SCREEN_MOVE_OTHER,
  SAM_SCREEN_MOVE_HERE,
  SAM_SCREEN_MOVE_WINDOW,
} SamScreenMove;

/**
 * SamSight:
 * @SAM_SIGHT_LIVE: the session
 * @SAM_SIGHT_SECRET: the session, with a vote of which only the number of votes
 *   shows
 * @SAM_SIGHT_FROZEN: what it saw before
 * @SAM_SIGHT_BLACK: a dark screen
 * @SAM_SIGHT_QUIET: a calm screen
 * @SAM_SIGHT_NONE: no shared screen
 *
 * What the room sees.
 */
typedef enum
{
  SAM_SIGHT_LIVE,
  SAM_SIGHT_SECRET,
  SAM_SIGHT_FROZEN,
  SAM_SIGHT_BLACK,
  SAM_SIGHT_QUIET,
  SAM_SIGHT_NONE,
} SamSight;

gboolean      sam_screen_plan_is_apart (const SamScreenFacts *facts);
SamScreenMove sam_screen_plan_open (const SamScreenFacts *facts);
SamScreenMove sam_screen_plan_follow (const SamScreenFacts *facts);
int           sam_screen_plan_find_other (const SamScreenFacts *facts);
const char   *sam_screen_plan_describe (const SamScreenFacts *facts);

SamSight    sam_sight_find (const SamScreenFacts *facts,
                            SamScreenState        state,
                            gboolean              is_secret);
const char *sam_sight_get_word (SamSight sight);

G_END_DECLS
