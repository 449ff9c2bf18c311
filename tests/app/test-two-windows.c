// SPDX-License-Identifier: GPL-3.0-or-later
#include <adwaita.h>
#include <string.h>

#include "sam-console-hint.h"
#include "sam-console-room.h"
#include "sam-console.h"
#include "sam-live-fixture.h"
#include "sam-overview.h"
#include "sam-shared-screen.h"
#include "sam-slide-text.h"

/* Two windows, one session: what the room sees, and what only the facilitator
 * does. */

enum
{
  CHECK_IN,
  LAST_TIME,
  DILEMMA,
  BREAK,
  TOPIC
};

typedef struct
{
  SamLiveFixture session;
  GtkWidget     *window;  /* (owned) */
  GtkWidget     *console; /* (owned by @window) */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/two-windows/" name, Fixture, \
              GUINT_TO_POINTER (SAM_VOTE_BEFORE_AFTER), fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *fixture, gconstpointer form)
{
  sam_live_fixture_set_up_prepared (&fixture->session, form);
  fixture->window = g_object_ref (gtk_window_new ());
  fixture->console = sam_console_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->console);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 800);
  sam_console_set_live (SAM_CONSOLE (fixture->console), fixture->session.live);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!gtk_widget_get_mapped (fixture->console))
    g_main_context_iteration (NULL, TRUE);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer form)
{
  sam_console_set_live (SAM_CONSOLE (fixture->console), NULL);
  sam_test_destroy (g_steal_pointer (&fixture->window));
  sam_live_fixture_tear_down (&fixture->session, form);
}

/* Returns: (transfer none): the shared screen, open */
static GtkWidget *
open_screen (Fixture *fixture)
{
  SamConsole *console = SAM_CONSOLE (fixture->console);
  GtkWidget  *screen;

  sam_console_show_shared_screen (console);
  screen = GTK_WIDGET (sam_console_get_shared_screen (console));
  while (!gtk_widget_get_mapped (screen))
    g_main_context_iteration (NULL, TRUE);

  return screen;
}

static void
go_to (Fixture *fixture, guint position)
{
  sam_live_go_to_item (fixture->session.live, position);
  sam_live_fixture_settle (&fixture->session);
}

/* Whether @text can be seen below @root. */
static gboolean
shows (GtkWidget *root, GType type, const char *text)
{
  GtkWidget *found = sam_test_find (root, type, text);

  return found != NULL && gtk_widget_get_mapped (found);
}

static gboolean
room_reads (GtkWidget *screen, const char *text)
{
  return shows (screen, SAM_TYPE_SLIDE_TEXT, text);
}

/* Returns: (transfer none): the word on the console */
static const char *
get_word (Fixture *fixture)
{
  GtkWidget *room =
      sam_test_find (fixture->console, SAM_TYPE_CONSOLE_ROOM, NULL);
  GtkWidget *word = sam_test_find (room, GTK_TYPE_LABEL, NULL);

  return gtk_label_get_label (GTK_LABEL (word));
}

static void
act (Fixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (fixture->console, action, NULL));
}

/* Returns: (transfer full): what the room reads, without who has the keyboard:
 * another program on the display may take that at any moment */
static char *
dump_words (GtkWidget *room)
{
  g_autofree char *all = sam_test_dump (room);
  g_autoptr (GRegex) state = g_regex_new (" [0-9a-f]+ [01]: ", G_REGEX_DEFAULT,
                                          G_REGEX_MATCH_DEFAULT, NULL);

  return g_regex_replace_literal (state, all, -1, 0, ": ",
                                  G_REGEX_MATCH_DEFAULT, NULL);
}

