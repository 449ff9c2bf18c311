// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAM_TYPE_RETURN_BUTTON (sam_return_button_get_type ())

/* Signal "chosen": somebody chose when it is to come back */
G_DECLARE_FINAL_TYPE (
    SamReturnButton, sam_return_button, SAM, RETURN_BUTTON, AdwBin)

GtkWidget *sam_return_button_new (void) G_GNUC_WARN_UNUSED_RESULT;

const GDate *sam_return_button_get_returns (SamReturnButton *self);
void         sam_return_button_set_returns (SamReturnButton *self,
                                            const GDate     *returns);
void sam_return_button_set_today (SamReturnButton *self, const GDate *today);

G_END_DECLS
