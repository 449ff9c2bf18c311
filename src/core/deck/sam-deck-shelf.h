// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

#include "sam-deck.h"

G_BEGIN_DECLS

#define SAM_TYPE_DECK_SHELF (sam_deck_shelf_get_type ())

G_DECLARE_FINAL_TYPE (SamDeckShelf, sam_deck_shelf, SAM, DECK_SHELF, GObject)

SamDeckShelf *
sam_deck_shelf_new (const char *resource_folder,
                    GFile      *own_folder,
                    const char *language) G_GNUC_WARN_UNUSED_RESULT;

const char *sam_deck_shelf_get_language (SamDeckShelf *self);
void sam_deck_shelf_set_language (SamDeckShelf *self, const char *language);

SamDeck    *sam_deck_shelf_get_built_in (SamDeckShelf *self);
SamDeck    *sam_deck_shelf_get_own (SamDeckShelf *self);
GListModel *sam_deck_shelf_get_problems (SamDeckShelf *self);

SamCard *sam_deck_shelf_find_card (SamDeckShelf *self,
                                   const char   *deck_id,
                                   const char   *card_id);
SamItem *sam_deck_shelf_find_item (SamDeckShelf *self,
                                   const char   *deck_id,
                                   const char   *item_id,
                                   SamCard     **card);

GFile *sam_deck_shelf_keep (SamDeckShelf *self,
                            GFile        *file,
                            GError      **error) G_GNUC_WARN_UNUSED_RESULT;
GFile *sam_deck_shelf_keep_bytes (SamDeckShelf *self,
                                  GBytes       *bytes,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* An element of sam_deck_shelf_get_problems() */
#define SAM_TYPE_DECK_PROBLEM (sam_deck_problem_get_type ())

G_DECLARE_FINAL_TYPE (
    SamDeckProblem, sam_deck_problem, SAM, DECK_PROBLEM, GObject)

const char *sam_deck_problem_get_file_name (SamDeckProblem *self);
const char *sam_deck_problem_get_message (SamDeckProblem *self);
gboolean    sam_deck_problem_is_notice (SamDeckProblem *self);

G_END_DECLS
