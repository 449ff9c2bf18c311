// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-fact.h"

G_BEGIN_DECLS

#define SAM_TYPE_QUIZ_QUESTION (sam_quiz_question_get_type ())

/* Signal “answered” (gboolean right): once, when an answer was chosen */
G_DECLARE_FINAL_TYPE (
    SamQuizQuestion, sam_quiz_question, SAM, QUIZ_QUESTION, GtkBox)

GtkWidget *sam_quiz_question_new (SamFact *fact) G_GNUC_WARN_UNUSED_RESULT;

gboolean sam_quiz_question_is_answered (SamQuizQuestion *self);
gboolean sam_quiz_question_press (SamQuizQuestion *self, guint keyval);

G_END_DECLS
