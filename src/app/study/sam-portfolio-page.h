// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"
#include "sam-portfolio.h"

G_BEGIN_DECLS

/**
 * SamPortfolioPrint:
 * @new_preview: (transfer floating): the pages of a portfolio, to look at
 * @write_pdf: (transfer full) (nullable): the same as a PDF file, or %NULL with
 *   an error
 *
 * How a portfolio comes on paper. Another room does that.
 */
typedef struct
{
  GtkWidget *(*new_preview) (SamPortfolio *portfolio);
  GBytes *(*write_pdf) (SamPortfolio *portfolio, GError **error);
} SamPortfolioPrint;

#define SAM_TYPE_PORTFOLIO_PAGE (sam_portfolio_page_get_type ())

/* Property “title”; signal “done”: the person wants to go back. */
G_DECLARE_FINAL_TYPE (
    SamPortfolioPage, sam_portfolio_page, SAM, PORTFOLIO_PAGE, AdwBin)

GtkWidget *sam_portfolio_page_new (
    SamDesk *desk, const SamPortfolioPrint *print) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer full): as it is chosen now; %NULL without a period */
SamPortfolio *sam_portfolio_page_dup_portfolio (SamPortfolioPage *self)
    G_GNUC_WARN_UNUSED_RESULT;
void
sam_portfolio_page_save (SamPortfolioPage *self, GFile *file, gboolean as_pdf);

G_END_DECLS
