// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-kept-words.h"

#include <glib/gi18n-lib.h>

/* What is kept, in words: how much, since when, and when it goes. One sentence
 * after the other, each on a line of its own. */

static char *
dup_day (GDateTime *time)
{
  /* Translators: a date, in g_date_time_format() form. */
  return g_date_time_format (time, _ ("%-d %B %Y"));
}

/* @lines: (transfer full) */
static char *
join (GStrvBuilder *lines)
{
  g_auto (GStrv) all = g_strv_builder_end (lines);

  g_strv_builder_unref (lines);

  return g_strjoinv ("\n", all);
}

static void
take (GStrvBuilder *lines, char *line)
{
  g_strv_builder_add (lines, line);
  g_free (line);
}

static const char *
get_stays (void)
{
  return _ ("Stays until somebody erases it.");
}

/**
 * sam_kept_words_title:
 *
 * Returns: (transfer full): what it is
 */
char *
sam_kept_words_title (SamKept *kept)
{
  static const char *const titles[] = {
    [SAM_KEPT_SESSIONS] = N_ ("Sessions"),
    [SAM_KEPT_AGENDAS] = N_ ("Agendas"),
    [SAM_KEPT_BACKUPS] = N_ ("Backups"),
    [SAM_KEPT_ASIDE] = N_ ("Damaged files"),
    [SAM_KEPT_PERSON] = N_ ("A file without a name"),
    [SAM_KEPT_CARDS] = N_ ("Own cards"),
    [SAM_KEPT_SETTINGS] = N_ ("Settings"),
  };

  g_return_val_if_fail (kept != NULL, NULL);

  if (kept->name != NULL && *kept->name != '\0')
    return g_strdup (kept->name);

  return g_strdup (_ (titles[kept->kind]));
}

/* --- How much, and when it goes --- */

static char *
describe_notes (SamKept *kept)
{
  g_autofree char *day = NULL;

  if (kept->n_with_notes == 0)
    return g_strdup (_ ("The notes were erased."));
  if (kept->first_end == NULL)
    return g_strdup (_ ("The notes are kept until you erase them."));

  day = dup_day (kept->first_end);
  if (kept->n == 1)
    return g_strdup_printf (_ ("The notes are erased on %s."), day);

  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   "Of %u session the notes are still here. They are erased on "
                   "%s.",
                   "Of %u sessions the notes are still here. The first are "
                   "erased on %s.",
                   kept->n_with_notes),
      kept->n_with_notes, day);
}

static char *
describe_sessions (SamKept *kept)
{
  GStrvBuilder    *lines = g_strv_builder_new ();
  g_autofree char *day = dup_day (kept->oldest);

  take (lines,
        g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u session, of %s.",
                                      "%u sessions, the first of %s.", kept->n),
                         kept->n, day));
  take (lines, describe_notes (kept));
  if (kept->n_points > 0)
    take (lines,
          g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                        "%u improvement point. It stays.",
                                        "%u improvement points. They stay.",
                                        kept->n_points),
                           kept->n_points));

  return join (lines);
}

static char *
describe_agendas (SamKept *kept)
{
  GStrvBuilder *lines = g_strv_builder_new ();
  const guint   n_planned = kept->n - kept->n_templates;

  if (n_planned > 0)
    take (lines,
          g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u planned session.",
                                        "%u planned sessions.", n_planned),
                           n_planned));
  if (kept->n_templates > 0)
    take (lines,
          g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u template.",
                                        "%u templates.", kept->n_templates),
                           kept->n_templates));
  g_strv_builder_add (lines, get_stays ());

  return join (lines);
}

static char *
describe_backups (SamKept *kept)
{
  g_autofree char *size = g_format_size (kept->bytes);
  g_autofree char *oldest = dup_day (kept->oldest);

  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   "%u copy of the sessions and agendas, of %s; %s.\nSamenspel "
                   "throws old copies away by itself.",
                   "%u copies of the sessions and agendas, the first of %s; "
                   "%s.\nSamenspel throws old copies away by itself.",
                   kept->n),
      kept->n, oldest, size);
}

static char *
describe_aside (SamKept *kept)
{
  g_autofree char *size = g_format_size (kept->bytes);

  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   "%u file that could not be read, %s. There may be notes in "
                   "it.\nStays until somebody erases it.",
                   "%u files that could not be read, %s. There may be notes in "
                   "them.\nThey stay until somebody erases them.",
                   kept->n),
      kept->n, size);
}

static char *
describe_person (SamKept *kept)
{
  g_autofree char *size = g_format_size (kept->bytes);
  g_autofree char *line = NULL;

  line = g_strdup_printf (kept->sealed ? _ ("Self-study, %s, sealed with a "
                                            "passphrase.")
                                       : _ ("Self-study, %s, not sealed."),
                          size);

  return g_strjoin ("\n", line, get_stays (), NULL);
}

static char *
describe_cards (SamKept *kept)
{
  g_autofree char *size = g_format_size (kept->bytes);
  g_autofree char *line =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u file, %s.",
                                    "%u files, %s.", kept->n),
                       kept->n, size);

  return g_strjoin ("\n", line, get_stays (), NULL);
}

/**
 * sam_kept_words_details:
 *
 * Returns: (transfer full): how much there is and when it goes, some lines
 */
