// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-item-links.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-reading.h"
#include "sam-spoken-name.h"

/* What an item points at. A link that leads nowhere is left out: nobody can do
 * anything about it here. */

/* What an item calls the Dutch reporting code for domestic violence. */
#define REPORTING_CODE "meldcode"

/* Returns: (transfer floating): a button without an action yet */
static GtkWidget *
new_link (const char *text)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "sam-link");
  gtk_widget_add_css_class (button, "card-accent");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  sam_spoken_name_set (GTK_WIDGET (button), text);

  return button;
}

static GtkWidget *
new_page_link (SamPage *page, const char *text)
{
  GtkWidget *button = new_link (text);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                    sam_page_get_id (page));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-page");

  return button;
}

static GtkWidget *
new_item_link (SamDeck *deck, SamItem *item)
{
  GtkWidget       *button;
  g_autofree char *text = NULL;

  /* TRANSLATORS: the kind and the title of an item */
  text =
      g_strdup_printf (_ ("%s: %s"), sam_format_kind (sam_item_get_kind (item)),
                       sam_item_get_title (item));
  button = new_link (text);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)",
                                    sam_deck_get_id (deck),
                                    sam_item_get_id (item));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-item");

  return button;
}

/* Appends a column of links; without any, nothing. */
static void
append_links (GtkBox *box, const char *heading, GtkWidget *links)
{
  if (gtk_widget_get_first_child (links) == NULL)
    {
      g_object_ref_sink (links);
      g_object_unref (links);
      return;
    }

  gtk_box_append (box, sam_reading_new_heading (heading, 2));
  gtk_box_append (box, links);
}

static void
append_steps (GtkBox *box)
{
  static const char *const steps[] = {
    N_ ("Map the signs."),
    N_ ("Consult a colleague and, if needed, Veilig Thuis; you need not say "
        "whom it is about."),
    N_ ("Talk with the people involved."),
    N_ ("Weigh what you know, with the assessment framework "
        "(afwegingskader)."),
    N_ ("Decide: is reporting needed, and is helping possible as well?"),
  };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i + 1);

      gtk_box_append (box, sam_reading_new_badged (number,
                                                   sam_reading_new_paragraph (
                                                       _ (steps[i]))));
    }
}

/**
 * sam_item_links_append_reporting_code:
 * @reference: (nullable): where the page about the code is
 *
 * Appends the box that stands with every item in which there are signs of
 * abuse; with another item, nothing.
 */
void
sam_item_links_append_reporting_code (GtkBox       *box,
                                      SamItem      *item,
                                      SamReference *reference)
{
  GtkWidget *frame;
  SamPage   *page = NULL;

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (SAM_IS_ITEM (item));

  if (!sam_item_has_link (item, SAM_LINK_PROCEDURE, REPORTING_CODE))
    return;

  frame = sam_reading_new_box (8);
  gtk_widget_add_css_class (frame, "card");
  gtk_widget_add_css_class (frame, "sam-notice");
  gtk_box_append (GTK_BOX (frame),
                  sam_reading_new_heading (_ ("Signs of abuse? Follow the "
                                              "reporting code (meldcode)"),
                                           2));
  append_steps (GTK_BOX (frame));
  gtk_box_append (GTK_BOX (frame),
                  sam_reading_new_paragraph (
                      _ ("Veilig Thuis: 0800-2000, free of charge, "
                         "day and night. Acute danger: call 112.")));

  if (reference != NULL)
    page = sam_reference_find_page (reference, REPORTING_CODE);
  if (page != NULL)
    gtk_box_append (GTK_BOX (frame),
                    new_page_link (page, _ ("More about the reporting code")));
  gtk_box_append (box, frame);
}

/**
 * sam_item_links_append_pages:
 * @reference: where the pages are that @item leans on
 *
 * Appends a link to each model and procedure that @item leans on.
 */
void
sam_item_links_append_pages (GtkBox       *box,
                             SamItem      *item,
                             SamReference *reference)
{
  GtkWidget *links;

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (SAM_IS_ITEM (item));
  g_return_if_fail (SAM_IS_REFERENCE (reference));

  links = sam_reading_new_box (2);
  for (guint i = 0; i < sam_item_get_n_links (item); i++)
    {
      SamLinkKind kind = sam_item_get_link_kind (item, i);
      SamPage    *page = NULL;

      if (kind == SAM_LINK_MODEL || kind == SAM_LINK_PROCEDURE)
        page = sam_reference_find_page (reference,
                                        sam_item_get_link_ref (item, i));
      if (page != NULL)
        gtk_box_append (GTK_BOX (links),
                        new_page_link (page, sam_page_get_title (page)));
    }
  append_links (box, _ ("What this leans on"), links);
}

/**
 * sam_item_links_append_items:
 * @deck: where the items are that @item points at
 *
 * Appends a link to each item of @deck that goes well with @item.
 */
void
sam_item_links_append_items (GtkBox *box, SamItem *item, SamDeck *deck)
{
  GtkWidget *links;

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (SAM_IS_ITEM (item));
  g_return_if_fail (SAM_IS_DECK (deck));

  links = sam_reading_new_box (2);
  for (guint i = 0; i < sam_item_get_n_links (item); i++)
    {
      SamItem *linked = NULL;

      if (sam_item_get_link_kind (item, i) == SAM_LINK_ITEM)
        linked =
            sam_deck_find_item (deck, sam_item_get_link_ref (item, i), NULL);
      if (linked != NULL)
        gtk_box_append (GTK_BOX (links), new_item_link (deck, linked));
    }
  append_links (box, _ ("Goes well with"), links);
}
