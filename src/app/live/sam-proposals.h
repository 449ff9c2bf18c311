// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_PROPOSALS (sam_proposals_get_type ())

G_DECLARE_FINAL_TYPE (SamProposals, sam_proposals, SAM, PROPOSALS, AdwBin)

GtkWidget *sam_proposals_new (SamLive *live) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
