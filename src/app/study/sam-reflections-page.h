// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"

G_BEGIN_DECLS

#define SAM_TYPE_REFLECTIONS_PAGE (sam_reflections_page_get_type ())

/* Property “title”: what it is called. Signal “edit” (SamReflection, or NULL
 * for a new one): a page to write it is wanted. */
G_DECLARE_FINAL_TYPE (
    SamReflectionsPage, sam_reflections_page, SAM, REFLECTIONS_PAGE, AdwBin)

GtkWidget *sam_reflections_page_new (SamDesk *desk) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
