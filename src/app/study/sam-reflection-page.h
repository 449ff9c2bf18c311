// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"

G_BEGIN_DECLS

#define SAM_TYPE_REFLECTION_PAGE (sam_reflection_page_get_type ())

/* Property “title”: what it is called. */
G_DECLARE_FINAL_TYPE (
    SamReflectionPage, sam_reflection_page, SAM, REFLECTION_PAGE, AdwBin)

GtkWidget *sam_reflection_page_new (SamDesk *desk, SamReflection *reflection)
    G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *sam_reflection_page_new_about (SamDesk *desk, SamKeptItem *item)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
