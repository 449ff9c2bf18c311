// SPDX-License-Identifier: GPL-3.0-or-later
#include <string.h>

#include "sam-app-fixture.h"
#include "sam-console.h"
#include "sam-live-fixture.h"
#include "sam-overview.h"
#include "sam-room-view.h"
#include "sam-shared-screen.h"
#include "sam-slide-bars.h"
#include "sam-slide-text.h"

/* What the facilitator and the room see of a session that was prepared. */

enum
{
  CHECK_IN,
  LAST_TIME,
  DILEMMA,
  BREAK,
  TOPIC,
  AGREE,
  CHECK_OUT
};

typedef struct
{
  SamLiveFixture session;
  GtkWidget     *window;  /* (owned) */
  GtkWidget     *console; /* (unowned): the child of @window */
} Fixture;

#define ADD(name, form, test) \
  g_test_add ("/console-prepared/" name, Fixture, GUINT_TO_POINTER (form), \
              fixture_set_up, test, fixture_tear_down)

static void
fixture_set_up (Fixture *fixture, gconstpointer form)
{
  sam_live_fixture_set_up_prepared (&fixture->session, form);
  fixture->window = g_object_ref (gtk_window_new ());
  fixture->console = sam_console_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->console);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 800);
  sam_console_set_live (SAM_CONSOLE (fixture->console), fixture->session.live);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer form)
{
  sam_console_set_live (SAM_CONSOLE (fixture->console), NULL);
  sam_test_destroy (fixture->window);
  sam_live_fixture_tear_down (&fixture->session, form);
}

static void
show_window (Fixture *fixture)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!gtk_widget_get_mapped (fixture->console))
    g_main_context_iteration (NULL, TRUE);
}

/* How often @text could be read in @root. */
static guint
count_reading (GtkWidget *root, const char *text)
{
  guint n;

  if (!gtk_widget_is_visible (root))
    return 0;

  n = GTK_IS_LABEL (root) &&
      g_str_equal (gtk_label_get_label (GTK_LABEL (root)), text);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_reading (child, text);

  return n;
}

static gboolean
can_read (GtkWidget *root, const char *text)
{
  return count_reading (root, text) > 0;
}

static gboolean
shows (Fixture *fixture, const char *text)
{
  return can_read (fixture->console, text);
}

static GtkWidget *
get_screen (Fixture *fixture)
{
  SamConsole *console = SAM_CONSOLE (fixture->console);

  if (sam_console_get_shared_screen (console) == NULL)
    sam_console_show_shared_screen (console);

  return GTK_WIDGET (sam_console_get_shared_screen (console));
}

static gboolean
room_reads (Fixture *fixture, const char *text)
{
  return sam_test_find (get_screen (fixture), SAM_TYPE_SLIDE_TEXT, text) !=
         NULL;
}

static void
go_to (Fixture *fixture, guint position)
{
  sam_live_go_to_item (fixture->session.live, position);
  sam_live_fixture_settle (&fixture->session);
}

static void
test_blocks_are_neutral (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *room =
      sam_test_find (get_screen (fixture), SAM_TYPE_ROOM_VIEW, NULL);
  GtkWidget *content = gtk_widget_get_parent (gtk_widget_get_parent (room));

  show_window (fixture);
  g_assert_true (gtk_widget_has_css_class (fixture->console, "card-neutral"));
  g_assert_true (gtk_widget_has_css_class (content, "card-neutral"));
  g_assert_true (shows (fixture, "Check-in"));
  g_assert_true (shows (fixture, "What made you smile?"));
  g_assert_true (room_reads (fixture, "Check-in"));
  g_assert_true (room_reads (fixture, "What made you smile?"));

  go_to (fixture, DILEMMA);
  g_assert_false (gtk_widget_has_css_class (content, "card-neutral"));
  g_assert_true (gtk_widget_has_css_class (content, "card-teal"));
  g_assert_true (room_reads (fixture, "2 · Several carers"));

  go_to (fixture, AGREE);
  g_assert_true (gtk_widget_has_css_class (content, "card-neutral"));
  g_assert_false (gtk_widget_has_css_class (content, "card-teal"));
}

