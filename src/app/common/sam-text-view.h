// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-text.h"

G_BEGIN_DECLS

#define SAM_TYPE_TEXT_VIEW (sam_text_view_get_type ())

G_DECLARE_FINAL_TYPE (SamTextView, sam_text_view, SAM, TEXT_VIEW, GtkBox)

GtkWidget *sam_text_view_new (SamText *text) G_GNUC_WARN_UNUSED_RESULT;

SamText *sam_text_view_get_text (SamTextView *self);
void     sam_text_view_set_text (SamTextView *self, SamText *text);

G_END_DECLS
