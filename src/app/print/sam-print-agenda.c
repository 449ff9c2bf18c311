// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-parts.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-planned-words.h"
#include "sam-print-badge.h"
#include "sam-print-flow.h"
#include "sam-session-words.h"

/* The agenda on paper. Why something was proposed is not on it: that was for
 * whoever prepared. */

/* From the left: when, how long, which card, what */
#define MINUTES_RIGHT 88.0
#define TILE_X 98.0
#define TILE_SIZE 17.0
#define TEXT_X 125.0

/* Returns: (transfer none) (nullable): how an item is done */
static const char *
get_how (SamBlock *block)
{
  SamItem *item = sam_block_get_item (block);

  switch (sam_item_get_kind (item))
    {
    case SAM_ITEM_DILEMMA:
      return sam_session_words_vote (sam_block_get_vote_form (block),
                                     sam_block_get_way (block));
    case SAM_ITEM_ASSIGNMENT:
      return sam_format_form (sam_item_get_form (item));
    case SAM_ITEM_CASE:
    case SAM_ITEM_TIP:
    default:
      return NULL;
    }
}

/* Returns: (transfer full) (nullable): what a block is and how it is done;
 * %NULL where its title says that already */
static char *
dup_kind (SamBlock *block)
{
  SamItem    *item = sam_block_get_item (block);
  const char *kind;
  const char *how;

  if (item == NULL)
    {
      kind = sam_block_kind_get_title (sam_block_get_kind (block));
      return g_str_equal (kind, sam_block_get_title (block)) ? NULL
                                                             : g_strdup (kind);
    }

  kind = sam_format_kind (sam_item_get_kind (item));
  how = get_how (block);
  if (how == NULL)
    return g_strdup (kind);

  /* TRANSLATORS: between two things that are said of one part of a meeting */
  return g_strdup_printf (_ ("%s · %s"), kind, how);
}

/* Returns: (transfer full): by the clock, or from the start of the meeting */
static char *
dup_time (SamAgenda *agenda, guint start)
{
  GDateTime *starts = sam_agenda_get_starts (agenda);
  g_autoptr (GDateTime) moment = NULL;

  if (starts == NULL)
    return g_strdup_printf ("%u:%02u", start / 60, start % 60);

  moment = g_date_time_add_minutes (starts, (int) start);

  /* TRANSLATORS: a time of day; see g_date_time_format() */
  return g_date_time_format (moment, _ ("%H:%M"));
}

/* What stands at the left of a block: its time, if it has one, its minutes and
 * its card. */
static SamPrintPage *
new_side (SamPrintFlow *flow, SamAgenda *agenda, SamBlock *block)
{
  const gboolean   fits = sam_block_get_fits (block);
  PangoContext    *context = sam_print_flow_get_context (flow);
  SamPrintPage    *side = sam_print_page_new (0, 0);
  g_autofree char *minutes = sam_format_minutes (
      fits ? sam_block_get_minutes (block) : sam_block_get_usual (block));

  if (fits)
    {
      g_autofree char *time = dup_time (agenda, sam_block_get_start (block));
      g_autoptr (PangoLayout) layout =
          sam_print_text_set (context, SAM_PRINT_STRONG, time, 0);

      sam_print_page_add_word (side, layout, 0, 0, SAM_PRINT_INK);
    }

  sam_print_badge_add_right (side, context, SAM_PRINT_BODY, minutes,
                             MINUTES_RIGHT);
  if (sam_block_get_item (block) != NULL)
    sam_print_badge_add_tile (side, context,
                              sam_print_badge_get_colour (
                                  sam_block_get_colour (block)),
                              sam_block_get_card_number (block), TILE_X,
                              -TILE_SIZE + 4.5, TILE_SIZE);

  return side;
}

static void
add_block (SamPrintFlow *flow,
           SamAgenda    *agenda,
           SamBlock     *block,
           gboolean      with_notes)
{
  const char       *text = sam_block_get_text (block);
  const char       *note = sam_block_get_note (block);
  SamPrintParagraph title = { SAM_PRINT_STRONG, 7, TEXT_X, .whole = TRUE };
  SamPrintParagraph detail = { SAM_PRINT_SMALL, 0, TEXT_X };
  SamPrintParagraph body = { SAM_PRINT_BODY, 3, TEXT_X };
  g_autofree char  *kind = dup_kind (block);

  with_notes = with_notes && *note != '\0';
  if (text != NULL && *text == '\0')
    text = NULL;
  title.keep = kind != NULL || text != NULL || with_notes;
  detail.keep = text != NULL || with_notes;
  title.side = new_side (flow, agenda, block);

  sam_print_flow_add_rule (flow, 7);
  sam_print_flow_add (flow, &title, sam_block_get_title (block));
  if (kind != NULL)
    sam_print_flow_add (flow, &detail, kind);
  if (text != NULL)
    sam_print_flow_add (flow, &body, text);
  if (!with_notes)
    return;

  body.barred = TRUE;
  body.before = 5;
  sam_print_flow_add (flow, &body, note);
}