/* Every block can be shown, in both windows. */
static void
test_all_blocks_show (Fixture *fixture, gconstpointer unused)
{
  static const char *const read[] = {
    "What made you smile?",  "What did we agree last time?",
    "Choosing a side",       "Break",
    "The new key cabinet",   "What are we going to try?",
    "Was it worth our time?"
  };

  show_window (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (read); i++)
    {
      go_to (fixture, i);
      g_assert_true (shows (fixture, read[i]));
      g_assert_true (room_reads (fixture, read[i]));
    }
}

/* Hands are counted under the question, so it is not there once more. */
static void
test_check_out_asks_once (Fixture *fixture, gconstpointer unused)
{
  show_window (fixture);
  go_to (fixture, CHECK_OUT);
  g_assert_cmpuint (count_reading (fixture->console,
                                   sam_check_out_get_question ()),
                    ==, 1);
}

static void
test_notes_of_preparing_are_not_for_the_room (Fixture      *fixture,
                                              gconstpointer unused)
{
  show_window (fixture);
  g_assert_false (shows (fixture, "How to guide this"));
  go_to (fixture, DILEMMA);
  g_assert_true (shows (fixture, "How to guide this"));
  g_assert_true (shows (fixture, "Let the newest speak first."));
  g_assert_false (room_reads (fixture, "Let the newest speak first."));
  g_assert_null (sam_test_find (get_screen (fixture), GTK_TYPE_LABEL,
                                "Let the newest speak first."));
}

static void
tick (Fixture *fixture, guint seconds)
{
  sam_clock_advance (fixture->session.clock, seconds);
  g_signal_emit_by_name (fixture->session.live, "tick");
}

static void
test_says_how_the_time_is (Fixture *fixture, gconstpointer unused)
{
  show_window (fixture);
  /* 5 + 5 + 15 + 10 + 10 + 5 + 3 of 60 minutes */
  g_assert_true (shows (fixture, "5 more minutes for this. We have 7 minutes "
                                 "to spare."));
  tick (fixture, 61);
  g_assert_true (shows (fixture, "4 more minutes for this. We have 7 minutes "
                                 "to spare."));
  g_assert_true (shows (fixture, "01:01"));
  g_assert_true (shows (fixture, "of 5 min"));
  g_assert_true (room_reads (fixture, "01:01 of 5 min"));

  tick (fixture, 14 * 60);
  g_assert_true (shows (fixture, "This takes 10 minutes longer. We are running "
                                 "3 minutes over."));
}

static SamOverview *
open_overview (Fixture *fixture)
{
  GtkWidget *overview =
      sam_test_find (fixture->console, SAM_TYPE_OVERVIEW, NULL);

  g_assert_true (
      gtk_widget_activate_action (fixture->console, "screen.overview", NULL));
  while (!gtk_widget_get_mapped (overview))
    g_main_context_iteration (NULL, TRUE);

  return SAM_OVERVIEW (overview);
}

