// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-disclosure.h"
#include "sam-item.h"

G_BEGIN_DECLS

/**
 * SamSums:
 *
 * Numbers that may be shown: how many said what, once or before and after. It
 * is made of what the guard gave out, and of nothing else.
 */
typedef struct _SamSums SamSums;

SamSums *sam_sums_new (void) G_GNUC_WARN_UNUSED_RESULT;
SamSums *sam_sums_new_outcome (SamOutcome *outcome,
                               SamItem    *dilemma) G_GNUC_WARN_UNUSED_RESULT;
void     sam_sums_free (SamSums *self);

void sam_sums_add_column (SamSums *self, const char *word);
void sam_sums_add_row (SamSums     *self,
                       const char  *letter,
                       const char  *text,
                       const char  *spoken,
                       const guint *numbers);

guint       sam_sums_get_n_columns (SamSums *self);
const char *sam_sums_get_column (SamSums *self, guint column);
guint       sam_sums_get_n_rows (SamSums *self);
const char *sam_sums_get_letter (SamSums *self, guint row);
const char *sam_sums_get_text (SamSums *self, guint row);
const char *sam_sums_get_spoken (SamSums *self, guint row);
guint       sam_sums_get_number (SamSums *self, guint row, guint column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamSums, sam_sums_free)

G_END_DECLS
