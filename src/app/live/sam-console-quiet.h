// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-page.h"

G_BEGIN_DECLS

#define SAM_TYPE_CONSOLE_QUIET (sam_console_quiet_get_type ())

G_DECLARE_FINAL_TYPE (
    SamConsoleQuiet, sam_console_quiet, SAM, CONSOLE_QUIET, GtkBox)

GtkWidget *sam_console_quiet_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_console_quiet_set_page (SamConsoleQuiet *self, SamPage *page);

G_END_DECLS
