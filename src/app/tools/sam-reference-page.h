// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-page.h"

G_BEGIN_DECLS

#define SAM_TYPE_REFERENCE_PAGE (sam_reference_page_get_type ())

G_DECLARE_FINAL_TYPE (
    SamReferencePage, sam_reference_page, SAM, REFERENCE_PAGE, AdwBin)

GtkWidget *sam_reference_page_new (void) G_GNUC_WARN_UNUSED_RESULT;

SamPage *sam_reference_page_get_page (SamReferencePage *self);
void     sam_reference_page_set_page (SamReferencePage *self, SamPage *page);

G_END_DECLS
