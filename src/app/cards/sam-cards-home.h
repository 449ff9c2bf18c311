// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-agenda-store.h"
#include "sam-deck-shelf.h"
#include "sam-session-row.h"
#include "sam-study.h"

G_BEGIN_DECLS

#define SAM_TYPE_CARDS_HOME (sam_cards_home_get_type ())

G_DECLARE_FINAL_TYPE (SamCardsHome, sam_cards_home, SAM, CARDS_HOME, AdwBin)

GtkWidget *sam_cards_home_new (void) G_GNUC_WARN_UNUSED_RESULT;

SamDeckShelf *sam_cards_home_get_shelf (SamCardsHome *self);
void sam_cards_home_set_shelf (SamCardsHome *self, SamDeckShelf *shelf);

void sam_cards_home_show_session (SamCardsHome  *self,
                                  SamSessionRow *session,
                                  gboolean       is_open);
void sam_cards_home_show_planned (SamCardsHome *self,
                                  SamAgendaRow *row,
                                  GDateTime    *now);

void sam_cards_home_show_progress (SamCardsHome *self, SamStudy *study);
void sam_cards_home_focus_card (SamCardsHome *self, const char *card_id);

G_END_DECLS
