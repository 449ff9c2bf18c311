// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cairo.h>

#include "sam-agenda.h"
#include "sam-portfolio.h"
#include "sam-report.h"

G_BEGIN_DECLS

/**
 * SamPrintParts:
 * @SAM_PRINT_AGENDA: what happens when
 * @SAM_PRINT_NOTES: on it what the facilitator wrote for themselves
 * @SAM_PRINT_CARDS: an A5 card of each item, with what participants need
 * @SAM_PRINT_SLIPS: numbered slips to vote on
 * @SAM_PRINT_DOTS: a sheet to write proposals on and to stick dots on
 *
 * What of a kit is wanted.
 */
typedef enum
{
  SAM_PRINT_AGENDA = 1 << 0,
  SAM_PRINT_NOTES = 1 << 1,
  SAM_PRINT_CARDS = 1 << 2,
  SAM_PRINT_SLIPS = 1 << 3,
  SAM_PRINT_DOTS = 1 << 4,
} SamPrintParts;

/**
 * SamPrintSetup:
 * @parts: what is wanted
 * @single_cards: a card on a half sheet of its own, instead of two side by
 *   side on a whole one
 * @width: of a sheet on its short side, in points
 * @height: of a sheet on its long side, in points
 * @language: of the cards, as “nl”
 * @family: (nullable): of the font; %NULL for any without serifs
 *
 * How a kit is printed.
 */
typedef struct
{
  SamPrintParts parts;
  gboolean      single_cards;
  double        width;
  double        height;
  const char   *language;
  const char   *family;
} SamPrintSetup;

/* All pages of a kit, of a report, or of a portfolio. Never changes. */
typedef struct _SamPrintJob SamPrintJob;

SamPrintJob *sam_print_job_new (SamAgenda *agenda, const SamPrintSetup *setup)
    G_GNUC_WARN_UNUSED_RESULT;
SamPrintJob              *
sam_print_job_new_report (SamReport           *report,
                                       const SamPrintSetup *setup) G_GNUC_WARN_UNUSED_RESULT;
SamPrintJob *sam_print_job_new_portfolio (SamPortfolio        *portfolio,
                                          const SamPrintSetup *setup)
    G_GNUC_WARN_UNUSED_RESULT;
void sam_print_job_free (SamPrintJob *self);

/* Whether @agenda has anything for @part */
gboolean sam_print_job_has (SamAgenda *agenda, SamPrintParts part);

const char *sam_print_job_get_title (SamPrintJob *self);
guint       sam_print_job_get_n_pages (SamPrintJob *self);
/* In points; wider than high for two cards side by side */
void sam_print_job_get_size (SamPrintJob *self,
                             guint        page,
                             double      *width,
                             double      *height);
void sam_print_job_draw (SamPrintJob *self, guint page, cairo_t *cr);
void sam_print_job_draw_tagged (SamPrintJob *self, guint page, cairo_t *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamPrintJob, sam_print_job_free)

G_END_DECLS
