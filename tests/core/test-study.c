// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-test.h"

#include "sam-progress.h"
#include "sam-study-file.h"
#include "sam-study-path.h"

/* What one person studied, and what follows from it. */

static void
count_cb (SamStudy *study, gboolean typing, gpointer user_data)
{
  guint *counts = user_data;

  counts[typing ? 1 : 0]++;
}

/* Returns: (transfer none): a sitting on an item of card-full.xml, begun now */
static SamSitting *
begin (SamStudy *study, SamCard *card, const char *id, const char *when)
{
  g_autoptr (GDateTime) now = sam_study_test_at (when);

  return sam_study_begin (study, "samenspel", card, sam_card_find (card, id),
                          now);
}

static void
finish (SamStudy *study, SamSitting *sitting, const char *when)
{
  g_autoptr (GDateTime) now = sam_study_test_at (when);

  sam_study_finish (study, sitting, now);
}

static guint
count_sittings (SamStudy *study)
{
  return g_list_model_get_n_items (sam_study_get_sittings (study));
}

static void
test_sitting (void)
{
  g_autoptr (SamCard) card = sam_deck_test_card ("data/card-full.xml");
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  SamSitting  *sitting = begin (study, card, "case-a", "2026-11-24T20:00");
  SamKeptItem *item = sam_sitting_get_item (sitting);
  SamActivity *activity;

  g_assert_cmpstr (sam_kept_item_get_title (item), ==, "A case");
  g_assert_cmpstr (sam_kept_item_get_card_id (item), ==, "full");
  g_assert_cmpuint (sam_sitting_get_step (sitting), ==, 0);
  g_assert_false (sam_sitting_get_variant (sitting));
  g_assert_cmpuint (sam_sitting_get_return (sitting).step, ==, 0);

  /* One that was broken off goes on. */
  g_assert_true (begin (study, card, "case-a", "2026-11-25T20:00") == sitting);
  g_assert_cmpuint (count_sittings (study), ==, 1);

  sam_sitting_set_seconds (sitting, 300);
  finish (study, sitting, "2026-11-25T20:10");
  finish (study, sitting, "2026-11-26T20:10"); /* once is enough */
  g_assert_cmpuint (sam_sitting_get_return (sitting).day, ==,
                    sam_day_from_string ("2026-11-27"));
  g_assert_true (sam_study_has_read (study, "samenspel", "case-a"));
  activity = sam_study_find_activity (study, sam_sitting_get_id (sitting));
  g_assert_cmpuint (sam_activity_get_minutes (activity), ==, 5);
  g_assert_cmpuint (g_list_model_get_n_items (sam_study_get_activities (study)),
                    ==, 1);

  /* What was written goes, the time that was spent stays. */
  g_object_ref (sitting);
  sam_study_remove_sitting (study, sitting);
  g_assert_cmpuint (count_sittings (study), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (sam_study_get_activities (study)),
                    ==, 1);
  sam_study_add_sitting (study, sitting);
  g_assert_cmpuint (count_sittings (study), ==, 1);
  g_object_unref (sitting);
}

/* Time is spent whether the sitting is ever finished or not. */
static void
test_time_of_what_was_broken_off (void)
{
  g_autoptr (SamCard) card = sam_deck_test_card ("data/card-full.xml");
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  SamSitting  *sitting = begin (study, card, "case-a", "2026-11-24T20:00");
  const char  *id = sam_sitting_get_id (sitting);
  SamActivity *activity;
  guint        counts[2] = { 0, 0 };

  /* Having a look is no line in the hours. */
  sam_study_count_time (study, sitting, 59);
  g_assert_cmpuint (sam_sitting_get_seconds (sitting), ==, 59);
  g_assert_null (sam_study_find_activity (study, id));

  sam_study_count_time (study, sitting, 120);
  activity = sam_study_find_activity (study, id);
  g_assert_cmpuint (sam_activity_get_minutes (activity), ==, 2);
  g_signal_connect (study, "changed", G_CALLBACK (count_cb), counts);
  sam_study_count_time (study, sitting, 300);
  g_assert_cmpuint (counts[0], >, 0);
  sam_study_count_time (study, sitting, 240); /* never less */
  g_assert_cmpuint (sam_activity_get_minutes (activity), ==, 5);

  finish (study, sitting, "2026-11-25T20:10");
  g_assert_true (sam_study_find_activity (study, id) == activity);
  g_assert_cmpuint (sam_activity_get_minutes (activity), ==, 5);
}

