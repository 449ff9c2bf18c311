// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-card-tile.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-progress.h"

/**
 * SamCardTile:
 *
 * A card as it lies on the table: colour, number, icon, title, what it holds,
 * and how far whoever studies here is with it. A click opens it.
 */
struct _SamCardTile
{
  GtkButton parent_instance;

  /* Template */
  GtkWidget *band;
  GtkLabel  *number;
  GtkImage  *icon;
  GtkLabel  *title;
  GtkLabel  *counts;
  GtkWidget *progress;

  char    *deck_id; /* (owned) (not nullable) */
  SamCard *card;    /* (owned) (nullable): %NULL only after dispose */
};

G_DEFINE_FINAL_TYPE (SamCardTile, sam_card_tile, GTK_TYPE_BUTTON)

static void
sam_card_tile_dispose (GObject *object)
{
  SamCardTile *self = SAM_CARD_TILE (object);

  g_clear_object (&self->card);

  G_OBJECT_CLASS (sam_card_tile_parent_class)->dispose (object);
}

static void
sam_card_tile_finalize (GObject *object)
{
  g_free (SAM_CARD_TILE (object)->deck_id);

  G_OBJECT_CLASS (sam_card_tile_parent_class)->finalize (object);
}

static void
sam_card_tile_class_init (SamCardTileClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_card_tile_dispose;
  G_OBJECT_CLASS (klass)->finalize = sam_card_tile_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/cards/sam-card-tile.ui");
  gtk_widget_class_bind_template_child (widget_class, SamCardTile, band);
  gtk_widget_class_bind_template_child (widget_class, SamCardTile, number);
  gtk_widget_class_bind_template_child (widget_class, SamCardTile, icon);
  gtk_widget_class_bind_template_child (widget_class, SamCardTile, title);
  gtk_widget_class_bind_template_child (widget_class, SamCardTile, counts);
  gtk_widget_class_bind_template_child (widget_class, SamCardTile, progress);
}

static void
sam_card_tile_init (SamCardTile *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_card (SamCardTile *self)
{
  guint            number = sam_card_get_number (self->card);
  g_autofree char *colour =
      sam_format_colour_class (sam_card_get_colour (self->card));
  g_autofree char *icon = sam_format_icon_name (sam_card_get_icon (self->card));
  g_autofree char *counts = sam_format_counts (self->card);
  g_autofree char *name =
      sam_format_card (number, sam_card_get_title (self->card));

  gtk_widget_add_css_class (self->band, colour);
  gtk_widget_add_css_class (self->progress, colour);
  if (number > 0)
    {
      g_autofree char *digits = g_strdup_printf ("%u", number);

      gtk_label_set_label (self->number, digits);
    }
  gtk_image_set_from_icon_name (self->icon, icon);
  gtk_label_set_label (self->title, sam_card_get_title (self->card));
  gtk_label_set_label (self->counts, counts);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  sam_card_get_summary (self->card), -1);
}

/**
 * sam_card_tile_new:
 * @deck_id: the deck in which @card lies
 * @card: what is shown
 *
 * Returns: (transfer floating): a tile
 */
GtkWidget *
sam_card_tile_new (const char *deck_id, SamCard *card)
{
  SamCardTile *self;

  g_return_val_if_fail (deck_id != NULL, NULL);
  g_return_val_if_fail (SAM_IS_CARD (card), NULL);

  self = g_object_new (SAM_TYPE_CARD_TILE, NULL);
  self->card = g_object_ref (card);
  self->deck_id = g_strdup (deck_id);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "(ss)", deck_id,
                                    sam_card_get_id (card));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.open-card");
  show_card (self);

  return GTK_WIDGET (self);
}

/**
 * sam_card_tile_get_card:
 *
 * Returns: (transfer none): what is shown
 */
SamCard *
sam_card_tile_get_card (SamCardTile *self)
{
  g_return_val_if_fail (SAM_IS_CARD_TILE (self), NULL);

  return self->card;
}

/* Says it also to whoever cannot see a bar. */
static void
describe (SamCardTile *self, const char *words)
{
  const char      *summary = sam_card_get_summary (self->card);
  g_autofree char *description = NULL;

  if (words != NULL)
    /* TRANSLATORS: for a screen reader: what a card is about, as a sentence;
     * then “3 of 26 studied” */
    description = g_strdup_printf (_ ("%s %s."), summary, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description != NULL ? description : summary,
                                  -1);
}

/**
 * sam_card_tile_show_progress:
 * @study: (nullable): whose; %NULL shows none
 *
 * Shows how far somebody is with the card.
 */
void
sam_card_tile_show_progress (SamCardTile *self, SamStudy *study)
{
  SamProgress      progress = { 0, 0 };
  g_autofree char *words = NULL;

  g_return_if_fail (SAM_IS_CARD_TILE (self));
  g_return_if_fail (study == NULL || SAM_IS_STUDY (study));

  if (study != NULL)
    progress = sam_progress_of_card (study, self->deck_id, self->card);
  if (progress.total > 0)
    /* TRANSLATORS: so many items of a card were studied, of so many */
    words = g_strdup_printf (_ ("%u of %u studied"), progress.studied,
                             progress.total);

  gtk_widget_set_visible (self->progress, words != NULL);
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress),
                                 sam_progress_get_percent (progress) / 100.0);
  gtk_widget_set_tooltip_text (self->progress, words);
  describe (self, words);
}
