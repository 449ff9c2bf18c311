// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda.h"
#include "sam-portfolio.h"
#include "sam-print-page.h"
#include "sam-report.h"

G_BEGIN_DECLS

/* The parts of a kit, the report, and the portfolio. Each puts its pages at the
 * end of @pages; width and height are of one page, with its margins, in points.
 */

void sam_print_agenda_append (GPtrArray    *pages,
                              PangoContext *context,
                              SamAgenda    *agenda,
                              gboolean      with_notes,
                              double        width,
                              double        height);

gboolean sam_print_card_has (SamBlock *block);
void     sam_print_card_append (GPtrArray    *pages,
                                PangoContext *context,
                                SamBlock     *block,
                                double        width,
                                double        height);

gboolean sam_print_slips_has (SamBlock *block);
void     sam_print_slips_append (GPtrArray    *pages,
                                 PangoContext *context,
                                 SamBlock     *block,
                                 guint         people,
                                 double        width,
                                 double        height);

void sam_print_dots_append (GPtrArray    *pages,
                            PangoContext *context,
                            guint         people,
                            double        width,
                            double        height);

void sam_print_report_append (GPtrArray    *pages,
                              PangoContext *context,
                              SamReport    *report,
                              double        width,
                              double        height);

void sam_print_portfolio_append (GPtrArray    *pages,
                                 PangoContext *context,
                                 SamPortfolio *portfolio,
                                 double        width,
                                 double        height);

G_END_DECLS
