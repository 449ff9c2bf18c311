// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-agenda.h"

G_BEGIN_DECLS

#define SAM_TYPE_PLAN_QUESTIONS (sam_plan_questions_get_type ())

/* How long, how many, what for. Signal “entered”: Enter, wherever in it. */
G_DECLARE_FINAL_TYPE (
    SamPlanQuestions, sam_plan_questions, SAM, PLAN_QUESTIONS, GtkBox)

guint sam_plan_questions_get_minutes (SamPlanQuestions *self);
void  sam_plan_questions_set_minutes (SamPlanQuestions *self, guint minutes);
guint sam_plan_questions_get_people (SamPlanQuestions *self);
void  sam_plan_questions_set_people (SamPlanQuestions *self, guint people);
SamPurpose sam_plan_questions_get_purpose (SamPlanQuestions *self);
void       sam_plan_questions_set_purpose (SamPlanQuestions *self,
                                           SamPurpose        purpose);

G_END_DECLS
