// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-page.h"

#include "sam-app-fixture.h"
#include "sam-live-fixture.h"
#include "sam-name-guard.h"
#include "sam-sitting-field.h"
#include "sam-study-fixture.h"

/* Studying one thing, leaf by leaf. */

typedef struct
{
  SamStudyFixture study;
  SamSittingPage *page; /* (unowned) */
  SamCard        *card; /* (unowned) */
  SamItem        *item; /* (unowned): what is studied */
  guint           n_done;
  guint           n_left;
} Fixture;

#define ADD(name, test) \
  g_test_add ("/sitting-page/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

#define CASE "balance-mattress-at-the-door"
#define DILEMMA "balance-not-to-the-doctor"
#define ASSIGNMENT "balance-draw-the-scales"
#define TIP "balance-slept-through"

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
make_page (Fixture *self)
{
  self->page = SAM_SITTING_PAGE (sam_sitting_page_new (self->study.desk));
  g_signal_connect_swapped (self->page, "done", G_CALLBACK (count_cb),
                            &self->n_done);
  g_signal_connect_swapped (self->page, "left", G_CALLBACK (count_cb),
                            &self->n_left);
  sam_study_fixture_show (&self->study, GTK_WIDGET (self->page));
}

static void
fixture_set_up (Fixture *self, gconstpointer unused)
{
  sam_study_fixture_set_up (&self->study, NULL);
  make_page (self);
}

static void
fixture_tear_down (Fixture *self, gconstpointer unused)
{
  sam_study_fixture_tear_down (&self->study, NULL);
}

static SamSitting *
open_item (Fixture *self, const char *id)
{
  g_autoptr (SamKeptItem) kept = NULL;

  self->item = sam_deck_shelf_find_item (self->study.shelf, SAM_DECK_BUILT_IN,
                                         id, &self->card);
  g_assert_nonnull (self->item);
  kept = sam_kept_item_new (SAM_DECK_BUILT_IN, self->card, self->item);
  sam_sitting_page_open (self->page, kept, self->item);

  return sam_sitting_page_get_sitting (self->page);
}

static void
act (Fixture *self, const char *action)
{
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (self->page), action, NULL));
}

/* Returns: (nullable): what has that label */
static GtkWidget *
find_labelled (Fixture *self, GType type, const char *label)
{
  GtkWidget *found =
      sam_test_find (GTK_WIDGET (self->page), GTK_TYPE_LABEL, label);

  return found != NULL ? gtk_widget_get_ancestor (found, type) : NULL;
}

/* The way on, whatever its name is. */
static GtkWidget *
find_next (Fixture *self)
{
  GtkWidget *next = find_labelled (self, GTK_TYPE_BUTTON, "Next");

  return next != NULL ? next : find_labelled (self, GTK_TYPE_BUTTON, "Finish");
}

static gboolean
may_go_on (Fixture *self)
{
  GtkWidget *button = find_next (self);

  return gtk_widget_get_visible (button) && gtk_widget_get_sensitive (button);
}

static void
go_on (Fixture *self)
{
  g_assert_true (may_go_on (self));
  act (self, "sitting.next");
}

static gboolean
shows (Fixture *self, const char *text)
{
  return sam_test_shows (GTK_WIDGET (self->page), text);
}

static gboolean
shows_text (Fixture *self, SamText *text)
{
  return shows (self, sam_text_get_block (text, 0));
}

/* The text of the @nth field of the leaf */
static GtkTextBuffer *
get_buffer (Fixture *self, guint nth)
{
  GtkWidget *field =
      sam_test_find (GTK_WIDGET (self->page), SAM_TYPE_SITTING_FIELD, NULL);

  while (nth > 0)
    {
      field = gtk_widget_get_next_sibling (field);
      nth -= SAM_IS_SITTING_FIELD (field) ? 1 : 0;
    }

  return gtk_text_view_get_buffer (
      GTK_TEXT_VIEW (sam_test_find (field, GTK_TYPE_TEXT_VIEW, NULL)));
}

static void
write_in (Fixture *self, guint nth, const char *text)
{
  gtk_text_buffer_set_text (get_buffer (self, nth), text, -1);
}

static void
assert_holds (Fixture *self, guint nth, const char *wanted)
{
  g_autofree char *text = NULL;

  g_object_get (get_buffer (self, nth), "text", &text, NULL);
  g_assert_cmpstr (text, ==, wanted);
}

/* To the day on which it returns. */
static void
pass_days (Fixture *self, guint days)
{
  sam_clock_advance (self->study.clock, days * 24 * 60 * 60);
}

static SamDay
get_return_in (Fixture *self, SamSitting *sitting)
{
  return sam_sitting_get_return (sitting).day -
         sam_desk_get_today (self->study.desk);
}

