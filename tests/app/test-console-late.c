// SPDX-License-Identifier: GPL-3.0-or-later
#include <adwaita.h>

#include "sam-console.h"
#include "sam-late-panel.h"
#include "sam-live-fixture.h"
#include "sam-live-private.h"
#include "sam-overview.h"
#include "sam-shared-screen.h"
#include "sam-slide-text.h"
#include "sam-time-panel.h"

/* A meeting that runs late, as the facilitator and the room see it: an hour of
 * which seven minutes are to spare. */

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
  GtkWidget     *console; /* (unowned): in @window */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/console-late/" name, Fixture, \
              GUINT_TO_POINTER (SAM_VOTE_BEFORE_AFTER), fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *fixture, gconstpointer form)
{
  GtkWidget *overlay = adw_toast_overlay_new ();

  sam_live_fixture_set_up_prepared (&fixture->session, form);
  fixture->window = g_object_ref (gtk_window_new ());
  fixture->console = sam_console_new ();
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), fixture->console);
  gtk_window_set_child (GTK_WINDOW (fixture->window), overlay);
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
  sam_test_destroy (fixture->window);
  sam_live_fixture_tear_down (&fixture->session, form);
}

/* Whether @text could be read somewhere in @root. */
static gboolean
can_read (GtkWidget *root, const char *text)
{
  if (!gtk_widget_get_visible (root))
    return FALSE;
  if (GTK_IS_REVEALER (root) &&
      !gtk_revealer_get_reveal_child (GTK_REVEALER (root)))
    return FALSE;
  if (GTK_IS_LABEL (root) &&
      g_str_equal (gtk_label_get_label (GTK_LABEL (root)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (can_read (child, text))
      return TRUE;

  return FALSE;
}

static gboolean
shows (Fixture *fixture, const char *text)
{
  return can_read (fixture->window, text);
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
act (Fixture *fixture, GtkWidget *widget, const char *action)
{
  g_assert_true (gtk_widget_activate_action (widget, action, NULL));
  sam_live_fixture_settle (&fixture->session);
}

/* A second is told, after @minutes that went by. */
static void
pass (Fixture *fixture, guint minutes)
{
  sam_clock_advance (fixture->session.clock, 60 * minutes);
  sam_live_remind (fixture->session.live);
  g_signal_emit_by_name (fixture->session.live, "tick");
}

#define LATE "This takes 13 minutes longer. We are running 6 minutes over."
#define ON_TIME "This takes 13 minutes longer. We are on time."

static SamTimePanel *
get_time_panel (GtkWidget *root)
{
  return SAM_TIME_PANEL (sam_test_find (root, SAM_TYPE_TIME_PANEL, NULL));
}

/* As the key does that the way has. */
static void
take (Fixture *fixture, GtkWidget *root, SamLateWay way)
{
  GtkWidget *panel = sam_test_find (root, SAM_TYPE_LATE_PANEL, NULL);

  g_assert_true (
      gtk_widget_activate_action (panel, "late.take", "i", (int) way));
  sam_live_fixture_settle (&fixture->session);
}

static void
test_two_presses_put_it_right (Fixture *fixture, gconstpointer unused)
{
  pass (fixture, 18);
  g_assert_true (shows (fixture, LATE));

  act (fixture, fixture->console, "screen.late");
  g_assert_true (sam_time_panel_shows_ways (get_time_panel (fixture->console)));
  g_assert_true (shows (fixture, "6 minutes gained · on time again"));
  g_assert_true (shows (fixture, "Park “The new key cabinet”"));
  g_assert_true (shows (fixture, "10 minutes gained · on time again"));
  g_assert_true (shows (fixture, "10 minutes longer · on time again"));

  take (fixture, fixture->console, SAM_LATE_WAY_TRIM);
  g_assert_false (
      sam_time_panel_shows_ways (get_time_panel (fixture->console)));
  g_assert_true (shows (fixture, ON_TIME));
  g_assert_true (shows (fixture, "Trimmed the rest: 6 minutes gained"));

  act (fixture, fixture->console, "live.undo");
  g_assert_true (shows (fixture, LATE));
  g_assert_true (shows (fixture, "Undone: Trimmed the rest: 6 minutes gained"));
}

static void
test_each_way (Fixture *fixture, gconstpointer unused)
{
  pass (fixture, 18);
  act (fixture, fixture->console, "screen.late");
  take (fixture, fixture->console, SAM_LATE_WAY_PARK);
  g_assert_true (shows (fixture, "Parked “The new key cabinet”"));
  act (fixture, fixture->console, "live.undo");
  g_assert_true (shows (fixture, LATE));

  act (fixture, fixture->console, "screen.late");
  take (fixture, fixture->console, SAM_LATE_WAY_LONGER);
  g_assert_true (shows (fixture, "The meeting ends 10 minutes later"));

  /* Nothing more to be put right. */
  act (fixture, fixture->console, "screen.late");
  for (SamLateWay way = 0; way < SAM_N_LATE_WAYS; way++)
    take (fixture, fixture->console, way);
  g_assert_cmpuint (sam_session_get_minutes (
                        sam_live_get_session (fixture->session.live)),
                    ==, 70);
}

static void
test_shapes_go_with_the_words (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *panel = GTK_WIDGET (get_time_panel (fixture->console));
  GtkWidget *shape = sam_test_find (panel, GTK_TYPE_IMAGE, NULL);

  pass (fixture, 0);
  g_assert_false (gtk_widget_get_visible (shape));
  pass (fixture, 4);
  g_assert_cmpstr (gtk_image_get_icon_name (GTK_IMAGE (shape)), ==,
                   "appointment-soon-symbolic");
  pass (fixture, 1);
  g_assert_cmpstr (gtk_image_get_icon_name (GTK_IMAGE (shape)), ==,
                   "alarm-symbolic");
  pass (fixture, 13);
  g_assert_cmpstr (gtk_image_get_icon_name (GTK_IMAGE (shape)), ==,
                   "dialog-warning-symbolic");
  g_assert_true (gtk_widget_get_visible (shape));
}

static void
test_nothing_hurries_the_room (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *screen = get_screen (fixture);

  pass (fixture, 5);
  g_assert_true (room_reads (fixture, "05:00 of 5 min"));
  pass (fixture, 13);
  g_assert_true (room_reads (fixture, "We are keeping an eye on the time"));
  g_assert_false (room_reads (fixture, "18:00 of 5 min"));

  /* With one screen the ways out name no item. */
  act (fixture, screen, "screen.late");
  g_assert_true (sam_time_panel_shows_ways (get_time_panel (screen)));
  g_assert_true (can_read (screen, "Park an item"));
  g_assert_false (can_read (screen, "Park “The new key cabinet”"));
  take (fixture, screen, SAM_LATE_WAY_PARK);
  g_assert_true (room_reads (fixture, "18:00 of 5 min"));
  act (fixture, screen, "live.undo");
  g_assert_true (room_reads (fixture, "Undone"));
  for (guint i = 0; i < 4; i++)
    pass (fixture, 0);
  g_assert_true (room_reads (fixture, "Space: next"));
}

static void
test_two_more_minutes (Fixture *fixture, gconstpointer unused)
{
  act (fixture, fixture->console, "live.more");
  g_assert_true (shows (fixture, "7 more minutes for this. We have 5 minutes "
                                 "to spare."));
  g_assert_true (room_reads (fixture, "00:00 of 7 min"));
  g_assert_true (shows (fixture, "Two more minutes"));
}

#define UP "The time for this is up. Space goes on, + adds two minutes."

static void
test_one_reminder (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *panel = GTK_WIDGET (get_time_panel (fixture->console));

  pass (fixture, 4);
  g_assert_false (shows (fixture, UP));
  pass (fixture, 1);
  g_assert_true (shows (fixture, UP));
  act (fixture, panel, "time.dismiss");
  pass (fixture, 1);
  g_assert_false (shows (fixture, UP));
}

static void
test_what_is_parked_stands_below (Fixture *fixture, gconstpointer unused)
{
  GtkWidget     *overview;
  GtkListBox    *list;
  GtkListBoxRow *row;
  SamSession    *session = sam_live_get_session (fixture->session.live);

  sam_live_go_to_item (fixture->session.live, DILEMMA);
  sam_live_fixture_settle (&fixture->session);
  act (fixture, fixture->console, "live.park");
  g_assert_cmpuint (sam_session_get_position (session), ==, BREAK);

  overview = sam_test_find (fixture->console, SAM_TYPE_OVERVIEW, NULL);
  act (fixture, fixture->console, "screen.overview");
  while (!gtk_widget_get_mapped (overview))
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (sam_test_find (overview, GTK_TYPE_LABEL, "Parked"));
  list = GTK_LIST_BOX (sam_test_find (overview, GTK_TYPE_LIST_BOX, NULL));
  row = gtk_list_box_get_row_at_index (list, CHECK_OUT);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)),
                   ==, "Choosing a side");

  g_signal_emit_by_name (row, "activate");
  sam_live_fixture_settle (&fixture->session);
  g_assert_cmpuint (sam_session_get_position (session), ==, DILEMMA);
  g_assert_false (
      sam_session_item_is_parked (sam_session_get_item (session, DILEMMA)));
  while (gtk_widget_get_mapped (overview))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_undo_is_offered_when_there_is_any (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *panel = GTK_WIDGET (get_time_panel (fixture->console));

  g_assert_null (sam_live_get_undo_label (fixture->session.live));
  act (fixture, panel, "live.more");
  g_assert_cmpstr (sam_live_get_undo_label (fixture->session.live), ==,
                   "Two more minutes");

  /* Nobody takes anything back while people vote. */
  sam_live_go_to_item (fixture->session.live, DILEMMA);
  sam_live_go_to_phase (fixture->session.live, SAM_PHASE_VOTE_BEFORE);
  sam_live_fixture_settle (&fixture->session);
  g_assert_true (sam_live_has_round (fixture->session.live));
  act (fixture, panel, "live.undo");
  g_assert_cmpuint (sam_session_item_get_planned (
                        sam_session_get_item (sam_live_get_session (
                                                  fixture->session.live),
                                              CHECK_IN)),
                    ==, 7);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("two-presses-put-it-right", test_two_presses_put_it_right);
  ADD ("each-way", test_each_way);
  ADD ("shapes-go-with-the-words", test_shapes_go_with_the_words);
  ADD ("nothing-hurries-the-room", test_nothing_hurries_the_room);
  ADD ("two-more-minutes", test_two_more_minutes);
  ADD ("one-reminder", test_one_reminder);
  ADD ("what-is-parked-stands-below", test_what_is_parked_stands_below);
  ADD ("undo-is-offered-when-there-is-any",
       test_undo_is_offered_when_there_is_any);

  return g_test_run ();
}
