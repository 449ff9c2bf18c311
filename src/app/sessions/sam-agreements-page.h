// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-clock.h"
#include "sam-database.h"

G_BEGIN_DECLS

#define SAM_TYPE_AGREEMENTS_PAGE (sam_agreements_page_get_type ())

G_DECLARE_FINAL_TYPE (
    SamAgreementsPage, sam_agreements_page, SAM, AGREEMENTS_PAGE, AdwBin)

GtkWidget *sam_agreements_page_new (SamDatabase *database,
                                    SamClock *clock) G_GNUC_WARN_UNUSED_RESULT;

void sam_agreements_page_set_running (SamAgreementsPage *self,
                                      gboolean           running);
void sam_agreements_page_refresh (SamAgreementsPage *self);

G_END_DECLS
