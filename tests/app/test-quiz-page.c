// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-quiz-page.h"

#include "sam-app-fixture.h"
#include "sam-live-fixture.h"
#include "sam-quiz-question.h"
#include "sam-study-fixture.h"
#include "sam-text-view.h"

#define ADD(name, test) \
  g_test_add ("/quiz-page/" name, SamStudyFixture, NULL, \
              sam_study_fixture_set_up, test, sam_study_fixture_tear_down)

/* Returns: (transfer none): the page, of whoever sits at the desk */
static GtkWidget *
show_page (SamStudyFixture *fixture)
{
  GtkWidget *page = sam_quiz_page_new (fixture->desk);

  sam_study_fixture_show (fixture, page);

  return page;
}

static SamFact *
get_fact (SamStudyFixture *fixture, guint fact)
{
  return sam_reference_get_fact (fixture->reference, fact);
}

static const SamFactMark *
get_mark (SamStudyFixture *fixture, guint mark)
{
  GArray *marks = sam_study_get_fact_marks (fixture->study);

  g_assert_cmpuint (marks->len, >, mark);

  return &g_array_index (marks, SamFactMark, mark);
}

/* Returns: whether it is explained why an answer is right */
static gboolean
explains (GtkWidget *page, SamFact *fact)
{
  GtkWidget *text = sam_test_find (page, SAM_TYPE_TEXT_VIEW, NULL);

  return text != NULL && sam_text_view_get_text (SAM_TEXT_VIEW (text)) ==
                             sam_fact_get_explanation (fact);
}

static void
press_answer (GtkWidget *page, guint answer)
{
  g_assert_true (sam_test_key (page, GDK_KEY_a + answer));
}

static void
press_wrong_answer (GtkWidget *page, SamFact *fact)
{
  press_answer (page, sam_fact_get_right_answer (fact) == 0 ? 1 : 0);
}

static void
test_asks_before_it_tells (SamStudyFixture *fixture, gconstpointer unused)
{
  GtkWidget *page = show_page (fixture);
  SamFact   *fact = get_fact (fixture, 0);

  g_assert_true (sam_test_shows (page, sam_fact_get_question (fact)));
  for (guint i = 0; i < sam_fact_get_n_answers (fact); i++)
    g_assert_true (sam_test_shows (page, sam_fact_get_answer (fact, i)));
  g_assert_true (sam_test_shows (page, "Question 1 of 5"));
  g_assert_false (explains (page, fact));
  g_assert_false (sam_test_shows (page, "Source:"));

  /* There is nothing to go on from. */
  g_assert_false (sam_test_key (page, GDK_KEY_Right));
  gtk_widget_activate_action (page, "quiz.next", NULL);
  g_assert_true (sam_test_shows (page, "Question 1 of 5"));
}

static void
test_tells_who_says_so (SamStudyFixture *fixture, gconstpointer unused)
{
  GtkWidget       *page = show_page (fixture);
  SamFact         *fact = get_fact (fixture, 0);
  g_autofree char *source = NULL;

  press_answer (page, sam_fact_get_right_answer (fact));
  source = g_strdup_printf ("Source: %s, %s", sam_fact_get_maker (fact),
                            sam_fact_get_year (fact));
  g_assert_true (sam_test_shows (page, "That is right."));
  g_assert_true (sam_test_shows (page, "Your answer, and it is right"));
  g_assert_true (explains (page, fact));
  g_assert_true (sam_test_shows (page, source));
}

static void
test_the_first_answer_counts (SamStudyFixture *fixture, gconstpointer unused)
{
  GtkWidget *page = show_page (fixture);
  SamFact   *fact = get_fact (fixture, 0);

  press_wrong_answer (page, fact);
  g_assert_true (sam_test_shows (page, "That is not it."));
  g_assert_true (sam_test_shows (page, "Your answer"));
  g_assert_true (sam_test_shows (page, "This is right"));
  g_assert_false (
      sam_test_key (page, GDK_KEY_a + sam_fact_get_right_answer (fact)));

  /* It is kept at once, without going on. */
  g_assert_cmpuint (sam_study_get_fact_marks (fixture->study)->len, ==, 1);
  g_assert_cmpstr (get_mark (fixture, 0)->fact_id, ==, sam_fact_get_id (fact));
  g_assert_cmpuint (get_mark (fixture, 0)->n_asked, ==, 1);
  g_assert_false (get_mark (fixture, 0)->right);
}

static void
test_a_key_of_no_answer (SamStudyFixture *fixture, gconstpointer unused)
{
  g_autoptr (GtkWidget) question =
      g_object_ref_sink (sam_quiz_question_new (get_fact (fixture, 0)));
  SamQuizQuestion *self = SAM_QUIZ_QUESTION (question);
  guint            n_answers = sam_fact_get_n_answers (get_fact (fixture, 0));

  g_assert_false (sam_quiz_question_press (self, GDK_KEY_a + n_answers));
  g_assert_false (sam_quiz_question_press (self, GDK_KEY_1 + n_answers));
  g_assert_false (sam_quiz_question_press (self, GDK_KEY_Escape));
  g_assert_false (sam_quiz_question_is_answered (self));
  g_assert_true (sam_quiz_question_press (self, GDK_KEY_B));
  g_assert_true (sam_quiz_question_is_answered (self));
}

static void
done_cb (GtkWidget *page, guint *n_done)
{
  (*n_done)++;
}