static void
test_overview_goes_to_any_block (Fixture *fixture, gconstpointer unused)
{
  GtkWidget     *overview;
  GtkListBox    *list;
  GtkListBoxRow *row;

  show_window (fixture);
  go_to (fixture, DILEMMA);
  overview = GTK_WIDGET (open_overview (fixture));
  list = GTK_LIST_BOX (sam_test_find (overview, GTK_TYPE_LIST_BOX, NULL));

  /* Its two phases are listed below it. */
  g_assert_nonnull (gtk_list_box_get_row_at_index (list, CHECK_OUT + 2));
  g_assert_null (gtk_list_box_get_row_at_index (list, CHECK_OUT + 3));
  g_assert_nonnull (sam_test_find (overview, GTK_TYPE_LABEL,
                                   "Dilemma · 15 min · we are here"));
  g_assert_nonnull (
      sam_test_find (overview, GTK_TYPE_LABEL, "Own topic · 10 min"));
  g_assert_cmpint (gtk_list_box_row_get_index (
                       gtk_list_box_get_selected_row (list)),
                   ==, DILEMMA);

  row = gtk_list_box_get_row_at_index (list, AGREE + 2);
  g_signal_emit_by_name (row, "activate");
  sam_live_fixture_settle (&fixture->session);
  g_assert_cmpuint (sam_session_get_position (
                        sam_live_get_session (fixture->session.live)),
                    ==, AGREE);
  while (gtk_widget_get_mapped (overview))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_two_chairs_in_words (Fixture *fixture, gconstpointer unused)
{
  show_window (fixture);
  go_to (fixture, DILEMMA);
  g_assert_true (shows (fixture, "2 Vote as yourself"));
  g_assert_true (shows (fixture, "3 Vote as the carer"));
  sam_live_fixture_next (&fixture->session);
  sam_live_set_way (fixture->session.live, SAM_WAY_KEYBOARD);
  g_assert_true (shows (fixture, "Choose as yourself."));
  g_assert_true (room_reads (fixture, "Choose as yourself."));
  sam_live_fixture_vote (&fixture->session, "AAAABBB");
  sam_live_close_round (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);
  g_assert_true (shows (fixture, "Vote as the carer")); /* the button */

  sam_live_fixture_next (&fixture->session);
  g_assert_true (room_reads (fixture, "Now choose as the carer would."));
  g_assert_true (shows (fixture, "Vote as yourself: 7 received · secret, on "
                                 "this keyboard · stays closed until the "
                                 "outcome"));
  sam_live_fixture_vote (&fixture->session, "AABBBBB");
  sam_live_close_round (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);
  sam_live_fixture_next (&fixture->session);
  g_assert_true (shows (fixture, "4 as yourself, 2 as the carer"));
  g_assert_true (
      room_reads (fixture,
                  "2 of 7 choose differently from the carer’s chair."));
}

/* From two chairs, too, nothing is seen of a split before the outcome. The
 * windows are not shown: which of them has the keyboard is no matter here. */
static void
test_no_counts_before_the_outcome (Fixture *fixture, gconstpointer unused)
{
  static const char *const splits[] = { "AAAAAAA", "ABCT-AB" };
  GtkWidget               *screen =
      g_object_ref (sam_shared_screen_new (fixture->session.live));
  g_autofree char *first = NULL;

  go_to (fixture, DILEMMA);
  for (gsize i = 0; i < G_N_ELEMENTS (splits); i++)
    {
      g_autofree char *console = NULL;
      g_autofree char *room = NULL;
      g_autofree char *both = NULL;

      sam_live_go_to_phase (fixture->session.live, SAM_PHASE_VOTE_BEFORE);
      sam_live_fixture_settle (&fixture->session);
      sam_live_restart_round (fixture->session.live);
      sam_live_fixture_settle (&fixture->session);
      sam_live_set_way (fixture->session.live, SAM_WAY_KEYBOARD);
      sam_live_fixture_vote (&fixture->session, splits[i]);
      sam_live_close_round (fixture->session.live);
      sam_live_fixture_settle (&fixture->session);
      sam_live_fixture_next (&fixture->session);

      console = sam_test_dump (fixture->console);
      room = sam_test_dump (screen);
      both = g_strconcat (console, room, NULL);
      if (first == NULL)
        first = g_steal_pointer (&both);
      else
        g_assert_true (g_str_equal (both, first));
    }

  g_assert_nonnull (strstr (first, "Vote as yourself: 7 received"));
  sam_test_destroy (screen);
}

/* What so few people are told before a vote is what happens after it. */
static void
test_one_vote_of_four (Fixture *fixture, gconstpointer unused)
{
  show_window (fixture);
  sam_live_set_people (fixture->session.live, 4);
  go_to (fixture, DILEMMA);
  g_assert_true (shows (fixture, "3 Vote"));
  while (!sam_live_has_round (fixture->session.live))
    sam_live_fixture_next (&fixture->session);
  g_assert_true (shows (fixture, "With so few people you may guess each "
                                 "other’s choice. Afterwards the screen does "
                                 "not tell what was chosen."));

  sam_live_set_way (fixture->session.live, SAM_WAY_KEYBOARD);
  sam_live_fixture_vote (&fixture->session, "AAAB");
  sam_live_close_round (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);
  g_assert_true (shows (fixture, "4 votes received · closed until the "
                                 "outcome"));
  sam_live_fixture_next (&fixture->session);
  g_assert_true (room_reads (fixture, "So few people voted that what they "
                                      "chose stays with them."));
  g_assert_null (
      sam_test_find (get_screen (fixture), SAM_TYPE_SLIDE_BARS, NULL));
  g_assert_false (shows (fixture, "3 votes"));
}

static void
test_the_room_sees_what_is_agreed (Fixture *fixture, gconstpointer unused)
{
  go_to (fixture, AGREE);
  g_assert_false (room_reads (fixture, "When a client is new, then I ask."));
  sam_live_set_agreement (fixture->session.live, "a client is new", "I ask",
                          "SJ");
  sam_live_flush (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);
  g_assert_true (room_reads (fixture, "When a client is new, then I ask."));
}

/* Whether somebody could press it with the pointer. */
static gboolean
is_button (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget) &&
         gtk_widget_is_sensitive (widget) && gtk_widget_get_focusable (widget);
}

