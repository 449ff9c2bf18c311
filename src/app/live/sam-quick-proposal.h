// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_QUICK_PROPOSAL (sam_quick_proposal_get_type ())

G_DECLARE_FINAL_TYPE (
    SamQuickProposal, sam_quick_proposal, SAM, QUICK_PROPOSAL, AdwBin)

void sam_quick_proposal_set_live (SamQuickProposal *self, SamLive *live);
void sam_quick_proposal_show (SamQuickProposal *self);

G_END_DECLS
