// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

#include "sam-item.h"

G_BEGIN_DECLS

/**
 * SamCardColour:
 *
 * The colours of product.md, in its order; each carries white text at a
 * contrast of 5:1 or more.
 */
typedef enum
{
  SAM_CARD_BLUE,
  SAM_CARD_TEAL,
  SAM_CARD_GREEN,
  SAM_CARD_OCHRE,
  SAM_CARD_ORANGE,
  SAM_CARD_RED,
  SAM_CARD_PURPLE,
  SAM_CARD_INDIGO,
} SamCardColour;

#define SAM_N_CARD_COLOURS 8

#define SAM_TYPE_CARD (sam_card_get_type ())

/* A GListModel of SamItem: cases, dilemmas, assignments, tips, in that order */
G_DECLARE_FINAL_TYPE (SamCard, sam_card, SAM, CARD, GObject)

const char   *sam_card_get_id (SamCard *self);
guint         sam_card_get_number (SamCard *self);
const char   *sam_card_get_language (SamCard *self);
const char   *sam_card_get_version (SamCard *self);
SamCardColour sam_card_get_colour (SamCard *self);
const char   *sam_card_get_icon (SamCard *self);
const char   *sam_card_get_title (SamCard *self);
const char   *sam_card_get_summary (SamCard *self);
const char   *sam_card_get_author (SamCard *self);
const char   *sam_card_get_licence (SamCard *self);

SamText    *sam_card_get_about (SamCard *self);
SamText    *sam_card_get_why (SamCard *self);
guint       sam_card_get_n_aims (SamCard *self);
const char *sam_card_get_aim (SamCard *self, guint aim);

guint    sam_card_count (SamCard *self, SamItemKind kind);
SamItem *sam_card_find (SamCard *self, const char *item_id);

guint   sam_card_get_n_skipped (SamCard *self);
GBytes *sam_card_get_source (SamCard *self);

const char *sam_card_colour_to_nick (SamCardColour colour);

G_END_DECLS