/* An item that a colleague sent need not be among the cards here. */
static void
test_catch_up (void)
{
  g_autoptr (SamItem) item = sam_study_test_item (SAM_ITEM_DILEMMA, "sent", 12);
  g_autoptr (SamKeptItem) kept =
      sam_kept_item_new_of ("own", "theirs", "nl", item);
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  g_autoptr (GDateTime) now = sam_study_test_at ("2026-11-24T20:00");
  SamSitting *sitting = sam_study_begin_kept (study, kept, item, now);

  g_assert_true (sam_sitting_get_item (sitting) == kept);
  g_assert_true (sam_study_begin_kept (study, kept, item, now) == sitting);
  sam_study_finish (study, sitting, now);
  g_assert_true (sam_study_find_last (study, "own", "sent") == sitting);
}

/* Day 2, day 7, day 30, and then it is done. */
static void
test_returns (void)
{
  static const char *const days[] = { "2026-11-24", "2026-11-26", "2026-12-03",
                                      "2027-01-02" };
  g_autoptr (SamCard) card = sam_deck_test_card ("data/card-full.xml");
  g_autoptr (SamStudy) study = sam_study_new ("Anna");

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *when = g_strconcat (days[i], "T21:00", NULL);
      SamDay           day = sam_day_from_string (days[i]);
      g_autoptr (GPtrArray) due = sam_study_list_due (study, day);
      g_autoptr (GPtrArray) before = sam_study_list_due (study, day - 1);
      SamSitting *sitting;

      g_assert_cmpuint (due->len, ==, i > 0);
      g_assert_cmpuint (before->len, ==, 0);
      g_assert_cmpuint (sam_study_get_next_day (study, day - 1), ==,
                        i > 0 ? day : SAM_NO_DAY);
      sitting = begin (study, card, "case-a", when);
      g_assert_cmpuint (sam_sitting_get_step (sitting), ==, i);
      g_assert_cmpint (sam_sitting_get_variant (sitting), ==, i > 0);
      finish (study, sitting, when);
    }
  g_assert_cmpuint (sam_study_get_next_day (study,
                                            sam_day_from_string ("2026-01-01")),
                    ==, SAM_NO_DAY);
}

/* What is studied before it is due does not get further away by that. */
static void
test_too_early (void)
{
  g_autoptr (SamCard) card = sam_deck_test_card ("data/card-full.xml");
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  SamSitting *sitting = begin (study, card, "case-a", "2026-11-24T21:00");

  finish (study, sitting, "2026-11-24T21:00");
  sitting = begin (study, card, "case-a", "2026-11-25T21:00");
  g_assert_cmpuint (sam_sitting_get_step (sitting), ==, 0);
  finish (study, sitting, "2026-11-25T21:00");
  g_assert_cmpuint (sam_study_get_next_day (study, 1), ==,
                    sam_day_from_string ("2026-11-27"));
}

typedef struct
{
  const char     *what;
  SamItemKind     kind;
  guint           step;
  gboolean        dont_know;
  gboolean        will_try;
  gboolean        not_yet;
  gboolean        let_go;
  SamReturnAnswer answer;
} AnswerCase;

static const AnswerCase answer_cases[] = {
  { "a case goes on", SAM_ITEM_CASE, 0, 0, 0, 0, 0, SAM_RETURN_ON },
  { "I do not know", SAM_ITEM_CASE, 2, 1, 0, 0, 0, SAM_RETURN_AGAIN },
  { "a dilemma goes on", SAM_ITEM_DILEMMA, 1, 0, 0, 0, 0, SAM_RETURN_ON },
  { "let go", SAM_ITEM_DILEMMA, 1, 1, 0, 0, 1, SAM_RETURN_STOP },
  { "an assignment goes on", SAM_ITEM_ASSIGNMENT, 0, 0, 0, 0, 0,
    SAM_RETURN_ON },
  { "a tip to try", SAM_ITEM_TIP, 0, 0, 1, 0, 0, SAM_RETURN_ON },
  { "a tip that was read", SAM_ITEM_TIP, 0, 0, 0, 0, 0, SAM_RETURN_STOP },
  { "a tip that was tried", SAM_ITEM_TIP, 1, 0, 0, 0, 0, SAM_RETURN_ON },
  { "a tip without a chance yet", SAM_ITEM_TIP, 2, 0, 0, 1, 0,
    SAM_RETURN_AGAIN },
};

