// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-guarded-field.h"

G_BEGIN_DECLS

#define SAM_TYPE_GUARDED_VIEW (sam_guarded_view_get_type ())

G_DECLARE_FINAL_TYPE (
    SamGuardedView, sam_guarded_view, SAM, GUARDED_VIEW, SamGuardedField)

SamGuardedField *
sam_guarded_view_new (GtkTextView *view) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
