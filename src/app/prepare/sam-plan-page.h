// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-agenda-store.h"

G_BEGIN_DECLS

#define SAM_TYPE_PLAN_PAGE (sam_plan_page_get_type ())

/* The three questions.
 *
 * Signals: “propose”, “empty”: what to do with the answers; “use-template”
 * (id), “delete-template” (id). */
G_DECLARE_FINAL_TYPE (SamPlanPage, sam_plan_page, SAM, PLAN_PAGE, AdwBin)

GtkWidget *sam_plan_page_new (SamDeckShelf *shelf,
                              GSettings    *settings) G_GNUC_WARN_UNUSED_RESULT;

void sam_plan_page_set_now (SamPlanPage *self, GDateTime *now);
void sam_plan_page_set_history (SamPlanPage *self, SamHistory *history);
void sam_plan_page_set_templates (SamPlanPage *self, GListModel *templates);
void sam_plan_page_begin (SamPlanPage *self);

void sam_plan_page_get_wishes (SamPlanPage *self, SamWishes *wishes);
void sam_plan_page_finish (SamPlanPage *self, SamAgenda *agenda);

G_END_DECLS
