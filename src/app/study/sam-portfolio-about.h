// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-study.h"

G_BEGIN_DECLS

#define SAM_TYPE_PORTFOLIO_ABOUT (sam_portfolio_about_get_type ())

G_DECLARE_FINAL_TYPE (
    SamPortfolioAbout, sam_portfolio_about, SAM, PORTFOLIO_ABOUT, AdwBin)

void sam_portfolio_about_set_study (SamPortfolioAbout *self, SamStudy *study);

G_END_DECLS
