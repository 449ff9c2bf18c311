// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"

G_BEGIN_DECLS

#define SAM_TYPE_SITTING_PAGE (sam_sitting_page_get_type ())

/* Signals “done”: it is finished, and the person goes on; “left”: the person
 * stops for today */
G_DECLARE_FINAL_TYPE (
    SamSittingPage, sam_sitting_page, SAM, SITTING_PAGE, AdwBin)

GtkWidget *sam_sitting_page_new (SamDesk *desk) G_GNUC_WARN_UNUSED_RESULT;

SamSitting *sam_sitting_page_get_sitting (SamSittingPage *self);
void
sam_sitting_page_open (SamSittingPage *self, SamKeptItem *kept, SamItem *item);
void sam_sitting_page_set_where (SamSittingPage *self, const char *where);
void sam_sitting_page_set_next (SamSittingPage *self, const char *next);

G_END_DECLS
