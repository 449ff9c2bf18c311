// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-page.h"

G_BEGIN_DECLS

#define SAM_TYPE_PAGE_VIEW (sam_page_view_get_type ())

G_DECLARE_FINAL_TYPE (SamPageView, sam_page_view, SAM, PAGE_VIEW, GtkBox)

GtkWidget *sam_page_view_new (void) G_GNUC_WARN_UNUSED_RESULT;

SamPage *sam_page_view_get_page (SamPageView *self);
void     sam_page_view_set_page (SamPageView *self, SamPage *page);

G_END_DECLS
