// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-clock.h"
#include "sam-report-file.h"
#include "sam-session-store.h"

G_BEGIN_DECLS

#define SAM_TYPE_SESSION_PAGE (sam_session_page_get_type ())

G_DECLARE_FINAL_TYPE (
    SamSessionPage, sam_session_page, SAM, SESSION_PAGE, AdwBin)

GtkWidget *sam_session_page_new (SamDatabase *database,
                                 SamClock    *clock) G_GNUC_WARN_UNUSED_RESULT;

SamSession *sam_session_page_get_session (SamSessionPage *self);

void sam_session_page_set_pdf (SamSessionPage *self, SamReportPdf write);
void sam_session_page_load (SamSessionPage *self, const char *session_id);
void sam_session_page_save_to (SamSessionPage *self,
                               GFile          *file,
                               SamReportForm   form);

G_END_DECLS
