// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-planned-words.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"

/* A planned session in words: the list and the home say the same. */

/* Returns: how many days @moment is after @now, by the calendar */
static int
count_days_ahead (GDateTime *moment, GDateTime *now)
{
  GDate day, today;
  int   year, month, date;
  g_autoptr (GDateTime) local = g_date_time_to_local (moment);
  g_autoptr (GDateTime) local_now = g_date_time_to_local (now);

  g_date_time_get_ymd (local, &year, &month, &date);
  g_date_clear (&day, 1);
  g_date_set_dmy (&day, (GDateDay) date, (GDateMonth) month, (GDateYear) year);
  g_date_time_get_ymd (local_now, &year, &month, &date);
  g_date_clear (&today, 1);
  g_date_set_dmy (&today, (GDateDay) date, (GDateMonth) month,
                  (GDateYear) year);

  return g_date_days_between (&today, &day);
}

/**
 * sam_planned_words_title:
 * @title: (nullable): what somebody called it, or ""
 *
 * Returns: (transfer none): how to call a planned session
 */
const char *
sam_planned_words_title (const char *title)
{
  return title != NULL && *title != '\0' ? title
                                         : _ ("Session without a title");
}

/**
 * sam_planned_words_when:
 * @now: what “today” is measured by
 *
 * Returns: (transfer full): day and time as people say them, in local time
 */
char *
sam_planned_words_when (GDateTime *starts, GDateTime *now)
{
  int days;
  g_autoptr (GDateTime) local = NULL;

  g_return_val_if_fail (starts != NULL, NULL);
  g_return_val_if_fail (now != NULL, NULL);

  local = g_date_time_to_local (starts);
  days = count_days_ahead (starts, now);
  if (days <= 0 || days > 300)
    return sam_format_moment (starts, now);
  if (days == 1)
    /* TRANSLATORS: tomorrow, and a time of day; see g_date_time_format() */
    return g_date_time_format (local, _ ("Tomorrow %H:%M"));

  /* TRANSLATORS: day of the week, date without a year, and a time of day; see
   * g_date_time_format() */
  return g_date_time_format (local, _ ("%A %-d %B, %H:%M"));
}

/**
 * sam_planned_words_details:
 *
 * Returns: (transfer full): “60 min · 8 people · 5 items”
 */
char *
sam_planned_words_details (SamAgendaRow *row)
{
  guint            n_items;
  g_autofree char *minutes = NULL;
  g_autofree char *people = NULL;
  g_autofree char *items = NULL;

  g_return_val_if_fail (SAM_IS_AGENDA_ROW (row), NULL);

  n_items = sam_agenda_row_get_n_items (row);
  minutes = sam_format_minutes (sam_agenda_row_get_minutes (row));
  people = sam_format_people (sam_agenda_row_get_people (row));
  items = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u item", "%u items",
                                        n_items),
                           n_items);

  /* TRANSLATORS: how long, how many people and how many items */
  return g_strdup_printf (_ ("%s · %s · %s"), minutes, people, items);
}

/**
 * sam_planned_words_line:
 * @row: with a date
 * @now: what “today” is measured by
 *
 * Returns: (transfer full): “Today 13:30 · Team meeting · 60 min”
 */
char *
sam_planned_words_line (SamAgendaRow *row, GDateTime *now)
{
  g_autofree char *when = NULL;
  g_autofree char *minutes = NULL;

  g_return_val_if_fail (SAM_IS_AGENDA_ROW (row), NULL);
  g_return_val_if_fail (sam_agenda_row_get_starts (row) != NULL, NULL);

  when = sam_planned_words_when (sam_agenda_row_get_starts (row), now);
  minutes = sam_format_minutes (sam_agenda_row_get_minutes (row));

  /* TRANSLATORS: when a planned session begins, what it is called, and how
   * long it is */
  return g_strdup_printf (_ ("%s · %s · %s"), when,
                          sam_planned_words_title (
                              sam_agenda_row_get_title (row)),
                          minutes);
}

/**
 * sam_planned_is_today:
 * @now: what “today” is measured by
 *
 * Returns: whether @row has a date, and it is today
 */
gboolean
sam_planned_is_today (SamAgendaRow *row, GDateTime *now)
{
  GDateTime *starts;

  g_return_val_if_fail (SAM_IS_AGENDA_ROW (row), FALSE);
  g_return_val_if_fail (now != NULL, FALSE);

  starts = sam_agenda_row_get_starts (row);

  return starts != NULL && count_days_ahead (starts, now) == 0;
}

/**
 * sam_planned_words_dup_file_name:
 * @title: of an agenda; "" for none
 * @ending: as “.pdf”
 *
 * Returns: (transfer full): a name to propose, that every file system takes
 */
char *
sam_planned_words_dup_file_name (const char *title, const char *ending)
{
  g_autofree char *name = g_strdup (title);

  g_strdelimit (name, "/\\:*?\"<>|\t\r\n", '-');
  g_strstrip (name);
  if (*name == '\0' || *name == '.')
    /* TRANSLATORS: the proposed name of a file, without its ending */
    return g_strconcat (C_ ("file name", "agenda"), ending, NULL);

  return g_strconcat (name, ending, NULL);
}
