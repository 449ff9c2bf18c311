// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-study.h"

G_BEGIN_DECLS

#define SAM_TYPE_PORTFOLIO_TEXTS (sam_portfolio_texts_get_type ())

G_DECLARE_FINAL_TYPE (
    SamPortfolioTexts, sam_portfolio_texts, SAM, PORTFOLIO_TEXTS, AdwBin)

void sam_portfolio_texts_set_study (SamPortfolioTexts *self, SamStudy *study);
void sam_portfolio_texts_set_period (SamPortfolioTexts *self,
                                     SamDay             from,
                                     SamDay             until);

GPtrArray *sam_portfolio_texts_list_chosen (SamPortfolioTexts *self)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
