// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-pace.h"

#include <glib/gi18n-lib.h>

/* The time is nearly up when so small a part of it is left. */
#define SOON_PART 5

/* Minutes left are rounded up: somebody who reads “1” has not run out. Minutes
 * over are whole ones: nobody is hurried by seconds. */
static int
to_minutes_left (gint64 seconds)
{
  return (int) (seconds > 0 ? (seconds + 59) / 60 : seconds / 60);
}

/**
 * sam_pace_find:
 * @planned: (array length=n_parts): planned minutes of each part, 0 for none
 * @position: of the part that the team is at, less than @n_parts
 * @part_seconds: spent on that part, in seconds
 * @all_seconds: spent on all parts, that one among them, in seconds
 * @minutes: how long the meeting is; 0 takes what the parts come to
 *
 * Says where a meeting is in its time: what is left for the part, and how late
 * the meeting would end if everything that is still to come took its planned
 * minutes. What lies before @position is done or was passed by, so the time
 * that it had is free again.
 *
 * Returns: both clocks; without planned minutes neither says anything
 */
SamPace
sam_pace_find (const guint *planned,
               guint        n_parts,
               guint        position,
               guint        part_seconds,
               guint        all_seconds,
               guint        minutes)
{
  SamPace pace = { FALSE, 0, FALSE, 0 };
  gint64  ahead = 0;
  gint64  all = 0;
  gint64  left;

  g_return_val_if_fail (planned != NULL, pace);
  g_return_val_if_fail (position < n_parts, pace);

  for (guint i = 0; i < n_parts; i++)
    {
      all += 60 * (gint64) planned[i];
      if (i > position)
        ahead += 60 * (gint64) planned[i];
    }
  if (all == 0)
    return pace;

  left = 60 * (gint64) planned[position] - (gint64) part_seconds;
  if (planned[position] > 0)
    {
      pace.has_left = TRUE;
      pace.left = to_minutes_left (left);
    }

  if (minutes > 0)
    all = 60 * (gint64) minutes;
  pace.has_over = TRUE;
  pace.over = (int) (((gint64) all_seconds + MAX (left, 0) + ahead - all) / 60);

  return pace;
}

/* Returns: (transfer full): what is left for the part */
static char *
describe_left (int left)
{
  if (left > 0)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "%d more minute for this.",
                                         "%d more minutes for this.",
                                         (gulong) left),
                            left);
  if (left == 0)
    return g_strdup (_ ("The time for this is up."));

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "This takes %d minute longer.",
                                       "This takes %d minutes longer.",
                                       (gulong) -left),
                          -left);
}

/* Returns: (transfer full): how the meeting is in its time */
static char *
describe_over (int over)
{
  if (over > 0)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "We are running %d minute over.",
                                         "We are running %d minutes over.",
                                         (gulong) over),
                            over);
  if (over == 0)
    return g_strdup (_ ("We are on time."));

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "We have %d minute to spare.",
                                       "We have %d minutes to spare.",
                                       (gulong) -over),
                          -over);
}

/**
 * sam_pace_get_state:
 * @planned: minutes that the part has; 0 for none
 *
 * Returns: how the time is, for a shape beside the words
 */
SamPaceState
sam_pace_get_state (const SamPace *self, guint planned)
{
  g_return_val_if_fail (self != NULL, SAM_PACE_CALM);

  if (self->has_over && self->over > 0)
    return SAM_PACE_LATE;
  if (!self->has_left)
    return SAM_PACE_CALM;
  if (self->left <= 0)
    return SAM_PACE_UP;

  return self->left == 1 || SOON_PART * (guint) self->left <= planned
             ? SAM_PACE_SOON
             : SAM_PACE_CALM;
}

/**
 * sam_pace_describe_step:
 *
 * Nobody is hurried: what comes after the time is not counted.
 *
 * Returns: (transfer full) (nullable): what is left for a step of an
 *   assignment, in words for everybody; %NULL without minutes
 */
char *
sam_pace_describe_step (const SamPace *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (!self->has_left)
    return NULL;
  if (self->left <= 0)
    return g_strdup (_ ("The time for this step is up."));

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%d more minute for this step.",
                                       "%d more minutes for this step.",
                                       (gulong) self->left),
                          self->left);
}

/**
 * sam_pace_describe:
 *
 * Returns: (transfer full) (nullable): both clocks in words, as “4 more minutes
 *   for this. We are running 6 minutes over.”; %NULL without planned minutes
 */
char *
sam_pace_describe (const SamPace *self)
{
  g_autofree char *left = NULL;
  g_autofree char *over = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (!self->has_over)
    return NULL;

  over = describe_over (self->over);
  if (!self->has_left)
    return g_steal_pointer (&over);

  left = describe_left (self->left);

  /* Translators: two sentences: what is left for this part, and how the whole
   * meeting is in its time */
  return g_strdup_printf (_ ("%s %s"), left, over);
}