/* What happens comes phase by phase, and what others see comes after the own
 * thought. */
static void
test_case_unfolds (Fixture *self, gconstpointer unused)
{
  SamSitting *sitting = open_item (self, CASE);
  guint       n_phases = sam_item_get_n_phases (self->item);

  for (guint i = 0; i < n_phases; i++)
    {
      g_assert_true (shows_text (self, sam_item_get_phase (self->item, i)));
      if (i + 1 < n_phases)
        g_assert_false (
            shows_text (self, sam_item_get_phase (self->item, i + 1)));
      go_on (self);
    }

  g_assert_true (shows (self, sam_item_get_question (self->item, 0)));
  g_assert_false (may_go_on (self));
  write_in (self, 0, "   ");
  g_assert_false (may_go_on (self));
  write_in (self, 0, "I would sit down with him.");
  g_assert_cmpstr (sam_sitting_get_text (sitting, SAM_SITTING_REACTION), ==,
                   "I would sit down with him.");
  go_on (self);

  for (guint seat = 0; seat < SAM_N_SEATS; seat++)
    g_assert_true (
        shows_text (self, sam_item_get_viewpoint (self->item, seat)));
  g_assert_true (shows (self, "I would sit down with him."));
  go_on (self);

  write_in (self, 0, "If I see a bruise");
  write_in (self, 1, "then I ask what happened");
  go_on (self);
  g_assert_nonnull (sam_sitting_get_finished (sitting));
  g_assert_cmpuint (get_return_in (self, sitting), ==, 2);
  g_assert_true (shows (self, "This comes back on Thursday 26 November."));
  g_assert_cmpuint (self->n_done, ==, 0);
  act (self, "sitting.done");
  g_assert_cmpuint (self->n_done, ==, 1);
}

static void
go_to_reaction (Fixture *self)
{
  while (!shows (self, sam_item_get_question (self->item, 0)))
    go_on (self);
}

static void
test_not_knowing_counts (Fixture *self, gconstpointer unused)
{
  SamSitting *sitting = open_item (self, CASE);

  go_to_reaction (self);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (
                                   sam_test_find (GTK_WIDGET (self->page),
                                                  GTK_TYPE_CHECK_BUTTON, NULL)),
                               TRUE);
  g_assert_true (sam_sitting_get_dont_know (sitting));
  go_on (self);
  g_assert_true (
      shows_text (self, sam_item_get_viewpoint (self->item, SAM_SEAT_CARER)));
}

/* Whoever went away is where they were, with what they wrote. */
static void
test_goes_on_where_it_was (Fixture *self, gconstpointer unused)
{
  SamSitting *sitting = open_item (self, CASE);

  go_to_reaction (self);
  write_in (self, 0, "Half a thought");
  make_page (self);
  g_assert_true (open_item (self, CASE) == sitting);
  g_assert_true (shows (self, sam_item_get_question (self->item, 0)));
  assert_holds (self, 0, "Half a thought");
  act (self, "sitting.back");
  g_assert_false (shows (self, sam_item_get_question (self->item, 0)));
}

static void
finish_case (Fixture *self, const char *reaction)
{
  go_to_reaction (self);
  write_in (self, 0, reaction);
  for (guint i = 0; i < 3; i++)
    go_on (self);
}

/* One thing is different when it returns; what was written then can be opened,
 * after the new thought. */
static void
test_case_returns (Fixture *self, gconstpointer unused)
{
  SamSitting *first = open_item (self, CASE);
  SamSitting *second;

  g_assert_false (shows_text (self, sam_item_get_variant (self->item)));
  finish_case (self, "The thought of Tuesday");
  pass_days (self, 2);

  second = open_item (self, CASE);
  g_assert_true (first != second);
  g_assert_cmpuint (sam_sitting_get_step (second), ==, 1);
  g_assert_true (shows_text (self, sam_item_get_variant (self->item)));
  g_assert_true (
      shows_text (self,
                  sam_item_get_phase (self->item,
                                      sam_item_get_n_phases (self->item) - 1)));
  go_to_reaction (self);
  g_assert_false (shows (self, "The thought of Tuesday"));
  write_in (self, 0, "The thought of Thursday");
  go_on (self);
  g_assert_nonnull (
      find_labelled (self, GTK_TYPE_EXPANDER,
                     "What you wrote last time, on Tuesday 24 November"));
  go_on (self);
  go_on (self);
  g_assert_cmpuint (get_return_in (self, second), ==, 7);
}

static void
choose (Fixture *self, guint key, const char *certainty)
{
  g_assert_true (sam_test_key (GTK_WIDGET (self->page), key));
  if (certainty != NULL)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (
                                     find_labelled (self, GTK_TYPE_CHECK_BUTTON,
                                                    certainty)),
                                 TRUE);
}

