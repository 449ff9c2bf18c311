// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"

G_BEGIN_DECLS

#define SAM_TYPE_PERSON_PAGE (sam_person_page_get_type ())

/* Property “title”: what it is called. Signal “delete” (SamPerson): everything
 * about them may go, to be asked again. */
G_DECLARE_FINAL_TYPE (SamPersonPage, sam_person_page, SAM, PERSON_PAGE, AdwBin)

GtkWidget *sam_person_page_new (SamDesk *desk) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