static void
test_answers (gconstpointer data)
{
  const AnswerCase *c = data;
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  SamSitting *sitting =
      sam_study_test_sit (study, c->kind, "x", c->step, "2026-11-24T20:00");

  sam_sitting_set_dont_know (sitting, c->dont_know);
  sam_sitting_set_will_try (sitting, c->will_try);
  sam_sitting_set_not_yet (sitting, c->not_yet);
  sam_sitting_set_let_go (sitting, c->let_go);
  g_assert_cmpint (sam_sitting_get_answer (sitting), ==, c->answer);
}

/* First one's own thought, then those of others. */
static void
test_may_open (void)
{
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  SamSitting *a_case =
      sam_study_test_sit (study, SAM_ITEM_CASE, "c", 0, "2026-11-24T20:00");
  SamSitting *dilemma =
      sam_study_test_sit (study, SAM_ITEM_DILEMMA, "d", 0, "2026-11-24T20:00");
  SamSitting *tip =
      sam_study_test_sit (study, SAM_ITEM_TIP, "t", 0, "2026-11-24T20:00");

  g_assert_true (sam_sitting_may_open (tip));

  g_assert_false (sam_sitting_may_open (a_case));
  sam_sitting_set_text (a_case, SAM_SITTING_REACTION, " \n ");
  g_assert_false (sam_sitting_may_open (a_case));
  sam_sitting_set_text (a_case, SAM_SITTING_REACTION, "I wait.");
  g_assert_true (sam_sitting_may_open (a_case));
  sam_sitting_set_text (a_case, SAM_SITTING_REACTION, "");
  sam_sitting_set_dont_know (a_case, TRUE);
  g_assert_true (sam_sitting_may_open (a_case));

  sam_sitting_set_text (dilemma, SAM_SITTING_REACTION, "I wait.");
  g_assert_false (sam_sitting_may_open (dilemma));
  sam_sitting_choose (dilemma, SAM_PICK_FIRST, SAM_NO_OPTION, NULL,
                      SAM_CERTAINTY_DOUBT);
  g_assert_true (sam_sitting_may_open (dilemma));
}

static void
test_choices (void)
{
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  SamSitting *sitting =
      sam_study_test_sit (study, SAM_ITEM_DILEMMA, "d", 0, "2026-11-24T20:00");
  guint counts[2] = { 0, 0 };

  g_signal_connect (study, "changed", G_CALLBACK (count_cb), counts);
  g_assert_false (sam_sitting_has_choice (sitting, SAM_PICK_FIRST));
  sam_sitting_choose (sitting, SAM_PICK_FIRST, 1, "Leave", SAM_CERTAINTY_SURE);
  sam_sitting_choose (sitting, SAM_PICK_FIRST, 1, "Leave", SAM_CERTAINTY_SURE);
  g_assert_cmpuint (counts[0], ==, 1);
  sam_sitting_choose (sitting, SAM_PICK_FIRST, 1, "Leave",
                      SAM_CERTAINTY_FAIRLY);
  sam_sitting_choose (sitting, SAM_PICK_SECOND, SAM_NO_OPTION, "nothing",
                      SAM_CERTAINTY_DOUBT);
  g_assert_cmpuint (counts[0], ==, 3);

  g_assert_cmpint (sam_sitting_get_option (sitting, SAM_PICK_FIRST), ==, 1);
  g_assert_cmpint (sam_sitting_get_certainty (sitting, SAM_PICK_FIRST), ==,
                   SAM_CERTAINTY_FAIRLY);
  g_assert_cmpstr (sam_sitting_get_option_says (sitting, SAM_PICK_FIRST), ==,
                   "Leave");
  g_assert_true (sam_sitting_has_choice (sitting, SAM_PICK_SECOND));
  g_assert_cmpstr (sam_sitting_get_option_says (sitting, SAM_PICK_SECOND), ==,
                   "");
}

