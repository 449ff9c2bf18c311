// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-erase-question.h"
#include "sam-kept.h"

G_BEGIN_DECLS

SamEraseQuestion *sam_kept_question_new (SamKept *kept, GPtrArray *list)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
