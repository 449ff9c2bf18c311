// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-agreement.h"

G_BEGIN_DECLS

#define SAM_TYPE_AGREEMENT_ROW (sam_agreement_row_get_type ())

/* Signal "answered" (SamAgreement): somebody said how it is, when it comes
 * back, or what was noticed */
G_DECLARE_FINAL_TYPE (
    SamAgreementRow, sam_agreement_row, SAM, AGREEMENT_ROW, AdwExpanderRow)

GtkWidget *sam_agreement_row_new (SamAgreement *agreement,
                                  const GDate *today) G_GNUC_WARN_UNUSED_RESULT;

SamAgreement *sam_agreement_row_get_agreement (SamAgreementRow *self);
void sam_agreement_row_set_editable (SamAgreementRow *self, gboolean editable);

G_END_DECLS