/* One “changed” for each change, and none for none. */
static void
test_changed (void)
{
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  SamSitting *sitting =
      sam_study_test_sit (study, SAM_ITEM_CASE, "c", 0, "2026-11-24T20:00");
  g_autoptr (GDateTime) now = sam_study_test_at ("2026-11-24T20:00");
  g_autoptr (SamReflection) reflection =
      sam_reflection_new (NULL, NULL, now, "one");
  static const char *const aims[] = { " an  aim ", "", "another", NULL };
  guint                    counts[2] = { 0, 0 };

  g_signal_connect (study, "changed", G_CALLBACK (count_cb), counts);
  for (guint i = 0; i < 2; i++)
    {
      sam_study_set_name (study, "Anna B.");
      sam_study_set_roles (study, SAM_ROLE_QUALITY | 1 << 12);
      sam_study_set_notifies (study, TRUE);
      sam_study_set_bookmark (study, "samenspel", "x", TRUE);
      sam_study_set_read (study, "samenspel", "x", TRUE);
      sam_sitting_set_let_go (sitting, TRUE);
      sam_sitting_set_place (sitting, 3);
    }
  g_assert_cmpuint (counts[0], ==, 7);
  g_assert_cmpuint (sam_study_get_roles (study), ==, SAM_ROLE_QUALITY);

  for (guint i = 0; i < 2; i++)
    {
      sam_study_set_full_name (study, " Anna\n Berg ");
      sam_study_set_aims (study, aims);
      sam_sitting_set_text (sitting, SAM_SITTING_THEN, "I ask");
      sam_sitting_set_seconds (sitting, 4);
    }
  g_assert_cmpuint (counts[1], ==, 4);
  g_assert_cmpstr (sam_study_get_full_name (study), ==, "Anna Berg");
  g_assert_cmpstr (sam_study_get_aims (study)[0], ==, "an aim");
  g_assert_cmpstr (sam_study_get_aims (study)[1], ==, "another");
  g_assert_null (sam_study_get_aims (study)[2]);

  sam_study_add_reflection (study, reflection);
  sam_reflection_set_text (reflection, "two");
  sam_study_remove_reflection (study, reflection);
  sam_reflection_set_text (reflection, "three"); /* nobody's by now */
  g_assert_cmpuint (counts[0], ==, 9);
  g_assert_cmpuint (counts[1], ==, 5);
}

/* Reflections */

static void
add_reflection (SamStudy   *study,
                const char *when,
                const char *item_id,
                const char *text)
{
  g_autoptr (GDateTime) at = sam_study_test_at (when);
  g_autoptr (SamKeptItem) item =
      item_id != NULL ? sam_study_test_kept (SAM_ITEM_CASE, item_id) : NULL;
  g_autoptr (SamReflection) reflection =
      sam_reflection_new (NULL, item, at, text);

  sam_study_add_reflection (study, reflection);
}

static void
assert_found (SamStudy *study, const char *words, const char *expected)
{
  g_autoptr (GPtrArray) found = sam_study_search (study, words);
  g_autoptr (GString) texts = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    g_string_append_printf (texts, "%s%s", i > 0 ? "; " : "",
                            sam_reflection_get_text (
                                g_ptr_array_index (found, i)));
  g_assert_cmpstr (texts->str, ==, expected);
}

static void
test_search (void)
{
  g_autoptr (SamStudy) study = sam_study_new ("Anna");

  add_reflection (study, "2026-11-24T20:00", "flowers", "Too soon");
  add_reflection (study, "2026-11-26T20:00", NULL, "First caf\xc3\xa9, then");
  add_reflection (study, "2026-11-25T20:00", "bathroom", "Soon enough");

  assert_found (study, "", "First caf\xc3\xa9, then; Soon enough; Too soon");
  assert_found (study, "SOON", "Soon enough; Too soon");
  assert_found (study, "soon too", "Too soon");
  assert_found (study, "cafe", "First caf\xc3\xa9, then");
  assert_found (study, "flowers", "Too soon");
  assert_found (study, "flowers enough", "");
}

