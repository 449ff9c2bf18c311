// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The program as the desktop searches in it. */
char **sam_search_flow_find (const char *words) G_GNUC_WARN_UNUSED_RESULT;
void   sam_search_flow_choose (const char *id);
void   sam_search_flow_go_on (const char *words);

G_END_DECLS
