// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-search.h"

G_BEGIN_DECLS

char *sam_search_snippet (const char *text,
                          const char *folded,
                          const char *word) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
