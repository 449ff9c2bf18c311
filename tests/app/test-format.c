// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-format.h"

#include <locale.h>

typedef struct
{
  int      width;
  gboolean maximized;
  gboolean narrow;
} Width;

static const Width widths[] = {
  { 0, FALSE, FALSE },  { -1, FALSE, FALSE },  { 360, FALSE, TRUE },
  { 799, FALSE, TRUE }, { 800, FALSE, FALSE }, { 1920, FALSE, FALSE },
  { 360, TRUE, FALSE },
};

static void
test_narrow (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    g_assert_cmpint (sam_format_is_narrow (NULL, widths[i].width,
                                           widths[i].maximized),
                     ==, widths[i].narrow);
}

typedef struct
{
  SamItemKind kind;
  guint       count;
  const char *text;
} Count;

static const Count counts[] = {
  { SAM_ITEM_CASE, 0, "0 cases" },
  { SAM_ITEM_CASE, 1, "1 case" },
  { SAM_ITEM_CASE, 6, "6 cases" },
  { SAM_ITEM_DILEMMA, 1, "1 dilemma" },
  { SAM_ITEM_DILEMMA, 5, "5 dilemmas" },
  { SAM_ITEM_ASSIGNMENT, 1, "1 assignment" },
  { SAM_ITEM_ASSIGNMENT, 5, "5 assignments" },
  { SAM_ITEM_TIP, 1, "1 tip" },
  { SAM_ITEM_TIP, 10, "10 tips" },
};

static void
test_counts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autofree char *text =
          sam_format_count (counts[i].kind, counts[i].count);

      g_assert_cmpstr (text, ==, counts[i].text);
    }
}

static void
test_minutes (void)
{
  g_autofree char *one = sam_format_minutes (15);
  g_autofree char *two = sam_format_minutes_range (8, 20);
  g_autofree char *same = sam_format_minutes_range (5, 5);

  g_assert_cmpstr (one, ==, "15 min");
  g_assert_cmpstr (two, ==, "8–20 min");
  g_assert_cmpstr (same, ==, "5 min");
}

static void
test_cards (void)
{
  g_autofree char *numbered = sam_format_card (2, "Several carers");
  g_autofree char *plain = sam_format_card (0, "Our own card");
  g_autofree char *colour = sam_format_colour_class (SAM_CARD_TEAL);
  g_autofree char *icon = sam_format_icon_name ("hands");

  g_assert_cmpstr (numbered, ==, "2 · Several carers");
  g_assert_cmpstr (plain, ==, "Our own card");
  g_assert_cmpstr (colour, ==, "card-teal");
  g_assert_cmpstr (icon, ==, "sam-card-hands-symbolic");
}

typedef struct
{
  SamSuits    suits;
  const char *text;
} Suits;

static const Suits suits[] = {
  { SAM_SUITS_TEAM | SAM_SUITS_PAIRS | SAM_SUITS_ALONE, "team" },
  { SAM_SUITS_PAIRS | SAM_SUITS_ALONE, "in pairs" },
  { SAM_SUITS_ALONE, "alone" },
};

static void
test_suits (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (suits); i++)
    g_assert_cmpstr (sam_format_suits (suits[i].suits), ==, suits[i].text);
}

typedef struct
{
  const char *moment; /* local time */
  const char *text;
} Moment;

static const Moment moments[] = {
  { "2026-11-23T14:05:00", "Today 14:05" },
  { "2026-11-23T00:00:00", "Today 00:00" },
  { "2026-11-22T23:59:59", "Yesterday 23:59" },
  { "2026-11-21T23:59:59", "21 November 2026, 23:59" },
  { "2025-11-23T14:05:00", "23 November 2025, 14:05" },
  { "2026-11-24T09:00:00", "24 November 2026, 09:00" },
};

static void
test_moments (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 15, 0, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autoptr (GDateTime) moment =
          g_date_time_new_from_iso8601 (moments[i].moment, zone);
      g_autofree char *text = sam_format_moment (moment, now);

      g_assert_cmpstr (text, ==, moments[i].text);
    }
}

static void
test_session_line (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (SamSessionRow) one =
      sam_session_row_new ("a", "One", now, FALSE, 1, 1, 0);
  g_autoptr (SamSessionRow) many =
      sam_session_row_new ("b", "Many", now, FALSE, 8, 2, 1);
  g_autofree char *one_line = sam_format_session_line (one);
  g_autofree char *many_line = sam_format_session_line (many);

  g_assert_cmpstr (one_line, ==, "1 person · 1 item");
  g_assert_cmpstr (many_line, ==, "8 people · 2 items · 1 improvement point");
}

/* In the list of sessions: until when, or no more, or for ever. */
static void
test_notes_end (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) end = g_date_time_new_local (2027, 2, 28, 9, 0, 0);
  g_autoptr (SamSessionRow) runs =
      sam_session_row_new ("a", "One", now, TRUE, 1, 1, 0);
  g_autoptr (SamSessionRow) row =
      sam_session_row_new ("b", "Two", now, FALSE, 1, 1, 0);
  g_autofree char *nothing = sam_format_notes_end (runs);
  g_autofree char *for_ever = sam_format_notes_end (row);
  g_autofree char *until = NULL;
  g_autofree char *erased = NULL;

  sam_session_row_set_notes_end (row, end, FALSE);
  until = sam_format_notes_end (row);
  sam_session_row_set_notes_end (row, end, TRUE);
  erased = sam_format_notes_end (row);
  g_assert_null (nothing);
  g_assert_cmpstr (for_ever, ==, "notes are kept");
  g_assert_cmpstr (until, ==, "notes until 28 February 2027");
  g_assert_cmpstr (erased, ==, "notes erased");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/narrow", test_narrow);
  g_test_add_func ("/format/counts", test_counts);
  g_test_add_func ("/format/minutes", test_minutes);
  g_test_add_func ("/format/cards", test_cards);
  g_test_add_func ("/format/suits", test_suits);
  g_test_add_func ("/format/moments", test_moments);
  g_test_add_func ("/format/session-line", test_session_line);

  g_test_add_func ("/format/notes-end", test_notes_end);

  return g_test_run ();
}
