// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include "sam-format.h"
#include "sam-settings.h"

/* How large the window is, and what fits into it. */

#define USUAL_DPI 96

/* Returns: how many times as large as usual the person wants text to be */
static double
get_text_scale (SamWindow *self)
{
  int dpi = 0; /* in 1024ths; nothing is known of it below 1 */

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi",
                &dpi, NULL);

  return dpi > 0 ? dpi / (USUAL_DPI * 1024.0) : 1;
}

/* Finds out how much room there is: twice as large a text needs twice as much.
 */
void
sam_window_update_narrow (SamWindow *self)
{
  GtkWindow *window = GTK_WINDOW (self);
  int        width, height; /* GTK 4.8 wants room for both */
  gboolean   narrow;

  gtk_window_get_default_size (window, &width, &height);
  narrow = sam_format_is_narrow (self, (int) (width / get_text_scale (self)),
                                 gtk_window_is_maximized (window));
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "sam-narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "sam-narrow");
  g_object_notify (G_OBJECT (self), "narrow");
}

/* Opens the window as it was closed. */
void
sam_window_restore_size (SamWindow *self)
{
  if (self->settings == NULL)
    return;

  gtk_window_set_default_size (GTK_WINDOW (self),
                               g_settings_get_int (self->settings,
                                                   SAM_SETTING_WINDOW_WIDTH),
                               g_settings_get_int (self->settings,
                                                   SAM_SETTING_WINDOW_HEIGHT));
  if (g_settings_get_boolean (self->settings, SAM_SETTING_WINDOW_MAXIMIZED))
    gtk_window_maximize (GTK_WINDOW (self));
}

/* Remembers how the window is closed. */
void
sam_window_save_size (SamWindow *self)
{
  int width, height;

  if (self->settings == NULL)
    return;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  if (width > 0 && height > 0)
    {
      g_settings_set_int (self->settings, SAM_SETTING_WINDOW_WIDTH, width);
      g_settings_set_int (self->settings, SAM_SETTING_WINDOW_HEIGHT, height);
    }
  g_settings_set_boolean (self->settings, SAM_SETTING_WINDOW_MAXIMIZED,
                          gtk_window_is_maximized (GTK_WINDOW (self)));
}
