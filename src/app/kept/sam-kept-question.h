// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-kept.h"

G_BEGIN_DECLS

#define SAM_TYPE_KEPT_QUESTION (sam_kept_question_get_type ())

G_DECLARE_FINAL_TYPE (
    SamKeptQuestion, sam_kept_question, SAM, KEPT_QUESTION, AdwWindow)

GtkWindow *sam_kept_question_new (SamKept   *kept,
                                  GPtrArray *list) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