/* Returns: how many blocks there are that fit, or that do not */
static guint
add_blocks (SamPrintFlow *flow,
            SamAgenda    *agenda,
            gboolean      fits,
            gboolean      with_notes)
{
  guint n_added = 0;

  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamBlock *block = sam_agenda_get_block (agenda, i);

      if (sam_block_get_fits (block) != fits)
        continue;
      if (!fits && n_added == 0)
        {
          const SamPrintParagraph heading = { SAM_PRINT_HEADING, 22, 0,
                                              .keep = TRUE };

          sam_print_flow_add (flow, &heading, _ ("If there is time"));
        }
      add_block (flow, agenda, block, with_notes);
      n_added++;
    }

  return n_added;
}

/* When, how long and for how many people; and what for */
static void
add_facts (SamPrintFlow *flow, SamAgenda *agenda)
{
  const SamPrintParagraph line = { SAM_PRINT_BODY, 4, 0 };
  const char             *goal = sam_agenda_get_goal (agenda);
  GDateTime              *starts = sam_agenda_get_starts (agenda);
  g_autofree char        *people = NULL;
  g_autofree char        *words = NULL;
  g_autofree char        *goal_words = NULL;

  people = sam_format_people (sam_agenda_get_people (agenda));
  if (starts != NULL)
    {
      g_autofree char *end = dup_time (agenda, sam_agenda_get_minutes (agenda));
      /* TRANSLATORS: a day, and when a meeting begins; see
       * g_date_time_format() */
      g_autofree char *begin =
          g_date_time_format (starts, _ ("%A %-d %B %Y, %H:%M"));

      /* TRANSLATORS: when a meeting begins, when it ends, how many people */
      words = g_strdup_printf (_ ("%s–%s · %s"), begin, end, people);
    }
  else
    {
      g_autofree char *minutes =
          sam_format_minutes (sam_agenda_get_minutes (agenda));

      /* TRANSLATORS: how long, and how many people */
      words = g_strdup_printf (_ ("%s · %s"), minutes, people);
    }
  sam_print_flow_add (flow, &line, words);

  if (starts == NULL)
    sam_print_flow_add_write_in (flow, _ ("Day and time:"));
  if (*goal == '\0')
    {
      sam_print_flow_add_write_in (flow, _ ("Goal:"));
      return;
    }
  goal_words = g_strdup_printf (_ ("Goal: %s"), goal);
  sam_print_flow_add (flow, &line, goal_words);
}

/* What it all comes to */
static void
add_sum (SamPrintFlow *flow, SamAgenda *agenda)
{
  const SamPrintParagraph line = { SAM_PRINT_BODY, 7, TEXT_X };
  SamPrintParagraph       sum = { SAM_PRINT_STRONG, 7, TEXT_X };
  const guint             planned = sam_agenda_get_planned (agenda);
  g_autofree char        *end = dup_time (agenda, planned);
  g_autofree char        *minutes = sam_format_minutes (planned);
  g_autofree char        *fit = sam_agenda_describe_fit (agenda);
  g_autoptr (PangoLayout) layout = NULL;

  layout = sam_print_text_set (sam_print_flow_get_context (flow),
                               SAM_PRINT_STRONG, end, 0);
  sum.side = sam_print_page_new (0, 0);
  sam_print_page_add_word (sum.side, layout, 0, 0, SAM_PRINT_INK);
  sam_print_badge_add_right (sum.side, sam_print_flow_get_context (flow),
                             SAM_PRINT_STRONG, minutes, MINUTES_RIGHT);
  sam_print_flow_add_rule (flow, 7);
  sum.keep = sam_agenda_get_fit (agenda)->n_out == 0;
  sam_print_flow_add (flow, &sum, _ ("End"));

  /* What fell out stands below; how to get it back is not for paper. */
  if (sum.keep)
    sam_print_flow_add (flow, &line, fit);
}

/**
 * sam_print_agenda_append:
 * @with_notes: for the facilitator, with what they wrote for themselves
 *
 * Adds the pages of the agenda.
 */
void
sam_print_agenda_append (GPtrArray    *pages,
                         PangoContext *context,
                         SamAgenda    *agenda,
                         gboolean      with_notes,
                         double        width,
                         double        height)
{
  const SamPrintParagraph heading = { SAM_PRINT_TITLE, 0, 0, TRUE, TRUE };
  const char *title = sam_planned_words_title (sam_agenda_get_title (agenda));
  g_autoptr (SamPrintFlow) flow = sam_print_flow_new (context, width, height);

  sam_print_flow_add (flow, &heading, title);
  add_facts (flow, agenda);
  add_blocks (flow, agenda, TRUE, with_notes);
  add_sum (flow, agenda);
  add_blocks (flow, agenda, FALSE, with_notes);

  sam_print_flow_end (flow,
                      with_notes ? _ ("Agenda, with the facilitator’s notes")
                                 : _ ("Agenda"),
                      title, pages);
}
