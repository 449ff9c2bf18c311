// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-person.h"

G_BEGIN_DECLS

#define SAM_TYPE_UNLOCK_FORM (sam_unlock_form_get_type ())

/* Signals: “unlocked” (SamPerson); “delete” (SamPerson): the passphrase is
 * lost, or the file is damaged, and everything about them may go. */
G_DECLARE_FINAL_TYPE (SamUnlockForm, sam_unlock_form, SAM, UNLOCK_FORM, AdwBin)

void     sam_unlock_form_begin (SamUnlockForm *self, SamPerson *person);
void     sam_unlock_form_stop (SamUnlockForm *self);
gboolean sam_unlock_form_is_opening (SamUnlockForm *self);

G_END_DECLS
