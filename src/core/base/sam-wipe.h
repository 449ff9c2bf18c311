// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean sam_wipe_file (const char *path);
gboolean sam_wipe_folder (const char *path);
gboolean sam_wipe_inside (const char *path, const char *except);
void     sam_wipe_open_file (int file);

G_END_DECLS
