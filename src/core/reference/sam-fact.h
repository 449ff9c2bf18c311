// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-text.h"

G_BEGIN_DECLS

#define SAM_TYPE_FACT (sam_fact_get_type ())

G_DECLARE_FINAL_TYPE (SamFact, sam_fact, SAM, FACT, GObject)

const char *sam_fact_get_id (SamFact *self);
const char *sam_fact_get_card_id (SamFact *self);
const char *sam_fact_get_question (SamFact *self);

guint       sam_fact_get_n_answers (SamFact *self);
const char *sam_fact_get_answer (SamFact *self, guint answer);
guint       sam_fact_get_right_answer (SamFact *self);

SamText    *sam_fact_get_explanation (SamFact *self);
const char *sam_fact_get_maker (SamFact *self);
const char *sam_fact_get_year (SamFact *self);

G_END_DECLS
