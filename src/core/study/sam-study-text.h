// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean sam_study_take_text (char **pointer, const char *text, glong max);
gboolean sam_study_take_line (char **pointer, const char *text, glong max);

G_END_DECLS
