// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"

G_BEGIN_DECLS

#define SAM_TYPE_BOOKMARKS_PAGE (sam_bookmarks_page_get_type ())

/* Property “title” */
G_DECLARE_FINAL_TYPE (
    SamBookmarksPage, sam_bookmarks_page, SAM, BOOKMARKS_PAGE, AdwBin)

GtkWidget *sam_bookmarks_page_new (SamDesk *desk) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
