// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-badge.h"

/* Numbers and letters beside a text. A card's colour is never alone: its
 * number stands on it, and on a printer without colours the tile is dark
 * grey. */

/* As in ui/style.css, by SamCardColour */
static const guint32 colours[SAM_N_CARD_COLOURS] = {
  0x1a5fb4, 0x0b6e78, 0x1f7a4d, 0x8a6100,
  0xb0480c, 0xb3263c, 0x7a3b93, 0x43498f,
};

#define LETTER_SIZE 15.0

/* Returns: as 0xRRGGBB */
guint32
sam_print_badge_get_colour (SamCardColour colour)
{
  g_return_val_if_fail ((guint) colour < SAM_N_CARD_COLOURS, SAM_PRINT_GREY);

  return colours[colour];
}

/* Puts @text in the middle of a square. */
static void
add_centred (SamPrintPage *side,
             PangoContext *context,
             const char   *text,
             double        x,
             double        top,
             double        size,
             guint32       colour)
{
  PangoRectangle ink;
  g_autoptr (PangoLayout) layout =
      sam_print_text_set (context, SAM_PRINT_STRONG, text, 0);

  if (size > 20)
    {
      PangoFontDescription *font = pango_font_description_copy (
          pango_layout_get_font_description (layout));

      pango_font_description_set_size (font, (int) (size * 0.6 * PANGO_SCALE));
      pango_layout_set_font_description (layout, font);
      pango_font_description_free (font);
    }

  pango_layout_line_get_extents (pango_layout_get_line_readonly (layout, 0),
                                 &ink, NULL);
  sam_print_page_add_word (side, layout,
                           x + (size - (double) ink.width / PANGO_SCALE) / 2 -
                               (double) ink.x / PANGO_SCALE,
                           top +
                               (size - (double) ink.height / PANGO_SCALE) / 2 -
                               (double) ink.y / PANGO_SCALE,
                           colour);
}

/**
 * sam_print_badge_add_tile:
 * @number: of a card; 0 for a card without a number
 * @x: its left side
 * @top: its top, which is above the base of the line and so less than 0
 *
 * Adds a tile in the colour of a card with its number in white.
 */
void
sam_print_badge_add_tile (SamPrintPage *side,
                          PangoContext *context,
                          guint32       colour,
                          guint         number,
                          double        x,
                          double        top,
                          double        size)
{
  g_autofree char *text = g_strdup_printf ("%u", number);

  sam_print_page_add_tile (side, x, top, size, size, colour);
  if (number > 0)
    add_centred (side, context, text, x, top, size, SAM_PRINT_WHITE);
}

/* The letter of an option, or the number of a step, in a frame */
void
sam_print_badge_add_letter (SamPrintPage *side,
                            PangoContext *context,
                            const char   *letter,
                            double        x)
{
  const double top = -LETTER_SIZE + 3.5;

  sam_print_page_add_frame (side, x, top, LETTER_SIZE, LETTER_SIZE);
  add_centred (side, context, letter, x, top, LETTER_SIZE, SAM_PRINT_INK);
}

/* A word that ends at @right */
void
sam_print_badge_add_right (SamPrintPage *side,
                           PangoContext *context,
                           SamPrintStyle style,
                           const char   *text,
                           double        right)
{
  g_autoptr (PangoLayout) layout = sam_print_text_set (context, style, text, 0);

  sam_print_page_add_word (side, layout,
                           right - sam_print_text_get_width (layout), 0,
                           sam_print_style_get_colour (style));
}