/* What was written in sittings is found by its words and by the item. */
static void
test_search_sittings (void)
{
  g_autoptr (SamCard) card = sam_deck_test_card ("data/card-full.xml");
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  SamSitting      *sitting = begin (study, card, "case-a", "2026-11-24T20:00");
  g_autofree char *written = NULL;
  g_autoptr (GPtrArray) empty = sam_study_search_sittings (study, "");
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GPtrArray) none = NULL;

  g_assert_cmpuint (empty->len, ==, 0);
  sam_sitting_set_text (sitting, SAM_SITTING_THEN, "I sit down\n");
  sam_sitting_set_text (sitting, SAM_SITTING_WHEN, " ");
  sam_sitting_set_text (sitting, SAM_SITTING_REACTION, "Listen first");
  written = sam_sitting_dup_written (sitting);
  g_assert_cmpstr (written, ==, "Listen first\nI sit down");

  all = sam_study_search_sittings (study, "");
  g_assert_cmpuint (all->len, ==, 1);
  found = sam_study_search_sittings (study, "LISTEN case");
  g_assert_cmpuint (found->len, ==, 1);
  g_assert_true (found->pdata[0] == (gpointer) sitting);
  none = sam_study_search_sittings (study, "listen last");
  g_assert_cmpuint (none->len, ==, 0);
}

/* Deleting can be undone: it comes back where it was. */
static void
test_undo_removal (void)
{
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  GListModel *all = sam_study_get_reflections (study);
  g_autoptr (SamReflection) middle = NULL;

  add_reflection (study, "2026-11-24T20:00", NULL, "one");
  add_reflection (study, "2026-11-26T20:00", NULL, "three");
  add_reflection (study, "2026-11-25T20:00", NULL, "two");
  middle = g_list_model_get_item (all, 1);
  g_assert_cmpstr (sam_reflection_get_text (middle), ==, "two");

  sam_study_remove_reflection (study, middle);
  sam_study_remove_reflection (study, middle); /* not there any more */
  g_assert_cmpuint (g_list_model_get_n_items (all), ==, 2);
  sam_study_add_reflection (study, middle);
  g_assert_cmpuint (g_list_model_get_n_items (all), ==, 3);
  {
    g_autoptr (SamReflection) again = g_list_model_get_item (all, 1);

    g_assert_true (again == middle);
  }
}

/* What was written stays when the cards change, and one sees that they did. */
static void
test_text_changed (void)
{
  g_autofree char *text = sam_deck_test_load ("data/card-full.xml");
  g_autofree char *mended =
      sam_deck_test_replace (text, "The first phase.", "The very first.");
  g_autofree char *hinted =
      sam_deck_test_replace (text, "Wait a little.", "Wait long.");
  g_autofree char *dutch =
      sam_deck_test_replace (mended, "lang=\"en\"", "lang=\"nl\"");
  g_autoptr (SamCard) card = sam_deck_test_card ("data/card-full.xml");
  g_autoptr (SamCard) mended_card =
      sam_deck_test_parse (mended, SAM_XML_STRICT, NULL, NULL);
  g_autoptr (SamCard) hinted_card =
      sam_deck_test_parse (hinted, SAM_XML_STRICT, NULL, NULL);
  g_autoptr (SamCard) dutch_card =
      sam_deck_test_parse (dutch, SAM_XML_STRICT, NULL, NULL);
  g_autoptr (SamKeptItem) kept =
      sam_kept_item_new ("samenspel", card, sam_card_find (card, "case-a"));

  g_assert_cmpint (sam_kept_item_compare (kept, card,
                                          sam_card_find (card, "case-a")),
                   ==, SAM_KEPT_SAME);
  g_assert_cmpint (sam_kept_item_compare (kept, mended_card,
                                          sam_card_find (mended_card,
                                                         "case-a")),
                   ==, SAM_KEPT_CHANGED);
  /* The hint is the facilitator's. */
  g_assert_cmpint (sam_kept_item_compare (kept, hinted_card,
                                          sam_card_find (hinted_card,
                                                         "case-a")),
                   ==, SAM_KEPT_SAME);
  g_assert_cmpint (sam_kept_item_compare (kept, dutch_card,
                                          sam_card_find (dutch_card, "case-a")),
                   ==, SAM_KEPT_SAME);
  g_assert_cmpint (sam_kept_item_compare (kept, NULL, NULL), ==, SAM_KEPT_GONE);
}

/* Progress */

