// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-toast.h"

#include "sam-every-page.h"
#include "sam-live-fixture.h"

/* What a toast of ours says can be read, all of it, as it was written. */

#define WORDS "“Jansen & <zoon>” was taken off the list of this meeting"
#define NARROW 360 /* in pixels, the smallest window there is */

typedef struct
{
  GtkWidget       *window;
  AdwToastOverlay *overlay;
  AdwToast        *toast; /* (unowned) */
} Fixture;

static void
set_up (Fixture *self, gconstpointer unused)
{
  GtkWidget *room = gtk_drawing_area_new ();

  /* No motion. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE,
                NULL);
  gtk_widget_set_size_request (room, NARROW, 200);
  self->overlay = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  adw_toast_overlay_set_child (self->overlay, room);
  self->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->overlay));
  gtk_window_present (GTK_WINDOW (self->window));
  self->toast = sam_toast_new ("Done");
  adw_toast_set_button_label (self->toast, "Take back");
  adw_toast_overlay_add_toast (self->overlay, self->toast);
}

static void
tear_down (Fixture *self, gconstpointer unused)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
}

static PangoLayout *
get_layout (Fixture *self, const char *text)
{
  GtkWidget *label = sam_test_find (self->window, GTK_TYPE_LABEL, text);

  g_assert_nonnull (label);
  while (gtk_widget_get_width (label) == 0)
    g_main_context_iteration (NULL, TRUE);

  return gtk_label_get_layout (GTK_LABEL (label));
}

/* Also where it says another thing meanwhile, and less than all of it would
 * fit. */
static void
test_cuts_no_words (Fixture *self, gconstpointer unused)
{
  PangoLayout *title = get_layout (self, "Done");

  g_assert_cmpint (pango_layout_get_line_count (title), ==, 1);
  sam_toast_set_title (self->toast, WORDS);
  sam_every_page_paint (self->window);
  title = get_layout (self, WORDS);

  g_assert_cmpint (gtk_widget_get_width (self->window), ==, NARROW);
  g_assert_cmpint (pango_layout_get_line_count (title), >, 1);
  g_assert_false (pango_layout_is_ellipsized (title));
  g_assert_cmpint (gtk_widget_get_width (
                       sam_test_find (self->window, GTK_TYPE_LABEL, WORDS)),
                   <, NARROW);
  g_assert_false (pango_layout_is_ellipsized (get_layout (self, "Take back")));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/toast/cuts-no-words", Fixture, NULL, set_up, test_cuts_no_words,
              tear_down);

  return g_test_run ();
}
