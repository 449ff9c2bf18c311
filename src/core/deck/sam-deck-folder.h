// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-deck.h"

G_BEGIN_DECLS

/* How the name of a card's file ends; “.xml” does too. */
#define SAM_CARD_FILE_ENDING ".samenspel"

void sam_deck_folder_load_resource (const char *folder,
                                    const char *language,
                                    SamDeck    *deck,
                                    GPtrArray  *problems);
void sam_deck_folder_load_own (GFile      *folder,
                               const char *language,
                               SamDeck    *deck,
                               GPtrArray  *problems);

GFile *sam_deck_folder_keep (GFile   *folder,
                             GBytes  *bytes,
                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
