// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-report.h"

#include <string.h>

#include "sam-ballot-private.h"
#include "sam-test-util.h"

/* Words that may be nowhere in the layer to share. */
static const char *const raw[] = { "Mevrouw Bakker", "Sanne", "Jolanda",
                                   "the code is 1234", "Let the newest" };

/* A prepared session with something raw wherever something raw can be. */
static SamSession *
make_session (void)
{
  static const guint before[SAM_N_CHOICES] = { 5, 2, 1, 0, 0, 0 };
  static const guint after[SAM_N_CHOICES] = { 3, 3, 2, 0, 0, 0 };
  SamSession        *session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_BEFORE_AFTER);
  g_autoptr (SamBlock) guest = sam_block_new (SAM_BLOCK_GUEST, "Jolanda");
  g_autoptr (SamSessionItem) item = NULL;
  g_autoptr (SamAgreement) proposal = NULL;
  g_autoptr (SamAgreement) agreement = NULL;

  sam_block_set_text (guest, "the code is 1234");
  item = sam_session_item_new_block (guest);
  sam_session_add_item (session, item);
  sam_session_item_set_note (sam_session_get_item (session, 2),
                             "Mevrouw Bakker wants no help");
  sam_session_item_set_note (item, "Mevrouw Bakker again");
  sam_test_set_outcome (sam_session_get_item (session, 2), before, after);
  proposal = sam_agreement_new ("a", "somebody is new", "we ask", "Sanne");
  agreement = sam_agreement_with_chosen (proposal, TRUE);
  sam_session_put_proposal (session, agreement);

  return session;
}

static char *
to_csv (SamSession *session, SamReportLayer layer)
{
  g_autoptr (SamReport) report = sam_report_new (session, layer);

  return sam_report_to_csv (report);
}

static void
test_share_holds_nothing_raw (void)
{
  g_autoptr (SamSession) session = make_session ();
  g_autoptr (SamReport) share = sam_report_new (session, SAM_REPORT_TO_SHARE);
  g_autofree char *markdown = sam_report_to_markdown (share);
  g_autofree char *csv = sam_report_to_csv (share);
  g_autofree char *us = sam_test_markdown (session, SAM_REPORT_FOR_US);

  for (gsize i = 0; i < G_N_ELEMENTS (raw); i++)
    {
      g_assert_null (strstr (markdown, raw[i]));
      g_assert_null (strstr (csv, raw[i]));
    }
  for (guint i = 0; i < sam_report_get_n_parts (share); i++)
    {
      SamReportPart *part = sam_report_get_part (share, i);

      for (guint j = 0; j < sam_report_part_get_n_lines (part); j++)
        g_assert_cmpint (sam_report_part_get_line (part, j)->kind, !=,
                         SAM_REPORT_WORDS);
    }

  /* They are in the other one, but for what only the facilitator reads. */
  for (gsize i = 0; i < G_N_ELEMENTS (raw) - 1; i++)
    g_assert_nonnull (strstr (us, raw[i]));
  g_assert_null (strstr (us, "Let the newest"));
}

static void
test_what_was_agreed_comes_first (void)
{
  g_autoptr (SamSession) session = make_session ();
  g_autoptr (SamReport) report = sam_report_new (session, SAM_REPORT_FOR_US);
  SamReportPart *part = sam_report_get_part (report, 0);

  g_assert_cmpint (sam_report_part_get_line (part, 0)->kind, ==,
                   SAM_REPORT_AGREED);
  g_assert_cmpstr (sam_report_part_get_line (part, 0)->text, ==,
                   "When somebody is new, then we ask.");
  g_assert_cmpstr (sam_report_part_get_line (part, 1)->text, ==,
                   "Who takes this up: Sanne");
}

static void
test_csv (void)
{
  g_autoptr (SamSession) session = make_session ();
  g_autofree char *csv = to_csv (session, SAM_REPORT_TO_SHARE);
  g_auto (GStrv) lines = g_strsplit (csv, "\r\n", -1);

  /* Names, three options, doubt and no choice, twice; and the end */
  g_assert_cmpuint (g_strv_length (lines), ==, 1 + 5 * 2 + 1);
  g_assert_cmpstr (lines[0], ==,
                   "\"Day\",\"Session\",\"Item\",\"Letter\",\"Choice\","
                   "\"When\",\"Number\"");
  g_assert_cmpstr (lines[1], ==,
                   "\"2026-11-23\",\"Team meeting\",\"Choosing a side\",\"A\","
                   "\"I say what I think\",\"before\",5");
  g_assert_cmpstr (lines[2], ==,
                   "\"2026-11-23\",\"Team meeting\",\"Choosing a side\",\"A\","
                   "\"I say what I think\",\"after\",3");
  g_assert_cmpstr (lines[11], ==, "");
  g_assert_true (g_utf8_validate (csv, -1, NULL));
}

