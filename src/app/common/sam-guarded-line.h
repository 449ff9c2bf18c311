// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-guarded-field.h"

G_BEGIN_DECLS

#define SAM_TYPE_GUARDED_LINE (sam_guarded_line_get_type ())

G_DECLARE_FINAL_TYPE (
    SamGuardedLine, sam_guarded_line, SAM, GUARDED_LINE, SamGuardedField)

SamGuardedField *
sam_guarded_line_new (GtkEditable *editable) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
