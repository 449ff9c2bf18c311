// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-deck-shelf.h"
#include "sam-proposal.h"
#include "sam-reference.h"

G_BEGIN_DECLS

#define SAM_TYPE_BUILDER_SOURCE (sam_builder_source_get_type ())

G_DECLARE_FINAL_TYPE (
    SamBuilderSource, sam_builder_source, SAM, BUILDER_SOURCE, GObject)

SamBuilderSource *
sam_builder_source_new (SamDeckShelf *shelf,
                        SamHistory   *history,
                        SamReference *reference) G_GNUC_WARN_UNUSED_RESULT;

SamDeckShelf *sam_builder_source_get_shelf (SamBuilderSource *self);
gboolean      sam_builder_source_was_used (SamBuilderSource *self,
                                           const char       *deck_id,
                                           SamItem          *item);

SamBlock *sam_builder_source_dup_item (SamBuilderSource *self,
                                       const char       *deck_id,
                                       SamCard          *card,
                                       SamItem *item) G_GNUC_WARN_UNUSED_RESULT;
SamBlock *
sam_builder_source_dup_swap (SamBuilderSource *self,
                             SamAgenda        *agenda,
                             guint position) G_GNUC_WARN_UNUSED_RESULT;
SamBlock *
sam_builder_source_dup_filler (SamBuilderSource *self,
                               SamAgenda *agenda) G_GNUC_WARN_UNUSED_RESULT;

gboolean sam_builder_source_has_questions (SamBuilderSource *self,
                                           SamBlockKind      kind);
gboolean sam_builder_source_ask_another (SamBuilderSource *self,
                                         SamAgenda        *agenda,
                                         guint             position);

G_END_DECLS
