// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-format.h"

#include <glib/gi18n-lib.h>

/* Numbers, kinds and moments in words: pure functions, so that every template
 * and every test says the same thing the same way. */

/**
 * sam_format_is_narrow:
 * @self: (nullable): unused; templates pass the object that holds the binding
 * @width: of the window, in pixels; 0 or less while it is not known
 * @maximized: a maximised window does not keep @width up to date
 *
 * Returns: whether there is no room for list and text side by side
 */
gboolean
sam_format_is_narrow (gpointer self, int width, gboolean maximized)
{
  return !maximized && width > 0 && width < SAM_NARROW_WIDTH;
}

/**
 * sam_format_kind:
 *
 * Returns: (transfer none): what one item of @kind is called
 */
const char *
sam_format_kind (SamItemKind kind)
{
  static const char *const names[SAM_N_ITEM_KINDS] = {
    N_ ("Case"),
    N_ ("Dilemma"),
    N_ ("Assignment"),
    N_ ("Tip"),
  };

  g_return_val_if_fail ((guint) kind < SAM_N_ITEM_KINDS, "");

  return _ (names[kind]);
}

/**
 * sam_format_kinds:
 *
 * Returns: (transfer none): what a tab full of items of @kind is called
 */
const char *
sam_format_kinds (SamItemKind kind)
{
  static const char *const names[SAM_N_ITEM_KINDS] = {
    N_ ("Cases"),
    N_ ("Dilemmas"),
    N_ ("Assignments"),
    N_ ("Tips"),
  };

  g_return_val_if_fail ((guint) kind < SAM_N_ITEM_KINDS, "");

  return _ (names[kind]);
}

/**
 * sam_format_seat:
 *
 * Returns: (transfer none): the heading of a viewpoint
 */
const char *
sam_format_seat (SamSeat seat)
{
  switch (seat)
    {
    case SAM_SEAT_CLIENT:
      return _ ("Seen by the client");
    case SAM_SEAT_CARER:
      return _ ("Seen by the carer");
    case SAM_SEAT_COLLEAGUE:
    default:
      return _ ("Seen by the colleague");
    }
}

/**
 * sam_format_suits:
 * @suits: at least one
 *
 * Returns: (transfer none): the largest company that an item is good for
 */
const char *
sam_format_suits (SamSuits suits)
{
  if (suits & SAM_SUITS_TEAM)
    return _ ("team");
  if (suits & SAM_SUITS_PAIRS)
    return _ ("in pairs");

  return _ ("alone");
}

/**
 * sam_format_form:
 *
 * Returns: (transfer none): how people sit together
 */
const char *
sam_format_form (SamForm form)
{
  switch (form)
    {
    case SAM_FORM_ALONE:
      return _ ("alone");
    case SAM_FORM_PAIRS:
      return _ ("in pairs");
    case SAM_FORM_THREES:
      return _ ("in threes");
    case SAM_FORM_TEAM:
    default:
      return _ ("with the whole team");
    }
}

/**
 * sam_format_language:
 * @language: a code of two letters
 *
 * Returns: (transfer none): the language by its own name, or the code
 */
const char *
sam_format_language (const char *language)
{
  if (g_strcmp0 (language, "nl") == 0)
    return "Nederlands";
  if (g_strcmp0 (language, "en") == 0)
    return "English";

  return language;
}

/**
 * sam_format_minutes:
 *
 * Returns: (transfer full): a duration, short
 */
char *
sam_format_minutes (guint minutes)
{
  return g_strdup_printf (_ ("%u min"), minutes);
}

/**
 * sam_format_minutes_range:
 *
 * Returns: (transfer full): a duration from @least to @most minutes
 */
char *
sam_format_minutes_range (guint least, guint most)
{
  if (least == most)
    return sam_format_minutes (least);

  return g_strdup_printf (_ ("%u–%u min"), least, most);
}

/**
 * sam_format_count:
 *
 * Returns: (transfer full): “6 cases”
 */
char *
sam_format_count (SamItemKind kind, guint count)
{
  switch (kind)
    {
    case SAM_ITEM_CASE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u case",
                                           "%u cases", count),
                              count);
    case SAM_ITEM_DILEMMA:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u dilemma",
                                           "%u dilemmas", count),
                              count);
    case SAM_ITEM_ASSIGNMENT:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u assignment",
                                           "%u assignments", count),
                              count);
    case SAM_ITEM_TIP:
    default:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u tip", "%u tips",
                                           count),
                              count);
    }
}

/**
 * sam_format_counts:
 *
 * Returns: (transfer full): what @card holds, on two lines
 */
char *
sam_format_counts (SamCard *card)
{
  g_autofree char *cases = NULL;
  g_autofree char *dilemmas = NULL;
  g_autofree char *assignments = NULL;
  g_autofree char *tips = NULL;

  g_return_val_if_fail (SAM_IS_CARD (card), NULL);

  cases =
      sam_format_count (SAM_ITEM_CASE, sam_card_count (card, SAM_ITEM_CASE));
  dilemmas = sam_format_count (SAM_ITEM_DILEMMA,
                               sam_card_count (card, SAM_ITEM_DILEMMA));
  assignments = sam_format_count (SAM_ITEM_ASSIGNMENT,
                                  sam_card_count (card, SAM_ITEM_ASSIGNMENT));
  tips = sam_format_count (SAM_ITEM_TIP, sam_card_count (card, SAM_ITEM_TIP));

  /* TRANSLATORS: what a card holds: cases · dilemmas, assignments · tips */
  return g_strdup_printf (_ ("%s · %s\n%s · %s"), cases, dilemmas, assignments,
                          tips);
}

