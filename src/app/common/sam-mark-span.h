// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-confidentiality.h"
#include "sam-guarded-field.h"

G_BEGIN_DECLS

char   *sam_mark_dup_marked (const char    *text,
                             const SamMark *mark) G_GNUC_WARN_UNUSED_RESULT;
SamSpan sam_mark_get_span (const char *text, const SamMark *mark, int offset);
int     sam_span_get_distance (const SamSpan *span, int cursor);

G_END_DECLS
