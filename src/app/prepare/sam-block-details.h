// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-builder-source.h"

G_BEGIN_DECLS

#define SAM_TYPE_BLOCK_DETAILS (sam_block_details_get_type ())

G_DECLARE_FINAL_TYPE (
    SamBlockDetails, sam_block_details, SAM, BLOCK_DETAILS, GtkBox)

GtkWidget *
sam_block_details_new (SamAgenda        *agenda,
                       SamBlock         *block,
                       SamBuilderSource *source) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
