// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-screen-plan.h"

#include <glib/gi18n-lib.h>

/*
 * On which monitor the shared screen belongs, and what the room sees of it. It
 * decides, and asks nobody.
 */

/**
 * sam_screen_plan_is_apart:
 *
 * Returns: whether the room has a monitor of its own
 */
gboolean
sam_screen_plan_is_apart (const SamScreenFacts *facts)
{
  g_return_val_if_fail (facts != NULL, FALSE);

  return facts->is_open && facts->n_monitors > 1 && facts->screen >= 0 &&
         facts->console >= 0 && facts->screen != facts->console;
}

/**
 * sam_screen_plan_open:
 *
 * Returns: what becomes of a shared screen that somebody asks for
 */
SamScreenMove
sam_screen_plan_open (const SamScreenFacts *facts)
{
  g_return_val_if_fail (facts != NULL, SAM_SCREEN_MOVE_HERE);

  /* Where somebody dragged it, it stays. */
  if (facts->n_monitors < 2 || sam_screen_plan_is_apart (facts))
    return SAM_SCREEN_MOVE_HERE;

  return SAM_SCREEN_MOVE_OTHER;
}

/**
 * sam_screen_plan_follow:
 *
 * Returns: what becomes of the shared screen now that a monitor has appeared or
 *   vanished
 */
SamScreenMove
sam_screen_plan_follow (const SamScreenFacts *facts)
{
  g_return_val_if_fail (facts != NULL, SAM_SCREEN_MOVE_NONE);

  if (!facts->is_open)
    return SAM_SCREEN_MOVE_NONE;
  if (facts->n_monitors < 2)
    return facts->was_apart ? SAM_SCREEN_MOVE_WINDOW : SAM_SCREEN_MOVE_NONE;

  return sam_screen_plan_is_apart (facts) ? SAM_SCREEN_MOVE_NONE
                                          : SAM_SCREEN_MOVE_OTHER;
}

/**
 * sam_screen_plan_find_other:
 *
 * Returns: a monitor that the console is not on, or -1
 */
int
sam_screen_plan_find_other (const SamScreenFacts *facts)
{
  g_return_val_if_fail (facts != NULL, -1);

  if (facts->console < 0)
    return -1;

  for (int i = 0; i < (int) facts->n_monitors; i++)
    if (i != facts->console)
      return i;

  return -1;
}

/**
 * sam_screen_plan_describe:
 *
 * Returns: (transfer none): who can see what, and what to do if that is not as
 *   it should be
 */
const char *
sam_screen_plan_describe (const SamScreenFacts *facts)
{
  g_return_val_if_fail (facts != NULL, "");

  if (facts->n_monitors < 2)
    return _ ("One screen: whoever looks at this computer sees the console.");
  if (!facts->is_open)
    return _ ("Two screens: F9 opens the shared screen.");
  if (!sam_screen_plan_is_apart (facts))
    return _ ("Two screens: drag the window “Shared screen” to the other one "
              "and press F11.");
  if (!facts->is_full)
    return _ ("Two screens: press F11 in the window “Shared screen”.");

  return _ ("Two screens: the room does not see the console.");
}

/**
 * sam_sight_find:
 * @is_secret: whether a vote is open of which the room sees only how many votes
 *   are in
 *
 * Returns: what the room sees now. On one screen that is nothing of the shared
 *   screen while the console is worked in.
 */
SamSight
sam_sight_find (const SamScreenFacts *facts,
                SamScreenState        state,
                gboolean              is_secret)
{
  g_return_val_if_fail (facts != NULL, SAM_SIGHT_NONE);

  if (!facts->is_open)
    return SAM_SIGHT_NONE;

  switch (state)
    {
    case SAM_SCREEN_QUIET:
      return SAM_SIGHT_QUIET;
    case SAM_SCREEN_BLANK:
      return SAM_SIGHT_BLACK;
    case SAM_SCREEN_FROZEN:
      return SAM_SIGHT_FROZEN;
    case SAM_SCREEN_LIVE:
    default:
      break;
    }

  if (facts->n_monitors < 2 && facts->in_front)
    return SAM_SIGHT_NONE;

  return is_secret ? SAM_SIGHT_SECRET : SAM_SIGHT_LIVE;
}

/**
 * sam_sight_get_word:
 *
 * Returns: (transfer none): what the room sees, in a word
 */
const char *
sam_sight_get_word (SamSight sight)
{
  switch (sight)
    {
    case SAM_SIGHT_LIVE:
      return _ ("Live");
    case SAM_SIGHT_SECRET:
      return _ ("Vote secret");
    case SAM_SIGHT_FROZEN:
      return _ ("Frozen");
    case SAM_SIGHT_BLACK:
      return _ ("Black");
    case SAM_SIGHT_QUIET:
      return _ ("Quiet");
    case SAM_SIGHT_NONE:
    default:
      return _ ("Not shown");
    }
}