static void
test_dilemma (Fixture *self, gconstpointer unused)
{
  SamSitting *sitting = open_item (self, DILEMMA);

  g_assert_true (shows_text (self, sam_item_get_situation (self->item)));
  g_assert_false (sam_test_key (GTK_WIDGET (self->page), GDK_KEY_b));
  go_on (self);
  g_assert_false (may_go_on (self));
  choose (self, GDK_KEY_b, NULL);
  g_assert_false (sam_sitting_has_choice (sitting, SAM_PICK_FIRST));
  g_assert_false (may_go_on (self));
  choose (self, GDK_KEY_b, "fairly sure");
  g_assert_cmpint (sam_sitting_get_option (sitting, SAM_PICK_FIRST), ==, 1);
  g_assert_cmpstr (sam_sitting_get_option_says (sitting, SAM_PICK_FIRST), ==,
                   sam_item_get_option_says (self->item, 1));
  g_assert_cmpint (sam_sitting_get_certainty (sitting, SAM_PICK_FIRST), ==,
                   SAM_CERTAINTY_FAIRLY);
  go_on (self);
  g_assert_true (
      shows_text (self, sam_item_get_viewpoint (self->item, SAM_SEAT_CLIENT)));

  go_on (self);
  choose (self, GDK_KEY_1, "sure");
  g_assert_cmpint (sam_sitting_get_option (sitting, SAM_PICK_SECOND), ==, 0);
  g_assert_cmpint (sam_sitting_get_option (sitting, SAM_PICK_FIRST), ==, 1);
  write_in (self, 0, "I had not thought of the car");
  g_assert_cmpstr (sam_sitting_get_text (sitting, SAM_SITTING_CHANGED), ==,
                   "I had not thought of the car");
  go_on (self);
  go_on (self);
  g_assert_nonnull (sam_sitting_get_finished (sitting));
}

/* Doubt is a choice like the others, and asks nothing more. */
static void
test_doubt (Fixture *self, gconstpointer unused)
{
  SamSitting *sitting = open_item (self, DILEMMA);

  go_on (self);
  choose (self, GDK_KEY_T, NULL);
  g_assert_true (sam_sitting_has_choice (sitting, SAM_PICK_FIRST));
  g_assert_cmpint (sam_sitting_get_option (sitting, SAM_PICK_FIRST), ==,
                   SAM_NO_OPTION);
  go_on (self);
}

/* Nothing that is said of values says that one of them is right. */
static void
test_no_verdict (Fixture *self, gconstpointer unused)
{
  static const char *const words[] = { "orrect", "ight answer", "rong",
                                       "winner", "Well done",   "score" };

  open_item (self, DILEMMA);
  go_on (self);
  choose (self, GDK_KEY_a, "sure");
  for (guint leaf = 0; leaf < 4; leaf++)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
        g_assert_false (shows (self, words[i]));
      go_on (self);
    }
}

static void
test_assignment (Fixture *self, gconstpointer unused)
{
  SamSitting *sitting = open_item (self, ASSIGNMENT);

  g_assert_true (shows_text (self, sam_item_get_goal (self->item)));
  for (guint i = 0; i < sam_item_get_n_steps (self->item); i++)
    {
      go_on (self);
      g_assert_true (shows_text (self, sam_item_get_step (self->item, i)));
    }
  go_on (self);
  g_assert_true (shows_text (self, sam_item_get_result (self->item)));
  write_in (self, 0, "Two question marks");
  g_assert_cmpstr (sam_sitting_get_text (sitting, SAM_SITTING_OUTCOME), ==,
                   "Two question marks");
}

static void
test_tip (Fixture *self, gconstpointer unused)
{
  SamSitting *sitting = open_item (self, TIP);

  g_assert_true (shows_text (self, sam_item_get_action (self->item)));
  g_assert_false (may_go_on (self));
  act (self, "sitting.will-try");
  write_in (self, 0, "On my first visit tomorrow");
  go_on (self);
  g_assert_true (sam_sitting_get_will_try (sitting));
  g_assert_cmpuint (get_return_in (self, sitting), ==, 2);

  pass_days (self, 2);
  sitting = open_item (self, TIP);
  g_assert_true (shows (self, "How did it go?"));
  g_assert_true (shows (self, "On my first visit tomorrow"));
  act (self, "sitting.not-yet");
  go_on (self);
  g_assert_cmpuint (get_return_in (self, sitting), ==, 2);

  pass_days (self, 2);
  sitting = open_item (self, TIP);
  act (self, "sitting.did-it");
  act (self, "sitting.back");
  act (self, "sitting.let-go");
  go_on (self);
  g_assert_true (sam_sitting_get_let_go (sitting));
  g_assert_cmpuint (sam_sitting_get_return (sitting).day, ==, SAM_NO_DAY);
  g_assert_true (shows (self, "This does not come back."));
}

