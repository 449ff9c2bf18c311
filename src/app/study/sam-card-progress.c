// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-card-progress.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-spoken-name.h"

/**
 * sam_card_badge_new:
 * @number: of the card; 0 for one without, whose icon shows then
 * @colour: of the card
 * @icon: (nullable): of the card
 *
 * Returns: (transfer floating): a small tile that says which card it is
 */
GtkWidget *
sam_card_badge_new (guint number, SamCardColour colour, const char *icon)
{
  GtkWidget       *badge;
  g_autofree char *colour_class = sam_format_colour_class (colour);

  if (number > 0 || icon == NULL)
    {
      g_autofree char *digits =
          number > 0 ? g_strdup_printf ("%u", number) : NULL;

      badge = gtk_label_new (digits);
    }
  else
    {
      g_autofree char *name = sam_format_icon_name (icon);

      badge = gtk_image_new_from_icon_name (name);
    }
  gtk_widget_set_valign (badge, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (badge, "sam-study-badge");
  gtk_widget_add_css_class (badge, "card-surface");
  gtk_widget_add_css_class (badge, colour_class);

  return badge;
}

/**
 * sam_card_progress_new:
 * @card: whose title is said, to whoever cannot see its colour
 * @progress: how far somebody is with it
 *
 * Returns: (transfer floating): a bar in the colour of the card
 */
GtkWidget *
sam_card_progress_new (SamCard *card, SamProgress progress)
{
  GtkWidget       *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget       *bar = gtk_progress_bar_new ();
  GtkWidget       *label;
  guint            percent = sam_progress_get_percent (progress);
  g_autofree char *colour_class = NULL;
  g_autofree char *words = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (SAM_IS_CARD (card), NULL);

  colour_class = sam_format_colour_class (sam_card_get_colour (card));
  words = g_strdup_printf (_ ("%u%%"), percent);
  /* TRANSLATORS: for a screen reader: the title of a card, how many of its
   * items were studied, and of how many */
  name = g_strdup_printf (_ ("%s: %u of %u studied"), sam_card_get_title (card),
                          progress.studied, progress.total);

  gtk_box_append (GTK_BOX (row), sam_card_badge_new (sam_card_get_number (card),
                                                     sam_card_get_colour (card),
                                                     sam_card_get_icon (card)));
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (bar), percent / 100.0);
  gtk_widget_set_hexpand (bar, TRUE);
  gtk_widget_set_valign (bar, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (bar, "sam-study-progress");
  gtk_widget_add_css_class (bar, colour_class);
  sam_spoken_name_set (GTK_WIDGET (bar), name);
  gtk_box_append (GTK_BOX (row), bar);

  label = gtk_label_new (words);
  gtk_label_set_width_chars (GTK_LABEL (label), 5);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "numeric");
  gtk_box_append (GTK_BOX (row), label);
  gtk_widget_set_tooltip_text (row, name);

  return row;
}
