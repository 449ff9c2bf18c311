// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-parts.h"

#include <glib/gi18n-lib.h>

#include "sam-ballot.h"
#include "sam-print-badge.h"
#include "sam-print-flow.h"

/* Slips to vote on. Each has a number, so that whoever types them in sees that
 * none is missing; nobody notes who has which. */

#define COLUMN_GAP 28.0 /* on both sides of the line to cut along, together */
#define BOX_SIZE 12.0
#define BOX_INDENT 40.0
#define LETTER_X 19.0
#define SLIP_GAP 14.0

/* One dilemma, of which all slips but for number and round are the same */
typedef struct
{
  PangoContext *context;
  SamItem      *item;
  double        width; /* of a slip */
} Slip;

static guint
count_rounds (SamVoteForm form)
{
  switch (form)
    {
    case SAM_VOTE_BEFORE_AFTER:
    case SAM_VOTE_SELF_CARER:
      return 2;
    case SAM_VOTE_ONCE:
      return 1;
    case SAM_VOTE_NONE:
    default:
      return 0;
    }
}

/* Returns: (transfer none): what a round is called */
static const char *
get_round (SamVoteForm form, guint round)
{
  if (form == SAM_VOTE_BEFORE_AFTER)
    return round == 0 ? _ ("Vote before") : _ ("Vote after");
  if (form == SAM_VOTE_SELF_CARER)
    return round == 0 ? _ ("Vote as yourself") : _ ("Vote as the carer");

  return _ ("Vote");
}

/* Puts @text down at @y, line by line. Returns: where the next text goes */
static double
add_text (const Slip   *slip,
          SamPrintPage *page,
          SamPrintStyle style,
          const char   *text,
          double        indent,
          double        y)
{
  const double     leading = sam_print_style_get_leading (style) * 0.94;
  PangoLayoutIter *iter;
  g_autoptr (PangoLayout) layout =
      sam_print_text_set (slip->context, style, text, slip->width - indent);

  iter = pango_layout_get_iter (layout);
  do
    {
      y += leading;
      sam_print_page_add_line (page, "P", layout,
                               pango_layout_iter_get_line_readonly (iter),
                               indent, y, sam_print_style_get_colour (style));
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);

  return y;
}

/* A box to tick, a letter and words. Returns: where the next text goes */
static double
add_choice (const Slip   *slip,
            SamPrintPage *page,
            const char   *letter,
            const char   *words,
            double        y)
{
  const double baseline =
      y + sam_print_style_get_leading (SAM_PRINT_BODY) * 0.94;
  g_autoptr (PangoLayout) layout =
      sam_print_text_set (slip->context, SAM_PRINT_STRONG, letter, 0);

  sam_print_page_add_frame (page, 0.5, baseline - BOX_SIZE + 2, BOX_SIZE,
                            BOX_SIZE);
  sam_print_page_add_word (page, layout, LETTER_X, baseline, SAM_PRINT_INK);

  return add_text (slip, page, SAM_PRINT_BODY, words,
                   *letter != '\0' ? BOX_INDENT : LETTER_X, y) +
         5;
}

/* Puts all that stands on a slip on @page. Returns: where it ends */
static double
fill_slip (const Slip   *slip,
           SamPrintPage *page,
           const char   *round,
           guint         number)
{
  double           y;
  g_autofree char *head = NULL;

  /* TRANSLATORS: what is voted, as “Vote before”, and the number of the slip
   * of paper */
  head = g_strdup_printf (_ ("%s · slip %u"), round, number);
  y = add_text (slip, page, SAM_PRINT_STRONG, head, 0, 0);
  y = add_text (slip, page, SAM_PRINT_SMALL, sam_item_get_title (slip->item), 0,
                y) +
      6;

  for (guint i = 0; i < sam_item_get_n_options (slip->item); i++)
    {
      const char letter[] = { (char) ('A' + i), '\0' };

      y = add_choice (slip, page, letter,
                      sam_item_get_option_says (slip->item, i), y);
    }

  return add_choice (slip, page, "", _ ("I doubt"), y);
}

/* Returns: how high the slips of @form get */
static double
measure (const Slip *slip, SamVoteForm form, guint people)
{
  double height = 0;

  for (guint round = 0; round < count_rounds (form); round++)
    {
      g_autoptr (SamPrintPage) page = sam_print_page_new (slip->width, 0);

      height =
          MAX (height, fill_slip (slip, page, get_round (form, round), people));
    }

  return height;
}

/* Lines to cut along, between slips only */
static void
add_cuts (SamPrintPage *page, guint n_columns, guint n_rows, double row_height)
{
  const double right = sam_print_page_get_width (page) - SAM_PRINT_MARGIN;
  const double bottom = sam_print_page_get_height (page) - SAM_PRINT_MARGIN;
  const double middle = sam_print_page_get_width (page) / 2;

  if (n_columns > 1)
    sam_print_page_add_cut (page, middle, SAM_PRINT_MARGIN, middle, bottom);
  for (guint row = 1; row < n_rows; row++)
    {
      const double y = SAM_PRINT_MARGIN + row * row_height;

      sam_print_page_add_cut (page, SAM_PRINT_MARGIN, y, right, y);
    }
}

/* Returns: whether there is time for @block, and it is voted on */
gboolean
sam_print_slips_has (SamBlock *block)
{
  SamItem *item = sam_block_get_item (block);

  return item != NULL && sam_item_get_kind (item) == SAM_ITEM_DILEMMA &&
         sam_block_get_fits (block) &&
         count_rounds (sam_block_get_vote_form (block)) > 0;
}

/**
 * sam_print_slips_append:
 * @people: how many get a slip, for each vote
 *
 * Adds pages of slips. If there are two votes, the slips of one number lie side
 * by side.
 */
void
sam_print_slips_append (GPtrArray    *pages,
                        PangoContext *context,
                        SamBlock     *block,
                        guint         people,
                        double        width,
                        double        height)
{
  const SamVoteForm form = sam_block_get_vote_form (block);
  const guint       n_rounds = count_rounds (form);
  const double      room = height - 2 * SAM_PRINT_MARGIN;
  guint             n_columns = 2;
  guint             n_rows;
  double            row_height;
  Slip              slip = { context, sam_block_get_item (block) };
  SamPrintPage     *page = NULL;

  slip.width = (width - 2 * SAM_PRINT_MARGIN - COLUMN_GAP) / 2;
  if (measure (&slip, form, people) > room)
    {
      n_columns = 1;
      slip.width = width - 2 * SAM_PRINT_MARGIN;
    }
  n_rows = (guint) (room / (measure (&slip, form, people) + SLIP_GAP));
  n_rows = MAX (n_rows, 1);
  row_height = room / n_rows;

  for (guint i = 0; i < people * n_rounds; i++)
    {
      const guint  place = i % (n_columns * n_rows);
      const double x = (place % n_columns) * (slip.width + COLUMN_GAP);
      const guint  row = place / n_columns;
      const double y = row * row_height;
      g_autoptr (SamPrintPage) part = sam_print_page_new (slip.width, 0);

      if (place == 0)
        {
          page = sam_print_page_new (width, height);
          add_cuts (page, n_columns, n_rows, row_height);
          g_ptr_array_add (pages, page);
        }
      fill_slip (&slip, part, get_round (form, i % n_rounds), i / n_rounds + 1);
      sam_print_page_add_page (page, part, SAM_PRINT_MARGIN + x,
                               SAM_PRINT_MARGIN + y +
                                   (y > 0 ? SLIP_GAP / 2 : 0));
    }
}
