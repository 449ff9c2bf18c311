// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"

G_BEGIN_DECLS

#define SAM_TYPE_HOURS_PAGE (sam_hours_page_get_type ())

/* Property “title”: what it is called. */
G_DECLARE_FINAL_TYPE (SamHoursPage, sam_hours_page, SAM, HOURS_PAGE, AdwBin)

GtkWidget *sam_hours_page_new (SamDesk *desk) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
