// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include "sam-format.h"
#include "sam-settings.h"

/* How large the window is, and what fits into it. */

/* Finds out how much room there is. */
void
sam_window_update_narrow (SamWindow *self)
{
  GtkWindow *window = GTK_WINDOW (self);
  int        width, height; /* GTK 4.8 wants room for both */
  gboolean   narrow;

  gtk_window_get_default_size (window, &width, &height);
  narrow = sam_format_is_narrow (self, width, gtk_window_is_maximized (window));
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
