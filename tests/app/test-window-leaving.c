// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-figures.h"
#include "sam-live-fixture.h"
#include "sam-start-dialog.h"
#include "sam-window-fixture.h"
#include "sam-window-private.h"

/* R21: whoever closes the window, or the lid, has on the disk what they typed a
 * moment ago, long before it would have been saved by itself. */

#define WORDS "On my way out."
#define DILEMMA 3
#define ASKED "at once when the window closes and when the computer sleeps"

typedef struct
{
  SamWindowFixture base;
  char            *session_id; /* (owned): of the one that runs */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/window-leaving/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static GtkWidget *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (SAM_IS_START_DIALOG (window))
        return window; /* GTK holds it */
    }

  return NULL;
}

/* A session runs in the window, and is at something that is talked about. */
static void
fixture_set_up (Fixture *self, gconstpointer unused)
{
  SamLive *live;
  g_autoptr (SamAgenda) agenda = sam_test_agenda (SAM_VOTE_ONCE);

  sam_agenda_set_people (agenda, 7);
  sam_window_fixture_set_up (&self->base, NULL);
  sam_window_start_agenda (self->base.window, agenda);
  gtk_widget_activate_action (find_dialog (), "start-dialog.start", NULL);
  while ((live = sam_window_get_live (self->base.window)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  self->session_id =
      g_strdup (sam_session_get_id (sam_live_get_session (live)));
  sam_live_go_to_item (live, DILEMMA);
  while (sam_live_is_busy (live))
    g_main_context_iteration (NULL, TRUE);
}

static void
fixture_tear_down (Fixture *self, gconstpointer unused)
{
  sam_window_fixture_tear_down (&self->base, NULL);
  g_free (self->session_id);
}

/* What is in the store as soon as all is done that was asked for by now. */
static void
assert_note (Fixture *self, const char *note)
{
  g_autoptr (SamSession) kept =
      sam_test_load (&self->base.store, self->session_id);

  g_assert_cmpstr (sam_session_item_get_note (
                       sam_session_get_item (kept, DILEMMA)),
                   ==, note);
}

static void
test_sleep (Fixture *self, gconstpointer unused)
{
  sam_live_set_note (sam_window_get_live (self->base.window), WORDS);
  sam_window_fall_asleep (self->base.window);
  assert_note (self, WORDS);
  sam_figures_say ("R21", TRUE, ASKED,
                   "the computer put to sleep after the last key: on the disk");
}

static void
test_close (Fixture *self, gconstpointer unused)
{
  GtkWidget *window = GTK_WIDGET (self->base.window);

  gtk_window_present (GTK_WINDOW (window));
  sam_live_set_note (sam_window_get_live (self->base.window), WORDS);
  gtk_window_close (GTK_WINDOW (window));
  g_assert_true (gtk_widget_get_visible (window)); /* until it is saved */
  while (gtk_widget_get_visible (window))
    g_main_context_iteration (NULL, TRUE);
  assert_note (self, WORDS);
  sam_figures_say ("R21", TRUE, ASKED,
                   "the window closed after the last key: on the disk");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("sleep", test_sleep);
  ADD ("close", test_close);

  return g_test_run ();
}
