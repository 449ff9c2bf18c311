// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-app-fixture.h"

#include <string.h>

#include "sam-live-fixture.h"

void
sam_app_fixture_set_up (SamAppFixture *self, gconstpointer unused)
{
  self->shelf = sam_deck_shelf_new (SAM_RESOURCE_BASE "/cards", NULL, "en");
}

void
sam_app_fixture_tear_down (SamAppFixture *self, gconstpointer unused)
{
  if (self->window != NULL)
    {
      gtk_window_destroy (GTK_WINDOW (self->window));
      g_assert_finalize_object (self->window);
    }
  g_assert_finalize_object (self->shelf);
}

/* Shows @widget alone in a window. */
void
sam_app_fixture_show (SamAppFixture *self, GtkWidget *widget)
{
  if (self->window == NULL)
    self->window = g_object_ref (gtk_window_new ());
  gtk_window_set_child (GTK_WINDOW (self->window), widget);
}

/* Returns: (transfer none): a built-in card, which must be there */
SamCard *
sam_app_fixture_get_card (SamAppFixture *self, const char *id)
{
  SamCard *card = sam_deck_shelf_find_card (self->shelf, SAM_DECK_BUILT_IN, id);

  g_assert_nonnull (card);

  return card;
}

/* Returns: whether a label in @root that is not hidden holds @text */
gboolean
sam_test_shows (GtkWidget *root, const char *text)
{
  g_autofree char *everything = sam_test_dump (root);

  return strstr (everything, text) != NULL;
}

/* Returns: how many widgets of @type there are in @root */
guint
sam_test_count (GtkWidget *root, GType type)
{
  guint count = g_type_is_a (G_OBJECT_TYPE (root), type) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += sam_test_count (child, type);

  return count;
}

static void
painted_cb (GdkFrameClock *clock, gboolean *painted)
{
  *painted = TRUE;
}

/* Waits until @window, which is presented, is drawn as it is now. Before that
 * nothing in it has a place, and by that Tab goes in newer GTKs (4.18). */
void
sam_test_paint (GtkWidget *window)
{
  GdkFrameClock *clock;
  gulong         handler;
  gboolean       painted = FALSE;

  while (!gtk_widget_get_mapped (window) || gtk_widget_get_width (window) == 0)
    g_main_context_iteration (NULL, TRUE);

  clock = gtk_widget_get_frame_clock (window);
  handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb),
                              &painted);
  gtk_widget_queue_draw (window);
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}
