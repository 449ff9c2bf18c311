// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agreement.h"
#include "sam-date.h"
#include "sam-follow-up.h"

/* Returns: (transfer full): one of the session “s”, of 3 November */
static SamAgreement *
make (const char *id, gboolean chosen, const char *returns)
{
  GDate made, date;
  g_autoptr (SamAgreement) words =
      sam_agreement_new (id, "the phone rings", "we answer", "SJ");
  g_autoptr (SamAgreement) choice = sam_agreement_with_chosen (words, chosen);
  g_autoptr (SamAgreement) dated =
      sam_agreement_with_returns (choice, sam_date_parse_iso (returns, &date)
                                              ? &date
                                              : NULL);

  g_assert_true (sam_date_parse_iso ("2026-11-03", &made));

  return sam_agreement_with_session (dated, "s", "Team meeting", &made);
}

typedef struct
{
  const char       *name;
  gboolean          chosen;
  SamAgreementState state;
  const char       *answered_in; /* NULL for nobody was asked */
  const char       *returns;     /* "" for the next session */
  gboolean          due;
  gboolean          later;
} DueCase;

/* As the session “today” of 17 November sees it. */
static const DueCase due_cases[] = {
  { "open", TRUE, SAM_AGREEMENT_OPEN, NULL, "", TRUE, FALSE },
  { "proposed-only", FALSE, SAM_AGREEMENT_OPEN, NULL, "", FALSE, FALSE },
  { "going-on", TRUE, SAM_AGREEMENT_GOING_ON, "before", "", TRUE, FALSE },
  { "its-day", TRUE, SAM_AGREEMENT_OPEN, NULL, "2026-11-17", TRUE, FALSE },
  { "day-past", TRUE, SAM_AGREEMENT_OPEN, NULL, "2025-12-31", TRUE, FALSE },
  { "day-to-come", TRUE, SAM_AGREEMENT_OPEN, NULL, "2026-11-18", FALSE, TRUE },
  { "next-year", TRUE, SAM_AGREEMENT_GOING_ON, "before", "2027-01-05", FALSE,
    TRUE },
  { "done", TRUE, SAM_AGREEMENT_DONE, "before", "", FALSE, FALSE },
  { "let-go", TRUE, SAM_AGREEMENT_LET_GO, "before", "", FALSE, FALSE },
  { "closed-elsewhere", TRUE, SAM_AGREEMENT_DONE, "", "", FALSE, FALSE },
  { "done-today", TRUE, SAM_AGREEMENT_DONE, "today", "", TRUE, FALSE },
  { "let-go-today", TRUE, SAM_AGREEMENT_LET_GO, "today", "", TRUE, FALSE },
  { "later-said-today", TRUE, SAM_AGREEMENT_GOING_ON, "today", "2026-12-08",
    TRUE, FALSE },
};

static void
test_due (gconstpointer data)
{
  const DueCase *row = data;
  GDate          today, closed;
  g_autoptr (SamAgreement) agreement = make ("a", row->chosen, row->returns);
  g_autoptr (SamAgreement) answered = NULL;
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  g_autoptr (GPtrArray) due = NULL;
  g_autoptr (GPtrArray) later = NULL;

  g_assert_true (sam_date_parse_iso ("2026-11-17", &today));
  g_assert_true (sam_date_parse_iso ("2026-11-10", &closed));
  answered = sam_agreement_with_outcome (agreement, row->state, &closed,
                                         row->answered_in, "");
  g_ptr_array_add (all, answered);

  due = sam_follow_up_find_due (all, "today", &today);
  later = sam_follow_up_find_later (all, "today", &today);
  g_assert_cmpuint (due->len, ==, row->due);
  g_assert_cmpuint (later->len, ==, row->later);
  g_assert_cmpint (sam_follow_up_is_due (answered, "today", &today), ==,
                   row->due);
}

