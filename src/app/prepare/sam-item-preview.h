// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-block.h"

G_BEGIN_DECLS

#define SAM_TYPE_ITEM_PREVIEW (sam_item_preview_get_type ())

G_DECLARE_FINAL_TYPE (
    SamItemPreview, sam_item_preview, SAM, ITEM_PREVIEW, AdwWindow)

GtkWidget *sam_item_preview_new (SamBlock *block) G_GNUC_WARN_UNUSED_RESULT;

guint sam_item_preview_get_page (SamItemPreview *self);
guint sam_item_preview_get_n_pages (SamItemPreview *self);

G_END_DECLS
