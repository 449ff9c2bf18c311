// SPDX-License-Identifier: GPL-3.0-or-later
//
// The smallest libadwaita application with a window: the limit that our own
// start is measured against. It ends after its first frame, at once, as ours
// does under the bench: how long it takes to leave is no part of the start.
#include <adwaita.h>
#include <unistd.h>

static void
after_paint_cb (GdkFrameClock *clock, gpointer user_data)
{
  GtkWidget *window = user_data;

  gdk_display_sync (gtk_widget_get_display (window));
  _exit (0);
}

static void
map_cb (GtkWidget *window, gpointer unused)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint",
                    G_CALLBACK (after_paint_cb), window);
}

static void
activate_cb (GtkApplication *application, gpointer unused)
{
  GtkWidget *window = adw_application_window_new (application);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), gtk_label_new ("Smallest"));
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), 1120, 760);
  g_signal_connect (window, "map", G_CALLBACK (map_cb), NULL);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc, char *argv[])
{
  g_autoptr (AdwApplication) application =
      adw_application_new (SAM_APP_ID ".Smallest", G_APPLICATION_DEFAULT_FLAGS);

  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
