// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-report.h"

G_BEGIN_DECLS

#define SAM_TYPE_SESSION_SUMMARY (sam_session_summary_get_type ())

G_DECLARE_FINAL_TYPE (
    SamSessionSummary, sam_session_summary, SAM, SESSION_SUMMARY, GtkBox)

GtkWidget *sam_session_summary_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_session_summary_show (SamSessionSummary *self, SamReport *report);

G_END_DECLS
