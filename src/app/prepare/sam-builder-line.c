// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-builder-line.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"

/* An agenda in words: pure functions. */

/**
 * sam_builder_line_dup_title:
 *
 * Returns: (transfer full): what the agenda is called, also if it has no title
 */
char *
sam_builder_line_dup_title (SamAgenda *agenda)
{
  const char *title;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);

  title = sam_agenda_get_title (agenda);

  return g_strdup (*title != '\0' ? title : _ ("Session without a title"));
}

/* Returns: (transfer full): “Tue 24 November · 13:30–14:30” */
static char *
dup_when (SamAgenda *agenda)
{
  GDateTime *starts = sam_agenda_get_starts (agenda);
  g_autoptr (GDateTime) ends = NULL;
  g_autofree char *day = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (starts == NULL)
    return g_strdup (_ ("No date yet"));

  ends =
      g_date_time_add_minutes (starts, (int) sam_agenda_get_minutes (agenda));
  /* TRANSLATORS: a day; see g_date_time_format() */
  day = g_date_time_format (starts, _ ("%a %-d %B"));
  from = g_date_time_format (starts, _ ("%H:%M"));
  to = g_date_time_format (ends, _ ("%H:%M"));

  /* TRANSLATORS: a day, and from when to when */
  return g_strdup_printf (_ ("%s · %s–%s"), day, from, to);
}

/**
 * sam_builder_line_dup_head:
 *
 * Returns: (transfer full): when, how many, what for
 */
char *
sam_builder_line_dup_head (SamAgenda *agenda)
{
  const char      *goal;
  g_autofree char *when = NULL;
  g_autofree char *people = NULL;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);

  goal = sam_agenda_get_goal (agenda);
  when = dup_when (agenda);
  people = sam_format_people (sam_agenda_get_people (agenda));

  if (*goal == '\0')
    return g_strdup_printf (_ ("%s · %s"), when, people);

  /* TRANSLATORS: when, how many people, and the goal of a meeting */
  return g_strdup_printf (_ ("%s · %s · Goal: %s"), when, people, goal);
}

/**
 * sam_builder_line_dup_planned:
 *
 * Returns: (transfer full): the minutes that are planned of those there are, as
 *   markup
 */
char *
sam_builder_line_dup_planned (SamAgenda *agenda)
{
  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);

  /* TRANSLATORS: how much is planned of the time there is; the first number is
   * larger than the rest */
  return g_strdup_printf (_ ("<span size=\"x-large\" "
                             "weight=\"bold\">%u</span> of %u min"),
                          sam_agenda_get_planned (agenda),
                          sam_agenda_get_minutes (agenda));
}