/**
 * sam_format_card:
 * @number: 0 for a card without a number
 *
 * Returns: (transfer full): “2 · Working together with several carers”
 */
char *
sam_format_card (guint number, const char *title)
{
  g_return_val_if_fail (title != NULL, NULL);

  if (number == 0)
    return g_strdup (title);

  /* TRANSLATORS: the number and the title of a card */
  return g_strdup_printf (_ ("%u · %s"), number, title);
}

/**
 * sam_format_item_line:
 *
 * Returns: (transfer full): “10 min · team”
 */
char *
sam_format_item_line (SamItem *item)
{
  g_autofree char *minutes = NULL;

  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);

  minutes = sam_format_minutes (sam_item_get_usual_minutes (item));

  /* TRANSLATORS: how long it takes, and for whom it is */
  return g_strdup_printf (_ ("%s · %s"), minutes,
                          sam_format_suits (sam_item_get_suits (item)));
}

/**
 * sam_format_people:
 *
 * Returns: (transfer full): “8 people”
 */
char *
sam_format_people (guint people)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u person",
                                       "%u people", people),
                          people);
}

/**
 * sam_format_moment:
 * @now: what “today” is measured by
 *
 * Returns: (transfer full): day and time as people say them, in local time
 */
char *
sam_format_moment (GDateTime *moment, GDateTime *now)
{
  g_autoptr (GDateTime) local = NULL;
  g_autoptr (GDateTime) local_now = NULL;
  g_autoptr (GDateTime) yesterday = NULL;
  int year, month, day, now_year, now_month, now_day;

  g_return_val_if_fail (moment != NULL, NULL);
  g_return_val_if_fail (now != NULL, NULL);

  local = g_date_time_to_local (moment);
  local_now = g_date_time_to_local (now);
  yesterday = g_date_time_add_days (local_now, -1);
  g_date_time_get_ymd (local, &year, &month, &day);
  g_date_time_get_ymd (local_now, &now_year, &now_month, &now_day);

  if (year == now_year && month == now_month && day == now_day)
    /* TRANSLATORS: today, and a time of day; see g_date_time_format() */
    return g_date_time_format (local, _ ("Today %H:%M"));

  g_date_time_get_ymd (yesterday, &now_year, &now_month, &now_day);
  if (year == now_year && month == now_month && day == now_day)
    /* TRANSLATORS: yesterday, and a time of day; see g_date_time_format() */
    return g_date_time_format (local, _ ("Yesterday %H:%M"));

  /* TRANSLATORS: a date and a time of day; see g_date_time_format() */
  return g_date_time_format (local, _ ("%-d %B %Y, %H:%M"));
}

/**
 * sam_format_session_line:
 *
 * Returns: (transfer full): “8 people · 2 items · 1 improvement point”
 */
char *
sam_format_session_line (SamSessionRow *row)
{
  guint            n_items, n_agreements;
  g_autofree char *people = NULL;
  g_autofree char *items = NULL;
  g_autofree char *agreements = NULL;

  g_return_val_if_fail (SAM_IS_SESSION_ROW (row), NULL);

  n_items = sam_session_row_get_n_items (row);
  n_agreements = sam_session_row_get_n_agreements (row);
  people = sam_format_people (sam_session_row_get_people (row));
  items = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u item", "%u items",
                                        n_items),
                           n_items);
  if (n_agreements == 0)
    /* TRANSLATORS: how many people and how many items */
    return g_strdup_printf (_ ("%s · %s"), people, items);

  agreements =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u improvement point",
                                    "%u improvement points", n_agreements),
                       n_agreements);

  /* TRANSLATORS: how many people, items and improvement points */
  return g_strdup_printf (_ ("%s · %s · %s"), people, items, agreements);
}

/**
 * sam_format_notes_end:
 *
 * Returns: (transfer full) (nullable): until when the notes of a session are
 *   kept, in a few words; %NULL while it runs
 */
char *
sam_format_notes_end (SamSessionRow *row)
{
  GDateTime       *end;
  g_autofree char *day = NULL;

  g_return_val_if_fail (SAM_IS_SESSION_ROW (row), NULL);

  if (sam_session_row_is_running (row))
    return NULL;
  if (sam_session_row_are_notes_erased (row))
    return g_strdup (_ ("notes erased"));

  end = sam_session_row_get_notes_end (row);
  if (end == NULL)
    return g_strdup (_ ("notes are kept"));

  /* Translators: a date, in g_date_time_format() form. */
  day = g_date_time_format (end, _ ("%-d %B %Y"));

  return g_strdup_printf (_ ("notes until %s"), day);
}

/**
 * sam_format_colour_class:
 *
 * Returns: (transfer full): the style class that brings a card's colour
 */
char *
sam_format_colour_class (SamCardColour colour)
{
  return g_strconcat ("card-", sam_card_colour_to_nick (colour), NULL);
}

/**
 * sam_format_icon_name:
 * @icon: as the card names it
 *
 * Returns: (transfer full): the name of the symbolic icon
 */
char *
sam_format_icon_name (const char *icon)
{
  g_return_val_if_fail (icon != NULL, NULL);

  return g_strconcat ("sam-card-", icon, "-symbolic", NULL);
}
