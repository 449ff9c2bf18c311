// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"
#include "sam-study-path.h"

G_BEGIN_DECLS

#define SAM_TYPE_PATH_PAGE (sam_path_page_get_type ())

/* Property “title”: what shows, in a few words. Signal “done”: the person is
 * through, or stops for today. */
G_DECLARE_FINAL_TYPE (SamPathPage, sam_path_page, SAM, PATH_PAGE, AdwBin)

GtkWidget *sam_path_page_new (SamDesk   *desk,
                              GPtrArray *steps) G_GNUC_WARN_UNUSED_RESULT;

const char *sam_path_page_get_title (SamPathPage *self);

G_END_DECLS
