// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-words.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"

/* What is said of studying alone: pure functions, so that a list, a page and a
 * test say the same thing the same way. */

/**
 * sam_sitting_words_reason:
 * @reason: why something is in a path
 * @kind: what it is
 *
 * Returns: (transfer none): the reason, short
 */
const char *
sam_sitting_words_reason (SamPathReason reason, SamItemKind kind)
{
  static const char *const fresh[SAM_N_ITEM_KINDS] = {
    N_ ("New case"),
    N_ ("New dilemma"),
    N_ ("New assignment"),
    N_ ("New tip"),
  };

  g_return_val_if_fail ((guint) kind < SAM_N_ITEM_KINDS, "");

  if (reason != SAM_PATH_RETURNS)
    return _ (fresh[kind]);

  switch (kind)
    {
    case SAM_ITEM_TIP:
      return _ ("Look back: how did it go?");
    case SAM_ITEM_ASSIGNMENT:
      return _ ("Look back: what came of it?");
    case SAM_ITEM_CASE:
    case SAM_ITEM_DILEMMA:
    default:
      return _ ("Look back: what would you do now?");
    }
}

/**
 * sam_sitting_words_step:
 *
 * Returns: (transfer full): why @step is in the path, and how long it takes
 */
char *
sam_sitting_words_step (SamStudyStep *step)
{
  g_autofree char *minutes = NULL;

  g_return_val_if_fail (SAM_IS_STUDY_STEP (step), NULL);

  minutes = sam_format_minutes (sam_study_step_get_minutes (step));

  /* TRANSLATORS: why it is there, and how long it takes */
  return g_strdup_printf (
      _ ("%s · %s"),
      sam_sitting_words_reason (sam_study_step_get_reason (step),
                                sam_item_get_kind (
                                    sam_study_step_get_item (step))),
      minutes);
}

/**
 * sam_sitting_words_certainty:
 *
 * Returns: (transfer none): how sure one is, in one word
 */
const char *
sam_sitting_words_certainty (SamCertainty certainty)
{
  switch (certainty)
    {
    case SAM_CERTAINTY_DOUBT:
      return _ ("in doubt");
    case SAM_CERTAINTY_FAIRLY:
      return _ ("fairly sure");
    case SAM_CERTAINTY_SURE:
    default:
      return _ ("sure");
    }
}

/**
 * sam_sitting_words_choice:
 * @pick: one that was made
 *
 * Returns: (transfer full): what was chosen, and how surely
 */
char *
sam_sitting_words_choice (SamSitting *sitting, SamPick pick)
{
  int option;

  g_return_val_if_fail (SAM_IS_SITTING (sitting), NULL);

  option = sam_sitting_get_option (sitting, pick);
  if (option == SAM_NO_OPTION)
    return g_strdup (_ ("Doubt: no choice"));

  /* TRANSLATORS: a letter, what that option says, and how sure one is */
  return g_strdup_printf (_ ("%c · %s (%s)"), 'A' + option,
                          sam_sitting_get_option_says (sitting, pick),
                          sam_sitting_words_certainty (
                              sam_sitting_get_certainty (sitting, pick)));
}

/**
 * sam_sitting_words_last:
 * @last: a sitting that was finished
 *
 * Returns: (transfer full): the title above what was written then
 */
char *
sam_sitting_words_last (SamSitting *last)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail (SAM_IS_SITTING (last), NULL);
  g_return_val_if_fail (sam_sitting_get_finished (last) != NULL, NULL);

  /* TRANSLATORS: a day; see g_date_time_format() */
  day = g_date_time_format (sam_sitting_get_finished (last), _ ("%A %-d %B"));

  /* TRANSLATORS: the day is like “Tuesday 24 November” */
  return g_strdup_printf (_ ("What you wrote last time, on %s"), day);
}

/**
 * sam_sitting_words_return:
 * @sitting: one that was finished
 *
 * Returns: (transfer full): whether it comes back, and when
 */
char *
sam_sitting_words_return (SamSitting *sitting)
{
  SamReturn        next;
  g_autofree char *words = NULL;
  g_autoptr (GDateTime) day = NULL;

  g_return_val_if_fail (SAM_IS_SITTING (sitting), NULL);

  next = sam_sitting_get_return (sitting);
  if (next.day == SAM_NO_DAY)
    return g_strdup (_ ("This does not come back."));

  day = sam_day_to_date_time (next.day);
  words = g_date_time_format (day, _ ("%A %-d %B"));

  /* TRANSLATORS: the day is like “Tuesday 24 November” */
  return g_strdup_printf (_ ("This comes back on %s."), words);
}

/**
 * sam_sitting_words_time:
 * @seconds: active ones
 *
 * Returns: (transfer full): how long one was busy; less than a minute is not
 *   called none
 */
char *
sam_sitting_words_time (guint seconds)
{
  guint minutes = (seconds + 30) / 60;

  if (minutes == 0)
    return g_strdup (_ ("Less than a minute of active time"));

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%u minute of active time",
                                       "%u minutes of active time", minutes),
                          minutes);
}
