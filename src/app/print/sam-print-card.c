// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-parts.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-print-badge.h"
#include "sam-print-flow.h"

/* An item as participants have it before them: what they need, and neither the
 * viewpoints, which they should hear from each other, nor the hints. */

#define TILE_SIZE 30.0
#define TILE_INDENT 40.0
#define BADGE_INDENT 25.0

static void
add_heading (SamPrintFlow *flow, const char *text)
{
  const SamPrintParagraph how = { SAM_PRINT_HEADING, 14, 0, .keep = TRUE };

  sam_print_flow_add (flow, &how, text);
}

static void
add_titled_text (SamPrintFlow *flow, const char *title, SamText *text)
{
  if (text == NULL)
    return;

  add_heading (flow, title);
  sam_print_flow_add_text (flow, 0, text);
}

static SamPrintPage *
new_badge (SamPrintFlow *flow, const char *letter)
{
  SamPrintPage *side = sam_print_page_new (0, 0);

  sam_print_badge_add_letter (side, sam_print_flow_get_context (flow), letter,
                              0);

  return side;
}

static void
add_questions (SamPrintFlow *flow, SamItem *item)
{
  const SamPrintParagraph how = { SAM_PRINT_BODY, 7, 0, .whole = TRUE,
                                  .barred = TRUE };

  for (guint i = 0; i < sam_item_get_n_questions (item); i++)
    sam_print_flow_add (flow, &how, sam_item_get_question (item, i));
}

static void
add_case (SamPrintFlow *flow, SamItem *item)
{
  for (guint i = 0; i < sam_item_get_n_phases (item); i++)
    sam_print_flow_add_text (flow, 0, sam_item_get_phase (item, i));

  add_heading (flow, _ ("Talk about it together"));
  add_questions (flow, item);
}

/* An option stays on one page with its value and its price. */
static void
add_option (SamPrintFlow *flow, SamItem *item, guint option)
{
  const char        letter[] = { (char) ('A' + option), '\0' };
  SamPrintParagraph says = { SAM_PRINT_STRONG,
                             10,
                             BADGE_INDENT,
                             TRUE,
                             TRUE,
                             .side = new_badge (flow, letter) };
  SamPrintParagraph value = { SAM_PRINT_BODY, 2, BADGE_INDENT, TRUE, TRUE };
  SamPrintParagraph price = { SAM_PRINT_BODY, 1, BADGE_INDENT, FALSE, TRUE };
  g_autofree char  *value_words = NULL;
  g_autofree char  *price_words = NULL;

  value_words = g_strdup_printf (_ ("Value: %s"),
                                 sam_item_get_option_value (item, option));
  price_words = g_strdup_printf (_ ("Price: %s"),
                                 sam_item_get_option_price (item, option));
  sam_print_flow_add (flow, &says, sam_item_get_option_says (item, option));
  sam_print_flow_add (flow, &value, value_words);
  sam_print_flow_add (flow, &price, price_words);
}

static void
add_dilemma (SamPrintFlow *flow, SamItem *item)
{
  sam_print_flow_add_text (flow, 0, sam_item_get_situation (item));
  add_questions (flow, item);

  add_heading (flow, _ ("Possible choices"));
  for (guint i = 0; i < sam_item_get_n_options (item); i++)
    add_option (flow, item, i);
}

/* How long a step takes stands before its words, on the first line of it. */
static void
add_step (SamPrintFlow *flow, SamItem *item, guint step)
{
  SamText         *text = sam_item_get_step (item, step);
  g_autofree char *number = g_strdup_printf ("%u", step + 1);
  g_autofree char *minutes =
      sam_format_minutes (sam_item_get_step_minutes (item, step));
  SamPrintParagraph how = { SAM_PRINT_SMALL, 12, BADGE_INDENT, .keep = TRUE,
                            .side = new_badge (flow, number) };

  sam_print_flow_add (flow, &how, minutes);
  sam_print_flow_add_text (flow, BADGE_INDENT, text);
}

