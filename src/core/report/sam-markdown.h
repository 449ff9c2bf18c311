// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void sam_markdown_append_escaped (GString *markdown, const char *text);
void sam_markdown_append_heading (GString    *markdown,
                                  const char *marks,
                                  const char *text);

G_END_DECLS
