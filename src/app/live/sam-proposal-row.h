// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_PROPOSAL_ROW (sam_proposal_row_get_type ())

G_DECLARE_FINAL_TYPE (
    SamProposalRow, sam_proposal_row, SAM, PROPOSAL_ROW, AdwExpanderRow)

GtkWidget *sam_proposal_row_new (SamLive    *live,
                                 const char *id) G_GNUC_WARN_UNUSED_RESULT;

const char *sam_proposal_row_get_id (SamProposalRow *self);
guint       sam_proposal_row_get_dots (SamProposalRow *self);
void        sam_proposal_row_show (SamProposalRow *self,
                                   SamAgreement   *proposal,
                                   int             number,
                                   gboolean        counts_dots);
void        sam_proposal_row_write (SamProposalRow *self);

G_END_DECLS
