// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"
#include "sam-study-pack.h"

G_BEGIN_DECLS

#define SAM_TYPE_CATCH_UP_PAGE (sam_catch_up_page_get_type ())

/* Property “title”: what it is called. Signal “done”: the person is through. */
G_DECLARE_FINAL_TYPE (
    SamCatchUpPage, sam_catch_up_page, SAM, CATCH_UP_PAGE, AdwBin)

GtkWidget *sam_catch_up_page_new (SamDesk      *desk,
                                  SamStudyPack *pack) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
