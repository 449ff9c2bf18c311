// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char      *sam_instant_to_string (GDateTime *moment) G_GNUC_WARN_UNUSED_RESULT;
GDateTime *sam_instant_from_string (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
