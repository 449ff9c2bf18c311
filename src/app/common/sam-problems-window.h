// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAM_TYPE_PROBLEMS_WINDOW (sam_problems_window_get_type ())

G_DECLARE_FINAL_TYPE (
    SamProblemsWindow, sam_problems_window, SAM, PROBLEMS_WINDOW, AdwWindow)

GtkWindow *
sam_problems_window_new (const char *title,
                         const char *intro,
                         GListModel *problems) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
