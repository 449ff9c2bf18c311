// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-console-vote.h"
#include "sam-console.h"

#include "sam-live-fixture.h"
#include "sam-reference.h"
#include "sam-shared-screen.h"

typedef struct
{
  SamLiveFixture session;
  GtkWidget     *window;  /* (owned) */
  GtkWidget     *console; /* (unowned): the child of @window */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/console/" name, Fixture, GUINT_TO_POINTER (7), fixture_set_up, \
              test, fixture_tear_down)

static void
fixture_set_up (Fixture *fixture, gconstpointer people)
{
  sam_live_fixture_set_up (&fixture->session, people);
  fixture->window = g_object_ref (gtk_window_new ());
  fixture->console = sam_console_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->console);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 800);
  sam_console_set_live (SAM_CONSOLE (fixture->console), fixture->session.live);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer people)
{
  sam_console_set_live (SAM_CONSOLE (fixture->console), NULL);
  sam_test_destroy (fixture->window);
  sam_live_fixture_tear_down (&fixture->session, people);
}

static GtkWidget *
find_label (Fixture *fixture, const char *text)
{
  return sam_test_find (fixture->console, GTK_TYPE_LABEL, text);
}

/* Whether it could be read, if the window were shown. */
static gboolean
shows (Fixture *fixture, const char *text)
{
  GtkWidget *label = find_label (fixture, text);

  return label != NULL && gtk_widget_is_visible (label);
}

static void
press (Fixture *fixture, const char *label)
{
  GtkWidget *text = find_label (fixture, label);
  GtkWidget *button = gtk_widget_get_ancestor (text, GTK_TYPE_BUTTON);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  sam_live_fixture_settle (&fixture->session);
}

static void
go_to_vote (Fixture *fixture)
{
  while (!sam_live_has_round (fixture->session.live))
    sam_live_fixture_next (&fixture->session);
}

static void
show_window (Fixture *fixture)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!gtk_widget_get_mapped (fixture->console))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_names_the_next_phase (Fixture *fixture, gconstpointer unused)
{
  show_window (fixture);
  g_assert_true (shows (fixture, "Choosing a side"));
  press (fixture, "Vote before");
  g_assert_true (sam_live_has_round (fixture->session.live));
  g_assert_true (shows (fixture, "Come up one by one, and remember the order. "
                                 "Vote 0 of 7 received"));
  g_assert_true (shows (fixture, "Close the vote"));
}

static void
test_chips_go_to_a_phase (Fixture *fixture, gconstpointer unused)
{
  show_window (fixture);
  press (fixture, "3 Talk");
  g_assert_cmpint (sam_live_get_phase (fixture->session.live).kind, ==,
                   SAM_PHASE_TALK);
}

static GtkWidget *
find_hands (Fixture *fixture, const char *says)
{
  GtkWidget *row = gtk_widget_get_parent (find_label (fixture, says));

  return sam_test_find (row, GTK_TYPE_SPIN_BUTTON, NULL);
}

static void
test_hands_are_counted_in_their_fields (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *hands;

  show_window (fixture);
  go_to_vote (fixture);
  hands = find_hands (fixture, "I stay out of it");
  g_assert_false (gtk_widget_is_visible (hands));

  press (fixture, "Hands");
  g_assert_true (gtk_widget_is_visible (hands));
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (hands), 5);
  g_assert_cmpuint (sam_live_get_hands (fixture->session.live, SAM_CHOICE_B),
                    ==, 5);
  g_assert_true (shows (fixture, "5 of 7 hands counted"));

  /* Three more than there are people left: the field goes back. */
  hands = find_hands (fixture, "I doubt");
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (hands), 5);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (hands)),
                   ==, 0);

  press (fixture, "Close the vote");
  g_assert_false (gtk_widget_is_visible (hands));
}

static void
test_no_counts_before_the_outcome (Fixture *fixture, gconstpointer unused)
{
  const char      *splits[] = { "AAAAAAA", "ABCT-AB" };
  g_autofree char *first = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (splits); i++)
    {
      g_autofree char *seen = NULL;

      go_to_vote (fixture);
      sam_live_fixture_vote (&fixture->session, splits[i]);
      sam_live_close_round (fixture->session.live);
      sam_live_fixture_settle (&fixture->session);
      sam_live_fixture_next (&fixture->session);
      seen = sam_test_dump (fixture->console);
      if (first == NULL)
        first = g_steal_pointer (&seen);
      else
        g_assert_cmpstr (seen, ==, first);

      sam_live_go_to_phase (fixture->session.live, SAM_PHASE_VOTE_BEFORE);
      sam_live_fixture_settle (&fixture->session);
      sam_live_restart_round (fixture->session.live);
      sam_live_fixture_settle (&fixture->session);
    }

  g_assert_nonnull (strstr (first, "7 received"));
}

