// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-deck.h"

G_BEGIN_DECLS

/**
 * SamKeptText:
 * @SAM_KEPT_SAME: as it was; also if that cannot be known, since the cards are
 *   in another language now
 * @SAM_KEPT_CHANGED: the text of the item is another one now
 * @SAM_KEPT_GONE: there is no such item any more
 *
 * What became of an item since something was written about it.
 */
typedef enum
{
  SAM_KEPT_SAME,
  SAM_KEPT_CHANGED,
  SAM_KEPT_GONE,
} SamKeptText;

#define SAM_TYPE_KEPT_ITEM (sam_kept_item_get_type ())

typedef struct _SamKeptItem SamKeptItem;

GType sam_kept_item_get_type (void);

SamKeptItem *sam_kept_item_new (const char *deck_id,
                                SamCard    *card,
                                SamItem    *item) G_GNUC_WARN_UNUSED_RESULT;
SamKeptItem *sam_kept_item_new_of (const char *deck_id,
                                   const char *card_id,
                                   const char *language,
                                   SamItem    *item) G_GNUC_WARN_UNUSED_RESULT;
SamKeptItem *sam_kept_item_new_kept (const char *deck_id,
                                     const char *card_id,
                                     const char *item_id,
                                     SamItemKind kind,
                                     const char *title,
                                     const char *language,
                                     const char *sum) G_GNUC_WARN_UNUSED_RESULT;
SamKeptItem *sam_kept_item_ref (SamKeptItem *self);
void         sam_kept_item_unref (SamKeptItem *self);

const char *sam_kept_item_get_deck_id (SamKeptItem *self);
const char *sam_kept_item_get_card_id (SamKeptItem *self);
const char *sam_kept_item_get_item_id (SamKeptItem *self);
SamItemKind sam_kept_item_get_kind (SamKeptItem *self);
const char *sam_kept_item_get_title (SamKeptItem *self);
const char *sam_kept_item_get_language (SamKeptItem *self);
const char *sam_kept_item_get_sum (SamKeptItem *self);

gboolean sam_kept_item_is_of (SamKeptItem *self,
                              const char  *deck_id,
                              const char  *item_id);
SamKeptText
sam_kept_item_compare (SamKeptItem *self, SamCard *card, SamItem *item);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamKeptItem, sam_kept_item_unref)

G_END_DECLS