static void
add_materials (SamPrintFlow *flow, SamItem *item)
{
  g_autoptr (SamText) materials = sam_text_new ();

  if (sam_item_get_n_materials (item) == 0)
    return;

  for (guint i = 0; i < sam_item_get_n_materials (item); i++)
    {
      sam_text_add_block (materials, SAM_TEXT_LIST_ITEM);
      sam_text_add_run (materials, sam_item_get_material (item, i), -1, FALSE);
    }
  add_titled_text (flow, _ ("What you need"), materials);
}

static void
add_assignment (SamPrintFlow *flow, SamItem *item)
{
  g_autoptr (SamText) form =
      sam_text_new_line (sam_format_form (sam_item_get_form (item)));

  add_titled_text (flow, _ ("Goal"), sam_item_get_goal (item));
  add_titled_text (flow, _ ("How you sit together"), form);
  add_materials (flow, item);

  add_heading (flow, _ ("Steps"));
  for (guint i = 0; i < sam_item_get_n_steps (item); i++)
    add_step (flow, item, i);

  add_titled_text (flow, _ ("Result"), sam_item_get_result (item));
}

static void
add_tip (SamPrintFlow *flow, SamItem *item)
{
  const SamPrintParagraph quoted = { SAM_PRINT_BODY, 6, 0, .barred = TRUE };
  const char             *words = sam_item_get_words (item);

  sam_print_flow_add_text (flow, 0, sam_item_get_action (item));
  if (words != NULL)
    {
      add_heading (flow, _ ("You could say"));
      sam_print_flow_add (flow, &quoted, words);
    }
  add_titled_text (flow, _ ("Why"), sam_item_get_reason (item));
}

static void
add_sections (SamPrintFlow *flow, SamItem *item)
{
  switch (sam_item_get_kind (item))
    {
    case SAM_ITEM_CASE:
      add_case (flow, item);
      break;
    case SAM_ITEM_DILEMMA:
      add_dilemma (flow, item);
      break;
    case SAM_ITEM_ASSIGNMENT:
      add_assignment (flow, item);
      break;
    case SAM_ITEM_TIP:
    default:
      add_tip (flow, item);
    }
}

/* The tile of the card, the kind of item and its title */
static void
add_title (SamPrintFlow *flow, SamBlock *block)
{
  SamItem          *item = sam_block_get_item (block);
  SamPrintParagraph kind = { SAM_PRINT_SMALL, 0, TILE_INDENT, .keep = TRUE };
  SamPrintParagraph title = { SAM_PRINT_TITLE, 0, TILE_INDENT, TRUE, TRUE };

  kind.side = sam_print_page_new (0, 0);
  sam_print_badge_add_tile (kind.side, sam_print_flow_get_context (flow),
                            sam_print_badge_get_colour (
                                sam_block_get_colour (block)),
                            sam_block_get_card_number (block), 0, -8,
                            TILE_SIZE);
  sam_print_flow_add (flow, &kind, sam_format_kind (sam_item_get_kind (item)));
  sam_print_flow_add (flow, &title, sam_item_get_title (item));
}

/* Returns: whether @block is an item that there is time for */
gboolean
sam_print_card_has (SamBlock *block)
{
  return sam_block_get_item (block) != NULL && sam_block_get_fits (block);
}

void
sam_print_card_append (GPtrArray    *pages,
                       PangoContext *context,
                       SamBlock     *block,
                       double        width,
                       double        height)
{
  SamItem    *item = sam_block_get_item (block);
  const char *card = sam_block_get_card_title (block);
  g_autoptr (SamPrintFlow) flow = sam_print_flow_new (context, width, height);

  add_title (flow, block);
  add_sections (flow, item);
  sam_print_flow_end (flow, card != NULL ? card : "", sam_item_get_title (item),
                      pages);
}
