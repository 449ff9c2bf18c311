// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-cards-home-private.h"

#include "sam-card-tile.h"

/* The tiles of the home: one for each card, and how far somebody is with it. */

/* The button inside takes the focus; the child around it would be a second
 * stop for the same thing. */
static GtkWidget *
create_tile (SamCardsHome *self, SamDeck *deck, SamCard *card)
{
  GtkWidget *child = gtk_flow_box_child_new ();
  GtkWidget *tile = sam_card_tile_new (sam_deck_get_id (deck), card);

  sam_card_tile_show_progress (SAM_CARD_TILE (tile), self->study);
  gtk_widget_set_focusable (child, FALSE);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), tile);

  return child;
}

static GtkWidget *
create_built_in (gpointer item, gpointer user_data)
{
  SamCardsHome *self = user_data;

  return create_tile (self, sam_deck_shelf_get_built_in (self->shelf), item);
}

static GtkWidget *
create_own (gpointer item, gpointer user_data)
{
  SamCardsHome *self = user_data;

  return create_tile (self, sam_deck_shelf_get_own (self->shelf), item);
}

/* Room-internal: shows the cards of the shelf, and follows it. */
void
sam_cards_home_bind (SamCardsHome *self)
{
  gtk_flow_box_bind_model (self->built_in_box,
                           G_LIST_MODEL (
                               sam_deck_shelf_get_built_in (self->shelf)),
                           create_built_in, self, NULL);
  gtk_flow_box_bind_model (self->own_box,
                           G_LIST_MODEL (sam_deck_shelf_get_own (self->shelf)),
                           create_own, self, NULL);
}

/* Room-internal: shows no cards any more. */
void
sam_cards_home_unbind (SamCardsHome *self)
{
  gtk_flow_box_bind_model (self->built_in_box, NULL, NULL, NULL, NULL);
  gtk_flow_box_bind_model (self->own_box, NULL, NULL, NULL, NULL);
}

static SamCardTile *
get_tile (GtkFlowBox *box, int position)
{
  GtkFlowBoxChild *child = gtk_flow_box_get_child_at_index (box, position);

  return child != NULL ? SAM_CARD_TILE (gtk_flow_box_child_get_child (child))
                       : NULL;
}

static void
show_progress_in (GtkFlowBox *box, SamStudy *study)
{
  SamCardTile *tile;

  for (int i = 0; (tile = get_tile (box, i)) != NULL; i++)
    sam_card_tile_show_progress (tile, study);
}

/**
 * sam_cards_home_show_progress:
 * @study: (nullable): whose; %NULL while nobody studies here
 *
 * Shows on each card how far somebody is with it. To be called again when that
 * changes, and with %NULL before they are locked.
 */
void
sam_cards_home_show_progress (SamCardsHome *self, SamStudy *study)
{
  g_return_if_fail (SAM_IS_CARDS_HOME (self));
  g_return_if_fail (study == NULL || SAM_IS_STUDY (study));

  g_set_object (&self->study, study);
  show_progress_in (self->built_in_box, study);
  show_progress_in (self->own_box, study);
}

static gboolean
focus_card_in (GtkFlowBox *box, const char *card_id)
{
  SamCardTile *tile;

  for (int i = 0; (tile = get_tile (box, i)) != NULL; i++)
    if (g_str_equal (sam_card_get_id (sam_card_tile_get_card (tile)), card_id))
      return gtk_widget_grab_focus (GTK_WIDGET (tile));

  return FALSE;
}

/**
 * sam_cards_home_focus_card:
 * @card_id: the card from which somebody comes back
 *
 * Puts the focus where it was before the card was opened.
 */
void
sam_cards_home_focus_card (SamCardsHome *self, const char *card_id)
{
  g_return_if_fail (SAM_IS_CARDS_HOME (self));
  g_return_if_fail (card_id != NULL);

  if (!focus_card_in (self->built_in_box, card_id))
    focus_card_in (self->own_box, card_id);
}
