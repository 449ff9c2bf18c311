// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean sam_agenda_is_file (GFile *file);
gboolean sam_agenda_check_file (GFile *file, const char *name, GString *report);

G_END_DECLS
