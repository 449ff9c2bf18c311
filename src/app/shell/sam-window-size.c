// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include "sam-format.h"
#include "sam-large-text.h"
#include "sam-settings.h"

/* How large the window is, and what fits into it. */

/* Returns: how wide @self is, in pixels. GTK does not say it of a window that
 * is maximised: then it is the screen */
static int
get_width (SamWindow *self)
{
  GdkSurface  *surface = gtk_native_get_surface (GTK_NATIVE (self));
  GdkMonitor  *monitor = NULL;
  GdkRectangle area;
  int          width, height; /* GTK 4.8 wants room for both */

  if (gtk_window_is_maximized (GTK_WINDOW (self)) && surface != NULL)
    monitor =
        gdk_display_get_monitor_at_surface (gdk_surface_get_display (surface),
                                            surface);
  if (monitor != NULL)
    {
      gdk_monitor_get_geometry (monitor, &area);
      return area.width;
    }

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);

  return width;
}

/* Finds out how much room there is: twice as large a text needs twice as much.
 */
void
sam_window_update_narrow (SamWindow *self)
{
  double   scale = sam_large_text_get_scale (GTK_WIDGET (self));
  gboolean narrow =
      sam_format_is_narrow (self, (int) (get_width (self) / scale), FALSE);

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
