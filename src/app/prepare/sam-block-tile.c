// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-block-tile.h"

#include "sam-block-line.h"
#include "sam-format.h"

/* The small square in front of a block: the number or the picture of a card,
 * in its colour, or a picture of what kind of block it is. */

static GtkWidget *
create_sign (SamBlock *block)
{
  guint            number = sam_block_get_card_number (block);
  g_autofree char *name = NULL;

  if (number > 0)
    {
      name = g_strdup_printf ("%u", number);
      return gtk_label_new (name);
    }
  if (sam_block_get_item (block) == NULL)
    return gtk_image_new_from_icon_name (
        sam_block_line_get_icon (sam_block_get_kind (block)));

  name = sam_format_icon_name (sam_block_get_icon (block));

  return gtk_image_new_from_icon_name (name);
}

/**
 * sam_block_tile_show:
 * @tile: empty
 * @block: what it stands for, for good
 */
void
sam_block_tile_show (GtkBox *tile, SamBlock *block)
{
  GtkWidget *sign;

  g_return_if_fail (GTK_IS_BOX (tile));
  g_return_if_fail (SAM_IS_BLOCK (block));

  sign = create_sign (block);
  gtk_widget_set_hexpand (sign, TRUE);
  gtk_box_append (tile, sign);
  if (sam_block_get_item (block) != NULL)
    {
      g_autofree char *colour =
          sam_format_colour_class (sam_block_get_colour (block));

      gtk_widget_add_css_class (GTK_WIDGET (tile), "card-surface");
      gtk_widget_add_css_class (GTK_WIDGET (tile), colour);
    }
}
