// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-reference.h"

G_BEGIN_DECLS

#define SAM_TYPE_TOOLS_PAGE (sam_tools_page_get_type ())

G_DECLARE_FINAL_TYPE (SamToolsPage, sam_tools_page, SAM, TOOLS_PAGE, AdwBin)

GtkWidget *sam_tools_page_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_tools_page_set_reference (SamToolsPage *self, SamReference *reference);

G_END_DECLS
