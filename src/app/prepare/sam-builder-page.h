// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-deck-shelf.h"
#include "sam-live.h"
#include "sam-proposal.h"
#include "sam-reference.h"

G_BEGIN_DECLS

#define SAM_TYPE_BUILDER_PAGE (sam_builder_page_get_type ())

/* Where an agenda is made. Property “save-state” (int, of SamSaveState): how
 * the agenda stands on the disk; the owner of the page keeps it true. */
G_DECLARE_FINAL_TYPE (
    SamBuilderPage, sam_builder_page, SAM, BUILDER_PAGE, AdwBin)

GtkWidget *sam_builder_page_new (void) G_GNUC_WARN_UNUSED_RESULT;

SamAgenda *sam_builder_page_get_agenda (SamBuilderPage *self);
void sam_builder_page_set_agenda (SamBuilderPage *self, SamAgenda *agenda);
void sam_builder_page_set_source (SamBuilderPage *self,
                                  SamDeckShelf   *shelf,
                                  SamHistory     *history,
                                  SamReference   *reference);

SamSaveState sam_builder_page_get_save_state (SamBuilderPage *self);
void sam_builder_page_set_save_state (SamBuilderPage *self, SamSaveState state);

G_END_DECLS