static void
test_empty_never_returns (void)
{
  GDate today;
  g_autoptr (SamAgreement) blank = sam_agreement_new ("a", " ", NULL, "SJ");
  g_autoptr (SamAgreement) chosen = sam_agreement_with_chosen (blank, TRUE);

  g_assert_true (sam_date_parse_iso ("2026-11-17", &today));
  g_assert_false (sam_follow_up_is_due (chosen, "today", &today));
}

static char *
list_ids (GPtrArray *agreements)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < agreements->len; i++)
    g_string_append (ids,
                     sam_agreement_get_id (g_ptr_array_index (agreements, i)));

  return g_string_free (ids, FALSE);
}

/* Every open one is in one of the two lists, whatever the order they come in:
 * none is lost. */
static void
test_order (void)
{
  static const struct
  {
    const char *id;
    const char *made;
    guint       number;
    const char *returns;
  } rows[] = {
    { "e", "2026-11-10", 0, "2026-12-24" }, { "a", "2026-10-20", 1, "" },
    { "b", "2026-10-20", 7, "2026-11-01" }, { "c", "2026-11-03", 0, "" },
    { "d", "2026-11-03", 0, "2026-12-08" },
  };
  GDate today;
  g_autoptr (GPtrArray) all =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_agreement_unref);

  g_assert_true (sam_date_parse_iso ("2026-11-17", &today));
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GDate made;
      g_autoptr (SamAgreement) dated = make (rows[i].id, TRUE, rows[i].returns);
      g_autoptr (SamAgreement) placed =
          sam_agreement_with_place (dated, rows[i].number, -1);

      g_assert_true (sam_date_parse_iso (rows[i].made, &made));
      g_ptr_array_add (all,
                       sam_agreement_with_session (placed, "s", "", &made));
    }

  for (guint turn = 0; turn < all->len; turn++)
    {
      g_autoptr (GPtrArray) due = sam_follow_up_find_due (all, "t", &today);
      g_autoptr (GPtrArray) later = sam_follow_up_find_later (all, "t", &today);
      g_autofree char *due_ids = list_ids (due);
      g_autofree char *later_ids = list_ids (later);

      g_assert_cmpstr (due_ids, ==, "abc");
      g_assert_cmpstr (later_ids, ==, "de");
      g_ptr_array_add (all, g_ptr_array_steal_index (all, 0));
    }
}

static void
test_answering (void)
{
  GDate today, later;
  g_autoptr (SamAgreement) open = make ("a", TRUE, "2026-11-01");
  g_autoptr (SamAgreement) before =
      sam_agreement_with_outcome (open, SAM_AGREEMENT_GOING_ON, NULL, "before",
                                  "they rang back");
  g_autoptr (SamAgreement) going_on = NULL;
  g_autoptr (SamAgreement) noticed = NULL;
  g_autoptr (SamAgreement) dated = NULL;
  g_autoptr (SamAgreement) again = NULL;
  g_autoptr (SamAgreement) done = NULL;

  g_assert_true (sam_date_parse_iso ("2026-11-17", &today));
  g_assert_true (sam_date_parse_iso ("2026-12-01", &later));

  /* A first answer forgets the day that has come, and what another heard. */
  going_on =
      sam_agreement_with_answer (before, SAM_AGREEMENT_GOING_ON, "t", &today);
  g_assert_true (sam_agreement_is_answered_in (going_on, "t"));
  g_assert_true (sam_agreement_is_open (going_on));
  g_assert_null (sam_agreement_get_returns (going_on));
  g_assert_null (sam_agreement_get_closed (going_on));
  g_assert_cmpstr (sam_agreement_get_noticed (going_on), ==, "");

  noticed = sam_agreement_with_noticed (going_on, " calmer\nmornings ");
  dated = sam_agreement_with_returns (noticed, &later);
  again =
      sam_agreement_with_answer (dated, SAM_AGREEMENT_GOING_ON, "t", &today);
  g_assert_cmpint (g_date_compare (sam_agreement_get_returns (again), &later),
                   ==, 0);
  g_assert_cmpstr (sam_agreement_get_noticed (again), ==, "calmer mornings");

  done = sam_agreement_with_answer (again, SAM_AGREEMENT_DONE, "t", &today);
  g_assert_false (sam_agreement_is_open (done));
  g_assert_cmpint (g_date_compare (sam_agreement_get_closed (done), &today), ==,
                   0);
  g_assert_cmpstr (sam_agreement_get_noticed (done), ==, "calmer mornings");

  /* The one before is as it was. */
  g_assert_cmpstr (sam_agreement_get_noticed (before), ==, "they rang back");
  g_assert_nonnull (sam_agreement_get_returns (before));
}

