// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_SLIP_FORM (sam_slip_form_get_type ())

G_DECLARE_FINAL_TYPE (SamSlipForm, sam_slip_form, SAM, SLIP_FORM, GtkBox)

void sam_slip_form_set_hides_counts (SamSlipForm *self, gboolean hides_counts);
void sam_slip_form_show (SamSlipForm *self, SamLive *live);
gboolean sam_slip_form_focus (SamSlipForm *self);

G_END_DECLS
