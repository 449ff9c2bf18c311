// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-agenda.h"

G_BEGIN_DECLS

#define SAM_TYPE_BLOCK_VOTE (sam_block_vote_get_type ())

G_DECLARE_FINAL_TYPE (SamBlockVote, sam_block_vote, SAM, BLOCK_VOTE, GtkBox)

void sam_block_vote_set_block (SamBlockVote *self,
                               SamAgenda    *agenda,
                               SamBlock     *block);

G_END_DECLS
