// SPDX-License-Identifier: GPL-3.0-or-later
#include <adwaita.h>

#include "sam-live-fixture.h"
#include "sam-room-bar.h"
#include "sam-shared-screen.h"
#include "sam-slide-bars.h"
#include "sam-slide-text.h"

typedef struct
{
  SamLiveFixture session;
  GtkWidget     *screen; /* (owned) (nullable) */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/shared-screen/" name, Fixture, GUINT_TO_POINTER (7), \
              fixture_set_up, test, fixture_tear_down)

static void
fixture_set_up (Fixture *fixture, gconstpointer people)
{
  sam_live_fixture_set_up (&fixture->session, people);
  fixture->screen =
      g_object_ref (sam_shared_screen_new (fixture->session.live));
}

/* Three rules, of which the third is that of the day. */
static void
welcome_set_up (Fixture *fixture, gconstpointer people)
{
  static const char *const rules[] = { "Listen.", "Ask.", "Stay.", NULL };
  g_autoptr (SamSession) session =
      sam_test_session ("s", GPOINTER_TO_UINT (people));

  sam_session_welcome (session, rules);
  sam_live_fixture_set_up_session (&fixture->session, session);
  fixture->screen =
      g_object_ref (sam_shared_screen_new (fixture->session.live));
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer people)
{
  if (fixture->screen != NULL)
    sam_test_destroy (g_steal_pointer (&fixture->screen));
  sam_live_fixture_tear_down (&fixture->session, people);
}

static gboolean
shows (Fixture *fixture, const char *text)
{
  return sam_test_find (fixture->screen, SAM_TYPE_SLIDE_TEXT, text) != NULL;
}

static void
go_to_vote (Fixture *fixture)
{
  while (!sam_live_has_round (fixture->session.live))
    sam_live_fixture_next (&fixture->session);
}

/* What can be seen when the person at the keyboard has pressed the key of
 * @choice, and when they have confirmed it. */
static char *
dump_vote (Fixture *fixture, int choice)
{
  g_autofree char *chosen = NULL;
  g_autofree char *confirmed = NULL;

  gtk_widget_activate_action (fixture->screen, "live.vote", "i", choice);
  chosen = sam_test_dump (fixture->screen);
  gtk_widget_activate_action (fixture->screen, "live.confirm", NULL);
  confirmed = sam_test_dump (fixture->screen);
  gtk_widget_activate_action (fixture->screen, "live.restart-round", NULL);
  sam_live_fixture_settle (&fixture->session);

  return g_strconcat (chosen, "----\n", confirmed, NULL);
}

static void
test_shows_what_the_session_is_at (Fixture *fixture, gconstpointer unused)
{
  g_assert_true (shows (fixture, "2 · Several carers"));
  g_assert_true (shows (fixture, "Choosing a side"));
  g_assert_true (shows (fixture, "Space: next"));

  go_to_vote (fixture);
  g_assert_true (shows (fixture, "What do you say?"));
  g_assert_true (shows (fixture, "I doubt"));
  g_assert_true (shows (fixture, "A, B, C or T, then Enter"));
}

static void
test_a_vote_is_blind (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *a = NULL;
  g_autofree char *c = NULL;
  g_autofree char *doubt = NULL;

  go_to_vote (fixture);
  a = dump_vote (fixture, SAM_CHOICE_A);
  c = dump_vote (fixture, SAM_CHOICE_C);
  doubt = dump_vote (fixture, SAM_CHOICE_DOUBT);

  g_assert_nonnull (strstr (a, "Vote 1 of 7 received"));
  g_assert_cmpstr (a, ==, c);
  g_assert_cmpstr (a, ==, doubt);
}

/* Two splits of one size look alike until the outcome, also when the round is
 * closed and the team talks. */
static char *
dump_talk (Fixture *fixture, const char *votes)
{
  char *seen;

  go_to_vote (fixture);
  sam_live_fixture_vote (&fixture->session, votes);
  sam_live_close_round (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);
  sam_live_fixture_next (&fixture->session);
  seen = sam_test_dump (fixture->screen);
  sam_live_go_to_phase (fixture->session.live, SAM_PHASE_VOTE_BEFORE);
  sam_live_fixture_settle (&fixture->session);
  sam_live_restart_round (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);

  return seen;
}

static void
test_no_split_before_the_outcome (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *one = dump_talk (fixture, "AAAAAAA");
  g_autofree char *other = dump_talk (fixture, "ABCT-AB");

  g_assert_nonnull (strstr (one, "Price: She stands alone"));
  g_assert_cmpstr (one, ==, other);
  g_assert_null (sam_test_find (fixture->screen, SAM_TYPE_SLIDE_BARS, NULL));

  sam_live_fixture_vote (&fixture->session, "AAAAAAA");
  sam_live_close_round (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);
  sam_live_fixture_go_to_outcome (&fixture->session, "", "AAABBBB");
  g_assert_nonnull (sam_test_find (fixture->screen, SAM_TYPE_SLIDE_BARS, NULL));
}

static void
test_blank_hides_everything (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *room = GTK_WIDGET (
      sam_shared_screen_get_room_view (SAM_SHARED_SCREEN (fixture->screen)));

  gtk_window_present (GTK_WINDOW (fixture->screen));
  while (!gtk_widget_get_mapped (room))
    g_main_context_iteration (NULL, TRUE);

  gtk_widget_activate_action (fixture->screen, "live.blank", NULL);
  g_assert_false (gtk_widget_is_visible (room));
  g_assert_false (gtk_widget_get_mapped (room));

  /* Nothing can be opened to write while the room sees nothing. */
  gtk_widget_activate_action (fixture->screen, "screen.note", NULL);
  g_assert_false (gtk_widget_get_mapped (room));

  gtk_widget_activate_action (fixture->screen, "live.blank", NULL);
  g_assert_true (gtk_widget_is_visible (room));
}

/* On a busy computer what is typed comes before the next frame, and GTK gives
 * no key to what is not mapped. */
static void
test_note_is_ready_at_once (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *room = GTK_WIDGET (
      sam_shared_screen_get_room_view (SAM_SHARED_SCREEN (fixture->screen)));
  GtkWidget *focus;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE,
                NULL);
  gtk_window_present (GTK_WINDOW (fixture->screen));
  while (!gtk_widget_get_mapped (room))
    g_main_context_iteration (NULL, TRUE);

  gtk_widget_activate_action (fixture->screen, "screen.note", NULL);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->screen));
  g_assert_true (GTK_IS_TEXT_VIEW (focus));
  g_assert_true (gtk_widget_get_mapped (focus));
  gtk_settings_reset_property (gtk_settings_get_default (),
                               "gtk-enable-animations");
}

