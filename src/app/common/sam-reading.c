// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reading.h"

/* The pieces of which reading pages are made, so that a heading, a paragraph
 * and a question look and sound the same wherever they stand. */

static GtkWidget *
new_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_max_width_chars (GTK_LABEL (label), SAM_READING_MEASURE);

  return label;
}

/**
 * sam_reading_new_heading:
 * @level: 1 for the title of a page, 2 for a section
 *
 * Returns: (transfer floating): a heading, also to a screen reader
 */
GtkWidget *
sam_reading_new_heading (const char *text, int level)
{
  GtkWidget *label;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (level >= 1, NULL);

  label = g_object_new (GTK_TYPE_LABEL, "accessible-role",
                        GTK_ACCESSIBLE_ROLE_HEADING, "label", text, "wrap",
                        TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign", 0.0f,
                        "max-width-chars", SAM_READING_MEASURE, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label),
                                  GTK_ACCESSIBLE_PROPERTY_LEVEL, level, -1);
  gtk_widget_add_css_class (label, level == 1 ? "title-2" : "heading");
  if (level > 1)
    gtk_widget_add_css_class (label, "sam-section");

  return label;
}

/**
 * sam_reading_new_paragraph:
 * @text: plain
 *
 * Returns: (transfer floating): text that wraps and can be selected
 */
GtkWidget *
sam_reading_new_paragraph (const char *text)
{
  GtkWidget *label;

  g_return_val_if_fail (text != NULL, NULL);

  label = new_label (text);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  /* To be read, not stopped at: Tab goes to what can be done. A label that is
   * only not focusable holds Tab up for good (GTK 4.8). */
  gtk_widget_set_can_focus (label, FALSE);

  return label;
}

/**
 * sam_reading_new_marked_up:
 * @markup: Pango markup made by us, never by an author
 *
 * Returns: (transfer floating): text that wraps and can be selected
 */
GtkWidget *
sam_reading_new_marked_up (const char *markup)
{
  GtkWidget *label;

  g_return_val_if_fail (markup != NULL, NULL);

  label = sam_reading_new_paragraph ("");
  gtk_label_set_markup (GTK_LABEL (label), markup);

  return label;
}

/**
 * sam_reading_new_barred:
 *
 * Returns: (transfer floating): @text with a bar in the card's colour beside
 *   it: something to talk about
 */
GtkWidget *
sam_reading_new_barred (const char *text)
{
  GtkWidget *label = sam_reading_new_paragraph (text);

  gtk_widget_add_css_class (label, "sam-barred");
  gtk_widget_add_css_class (label, "card-accent-bar");

  return label;
}

/**
 * sam_reading_new_badged:
 * @badge: a letter or a number
 * @content: (transfer floating): what it stands for
 *
 * Returns: (transfer floating): @content behind a round badge
 */
GtkWidget *
sam_reading_new_badged (const char *badge, GtkWidget *content)
{
  GtkWidget *box;
  GtkWidget *label;

  g_return_val_if_fail (badge != NULL, NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (content), NULL);

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  label = gtk_label_new (badge);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "sam-badge");
  gtk_widget_add_css_class (label, "card-accent");
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_set_hexpand (content, TRUE);
  gtk_box_append (GTK_BOX (box), content);

  return box;
}

/**
 * sam_reading_new_expander:
 * @content: (transfer floating): shown once somebody asks for it
 *
 * Returns: (transfer floating): @content, folded away under @title
 */
GtkWidget *
sam_reading_new_expander (const char *title, GtkWidget *content)
{
  GtkWidget *expander;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (content), NULL);

  expander = gtk_expander_new (title);
  gtk_label_set_wrap (GTK_LABEL (gtk_expander_get_label_widget (
                          GTK_EXPANDER (expander))),
                      TRUE);
  gtk_widget_add_css_class (content, "sam-expanded");
  gtk_expander_set_child (GTK_EXPANDER (expander), content);
  /* GTK 4.18 leads Tab also into what is folded away, which is in no window
   * then, and warns of it. */
  g_object_bind_property (expander, "expanded", content, "can-focus",
                          G_BINDING_SYNC_CREATE);

  return expander;
}

/**
 * sam_reading_new_box:
 * @spacing: between its children, in pixels
 *
 * Returns: (transfer floating): a column
 */
GtkWidget *
sam_reading_new_box (guint spacing)
{
  return gtk_box_new (GTK_ORIENTATION_VERTICAL, (int) spacing);
}

/**
 * sam_reading_clear:
 *
 * Takes every child out of @box.
 */
void
sam_reading_clear (GtkBox *box)
{
  GtkWidget *child;

  g_return_if_fail (GTK_IS_BOX (box));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}
