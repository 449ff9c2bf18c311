// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-day.h"

G_BEGIN_DECLS

#define SAM_TYPE_PORTFOLIO_PERIOD (sam_portfolio_period_get_type ())

/* Signal “changed”: the period is another one, or none. */
G_DECLARE_FINAL_TYPE (
    SamPortfolioPeriod, sam_portfolio_period, SAM, PORTFOLIO_PERIOD, AdwBin)

void sam_portfolio_period_begin (SamPortfolioPeriod *self,
                                 GDateTime          *now,
                                 SamDay              oldest);

gboolean sam_portfolio_period_get (SamPortfolioPeriod *self,
                                   SamDay             *from,
                                   SamDay             *until);

G_END_DECLS