static void
test_tip_not_now (Fixture *self, gconstpointer unused)
{
  SamSitting *sitting = open_item (self, TIP);

  act (self, "sitting.not-now");
  g_assert_nonnull (sam_sitting_get_finished (sitting));
  g_assert_cmpuint (sam_sitting_get_return (sitting).day, ==, SAM_NO_DAY);
}

/* Who is touched finds a calm page, and nothing is lost. */
static void
test_stop (Fixture *self, gconstpointer unused)
{
  SamSitting *sitting = open_item (self, CASE);
  SamPage    *page =
      sam_reference_find_page (self->study.reference, "where-to-turn");

  g_assert_nonnull (page);
  go_to_reaction (self);
  write_in (self, 0, "Too close");
  act (self, "sitting.stop");
  g_assert_nonnull (sam_test_find (GTK_WIDGET (self->page), GTK_TYPE_LABEL,
                                   sam_page_get_title (page)));
  act (self, "sitting.resume");
  assert_holds (self, 0, "Too close");
  act (self, "sitting.stop");
  act (self, "sitting.leave");
  g_assert_cmpuint (self->n_left, ==, 1);
  g_assert_null (sam_sitting_get_finished (sitting));
}

/* Each field has somebody who looks for names. */
static void
test_guarded (Fixture *self, gconstpointer unused)
{
  open_item (self, CASE);
  go_to_reaction (self);
  write_in (self, 0, "mevrouw Jansen belde vandaag");
  g_assert_true (
      gtk_widget_activate_action (sam_test_find (GTK_WIDGET (self->page),
                                                 SAM_TYPE_NAME_GUARD, NULL),
                                  "guard.replace", NULL));
  g_assert_cmpstr (sam_sitting_get_text (sam_sitting_page_get_sitting (
                                             self->page),
                                         SAM_SITTING_REACTION),
                   ==, "mevrouw belde vandaag");
}

/* Returns: (nullable): what takes Ctrl+Enter before any field does */
static GtkShortcut *
find_early_key (Fixture *self)
{
  g_autoptr (GListModel) all =
      gtk_widget_observe_controllers (GTK_WIDGET (self->page));

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GtkEventController) one = g_list_model_get_item (all, i);

      if (GTK_IS_SHORTCUT_CONTROLLER (one) &&
          gtk_event_controller_get_propagation_phase (one) == GTK_PHASE_CAPTURE)
        return g_list_model_get_item (G_LIST_MODEL (one), 0);
    }

  return NULL;
}

/* A field would take Ctrl+Enter for a new line. */
static void
test_on_while_writing (Fixture *self, gconstpointer unused)
{
  SamSitting *sitting = open_item (self, CASE);
  guint       place;
  g_autoptr (GtkShortcut) shortcut = find_early_key (self);

  g_assert_nonnull (shortcut);
  go_to_reaction (self);
  write_in (self, 0, "A thought");
  place = sam_sitting_get_place (sitting);
  g_assert_true (
      gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0,
                                    GTK_WIDGET (self->page), NULL));
  g_assert_cmpuint (sam_sitting_get_place (sitting), ==, place + 1);
  g_assert_cmpstr (sam_sitting_get_text (sitting, SAM_SITTING_REACTION), ==,
                   "A thought");
}

/* What is shown as saved is on the disk. */
static void
test_says_what_is_saved (Fixture *self, gconstpointer unused)
{
  open_item (self, CASE);
  sam_study_fixture_settle (&self->study);
  g_assert_true (shows (self, "Saved on this computer"));
  go_to_reaction (self);
  write_in (self, 0, "A thought");
  g_assert_false (shows (self, "Saved on this computer"));
  sam_study_fixture_settle (&self->study);
  g_assert_true (shows (self, "Saved on this computer"));
}

int
main (int argc, char *argv[])
{
  adw_init ();
  g_test_init (&argc, &argv, NULL);

  ADD ("case-unfolds", test_case_unfolds);
  ADD ("not-knowing-counts", test_not_knowing_counts);
  ADD ("goes-on-where-it-was", test_goes_on_where_it_was);
  ADD ("case-returns", test_case_returns);
  ADD ("dilemma", test_dilemma);
  ADD ("doubt", test_doubt);
  ADD ("no-verdict", test_no_verdict);
  ADD ("assignment", test_assignment);
  ADD ("tip", test_tip);
  ADD ("tip-not-now", test_tip_not_now);
  ADD ("stop", test_stop);
  ADD ("guarded", test_guarded);
  ADD ("on-while-writing", test_on_while_writing);
  ADD ("says-what-is-saved", test_says_what_is_saved);

  return g_test_run ();
}
