// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_REASON_FORM (sam_reason_form_get_type ())

G_DECLARE_FINAL_TYPE (SamReasonForm, sam_reason_form, SAM, REASON_FORM, GtkBox)

void     sam_reason_form_show (SamReasonForm *self, SamLive *live);
gboolean sam_reason_form_focus (SamReasonForm *self);

G_END_DECLS