/* A title that a spreadsheet would run, or that would part the line. */
static void
test_csv_of_bad_titles (void)
{
  static const struct
  {
    const char *title;
    const char *field;
  } cases[] = {
    { "=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"" },
    { "+31", "\"'+31\"" },
    { "-1", "\"'-1\"" },
    { "@SUM(A1)", "\"'@SUM(A1)\"" },
    { "  =1+1", "\"'  =1+1\"" },
    { "\t=1", "\"'\t=1\"" },
    { "a, b; c", "\"a, b; c\"" },
    { "two\nlines", "\"two\nlines\"" },
    { "say “=1”", "\"say “=1”\"" },
    { "é – 5 = 5", "\"é – 5 = 5\"" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SamSession) session = make_session ();
      g_autofree char *csv = NULL;

      sam_session_set_title (session, cases[i].title);
      csv = to_csv (session, SAM_REPORT_TO_SHARE);
      g_assert_nonnull (strstr (csv, cases[i].field));
    }
}

/* Small groups, and what was not opened, give no numbers in any form. */
static void
test_no_numbers_of_a_few (void)
{
  static const guint before[SAM_N_CHOICES] = { 3, 1, 0, 0, 0, 0 };
  static const guint after[SAM_N_CHOICES] = { 1, 3, 0, 0, 0, 0 };
  g_autoptr (SamSession) session = make_session ();
  SamSessionItem  *item = sam_session_get_item (session, 2);
  g_autofree char *csv = NULL;
  g_autofree char *closed = NULL;
  g_autofree char *names = NULL;
  g_autofree char *text = NULL;

  sam_test_set_outcome (item, before, after);
  csv = to_csv (session, SAM_REPORT_FOR_US);
  text = sam_test_markdown (session, SAM_REPORT_FOR_US);
  g_assert_nonnull (strstr (text, "At least 2 of 4 chose differently."));
  g_assert_null (strstr (text, "|"));

  sam_ballot_set_open (sam_session_item_get_ballot (item), FALSE);
  closed = to_csv (session, SAM_REPORT_FOR_US);
  g_assert_cmpstr (csv, ==, closed);
  names = g_strndup (csv, strcspn (csv, "\r") + 2);
  g_assert_cmpstr (csv, ==, names);
}

/* What was put off is named, and a guest is not. */
static void
test_parked (void)
{
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_BEFORE_AFTER);
  g_autofree char *text = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  sam_session_item_set_parked (sam_session_get_item (session, 4), TRUE);
  text = sam_test_markdown (session, SAM_REPORT_TO_SHARE);
  g_assert_nonnull (
      strstr (text, "## Parked for next time\n\n- The new key cabinet\n"));
  g_assert_null (strstr (text, "## The new key cabinet"));
  g_assert_null (strstr (text, "Skipped"));

  sam_session_set_ended (session, now);
  g_clear_pointer (&text, g_free);
  text = sam_test_markdown (session, SAM_REPORT_TO_SHARE);
  g_assert_nonnull (strstr (text, "## Skipped\n\n- Choosing a side"));
  g_assert_null (strstr (text, "- Check-in"));
}

/* What was asked of those of before comes back, once it was answered here. What
 * client or carer noticed is in somebody's own words, so that stays with us. */
static void
test_looked_back (void)
{
  g_autoptr (SamSession) session = make_session ();
  g_autoptr (SamAgreement) asked =
      sam_agreement_new ("b", "the lift is broken", "we take the stairs", "SJ");
  g_autoptr (SamAgreement) other =
      sam_agreement_new ("c", "it rains", "we wait", "SJ");
  g_autoptr (SamAgreement) done = NULL;
  g_autoptr (SamAgreement) seen = NULL;
  g_autoptr (GPtrArray) last_time = g_ptr_array_new ();
  g_autofree char *before = NULL;
  g_autofree char *us = NULL;
  g_autofree char *share = NULL;
  GDate            today;

  g_ptr_array_add (last_time, asked);
  g_ptr_array_add (last_time, other);
  sam_session_set_last_time (session, last_time);
  before = sam_test_markdown (session, SAM_REPORT_FOR_US);
  g_assert_null (strstr (before, "What we agreed before"));

  g_date_set_dmy (&today, 30, G_DATE_NOVEMBER, 2026);
  done = sam_agreement_with_answer (asked, SAM_AGREEMENT_DONE, "s", &today);
  seen = sam_agreement_with_noticed (done, "It hurts");
  sam_session_put_last_time (session, seen);
  us = sam_test_markdown (session, SAM_REPORT_FOR_US);
  share = sam_test_markdown (session, SAM_REPORT_TO_SHARE);
  g_assert_nonnull (strstr (us, "## What we agreed before\n"));
  g_assert_nonnull (strstr (us, "we take the stairs"));
  g_assert_nonnull (strstr (us, "Noticed: It hurts"));
  g_assert_null (strstr (us, "it rains"));
  g_assert_nonnull (strstr (share, "we take the stairs"));
  g_assert_nonnull (strstr (share, "Done"));
  g_assert_null (strstr (share, "It hurts"));
}

/* So that nobody looks for them. */
static void
test_erased_notes (void)
{
  g_autoptr (SamSession) session = make_session ();
  g_autoptr (GDateTime) end = g_date_time_new_utc (2027, 2, 28, 12, 0, 0);
  g_autofree char *us = NULL;
  g_autofree char *share = NULL;

  sam_session_set_notes_end (session, end, TRUE);
  us = sam_test_markdown (session, SAM_REPORT_FOR_US);
  share = sam_test_markdown (session, SAM_REPORT_TO_SHARE);
  g_assert_nonnull (strstr (us, "erased on 28 February 2027."));
  g_assert_null (strstr (share, "erased"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/share-holds-nothing-raw",
                   test_share_holds_nothing_raw);
  g_test_add_func ("/report/what-was-agreed-comes-first",
                   test_what_was_agreed_comes_first);
  g_test_add_func ("/report/csv", test_csv);
  g_test_add_func ("/report/csv-of-bad-titles", test_csv_of_bad_titles);
  g_test_add_func ("/report/parked", test_parked);
  g_test_add_func ("/report/looked-back", test_looked_back);
  g_test_add_func ("/report/erased-notes", test_erased_notes);
  g_test_add_func ("/report/no-numbers-of-a-few", test_no_numbers_of_a_few);

  return g_test_run ();
}