static void
test_progress (void)
{
  static const guint cases[][3] = { { 0, 0, 0 },      { 0, 9, 0 },
                                    { 9, 9, 100 },    { 1, 300, 1 },
                                    { 299, 300, 99 }, { 1, 3, 33 },
                                    { 2, 3, 67 } };
  g_autoptr (SamCard) card = sam_deck_test_card ("data/card-full.xml");
  g_autoptr (SamDeck) deck = sam_deck_new ("samenspel");
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  SamSitting *sitting;
  SamProgress progress;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SamProgress one = { cases[i][0], cases[i][1] };

      g_assert_cmpuint (sam_progress_get_percent (one), ==, cases[i][2]);
    }

  sam_deck_add (deck, card);
  progress = sam_progress_of_card (study, "samenspel", card);
  g_assert_cmpuint (progress.studied, ==, 0);
  g_assert_cmpuint (progress.total, ==, 2);

  sitting = begin (study, card, "case-a", "2026-11-24T20:00");
  g_assert_cmpuint (sam_progress_of_deck (study, deck).studied, ==, 0);
  finish (study, sitting, "2026-11-24T20:10");
  g_assert_cmpuint (sam_progress_of_deck (study, deck).studied, ==, 1);
  g_assert_cmpuint (sam_progress_of_deck (study, deck).total, ==, 2);
  g_assert_cmpuint (sam_progress_of_card (study, "own", card).studied, ==, 0);
}

/* The built-in cards have a path of each length from the first day on. */
static void
test_first_paths (void)
{
  g_autofree char *folder = g_strconcat (SAM_RESOURCE_BASE, "/cards", NULL);
  g_autoptr (SamDeckShelf) shelf = sam_deck_shelf_new (folder, NULL, "nl");
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  SamDay today = sam_day_from_string ("2026-11-24");

  for (guint i = 0; i < SAM_N_PATHS; i++)
    {
      g_autoptr (GListModel) path =
          sam_study_make_path (study, shelf, today, sam_path_lengths[i]);
      guint minutes = 0;
      guint n_steps = g_list_model_get_n_items (path);
      g_autoptr (SamStudyStep) last = g_list_model_get_item (path, n_steps - 1);

      g_assert_cmpuint (n_steps, >=, 2);
      for (guint j = 0; j < n_steps; j++)
        {
          g_autoptr (SamStudyStep) step = g_list_model_get_item (path, j);

          minutes += sam_study_step_get_minutes (step);
          g_assert_cmpstr (sam_study_step_get_deck_id (step), ==, "samenspel");
          g_assert_true (sam_card_find (sam_study_step_get_card (step),
                                        sam_item_get_id (
                                            sam_study_step_get_item (step))) ==
                         sam_study_step_get_item (step));
          g_assert_null (sam_study_step_get_last (step));
        }
      g_assert_cmpuint (minutes, <=, sam_path_lengths[i]);
      g_assert_cmpuint (minutes + 3, >=, sam_path_lengths[i]);
      g_assert_cmpint (sam_study_step_get_reason (last), ==, SAM_PATH_TIP);
    }
}

/* What was broken off is in the next path, and goes on there. */
static void
test_path_goes_on (void)
{
  g_autofree char *folder = g_strconcat (SAM_RESOURCE_BASE, "/cards", NULL);
  g_autoptr (SamDeckShelf) shelf = sam_deck_shelf_new (folder, NULL, "nl");
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  g_autoptr (GDateTime) now = sam_study_test_at ("2026-11-24T20:00");
  SamCard *card = sam_deck_shelf_find_card (shelf, "samenspel", "balance");
  g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), 3);
  SamSitting *sitting = sam_study_begin (study, "samenspel", card, item, now);
  g_autoptr (GListModel) path =
      sam_study_make_path (study, shelf, sam_day_of (now) + 5, 5);
  g_autoptr (SamStudyStep) step = g_list_model_get_item (path, 0);

  g_assert_true (sam_study_step_get_item (step) == item);
  g_assert_true (sam_study_begin (study, "samenspel", card, item, now) ==
                 sitting);
}

/* Returns: (transfer full) (element-type SamStudyStep): a path of today */
static GPtrArray *
make_steps (SamStudy *study, SamDeckShelf *shelf, GDateTime *now)
{
  g_autoptr (GListModel) path =
      sam_study_make_path (study, shelf, sam_day_of (now), 12);
  GPtrArray *steps = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (path); i++)
    g_ptr_array_add (steps, g_list_model_get_item (path, i));

  return steps;
}

/* Returns: (transfer full): what the file of @study gives */
static SamStudy *
read_again (SamStudy *study)
{
  g_autoptr (GBytes) bytes = sam_study_file_write (study);
  g_autoptr (GError) error = NULL;
  SamStudy *again = sam_study_file_read (bytes, NULL, &error);

  g_assert_no_error (error);

  return again;
}