static void
test_says_when_it_returns (void)
{
  g_autoptr (SamAgreement) next = make ("a", TRUE, "");
  g_autoptr (SamAgreement) dated = make ("a", TRUE, "2026-12-08");
  g_autofree char *next_words = sam_agreement_describe_return (next);
  g_autofree char *dated_words = sam_agreement_describe_return (dated);

  g_assert_cmpstr (next_words, ==, "next session");
  g_assert_cmpstr (dated_words, ==, "8 December 2026");
  for (guint state = 0; state < SAM_N_AGREEMENT_STATES; state++)
    g_assert_cmpstr (sam_agreement_state_get_title (state), !=, "");
}

typedef struct
{
  const char *text;
  gboolean    is_date;
} DateCase;

static const DateCase date_cases[] = {
  { "2026-12-08", TRUE },   { "2028-02-29", TRUE },  { "", FALSE },
  { "2027-02-29", FALSE },  { "2026-13-01", FALSE }, { "2026-12-8", FALSE },
  { "2026-12-08 ", FALSE }, { "08-12-2026", FALSE }, { "tomorrow", FALSE },
};

static void
test_dates (void)
{
  GDate date, later;

  for (gsize i = 0; i < G_N_ELEMENTS (date_cases); i++)
    {
      g_autofree char *text = NULL;

      g_assert_cmpint (sam_date_parse_iso (date_cases[i].text, &date), ==,
                       date_cases[i].is_date);
      g_assert_cmpint (g_date_valid (&date), ==, date_cases[i].is_date);
      if (!date_cases[i].is_date)
        continue;
      text = sam_date_to_iso (&date);
      g_assert_cmpstr (text, ==, date_cases[i].text);
    }

  g_assert_true (sam_date_parse_iso ("2026-12-20", &date));
  sam_date_in_weeks (&date, 2, &later);
  g_assert_cmpuint (g_date_get_day (&later), ==, 3);
  g_assert_cmpuint (g_date_get_year (&later), ==, 2027);
}

/* Late in the evening it is tomorrow elsewhere. */
static void
test_a_day_is_that_of_the_place (void)
{
  GDate date;
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (3600);
  g_autoptr (GDateTime) late = g_date_time_new (zone, 2026, 12, 8, 0, 30, 0);
  g_autofree char *text = NULL;

  sam_date_of (late, &date);
  text = sam_date_to_iso (&date);
  g_assert_cmpstr (text, ==, "2026-12-08");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (due_cases); i++)
    {
      g_autofree char *path =
          g_strconcat ("/follow-up/", due_cases[i].name, NULL);

      g_test_add_data_func (path, &due_cases[i], test_due);
    }
  g_test_add_func ("/follow-up/empty-never-returns", test_empty_never_returns);
  g_test_add_func ("/follow-up/order", test_order);
  g_test_add_func ("/agreement/answering", test_answering);
  g_test_add_func ("/agreement/says-when-it-returns",
                   test_says_when_it_returns);
  g_test_add_func ("/date/iso", test_dates);
  g_test_add_func ("/date/is-that-of-the-place",
                   test_a_day_is_that_of_the_place);

  return g_test_run ();
}
