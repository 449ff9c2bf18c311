// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAM_TYPE_ERASE_QUESTION (sam_erase_question_get_type ())

/* Signal “confirmed”: it may go. */
G_DECLARE_FINAL_TYPE (
    SamEraseQuestion, sam_erase_question, SAM, ERASE_QUESTION, AdwWindow)

SamEraseQuestion *
sam_erase_question_new (const char *title,
                        const char *heading) G_GNUC_WARN_UNUSED_RESULT;

void sam_erase_question_add_text (SamEraseQuestion *self, const char *text);
void sam_erase_question_set_answers (SamEraseQuestion *self,
                                     const char       *keep,
                                     const char       *confirm);

G_END_DECLS