char *
sam_kept_words_details (SamKept *kept)
{
  g_return_val_if_fail (kept != NULL, NULL);

  if (kept->kind == SAM_KEPT_SETTINGS)
    return g_strdup (_ ("How the program looks, and what was chosen the last "
                        "time. Nothing about people."));
  if (kept->n == 0)
    return g_strdup (_ ("Nothing is kept."));

  switch (kept->kind)
    {
    case SAM_KEPT_SESSIONS:
      return describe_sessions (kept);
    case SAM_KEPT_AGENDAS:
      return describe_agendas (kept);
    case SAM_KEPT_BACKUPS:
      return describe_backups (kept);
    case SAM_KEPT_ASIDE:
      return describe_aside (kept);
    case SAM_KEPT_PERSON:
      return describe_person (kept);
    case SAM_KEPT_CARDS:
    case SAM_KEPT_SETTINGS:
    default:
      return describe_cards (kept);
    }
}

/* --- Before and after --- */

/**
 * sam_kept_words_ask:
 * @kept: (nullable): %NULL for everything
 *
 * Returns: (transfer full): the question whether it may go
 */
char *
sam_kept_words_ask (SamKept *kept)
{
  static const char *const questions[] = {
    [SAM_KEPT_SESSIONS] = N_ ("Erase all sessions?"),
    [SAM_KEPT_AGENDAS] = N_ ("Erase all agendas?"),
    [SAM_KEPT_BACKUPS] = N_ ("Erase all backups?"),
    [SAM_KEPT_ASIDE] = N_ ("Erase the damaged files?"),
    [SAM_KEPT_CARDS] = N_ ("Erase all own cards?"),
    [SAM_KEPT_SETTINGS] = N_ ("Reset the settings?"),
  };
  g_autofree char *name = NULL;

  if (kept == NULL)
    return g_strdup (_ ("Erase everything?"));
  if (kept->kind != SAM_KEPT_PERSON)
    return g_strdup (_ (questions[kept->kind]));

  name = sam_kept_words_title (kept);

  /* TRANSLATORS: a person's name */
  return g_strdup_printf (_ ("Delete everything about %s?"), name);
}

static const char *const goes[] = {
  [SAM_KEPT_SESSIONS] =
      N_ ("All sessions go, with their notes, the sums of their votes and all "
          "improvement points. They leave the backups too. Agendas and what "
          "somebody studied stay."),
  [SAM_KEPT_AGENDAS] =
      N_ ("All planned sessions and templates go. They leave the backups too. "
          "Sessions that were held stay."),
  [SAM_KEPT_BACKUPS] =
      N_ ("All copies go. After that Samenspel makes one new copy of how "
          "things are now. Sessions and agendas stay."),
  [SAM_KEPT_ASIDE] =
      N_ ("The damaged files go. After that nobody can try to repair them."),
  [SAM_KEPT_PERSON] =
      N_ ("All sittings, reflections, hours and marks on the cards of this "
          "person, and the copy before it, are deleted. The sessions of the "
          "team stay. This cannot be undone."),
  [SAM_KEPT_CARDS] =
      N_ ("All cards that you added go. Those that come with Samenspel stay, "
          "and so do the sessions in which you used them."),
  [SAM_KEPT_SETTINGS] =
      N_ ("The program looks as it did at the first start. Nothing else goes."),
};

/**
 * sam_kept_words_goes:
 *
 * Returns: (transfer full): what goes, and what stays
 */
char *
sam_kept_words_goes (SamKept *kept)
{
  g_return_val_if_fail (kept != NULL, NULL);

  if (kept->kind == SAM_KEPT_SETTINGS || kept->kind == SAM_KEPT_PERSON)
    return g_strdup (_ (goes[kept->kind]));

  return g_strjoin (" ", _ (goes[kept->kind]), _ ("This cannot be undone."),
                    NULL);
}

/**
 * sam_kept_words_goes_everything:
 * @list: (element-type SamKept): what there is
 *
 * Returns: (transfer full): likewise, of everything. Whoever studies here is
 *   named: it may be somebody else.
 */
char *
sam_kept_words_goes_everything (GPtrArray *list)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  g_autofree char *all = NULL;

  g_return_val_if_fail (list != NULL, NULL);

  for (guint i = 0; i < list->len; i++)
    if (((SamKept *) g_ptr_array_index (list, i))->kind == SAM_KEPT_PERSON)
      take (builder, sam_kept_words_title (g_ptr_array_index (list, i)));
  names = g_strv_builder_end (builder);
  if (names[0] == NULL)
    return g_strdup (_ ("All sessions, notes, improvement points, agendas, "
                        "backups, own cards and settings go. After that "
                        "Samenspel is as it was at the first start. This "
                        "cannot be undone."));

  all = g_strjoinv (", ", names);

  /* TRANSLATORS: names of people, with commas between them */
  return g_strdup_printf (_ ("All sessions, notes, improvement points, "
                             "agendas, backups, own cards and settings go, and "
                             "all that was studied by: %s. After that "
                             "Samenspel is as it was at the first start. This "
                             "cannot be undone."),
                          all);
}

/**
 * sam_kept_words_gone:
 *
 * Returns: that it went
 */
const char *
sam_kept_words_gone (SamKeptKind kind)
{
  switch (kind)
    {
    case SAM_KEPT_SESSIONS:
      return _ ("All sessions were erased, from the backups too.");
    case SAM_KEPT_AGENDAS:
      return _ ("All agendas were erased, from the backups too.");
    case SAM_KEPT_BACKUPS:
      return _ ("The backups were erased, and a new one was made.");
    case SAM_KEPT_ASIDE:
      return _ ("The damaged files were erased.");
    case SAM_KEPT_PERSON:
      return _ ("Everything was deleted.");
    case SAM_KEPT_CARDS:
      return _ ("The own cards were erased.");
    case SAM_KEPT_SETTINGS:
    default:
      return _ ("The settings are as at the first start.");
    }
}
