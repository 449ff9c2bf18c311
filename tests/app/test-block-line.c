// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-block-line.h"

#include "sam-builder-fixture.h"
#include "sam-builder-line.h"

#define ADD(name, test) \
  g_test_add ("/block-line/" name, SamBuilderFixture, NULL, \
              sam_builder_fixture_set_up, test, sam_builder_fixture_tear_down)

/* The meeting begins at 13:30. */
static void
test_reads_times (SamBuilderFixture *fixture, gconstpointer unused)
{
  static const struct
  {
    const char *text;
    int         start; /* or -1 */
  } cases[] = {
    { "13:30", 0 },     { "13:45", 15 },   { "13.45", 15 },  { "1345", 15 },
    { "14:00", 30 },    { " 14:05 ", 35 }, { "21:29", 479 }, { "21:30", -1 },
    { "13:29", -1 },    { "24:00", -1 },   { "13:60", -1 },  { "", -1 },
    { "half two", -1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int start = -1;

      g_test_message ("“%s”", cases[i].text);
      g_assert_true (
          sam_block_line_parse_time (fixture->agenda, cases[i].text, &start) ==
          (cases[i].start >= 0));
      g_assert_cmpint (start, ==, cases[i].start);
    }
}

/* A late meeting goes on after midnight. */
static void
test_reads_times_after_midnight (SamBuilderFixture *fixture,
                                 gconstpointer      unused)
{
  int start;
  g_autoptr (GDateTime) late = g_date_time_new_local (2026, 11, 24, 23, 30, 0);
  g_autofree char *time = NULL;

  sam_agenda_set_starts (fixture->agenda, late);
  g_assert_true (sam_block_line_parse_time (fixture->agenda, "00:15", &start));
  g_assert_cmpint (start, ==, 45);
  time = sam_block_line_dup_time (fixture->agenda, start);
  g_assert_cmpstr (time, ==, "00:15");
}

static void
test_times_without_a_start (SamBuilderFixture *fixture, gconstpointer unused)
{
  static const int         starts[] = { 0, 5, 59, 60, 135 };
  static const char *const texts[] = { "0:00", "0:05", "0:59", "1:00", "2:15" };

  sam_agenda_set_starts (fixture->agenda, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      int              start;
      g_autofree char *time =
          sam_block_line_dup_time (fixture->agenda, starts[i]);

      g_assert_cmpstr (time, ==, texts[i]);
      g_assert_true (sam_block_line_parse_time (fixture->agenda, time, &start));
      g_assert_cmpint (start, ==, starts[i]);
    }
}

static void
assert_line (char *line, const char *expected)
{
  g_assert_cmpstr (line, ==, expected);
  g_free (line);
}

static void
test_what_and_how (SamBuilderFixture *fixture, gconstpointer unused)
{
  SamAgenda *agenda = fixture->agenda;
  SamBlock  *dilemma = sam_agenda_get_block (agenda, SAM_TEST_DILEMMA);
  SamBlock  *agree = sam_agenda_get_block (agenda, SAM_TEST_CHECK_OUT - 1);

  sam_agenda_set_vote (agenda, SAM_TEST_DILEMMA, SAM_VOTE_SELF_CARER,
                       SAM_WAY_HANDS);
  assert_line (sam_block_line_dup_details (agenda, dilemma),
               "Dilemma · vote as yourself and as the carer, by hands");
  sam_agenda_set_vote (agenda, SAM_TEST_DILEMMA, SAM_VOTE_NONE,
                       SAM_WAY_KEYBOARD);
  sam_block_set_reason (dilemma, SAM_REASON_NOT_YET);
  assert_line (sam_block_line_dup_details (agenda, dilemma),
               "Dilemma · only talk · Not discussed yet");
  assert_line (sam_block_line_dup_details (agenda, agree),
               "Dots: 3 for each person");
}

static void
test_what_holds_it (SamBuilderFixture *fixture, gconstpointer unused)
{
  SamAgenda *agenda = fixture->agenda;
  SamBlock  *block = sam_agenda_get_block (agenda, SAM_TEST_CASE);

  sam_agenda_set_minutes (agenda, 120);
  assert_line (sam_block_line_dup_state (agenda, block), "");
  sam_agenda_set_must (agenda, SAM_TEST_CASE, TRUE);
  assert_line (sam_block_line_dup_state (agenda, block), "must stay");
  sam_agenda_pin_minutes (agenda, SAM_TEST_CASE, 9);
  assert_line (sam_block_line_dup_state (agenda, block),
               "must stay · fixed length");
  sam_agenda_pin_start (agenda, SAM_TEST_CASE, 20);
  assert_line (sam_block_line_dup_state (agenda, block),
               "begins at 13:50 · fixed length");
}

static void
test_shortened (SamBuilderFixture *fixture, gconstpointer unused)
{
  gboolean found = FALSE;

  for (guint minutes = 60; minutes > 30 && !found; minutes--)
    {
      sam_agenda_set_minutes (fixture->agenda, minutes);
      for (guint i = 0; i < SAM_TEST_N_BLOCKS; i++)
        {
          SamBlock        *block = sam_agenda_get_block (fixture->agenda, i);
          g_autofree char *state = NULL;
          g_autofree char *wanted = NULL;

          if (!sam_block_get_fits (block) ||
              sam_block_get_minutes (block) >= sam_block_get_usual (block))
            continue;

          found = TRUE;
          state = sam_block_line_dup_state (fixture->agenda, block);
          wanted = g_strdup_printf ("shortened from %u min",
                                    sam_block_get_usual (block));
          g_assert_cmpstr (state, ==, wanted);
        }
    }
  g_assert_true (found);
}

static void
test_head (SamBuilderFixture *fixture, gconstpointer unused)
{
  assert_line (sam_builder_line_dup_head (fixture->agenda),
               "Tue 24 November · 13:30–14:30 · 8 people");
  sam_agenda_set_goal (fixture->agenda, "one agreement");
  assert_line (sam_builder_line_dup_head (fixture->agenda),
               "Tue 24 November · 13:30–14:30 · 8 people · Goal: one "
               "agreement");
  sam_agenda_set_starts (fixture->agenda, NULL);
  sam_agenda_set_goal (fixture->agenda, "");
  assert_line (sam_builder_line_dup_head (fixture->agenda),
               "No date yet · 8 people");

  assert_line (sam_builder_line_dup_title (fixture->agenda), "Team meeting");
  sam_agenda_set_title (fixture->agenda, "");
  assert_line (sam_builder_line_dup_title (fixture->agenda),
               "Session without a title");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("reads-times", test_reads_times);
  ADD ("reads-times-after-midnight", test_reads_times_after_midnight);
  ADD ("times-without-a-start", test_times_without_a_start);
  ADD ("what-and-how", test_what_and_how);
  ADD ("what-holds-it", test_what_holds_it);
  ADD ("shortened", test_shortened);
  ADD ("head", test_head);

  return g_test_run ();
}
