// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-deck-shelf.h"
#include "sam-flow.h"
#include "sam-study-path.h"

G_BEGIN_DECLS

/* Studying alone, by keys only. What to wait for is read from the cards:
 * authors may rewrite them. */

SamDeckShelf *sam_study_flow_load_shelf (void) G_GNUC_WARN_UNUSED_RESULT;
GListModel   *sam_study_flow_make_path (SamDeckShelf *shelf,
                                        guint minutes) G_GNUC_WARN_UNUSED_RESULT;
SamItem      *sam_study_flow_find_item (SamDeckShelf *shelf,
                                        SamItemKind kind) G_GNUC_WARN_UNUSED_RESULT;

void sam_study_flow_seed (SamFlow      *flow,
                          SamDeckShelf *shelf,
                          SamItem      *item,
                          guint         step);
void
sam_study_flow_seed_many (SamFlow *flow, SamDeckShelf *shelf, guint n_items);
void sam_study_flow_seed_open (SamFlow      *flow,
                               SamDeckShelf *shelf,
                               SamItem      *item,
                               guint         seconds);

void sam_study_flow_begin (SamFlow *flow);
void sam_study_flow_return (SamFlow *flow, guint days);
void sam_study_flow_open (SamFlow *flow, SamItem *item);

void sam_study_flow_wait_leaf (SamFlow *flow, guint leaf, guint n_leaves);
void sam_study_flow_write (SamFlow *flow, const char *field, const char *text);
void sam_study_flow_choose (SamFlow *flow, const char *letter);
void sam_study_flow_do (SamFlow *flow, SamItem *item);
void sam_study_flow_end (SamFlow *flow);

guint sam_study_flow_count (SamFlow *flow, const char *words);

G_END_DECLS