static void
finish_step (SamStudy *study, SamStudyStep *step, const char *when)
{
  g_autoptr (GDateTime) at = sam_study_test_at (when);
  SamSitting *sitting =
      sam_study_begin (study, sam_study_step_get_deck_id (step),
                       sam_study_step_get_card (step),
                       sam_study_step_get_item (step), at);

  sam_study_finish (study, sitting, at);
}

/* A path that was left goes on another day, also after the app was gone; what
 * was studied before it began is no part of it. */
static void
test_kept_path (void)
{
  g_autofree char *folder = g_strconcat (SAM_RESOURCE_BASE, "/cards", NULL);
  g_autoptr (SamDeckShelf) shelf = sam_deck_shelf_new (folder, NULL, "nl");
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  g_autoptr (SamStudy) again = NULL;
  g_autoptr (GDateTime) now = sam_study_test_at ("2026-11-24T20:00");
  g_autoptr (GPtrArray) steps = make_steps (study, shelf, now);
  g_autoptr (GPtrArray) resumed = NULL;

  g_assert_null (sam_study_resume_path (study, shelf));
  finish_step (study, steps->pdata[0], "2026-11-24T19:50");
  g_assert_false (sam_study_step_is_done (steps->pdata[0], study));
  sam_study_keep_path (study, steps, now);
  g_assert_false (sam_study_step_is_done (steps->pdata[0], study));
  finish_step (study, steps->pdata[0], "2026-11-24T20:05");
  g_assert_true (sam_study_step_is_done (steps->pdata[0], study));

  again = read_again (study);
  g_assert_true (sam_study_has_path (again));
  resumed = sam_study_resume_path (again, shelf);
  g_assert_cmpuint (resumed->len, ==, steps->len);
  for (guint i = 0; i < steps->len; i++)
    {
      g_assert_true (sam_study_step_get_item (resumed->pdata[i]) ==
                     sam_study_step_get_item (steps->pdata[i]));
      g_assert_cmpuint (sam_study_step_get_minutes (resumed->pdata[i]), ==,
                        sam_study_step_get_minutes (steps->pdata[i]));
      g_assert_cmpint (sam_study_step_get_reason (resumed->pdata[i]), ==,
                       sam_study_step_get_reason (steps->pdata[i]));
      g_assert_true (sam_study_step_is_done (resumed->pdata[i], again) ==
                     (i == 0));
    }
  g_assert_nonnull (sam_study_step_get_last (resumed->pdata[0]));
  g_assert_null (sam_study_step_get_last (resumed->pdata[1]));
}

/* A path that is through is nothing to go on with. */
static void
test_path_is_over (void)
{
  g_autofree char *folder = g_strconcat (SAM_RESOURCE_BASE, "/cards", NULL);
  g_autoptr (SamDeckShelf) shelf = sam_deck_shelf_new (folder, NULL, "nl");
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  g_autoptr (GDateTime) now = sam_study_test_at ("2026-11-24T20:00");
  g_autoptr (GPtrArray) steps = make_steps (study, shelf, now);

  sam_study_keep_path (study, steps, now);
  for (guint i = 0; i < steps->len; i++)
    finish_step (study, steps->pdata[i], "2026-11-25T20:05");
  g_assert_true (sam_study_has_path (study));
  g_assert_null (sam_study_resume_path (study, shelf));
  sam_study_forget_path (study);
  g_assert_false (sam_study_has_path (study));
}

static void
begin_step (SamStudy *study, SamStudyStep *step, const char *when, guint place)
{
  g_autoptr (GDateTime) at = sam_study_test_at (when);
  SamSitting *sitting =
      sam_study_begin (study, sam_study_step_get_deck_id (step),
                       sam_study_step_get_card (step),
                       sam_study_step_get_item (step), at);

  sam_sitting_set_place (sitting, place);
}

/* What was broken off is found again, unless the path comes to it anyway; who
 * only had a look has begun nothing. */
