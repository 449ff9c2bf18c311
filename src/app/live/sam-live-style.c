// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-style.h"

#include "sam-format.h"
#include "sam-session-words.h"

/**
 * sam_live_style_set_item:
 *
 * Gives @widget the colour of what the team is at, in place of that of another.
 */
void
sam_live_style_set_item (GtkWidget *widget, SamSessionItem *item)
{
  g_autofree char *wanted = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (SAM_IS_SESSION_ITEM (item));

  for (int colour = 0; colour < SAM_N_CARD_COLOURS; colour++)
    {
      g_autofree char *name = sam_format_colour_class ((SamCardColour) colour);

      gtk_widget_remove_css_class (widget, name);
    }
  gtk_widget_remove_css_class (widget, SAM_NEUTRAL_CLASS);

  wanted = sam_session_words_class (item);
  gtk_widget_add_css_class (widget, wanted);
}
