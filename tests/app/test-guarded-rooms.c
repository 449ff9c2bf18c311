// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-block-details.h"
#include "sam-builder-fixture.h"
#include "sam-builder-meeting.h"
#include "sam-live-fixture.h"
#include "sam-name-guard.h"
#include "sam-session-panel.h"

/* The rooms in which somebody writes, and what comes of a replacement there. */

/* Returns: (nullable): the guard in @root whose field has this text */
static GtkWidget *
find_guard (GtkWidget *root, const char *text)
{
  if (SAM_IS_NAME_GUARD (root))
    {
      GtkWidget       *field = sam_name_guard_get_field (SAM_NAME_GUARD (root));
      g_autofree char *own = NULL;

      if (GTK_IS_TEXT_VIEW (field))
        g_object_get (gtk_text_view_get_buffer (GTK_TEXT_VIEW (field)), "text",
                      &own, NULL);
      else
        g_object_get (field, "text", &own, NULL);

      return g_strcmp0 (own, text) == 0 ? root : NULL;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *guard = find_guard (child, text);

      if (guard != NULL)
        return guard;
    }

  return NULL;
}

/* Replaces what the field with this text holds. */
static void
replace (GtkWidget *root, const char *text)
{
  GtkWidget *guard = find_guard (root, text);

  g_assert_nonnull (guard);
  gtk_widget_activate_action (guard, "guard.replace", NULL);
}

/* --- The session -------------------------------------------------------------
 */

typedef struct
{
  SamLiveFixture session;
  GtkWidget     *window; /* (owned) */
  GtkWidget     *panel;  /* (unowned) */
} Session;

static void
session_set_up (Session *self, gconstpointer people)
{
  sam_live_fixture_set_up (&self->session, people);
  self->window = g_object_ref (gtk_window_new ());
  self->panel = sam_session_panel_new ();
  gtk_window_set_child (GTK_WINDOW (self->window), self->panel);
  sam_session_panel_set_live (SAM_SESSION_PANEL (self->panel),
                              self->session.live);
}

static void
session_tear_down (Session *self, gconstpointer people)
{
  sam_session_panel_set_live (SAM_SESSION_PANEL (self->panel), NULL);
  sam_test_destroy (self->window);
  sam_live_fixture_tear_down (&self->session, people);
}

static void
set_text (GtkWidget *root, const char *was, const char *text)
{
  GtkWidget *field =
      sam_name_guard_get_field (SAM_NAME_GUARD (find_guard (root, was)));

  if (GTK_IS_TEXT_VIEW (field))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (field)),
                              text, -1);
  else
    gtk_editable_set_text (GTK_EDITABLE (field), text);
}

static void
test_note_is_saved_neutral (Session *self, gconstpointer people)
{
  set_text (self->panel, "", "mevrouw Jansen belde vandaag");
  replace (self->panel, "mevrouw Jansen belde vandaag");
  sam_live_fixture_settle (&self->session);
  g_assert_cmpstr (sam_session_item_get_note (
                       sam_live_get_current (self->session.live)),
                   ==, "mevrouw belde vandaag");
}

/* Who takes it up is a colleague, by name; what else is there is not. */
static void
test_owner_has_a_name (Session *self, gconstpointer people)
{
  SamSession   *session = sam_live_get_session (self->session.live);
  SamAgreement *agreement;

  sam_live_set_agreement (self->session.live, "zoon Ruben belt", "then that",
                          "Anouk, 06-12345678");
  replace (self->panel, "zoon Ruben belt");
  replace (self->panel, "Anouk, 06-12345678");
  sam_live_fixture_settle (&self->session);

  agreement = sam_session_find_proposal_at (session,
                                            sam_session_get_position (session));
  g_assert_cmpstr (sam_agreement_get_when (agreement), ==, "zoon belt");
  g_assert_cmpstr (sam_agreement_get_owner (agreement), ==,
                   "Anouk, [phone number]");
}

/* Two windows show one note: who says that a word may stay is not asked again
 * in the other. */
static void
test_left_in_one_window (Session *self, gconstpointer people)
{
  static const char *const note = "zoon Ruben belt";
  GtkWidget               *other = g_object_ref_sink (sam_session_panel_new ());
  GtkWidget               *guard;

  sam_session_panel_set_live (SAM_SESSION_PANEL (other), self->session.live);
  set_text (self->panel, "", note);
  sam_live_fixture_settle (&self->session);
  gtk_widget_activate_action (find_guard (other, note), "guard.leave", NULL);

  guard = find_guard (self->panel, note);
  g_assert_false (gtk_widget_get_visible (guard));
  /* Nothing is found any more that could be replaced. */
  replace (self->panel, note);
  g_assert_nonnull (find_guard (self->panel, note));

  sam_session_panel_set_live (SAM_SESSION_PANEL (other), NULL);
  g_object_unref (other);
}

/* --- The agenda
 * ---------------------------------------------------------------- */

static void
test_note_of_a_block (SamBuilderFixture *self, gconstpointer unused)
{
  SamBlock  *block = sam_agenda_get_block (self->agenda, SAM_TEST_CASE);
  GtkWidget *details = sam_block_details_new (self->agenda, block, NULL);

  sam_app_fixture_show (&self->app, details);
  sam_agenda_set_note (self->agenda, SAM_TEST_CASE, "vraag het aan Anouk");
  replace (details, "vraag het aan Anouk");
  g_assert_cmpstr (sam_block_get_note (block), ==, "vraag het aan [naam]");

  /* A step of its own. */
  sam_agenda_undo (self->agenda);
  g_assert_cmpstr (sam_block_get_note (block), ==, "vraag het aan Anouk");
}

static void
test_goal_of_a_meeting (SamBuilderFixture *self, gconstpointer unused)
{
  GtkWidget *meeting = sam_builder_meeting_new ();

  sam_app_fixture_show (&self->app, meeting);
  sam_builder_meeting_set_agenda (SAM_BUILDER_MEETING (meeting), self->agenda);
  sam_agenda_set_goal (self->agenda, "Hoe helpen we mevrouw Jansen?");
  replace (meeting, "Hoe helpen we mevrouw Jansen?");
  g_assert_cmpstr (sam_agenda_get_goal (self->agenda), ==,
                   "Hoe helpen we mevrouw?");

  sam_agenda_undo (self->agenda);
  g_assert_cmpstr (sam_agenda_get_goal (self->agenda), ==,
                   "Hoe helpen we mevrouw Jansen?");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/guarded-rooms/note-is-saved-neutral", Session,
              GUINT_TO_POINTER (7), session_set_up, test_note_is_saved_neutral,
              session_tear_down);
  g_test_add ("/guarded-rooms/owner-has-a-name", Session, GUINT_TO_POINTER (7),
              session_set_up, test_owner_has_a_name, session_tear_down);
  g_test_add ("/guarded-rooms/left-in-one-window", Session,
              GUINT_TO_POINTER (7), session_set_up, test_left_in_one_window,
              session_tear_down);
  g_test_add ("/guarded-rooms/note-of-a-block", SamBuilderFixture, NULL,
              sam_builder_fixture_set_up, test_note_of_a_block,
              sam_builder_fixture_tear_down);
  g_test_add ("/guarded-rooms/goal-of-a-meeting", SamBuilderFixture, NULL,
              sam_builder_fixture_set_up, test_goal_of_a_meeting,
              sam_builder_fixture_tear_down);

  return g_test_run ();
}
