// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void    sam_secret_set_up (void);
char   *sam_secret_dup (const char *text) G_GNUC_WARN_UNUSED_RESULT;
void    sam_secret_free (char *text);
GBytes *sam_secret_take (gpointer data, gsize size) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