static void
test_closing_leaves_the_session (Fixture *fixture, gconstpointer unused)
{
  sam_test_destroy (g_steal_pointer (&fixture->screen));

  g_assert_false (sam_live_has_ended (fixture->session.live));
  sam_live_fixture_next (&fixture->session);
}

static void
test_closes_with_the_session (Fixture *fixture, gconstpointer unused)
{
  sam_live_end (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);

  /* GTK has let go of it, so this is the last reference. */
  g_assert_finalize_object (g_steal_pointer (&fixture->screen));
}

static void
test_zoom_by_steps (Fixture *fixture, gconstpointer unused)
{
  SamSharedScreen *screen = SAM_SHARED_SCREEN (fixture->screen);

  gtk_widget_activate_action (fixture->screen, "screen.zoom", "i", 1);
  gtk_widget_activate_action (fixture->screen, "screen.zoom", "i", 1);
  g_assert_cmpfloat_with_epsilon (sam_shared_screen_get_zoom (screen), 1.2,
                                  0.001);
  gtk_widget_activate_action (fixture->screen, "screen.zoom", "i", 0);
  g_assert_cmpfloat_with_epsilon (sam_shared_screen_get_zoom (screen), 1,
                                  0.001);
}

static void
test_writes_notes_and_agreement (Fixture *fixture, gconstpointer unused)
{
  SamSession     *session = sam_live_get_session (fixture->session.live);
  SamSessionItem *current = sam_live_get_current (fixture->session.live);
  GtkWidget *note = sam_test_find (fixture->screen, GTK_TYPE_TEXT_VIEW, NULL);
  GtkWidget *when = sam_test_find (fixture->screen, ADW_TYPE_ENTRY_ROW, NULL);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (note)),
                            "One conversation with all", -1);
  gtk_editable_set_text (GTK_EDITABLE (when), "there are several carers");
  g_assert_cmpstr (sam_session_item_get_note (current), ==,
                   "One conversation with all");
  g_assert_cmpstr (sam_agreement_get_when (
                       sam_session_find_proposal_at (session, 0)),
                   ==, "there are several carers");
}

static void
test_notes_belong_to_the_item (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *view = sam_test_find (fixture->screen, GTK_TYPE_TEXT_VIEW, NULL);
  GtkTextBuffer *note = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));

  gtk_text_buffer_set_text (note, "Of the dilemma", -1);
  sam_live_go_to_item (fixture->session.live, 1);
  sam_live_fixture_settle (&fixture->session);
  g_assert_cmpint (gtk_text_buffer_get_char_count (note), ==, 0);

  sam_live_go_to_item (fixture->session.live, 0);
  sam_live_fixture_settle (&fixture->session);
  g_assert_cmpint (gtk_text_buffer_get_char_count (note), ==, 14);
}

/* Whoever sees the third rule of three is not at the end of anything. */
static void
test_a_rule_is_no_step (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *bar = sam_test_find (fixture->screen, SAM_TYPE_ROOM_BAR, NULL);

  for (int rule = 0; rule < 3; rule++)
    {
      gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           "Step 1 of 1");
      gtk_widget_activate_action (fixture->screen, "live.another", NULL);
      sam_live_fixture_settle (&fixture->session);
    }

  sam_live_fixture_next (&fixture->session);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Step 1 of 5");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("shows-what-the-session-is-at", test_shows_what_the_session_is_at);
  ADD ("a-vote-is-blind", test_a_vote_is_blind);
  ADD ("no-split-before-the-outcome", test_no_split_before_the_outcome);
  ADD ("blank-hides-everything", test_blank_hides_everything);
  ADD ("note-is-ready-at-once", test_note_is_ready_at_once);
  ADD ("closing-leaves-the-session", test_closing_leaves_the_session);
  ADD ("closes-with-the-session", test_closes_with_the_session);
  ADD ("zoom-by-steps", test_zoom_by_steps);
  ADD ("writes-notes-and-agreement", test_writes_notes_and_agreement);
  ADD ("notes-belong-to-the-item", test_notes_belong_to_the_item);
  g_test_add ("/shared-screen/a-rule-is-no-step", Fixture, GUINT_TO_POINTER (7),
              welcome_set_up, test_a_rule_is_no_step, fixture_tear_down);

  return g_test_run ();
}
