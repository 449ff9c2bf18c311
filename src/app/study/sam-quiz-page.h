// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"

G_BEGIN_DECLS

#define SAM_TYPE_QUIZ_PAGE (sam_quiz_page_get_type ())

/* Property “title”: what it is called. Signal “done”: the person is through. */
G_DECLARE_FINAL_TYPE (SamQuizPage, sam_quiz_page, SAM, QUIZ_PAGE, AdwBin)

/* How many questions come at once: some three minutes */
#define SAM_QUIZ_QUESTIONS 5

GtkWidget *sam_quiz_page_new (SamDesk *desk) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
