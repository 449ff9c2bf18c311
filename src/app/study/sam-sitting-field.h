// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-sitting.h"

G_BEGIN_DECLS

#define SAM_TYPE_SITTING_FIELD (sam_sitting_field_get_type ())

G_DECLARE_FINAL_TYPE (
    SamSittingField, sam_sitting_field, SAM, SITTING_FIELD, GtkBox)

GtkWidget *sam_sitting_field_new (SamSitting    *sitting,
                                  SamSittingText which,
                                  const char *label) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
