// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-style.h"

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
      g_autofree char *name =
          g_strconcat ("card-", sam_card_colour_to_nick ((SamCardColour) other),
                       NULL);

      if (other == (int) colour)
        gtk_widget_add_css_class (widget, name);
      else
        gtk_widget_remove_css_class (widget, name);
    }
}
