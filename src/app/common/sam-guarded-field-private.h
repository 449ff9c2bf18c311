// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-guarded-field.h"

G_BEGIN_DECLS

/* For the kinds of fields only. */

extern const GdkRGBA sam_guarded_field_colour;

void sam_guarded_field_note_change (SamGuardedField *self,
                                    int              at,
                                    int              removed,
                                    int              added);
void sam_guarded_field_note_move (SamGuardedField *self);

G_END_DECLS
