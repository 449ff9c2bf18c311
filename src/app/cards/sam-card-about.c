// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-card-about.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-reading.h"
#include "sam-text-view.h"

/**
 * SamCardAbout:
 *
 * The first tab of a card: what the theme is, why it matters, what people can
 * do afterwards, and who made the card.
 */
struct _SamCardAbout
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (SamCardAbout, sam_card_about, GTK_TYPE_BOX)

static void
sam_card_about_class_init (SamCardAboutClass *klass)
{
}

static void
sam_card_about_init (SamCardAbout *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "sam-reading");
}

static void
append_titled (GtkBox *box, const char *title, SamText *text)
{
  if (text == NULL || sam_text_get_n_blocks (text) == 0)
    return;

  gtk_box_append (box, sam_reading_new_heading (title, 2));
  gtk_box_append (box, sam_text_view_new (text));
}

static void
append_aims (GtkBox *box, SamCard *card)
{
  g_autoptr (SamText) aims = sam_text_new ();

  for (guint i = 0; i < sam_card_get_n_aims (card); i++)
    {
      sam_text_add_block (aims, SAM_TEXT_LIST_ITEM);
      sam_text_add_run (aims, sam_card_get_aim (card, i), -1, FALSE);
    }
  append_titled (box, _ ("What it brings you"), aims);
}

static void
append_colophon (GtkBox *box, SamCard *card)
{
  GtkWidget       *label;
  g_autofree char *text = NULL;

  /* TRANSLATORS: who made the card, its version, its language, its licence */
  text =
      g_strdup_printf (_ ("%s · version %s · %s · %s"),
                       sam_card_get_author (card), sam_card_get_version (card),
                       sam_format_language (sam_card_get_language (card)),
                       sam_card_get_licence (card));
  label = sam_reading_new_paragraph (text);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "sam-small");
  gtk_widget_set_margin_top (label, 12);
  gtk_box_append (box, label);
}

/**
 * sam_card_about_set_card:
 * @card: what to tell about
 */
void
sam_card_about_set_card (SamCardAbout *self, SamCard *card)
{
  GtkBox *box;

  g_return_if_fail (SAM_IS_CARD_ABOUT (self));
  g_return_if_fail (SAM_IS_CARD (card));

  box = GTK_BOX (self);
  sam_reading_clear (box);
  gtk_box_append (box, sam_reading_new_heading (_ ("About this theme"), 1));
  if (sam_card_get_about (card) != NULL)
    gtk_box_append (box, sam_text_view_new (sam_card_get_about (card)));
  append_titled (box, _ ("Why it matters"), sam_card_get_why (card));
  append_aims (box, card);
  append_colophon (box, card);
}
