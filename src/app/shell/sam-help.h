// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What answers a question of whoever works here: the pages in data/help. */
const char *sam_help_find_page (GtkWindow *window);
char       *sam_help_dup_uri (const char *page) G_GNUC_WARN_UNUSED_RESULT;
char       *sam_help_dup_folder (const char *help_dir,
                                 const char *sandbox_info) G_GNUC_WARN_UNUSED_RESULT;

void
sam_help_show (GtkWindow *parent, const char *page, GCancellable *cancellable);

G_END_DECLS