static void
test_shows_the_outcome_in_words (Fixture *fixture, gconstpointer unused)
{
  show_window (fixture);
  sam_live_fixture_go_to_outcome (&fixture->session, "AAAABBT", "AABBBBB");
  g_assert_true (shows (fixture, "4 before, 2 after"));
  g_assert_true (shows (fixture, "1 before, 0 after"));
  g_assert_true (shows (fixture, "I doubt"));
  g_assert_false (shows (fixture, "No choice"));
}

static void
test_opens_the_shared_screen_and_closes_it (Fixture      *fixture,
                                            gconstpointer unused)
{
  SamConsole *console = SAM_CONSOLE (fixture->console);
  GtkWindow  *screen;

  show_window (fixture);
  gtk_widget_activate_action (fixture->console, "console.shared-screen", NULL);
  screen = sam_console_get_shared_screen (console);
  g_assert_true (SAM_IS_SHARED_SCREEN (screen));

  /* Once more brings the same window forward. */
  gtk_widget_activate_action (fixture->console, "console.shared-screen", NULL);
  g_assert_true (sam_console_get_shared_screen (console) == screen);

  gtk_window_destroy (screen);
  g_assert_null (sam_console_get_shared_screen (console));

  sam_console_show_shared_screen (console);
  sam_console_set_live (console, NULL);
  g_assert_null (sam_console_get_shared_screen (console));
}

static void
test_one_note_in_two_windows (Fixture *fixture, gconstpointer unused)
{
  SamConsole    *console = SAM_CONSOLE (fixture->console);
  GtkWidget     *own;
  GtkWidget     *other;
  GtkTextBuffer *note;

  show_window (fixture);
  sam_console_show_shared_screen (console);
  own = sam_test_find (fixture->console, GTK_TYPE_TEXT_VIEW, NULL);
  other = sam_test_find (GTK_WIDGET (sam_console_get_shared_screen (console)),
                         GTK_TYPE_TEXT_VIEW, NULL);

  note = gtk_text_view_get_buffer (GTK_TEXT_VIEW (other));
  gtk_text_buffer_set_text (note, "Written on the shared screen", -1);
  sam_live_flush (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);

  note = gtk_text_view_get_buffer (GTK_TEXT_VIEW (own));
  g_assert_cmpint (gtk_text_buffer_get_char_count (note), ==, 28);
}

/* A laptop of 1280 pixels is the main case, and a window never gets narrower
 * than what is in it asks for. */
static void
test_fits_a_laptop (Fixture *fixture, gconstpointer unused)
{
  int least, tallest;
  g_autoptr (GError) error = NULL;
  g_autoptr (SamReference) reference = sam_reference_load ("nl", &error);

  g_assert_no_error (error);
  sam_console_set_help (SAM_CONSOLE (fixture->console),
                        sam_reference_get_page (reference, 0));
  do
    {
      gtk_widget_measure (fixture->console, GTK_ORIENTATION_VERTICAL, -1, NULL,
                          &tallest, NULL, NULL);
      gtk_widget_measure (fixture->console, GTK_ORIENTATION_HORIZONTAL, tallest,
                          &least, NULL, NULL, NULL);
      g_assert_cmpint (least, <=, 1000);
      if (sam_live_has_round (fixture->session.live))
        sam_live_close_round (fixture->session.live);
      sam_live_fixture_next (&fixture->session);
    }
  while (sam_live_can_next (fixture->session.live));
}

/* What a row of a vote holds stands inside its card, also in a small window. */
static void
test_vote_has_its_height (Fixture *fixture, gconstpointer unused)
{
  GtkWidget      *again, *card;
  graphene_rect_t bounds;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1120, 720);
  show_window (fixture);
  go_to_vote (fixture);
  gtk_test_widget_wait_for_draw (fixture->window);
  sam_live_fixture_vote (&fixture->session, "AABBAAB");
  sam_live_close_round (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);
  gtk_test_widget_wait_for_draw (fixture->window);

  again = find_label (fixture, "Vote again");
  g_assert_nonnull (again);
  card = gtk_widget_get_ancestor (again, SAM_TYPE_CONSOLE_VOTE);
  g_assert_true (gtk_widget_compute_bounds (again, card, &bounds));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=,
                     gtk_widget_get_height (card));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("names-the-next-phase", test_names_the_next_phase);
  ADD ("chips-go-to-a-phase", test_chips_go_to_a_phase);
  ADD ("hands-are-counted-in-their-fields",
       test_hands_are_counted_in_their_fields);
  ADD ("no-counts-before-the-outcome", test_no_counts_before_the_outcome);
  ADD ("shows-the-outcome-in-words", test_shows_the_outcome_in_words);
  ADD ("opens-the-shared-screen-and-closes-it",
       test_opens_the_shared_screen_and_closes_it);
  ADD ("fits-a-laptop", test_fits_a_laptop);
  ADD ("vote-has-its-height", test_vote_has_its_height);
  ADD ("one-note-in-two-windows", test_one_note_in_two_windows);

  return g_test_run ();
}