/* The room keeps what it saw, with its clock, while the console goes on. */
static void
test_frozen (Fixture *fixture, gconstpointer unused)
{
  GtkWidget       *screen = open_screen (fixture);
  GtkWidget       *room = sam_test_find (screen, SAM_TYPE_ROOM_VIEW, NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  go_to (fixture, CHECK_IN);
  act (fixture, "live.freeze");
  g_assert_cmpstr (get_word (fixture), ==, "Frozen");
  before = dump_words (room);
  go_to (fixture, TOPIC);
  sam_clock_advance (fixture->session.clock, 100);
  g_signal_emit_by_name (fixture->session.live, "tick");
  after = dump_words (room);
  g_assert_cmpstr (before, ==, after);
  g_assert_true (room_reads (screen, "What made you smile?"));
  g_assert_true (room_reads (screen, "Frozen · F: go on"));

  act (fixture, "live.freeze");
  g_assert_true (room_reads (screen, "The new key cabinet"));
}

/* Dark over frozen: what is below does not show through. */
static void
test_black_over_frozen (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *screen = open_screen (fixture);

  act (fixture, "live.freeze");
  act (fixture, "live.blank");
  g_assert_cmpstr (get_word (fixture), ==, "Black");
  go_to (fixture, TOPIC);
  g_assert_false (room_reads (screen, "What made you smile?"));
  act (fixture, "live.blank");
  g_assert_true (room_reads (screen, "What made you smile?"));
}

/* A shared screen that is opened while the room is frozen has nothing that it
 * could keep: it shows nothing of the session. */
static void
test_opened_while_frozen (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *screen;

  go_to (fixture, TOPIC);
  act (fixture, "live.freeze");
  screen = open_screen (fixture);
  g_assert_false (room_reads (screen, "The new key cabinet"));
  act (fixture, "live.freeze");
  g_assert_true (room_reads (screen, "The new key cabinet"));
}

/* Nothing of the session is on the calm screen; the console says how to go on,
 * and an open vote waits. */
static void
test_quiet (Fixture *fixture, gconstpointer unused)
{
  GtkWidget       *screen = open_screen (fixture);
  g_autofree char *dump = NULL;

  go_to (fixture, DILEMMA);
  sam_live_go_to_phase (fixture->session.live, SAM_PHASE_VOTE_BEFORE);
  sam_live_fixture_settle (&fixture->session);
  sam_live_set_way (fixture->session.live, SAM_WAY_KEYBOARD);
  sam_live_fixture_vote (&fixture->session, "AB");
  act (fixture, "live.quiet");

  g_assert_true (room_reads (screen, "We pause for a moment"));
  dump = sam_test_dump (screen);
  g_assert_null (strstr (dump, "received"));
  g_assert_null (strstr (dump, "What do you say?"));
  g_assert_true (shows (fixture->console, GTK_TYPE_LABEL, "Take your time"));
  sam_live_fixture_vote (&fixture->session, "A");

  act (fixture, "live.quiet");
  g_assert_cmpuint (sam_live_get_received (fixture->session.live), ==, 2);
  g_assert_false (shows (fixture->console, GTK_TYPE_LABEL, "Take your time"));
}

static void
test_not_shown (Fixture *fixture, gconstpointer unused)
{
  g_assert_cmpstr (get_word (fixture), ==, "Not shown");
  g_assert_nonnull (open_screen (fixture));
  act (fixture, "live.blank");
  g_assert_cmpstr (get_word (fixture), ==, "Black");
  gtk_window_close (GTK_WINDOW (
      sam_console_get_shared_screen (SAM_CONSOLE (fixture->console))));
  while (sam_console_get_shared_screen (SAM_CONSOLE (fixture->console)) != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (get_word (fixture), ==, "Not shown");
}

static void
wanted_cb (SamSharedScreen *screen, gboolean overview, gpointer user_data)
{
  *(int *) user_data = overview;
}

/* With one screen the agenda is one key away, and the room does not see it. */
static void
test_overview_is_on_the_console (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *screen = open_screen (fixture);
  GtkWidget *overview =
      sam_test_find (fixture->console, SAM_TYPE_OVERVIEW, NULL);
  int wanted = -1;

  g_assert_null (sam_test_find (screen, SAM_TYPE_OVERVIEW, NULL));
  g_signal_connect (screen, "console-wanted", G_CALLBACK (wanted_cb), &wanted);
  gtk_widget_activate_action (screen, "screen.console", NULL);
  g_assert_cmpint (wanted, ==, FALSE);
  gtk_widget_activate_action (screen, "screen.overview", NULL);
  g_assert_cmpint (wanted, ==, TRUE);
  while (!gtk_widget_get_mapped (overview))
    g_main_context_iteration (NULL, TRUE);
  gtk_popover_popdown (GTK_POPOVER (overview));
  while (gtk_widget_get_mapped (overview))
    g_main_context_iteration (NULL, TRUE);
}

/* Within an item, to any of its phases. */
static void
test_overview_goes_to_a_phase (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *overview =
      sam_test_find (fixture->console, SAM_TYPE_OVERVIEW, NULL);
  GtkWidget *label;

  go_to (fixture, DILEMMA);
  act (fixture, "screen.overview");
  while (!gtk_widget_get_mapped (overview))
    g_main_context_iteration (NULL, TRUE);
  label = sam_test_find (overview, GTK_TYPE_LABEL, "Talk");
  g_assert_nonnull (label);
  g_signal_emit_by_name (gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW),
                         "activate");
  sam_live_fixture_settle (&fixture->session);
  g_assert_cmpint (sam_live_get_phase (fixture->session.live).kind, ==,
                   SAM_PHASE_TALK);
  while (gtk_widget_get_mapped (overview))
    g_main_context_iteration (NULL, TRUE);
}

/* One hint, on the console alone; put away, it does not come back. */
static void
test_hint (Fixture *fixture, gconstpointer unused)
{
  static const char chair[] =
      "Put down an empty chair for the carer, and let somebody speak from it.";
  GtkWidget *screen = open_screen (fixture);
  GtkWidget *hint =
      sam_test_find (fixture->console, SAM_TYPE_CONSOLE_HINT, NULL);

  g_assert_false (gtk_widget_get_visible (hint));
  go_to (fixture, DILEMMA);
  sam_live_go_to_phase (fixture->session.live, SAM_PHASE_TALK);
  sam_live_fixture_settle (&fixture->session);
  g_assert_true (gtk_widget_get_visible (hint));
  g_assert_nonnull (sam_test_find (hint, GTK_TYPE_LABEL, chair));
  g_assert_null (sam_test_find (screen, GTK_TYPE_WIDGET, chair));

  g_signal_emit_by_name (sam_test_find (hint, GTK_TYPE_BUTTON, NULL),
                         "clicked");
  g_assert_false (gtk_widget_get_visible (hint));
  sam_live_go_to_phase (fixture->session.live, SAM_PHASE_READ);
  sam_live_go_to_phase (fixture->session.live, SAM_PHASE_TALK);
  sam_live_fixture_settle (&fixture->session);
  g_assert_false (gtk_widget_get_visible (hint));
}

/* A monitor that comes and goes changes where the window is, and nothing of the
 * session. */
static void
test_state_outlives_the_window (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *screen = open_screen (fixture);

  go_to (fixture, TOPIC);
  act (fixture, "live.blank");
  gtk_window_unfullscreen (GTK_WINDOW (screen));
  sam_console_show_shared_screen (SAM_CONSOLE (fixture->console));
  g_assert_cmpint (sam_live_get_screen_state (fixture->session.live), ==,
                   SAM_SCREEN_BLANK);
  g_assert_false (room_reads (screen, "The new key cabinet"));
  act (fixture, "live.blank");
  g_assert_true (room_reads (screen, "The new key cabinet"));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("frozen", test_frozen);
  ADD ("black-over-frozen", test_black_over_frozen);
  ADD ("opened-while-frozen", test_opened_while_frozen);
  ADD ("quiet", test_quiet);
  ADD ("not-shown", test_not_shown);
  ADD ("overview-is-on-the-console", test_overview_is_on_the_console);
  ADD ("overview-goes-to-a-phase", test_overview_goes_to_a_phase);
  ADD ("hint", test_hint);
  ADD ("state-outlives-the-window", test_state_outlives_the_window);

  return g_test_run ();
}