static void
test_to_the_end (SamStudyFixture *fixture, gconstpointer unused)
{
  GtkWidget *page = show_page (fixture);
  guint      n_done = 0;

  g_signal_connect (page, "done", G_CALLBACK (done_cb), &n_done);
  for (guint i = 0; i < SAM_QUIZ_QUESTIONS; i++)
    {
      SamFact *fact = get_fact (fixture, i);

      g_assert_true (sam_test_shows (page, sam_fact_get_question (fact)));
      if (i == 0)
        press_wrong_answer (page, fact);
      else
        press_answer (page, sam_fact_get_right_answer (fact));
      g_assert_true (sam_test_key (page, GDK_KEY_Right));
    }
  g_assert_true (sam_test_shows (page, "4 of 5 right"));
  g_assert_true (sam_test_shows (page, "comes back in two days"));
  g_assert_cmpuint (n_done, ==, 0);

  gtk_widget_activate_action (page, "quiz.done", NULL);
  g_assert_cmpuint (n_done, ==, 1);
}

/* What was answered today does not come twice. */
static void
test_more_are_others (SamStudyFixture *fixture, gconstpointer unused)
{
  GtkWidget *page = show_page (fixture);

  for (guint i = 0; i < SAM_QUIZ_QUESTIONS; i++)
    {
      press_wrong_answer (page, get_fact (fixture, i));
      gtk_widget_activate_action (page, "quiz.next", NULL);
    }
  gtk_widget_activate_action (page, "quiz.again", NULL);
  g_assert_true (
      sam_test_shows (page, sam_fact_get_question (
                                get_fact (fixture, SAM_QUIZ_QUESTIONS))));

  /* But the day after tomorrow the first one is asked again. */
  sam_clock_advance (fixture->clock, 2 * 24 * 60 * 60);
  page = show_page (fixture);
  g_assert_true (
      sam_test_shows (page, sam_fact_get_question (get_fact (fixture, 0))));
}

static void
test_none_today (SamStudyFixture *fixture, gconstpointer unused)
{
  GtkWidget *page;

  for (guint i = 0; i < sam_reference_get_n_facts (fixture->reference); i++)
    sam_study_answer_fact (fixture->study,
                           sam_fact_get_id (get_fact (fixture, i)), TRUE,
                           sam_desk_get_today (fixture->desk));
  page = show_page (fixture);
  g_assert_true (sam_test_shows (page, "No questions today"));
}

/* The questions may come after the page. */
static void
test_waits_for_the_questions (SamStudyFixture *fixture, gconstpointer unused)
{
  GtkWidget *page;
  SamFact   *fact = get_fact (fixture, 0);

  sam_desk_set_reference (fixture->desk, NULL);
  page = show_page (fixture);
  g_assert_false (sam_test_shows (page, sam_fact_get_question (fact)));
  sam_desk_set_reference (fixture->desk, fixture->reference);
  g_assert_true (sam_test_shows (page, sam_fact_get_question (fact)));
}

static void
wait_until_active (SamStudyFixture *fixture)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!gtk_window_is_active (GTK_WINDOW (fixture->window)))
    g_main_context_iteration (NULL, TRUE);
}

/* The time is in the hours with each answer, so that it is not lost with the
 * power; whoever walks away keeps no more than a minute of doing nothing. */
static void
test_time_goes_into_the_hours (SamStudyFixture *fixture, gconstpointer unused)
{
  GtkWidget  *page = show_page (fixture);
  GListModel *activities = sam_study_get_activities (fixture->study);
  g_autoptr (SamActivity) activity = NULL;

  wait_until_active (fixture);
  sam_clock_advance (fixture->clock, 30);
  g_assert_cmpuint (g_list_model_get_n_items (activities), ==, 0);
  press_answer (page, 0);
  g_assert_cmpuint (g_list_model_get_n_items (activities), ==, 1);
  activity = g_list_model_get_item (activities, 0);
  g_assert_cmpint (sam_activity_get_kind (activity), ==, SAM_ACTIVITY_QUIZ);
  g_assert_cmpuint (sam_activity_get_part_seconds (activity, 0), ==, 30);

  sam_clock_advance (fixture->clock, 600);
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  gtk_window_set_child (GTK_WINDOW (fixture->window), NULL);
  while (page != NULL) /* the window moves the focus with its next frame */
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpuint (g_list_model_get_n_items (activities), ==, 1);
  g_assert_cmpuint (sam_activity_get_n_parts (activity), ==, 1);
  g_assert_cmpstr (sam_activity_get_part_card_id (activity, 0), ==,
                   sam_fact_get_card_id (get_fact (fixture, 0)));
  g_assert_cmpuint (sam_activity_get_part_seconds (activity, 0), ==, 60);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("asks-before-it-tells", test_asks_before_it_tells);
  ADD ("tells-who-says-so", test_tells_who_says_so);
  ADD ("the-first-answer-counts", test_the_first_answer_counts);
  ADD ("a-key-of-no-answer", test_a_key_of_no_answer);
  ADD ("to-the-end", test_to_the_end);
  ADD ("more-are-others", test_more_are_others);
  ADD ("none-today", test_none_today);
  ADD ("waits-for-the-questions", test_waits_for_the_questions);
  ADD ("time-goes-into-the-hours", test_time_goes_into_the_hours);

  return g_test_run ();
}
