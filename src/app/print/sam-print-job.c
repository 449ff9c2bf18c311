// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-job.h"

#include <glib/gi18n-lib.h>

#include "sam-planned-words.h"
#include "sam-print-parts.h"
#include "sam-print-text.h"

struct _SamPrintJob
{
  char      *title; /* (owned) (not nullable) */
  GPtrArray *pages; /* (element-type SamPrintPage) (owned) */
};

static gboolean
has_block (SamAgenda *agenda, gboolean (*has) (SamBlock *))
{
  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    if (has (sam_agenda_get_block (agenda, i)))
      return TRUE;

  return FALSE;
}

/* Puts two cards side by side, with a line between them to cut along. */
static void
add_pairs (GPtrArray *pages, GPtrArray *cards, double width, double height)
{
  for (guint i = 0; i < cards->len; i += 2)
    {
      SamPrintPage *sheet = sam_print_page_new (height, width);

      sam_print_page_add_page (sheet, g_ptr_array_index (cards, i), 0, 0);
      if (i + 1 < cards->len)
        sam_print_page_add_page (sheet, g_ptr_array_index (cards, i + 1),
                                 height / 2, 0);
      sam_print_page_add_cut (sheet, height / 2, SAM_PRINT_MARGIN, height / 2,
                              width - SAM_PRINT_MARGIN);
      g_ptr_array_add (pages, sheet);
    }
}

static void
add_cards (SamPrintJob         *self,
           PangoContext        *context,
           SamAgenda           *agenda,
           const SamPrintSetup *setup)
{
  const double width = setup->height / 2;
  g_autoptr (GPtrArray) cards =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_print_page_free);

  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamBlock *block = sam_agenda_get_block (agenda, i);

      if (sam_print_card_has (block))
        sam_print_card_append (cards, context, block, width, setup->width);
    }

  if (setup->single_cards)
    g_ptr_array_extend_and_steal (self->pages, g_steal_pointer (&cards));
  else
    add_pairs (self->pages, cards, setup->width, setup->height);
}

static void
add_slips (SamPrintJob         *self,
           PangoContext        *context,
           SamAgenda           *agenda,
           const SamPrintSetup *setup)
{
  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamBlock *block = sam_agenda_get_block (agenda, i);

      if (sam_print_slips_has (block))
        sam_print_slips_append (self->pages, context, block,
                                sam_agenda_get_people (agenda), setup->width,
                                setup->height);
    }
}

/* Returns: (transfer full): a job without pages */
static SamPrintJob *
job_new (const char *title)
{
  SamPrintJob *self = g_new0 (SamPrintJob, 1);

  self->title = g_strdup (title);
  self->pages =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_print_page_free);

  return self;
}

/**
 * sam_print_job_new:
 * @agenda: as it is now; not kept
 * @setup: not kept
 *
 * Sets all pages of a kit. Takes some milliseconds per page, in the thread of
 * the default font map: the main thread.
 *
 * Returns: (transfer full): the pages; none if @agenda has nothing of the parts
 *   that are wanted
 */
SamPrintJob *
sam_print_job_new (SamAgenda *agenda, const SamPrintSetup *setup)
{
  SamPrintJob  *self;
  PangoContext *context;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);
  g_return_val_if_fail (setup != NULL, NULL);
  g_return_val_if_fail (setup->width > 0 && setup->width <= setup->height,
                        NULL);

  self = job_new (sam_planned_words_title (sam_agenda_get_title (agenda)));
  context = sam_print_text_new_context (setup->family, setup->language);

  if (setup->parts & SAM_PRINT_AGENDA)
    sam_print_agenda_append (self->pages, context, agenda,
                             (setup->parts & SAM_PRINT_NOTES) != 0,
                             setup->width, setup->height);
  if (setup->parts & SAM_PRINT_CARDS)
    add_cards (self, context, agenda, setup);
  if (setup->parts & SAM_PRINT_SLIPS)
    add_slips (self, context, agenda, setup);
  if (setup->parts & SAM_PRINT_DOTS)
    sam_print_dots_append (self->pages, context, sam_agenda_get_people (agenda),
                           setup->width, setup->height);
  g_object_unref (context);

  return self;
}

