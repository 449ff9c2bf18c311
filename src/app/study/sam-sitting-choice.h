// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-sitting.h"

G_BEGIN_DECLS

#define SAM_TYPE_SITTING_CHOICE (sam_sitting_choice_get_type ())

/* Signal “chosen”: what is chosen, or how surely, changed */
G_DECLARE_FINAL_TYPE (
    SamSittingChoice, sam_sitting_choice, SAM, SITTING_CHOICE, GtkBox)

GtkWidget *sam_sitting_choice_new (SamSitting *sitting,
                                   SamItem    *item,
                                   SamPick     pick) G_GNUC_WARN_UNUSED_RESULT;

gboolean sam_sitting_choice_press (SamSittingChoice *self, guint keyval);

G_END_DECLS
