// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-study-path.h"

G_BEGIN_DECLS

const char *sam_sitting_words_reason (SamPathReason reason, SamItemKind kind);
char *sam_sitting_words_step (SamStudyStep *step) G_GNUC_WARN_UNUSED_RESULT;
const char *sam_sitting_words_certainty (SamCertainty certainty);
char       *sam_sitting_words_choice (SamSitting *sitting,
                                      SamPick     pick) G_GNUC_WARN_UNUSED_RESULT;
char       *sam_sitting_words_last (SamSitting *last) G_GNUC_WARN_UNUSED_RESULT;
char *sam_sitting_words_return (SamSitting *sitting) G_GNUC_WARN_UNUSED_RESULT;
char *sam_sitting_words_time (guint seconds) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