/**
 * sam_print_job_new_report:
 * @report: not kept
 * @setup: its paper, language and font; not kept
 *
 * Sets the pages of a report, as sam_print_job_new() does those of a kit.
 *
 * Returns: (transfer full): at least one page
 */
SamPrintJob *
sam_print_job_new_report (SamReport *report, const SamPrintSetup *setup)
{
  SamPrintJob  *self;
  PangoContext *context;

  g_return_val_if_fail (report != NULL, NULL);
  g_return_val_if_fail (setup != NULL, NULL);

  self = job_new (sam_report_get_title (report));
  context = sam_print_text_new_context (setup->family, setup->language);
  sam_print_report_append (self->pages, context, report, setup->width,
                           setup->height);
  g_object_unref (context);

  return self;
}

/**
 * sam_print_job_new_portfolio:
 * @portfolio: not kept
 * @setup: its paper, language and font; not kept
 *
 * Sets the pages of a portfolio, as sam_print_job_new() does those of a kit.
 *
 * Returns: (transfer full): at least one page
 */
SamPrintJob *
sam_print_job_new_portfolio (SamPortfolio        *portfolio,
                             const SamPrintSetup *setup)
{
  SamPrintJob     *self;
  PangoContext    *context;
  g_autofree char *title = NULL;

  g_return_val_if_fail (portfolio != NULL, NULL);
  g_return_val_if_fail (setup != NULL, NULL);

  /* TRANSLATORS: the title of a portfolio, as a file has it: whose it is */
  title = g_strdup_printf (_ ("Portfolio of %s"),
                           sam_portfolio_get_name (portfolio));
  self = job_new (title);
  context = sam_print_text_new_context (setup->family, setup->language);
  sam_print_portfolio_append (self->pages, context, portfolio, setup->width,
                              setup->height);
  g_object_unref (context);

  return self;
}

void
sam_print_job_free (SamPrintJob *self)
{
  g_ptr_array_unref (self->pages);
  g_free (self->title);
  g_free (self);
}

/**
 * sam_print_job_has:
 * @part: one part
 *
 * Returns: whether @agenda has anything for @part: an item that fits, a dilemma
 *   that is voted on
 */
gboolean
sam_print_job_has (SamAgenda *agenda, SamPrintParts part)
{
  g_return_val_if_fail (SAM_IS_AGENDA (agenda), FALSE);

  if (part == SAM_PRINT_CARDS)
    return has_block (agenda, sam_print_card_has);
  if (part == SAM_PRINT_SLIPS)
    return has_block (agenda, sam_print_slips_has);

  return TRUE;
}

const char *
sam_print_job_get_title (SamPrintJob *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

guint
sam_print_job_get_n_pages (SamPrintJob *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->pages->len;
}

void
sam_print_job_get_size (SamPrintJob *self,
                        guint        page,
                        double      *width,
                        double      *height)
{
  g_return_if_fail (self != NULL && page < self->pages->len);

  *width = sam_print_page_get_width (g_ptr_array_index (self->pages, page));
  *height = sam_print_page_get_height (g_ptr_array_index (self->pages, page));
}

/**
 * sam_print_job_draw:
 * @cr: one unit is a point, and its origin the corner of the page
 *
 * Draws one page.
 */
void
sam_print_job_draw (SamPrintJob *self, guint page, cairo_t *cr)
{
  g_return_if_fail (self != NULL && page < self->pages->len);

  sam_print_page_draw (g_ptr_array_index (self->pages, page), cr, FALSE);
}

/**
 * sam_print_job_draw_tagged:
 * @cr: of a PDF, one unit being a point
 *
 * Draws one page and says what is a heading and what a paragraph.
 */
void
sam_print_job_draw_tagged (SamPrintJob *self, guint page, cairo_t *cr)
{
  g_return_if_fail (self != NULL && page < self->pages->len);

  sam_print_page_draw (g_ptr_array_index (self->pages, page), cr, TRUE);
}
