// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-style.h"

/**
 * sam_live_style_ensure:
 *
 * Loads the style sheet of this room for @display, once.
 */
void
sam_live_style_ensure (GdkDisplay *display)
{
  static GdkDisplay *styled = NULL;
  g_autoptr (GtkCssProvider) provider = NULL;

  g_return_if_fail (GDK_IS_DISPLAY (display));

  if (styled == display)
    return;

  styled = display;
  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider,
                                       SAM_RESOURCE_BASE "/ui/live/live.css");
  gtk_style_context_add_provider_for_display (
      display, GTK_STYLE_PROVIDER (provider),
      GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/**
 * sam_live_style_set_card:
 *
 * Gives @widget the class of one card, in place of that of another.
 */
void
sam_live_style_set_card (GtkWidget *widget, SamCardColour colour)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  for (int other = 0; other < SAM_N_CARD_COLOURS; other++)
    {
      g_autofree char *name = g_strconcat (
          "card-", sam_card_colour_to_nick ((SamCardColour) other), NULL);

      if (other == (int) colour)
        gtk_widget_add_css_class (widget, name);
      else
        gtk_widget_remove_css_class (widget, name);
    }
}