/* But for the window's own, which the desktop has keys for. */
static void
collect_buttons (GtkWidget *root, GPtrArray *buttons)
{
  if (GTK_IS_WINDOW_CONTROLS (root))
    return;
  if (is_button (root))
    g_ptr_array_add (buttons, root);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_buttons (child, buttons);
}

/* Tab comes to every button of every block, and nothing keeps the keyboard. */
static void
test_tab_comes_to_every_button (Fixture *fixture, gconstpointer unused)
{
  show_window (fixture);
  for (guint position = CHECK_IN; position <= CHECK_OUT; position++)
    {
      g_autoptr (GPtrArray) buttons = g_ptr_array_new ();

      go_to (fixture, position);
      sam_test_paint (fixture->window);
      collect_buttons (fixture->console, buttons);
      g_assert_cmpuint (buttons->len, >, 0);
      for (guint i = 0; i < 200 && buttons->len > 0; i++)
        {
          g_signal_emit_by_name (fixture->window, "move-focus",
                                 GTK_DIR_TAB_FORWARD);
          g_ptr_array_remove (buttons, gtk_window_get_focus (
                                           GTK_WINDOW (fixture->window)));
        }
      if (buttons->len > 0)
        g_error ("Block %u: Tab did not come to the button of “%s” in %s",
                 position, gtk_actionable_get_action_name (buttons->pdata[0]),
                 G_OBJECT_TYPE_NAME (
                     gtk_widget_get_parent (buttons->pdata[0])));
    }
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("blocks-are-neutral", SAM_VOTE_NONE, test_blocks_are_neutral);
  ADD ("all-blocks-show", SAM_VOTE_ONCE, test_all_blocks_show);
  ADD ("check-out-asks-once", SAM_VOTE_NONE, test_check_out_asks_once);
  ADD ("notes-of-preparing-are-not-for-the-room", SAM_VOTE_NONE,
       test_notes_of_preparing_are_not_for_the_room);
  ADD ("says-how-the-time-is", SAM_VOTE_NONE, test_says_how_the_time_is);
  ADD ("overview-goes-to-any-block", SAM_VOTE_NONE,
       test_overview_goes_to_any_block);
  ADD ("two-chairs-in-words", SAM_VOTE_SELF_CARER, test_two_chairs_in_words);
  ADD ("no-counts-before-the-outcome", SAM_VOTE_SELF_CARER,
       test_no_counts_before_the_outcome);
  ADD ("one-vote-of-four", SAM_VOTE_ONCE, test_one_vote_of_four);
  ADD ("the-room-sees-what-is-agreed", SAM_VOTE_NONE,
       test_the_room_sees_what_is_agreed);
  ADD ("tab-comes-to-every-button", SAM_VOTE_ONCE,
       test_tab_comes_to_every_button);

  return g_test_run ();
}