static void
test_begun (void)
{
  g_autofree char *folder = g_strconcat (SAM_RESOURCE_BASE, "/cards", NULL);
  g_autoptr (SamDeckShelf) shelf = sam_deck_shelf_new (folder, NULL, "nl");
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  g_autoptr (GDateTime) now = sam_study_test_at ("2026-11-24T20:00");
  g_autoptr (GPtrArray) steps = make_steps (study, shelf, now);
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) both = NULL;
  g_autoptr (GPtrArray) newest = NULL;
  g_autoptr (GPtrArray) in_path = NULL;

  begin_step (study, steps->pdata[0], "2026-11-24T20:00", 0);
  none = sam_study_list_begun (study, shelf, 3);
  g_assert_cmpuint (none->len, ==, 0);

  begin_step (study, steps->pdata[0], "2026-11-24T20:01", 1);
  begin_step (study, steps->pdata[1], "2026-11-24T20:02", 1);
  both = sam_study_list_begun (study, shelf, 3);
  g_assert_cmpuint (both->len, ==, 2);
  g_assert_true (sam_study_step_get_item (both->pdata[0]) ==
                 sam_study_step_get_item (steps->pdata[1]));
  newest = sam_study_list_begun (study, shelf, 1);
  g_assert_cmpuint (newest->len, ==, 1);

  sam_study_keep_path (study, steps, now);
  in_path = sam_study_list_begun (study, shelf, 3);
  g_assert_cmpuint (in_path->len, ==, 0);
}

/* Day after day a path of twelve minutes: what was promised returns, nothing is
 * new twice, and nothing piles up. */
static void
test_a_year_of_paths (void)
{
  g_autofree char *folder = g_strconcat (SAM_RESOURCE_BASE, "/cards", NULL);
  g_autoptr (SamDeckShelf) shelf = sam_deck_shelf_new (folder, NULL, "nl");
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GDateTime) start = sam_study_test_at ("2026-11-24T20:00");
  guint n_returned = 0;

  for (int i = 0; i < 120; i++)
    {
      g_autoptr (GDateTime) now = g_date_time_add_days (start, i);
      g_autoptr (GListModel) path =
          sam_study_make_path (study, shelf, sam_day_of (now), 12);

      for (guint j = 0; j < g_list_model_get_n_items (path); j++)
        {
          g_autoptr (SamStudyStep) step = g_list_model_get_item (path, j);
          SamItem    *item = sam_study_step_get_item (step);
          SamSitting *sitting =
              sam_study_begin (study, sam_study_step_get_deck_id (step),
                               sam_study_step_get_card (step), item, now);

          if (sam_study_step_get_reason (step) == SAM_PATH_RETURNS)
            n_returned++;
          else
            g_assert_true (
                g_hash_table_add (seen, (gpointer) sam_item_get_id (item)));
          g_assert_cmpint (sam_sitting_get_step (sitting) > 0, ==,
                           sam_study_step_get_reason (step) ==
                               SAM_PATH_RETURNS);
          sam_sitting_set_will_try (sitting, TRUE);
          sam_study_finish (study, sitting, now);
        }
    }

  g_assert_cmpuint (g_hash_table_size (seen), >, 80);
  g_assert_cmpuint (n_returned, >, 100);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/study/sitting", test_sitting);
  g_test_add_func ("/study/time-of-what-was-broken-off",
                   test_time_of_what_was_broken_off);
  g_test_add_func ("/study/catch-up", test_catch_up);
  g_test_add_func ("/study/returns", test_returns);
  g_test_add_func ("/study/too-early", test_too_early);
  for (gsize i = 0; i < G_N_ELEMENTS (answer_cases); i++)
    {
      g_autofree char *path =
          g_strconcat ("/study/answers/", answer_cases[i].what, NULL);

      g_test_add_data_func (path, &answer_cases[i], test_answers);
    }
  g_test_add_func ("/study/may-open", test_may_open);
  g_test_add_func ("/study/choices", test_choices);
  g_test_add_func ("/study/changed", test_changed);
  g_test_add_func ("/study/search", test_search);
  g_test_add_func ("/study/search-sittings", test_search_sittings);
  g_test_add_func ("/study/undo-removal", test_undo_removal);
  g_test_add_func ("/study/text-changed", test_text_changed);
  g_test_add_func ("/study/progress", test_progress);
  g_test_add_func ("/study/first-paths", test_first_paths);
  g_test_add_func ("/study/path-goes-on", test_path_goes_on);
  g_test_add_func ("/study/kept-path", test_kept_path);
  g_test_add_func ("/study/path-is-over", test_path_is_over);
  g_test_add_func ("/study/begun", test_begun);
  g_test_add_func ("/study/a-year-of-paths", test_a_year_of_paths);

  return g_test_run ();
}
