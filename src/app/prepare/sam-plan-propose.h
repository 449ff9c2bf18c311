// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-deck-shelf.h"
#include "sam-proposal.h"
#include "sam-reference.h"

G_BEGIN_DECLS

SamAgenda *sam_plan_propose (const SamWishes *wishes,
                             SamDeckShelf    *shelf,
                             SamHistory      *history,
                             SamReference *reference) G_GNUC_WARN_UNUSED_RESULT;
SamAgenda *
sam_plan_propose_frame (const SamWishes *wishes,
                        SamHistory      *history,
                        SamReference    *reference) G_GNUC_WARN_UNUSED_RESULT;

char *sam_plan_describe_open (SamHistory   *history,
                              SamDeckShelf *shelf) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
