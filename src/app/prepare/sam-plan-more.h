// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-deck-shelf.h"

G_BEGIN_DECLS

#define SAM_TYPE_PLAN_MORE (sam_plan_more_get_type ())

/* What may be said of a session beforehand, but need not. Signal “entered”:
 * Enter in a field. */
G_DECLARE_FINAL_TYPE (SamPlanMore, sam_plan_more, SAM, PLAN_MORE, GtkBox)

void sam_plan_more_set_now (SamPlanMore *self, GDateTime *now);
void sam_plan_more_begin (SamPlanMore *self, SamDeckShelf *shelf);

gboolean sam_plan_more_check (SamPlanMore *self);
GDateTime *
sam_plan_more_dup_starts (SamPlanMore *self) G_GNUC_WARN_UNUSED_RESULT;
const char *sam_plan_more_get_title (SamPlanMore *self);
const char *sam_plan_more_get_card_id (SamPlanMore *self);

G_END_DECLS
