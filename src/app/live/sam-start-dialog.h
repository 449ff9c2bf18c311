// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAM_TYPE_START_DIALOG (sam_start_dialog_get_type ())

/* Signal: "start" (uint): how many people are here */
G_DECLARE_FINAL_TYPE (
    SamStartDialog, sam_start_dialog, SAM, START_DIALOG, AdwWindow)

GtkWidget *sam_start_dialog_new (const char *what,
                                 guint       people) G_GNUC_WARN_UNUSED_RESULT;

void  sam_start_dialog_show_first_words (SamStartDialog *self);
guint sam_start_dialog_get_people (SamStartDialog *self);

G_END_DECLS
