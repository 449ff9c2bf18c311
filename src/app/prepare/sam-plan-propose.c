// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-plan-propose.h"

#include <glib/gi18n-lib.h>

/* From three answers to an agenda: what there is to choose from is put
 * together here, and core chooses. */

typedef SamAsked *(*GetAsked) (SamReference *reference, guint position);

/* Returns: (transfer full) (element-type SamQuestion): valid as long as
 *   @reference is */
static GArray *
list_questions (SamReference *reference, guint n_questions, GetAsked get_asked)
{
  GArray *questions = g_array_new (FALSE, FALSE, sizeof (SamQuestion));

  for (guint i = 0; i < n_questions; i++)
    {
      SamAsked   *asked = get_asked (reference, i);
      SamQuestion question = { sam_asked_get_id (asked),
                               sam_asked_get_text (asked) };

      g_array_append_val (questions, question);
    }

  return questions;
}

static SamWishes
begin_wishes (const SamWishes *wishes, SamReference *reference)
{
  SamWishes all = *wishes;

  if (reference != NULL)
    {
      all.check_ins =
          list_questions (reference, sam_reference_get_n_check_ins (reference),
                          sam_reference_get_check_in);
      all.check_outs =
          list_questions (reference, sam_reference_get_n_check_outs (reference),
                          sam_reference_get_check_out);
    }

  return all;
}

static void
end_wishes (SamWishes *all, const SamWishes *wishes)
{
  if (all->check_ins != wishes->check_ins)
    g_array_unref (all->check_ins);
  if (all->check_outs != wishes->check_outs)
    g_array_unref (all->check_outs);
}

/**
 * sam_plan_propose:
 * @wishes: the answers
 * @shelf: all its cards may be chosen from
 * @history: (nullable): what past sessions say
 * @reference: (nullable): whose questions a meeting begins and ends with
 *
 * Returns: (transfer full): an agenda that fits
 */
SamAgenda *
sam_plan_propose (const SamWishes *wishes,
                  SamDeckShelf    *shelf,
                  SamHistory      *history,
                  SamReference    *reference)
{
  SamDeck   *decks[2];
  SamWishes  all;
  SamAgenda *agenda;

  g_return_val_if_fail (wishes != NULL, NULL);
  g_return_val_if_fail (SAM_IS_DECK_SHELF (shelf), NULL);

  decks[0] = sam_deck_shelf_get_built_in (shelf);
  decks[1] = sam_deck_shelf_get_own (shelf);
  all = begin_wishes (wishes, reference);
  agenda = sam_propose (&all, decks, G_N_ELEMENTS (decks), history);
  end_wishes (&all, wishes);

  return agenda;
}

/**
 * sam_plan_propose_frame:
 * @wishes: the answers
 * @history: (nullable): what past sessions say
 * @reference: (nullable): whose questions a meeting begins and ends with
 *
 * Returns: (transfer full): an agenda with a beginning and an end
 */
SamAgenda *
sam_plan_propose_frame (const SamWishes *wishes,
                        SamHistory      *history,
                        SamReference    *reference)
{
  SamWishes  all;
  SamAgenda *agenda;

  g_return_val_if_fail (wishes != NULL, NULL);

  all = begin_wishes (wishes, reference);
  agenda = sam_propose_frame (&all, history);
  end_wishes (&all, wishes);

  return agenda;
}

typedef gboolean (*UseFilter) (const SamUse *use);

static gboolean
is_parked (const SamUse *use)
{
  return use->parked;
}

static gboolean
is_second_look (const SamUse *use)
{
  return use->second_look;
}

static guint
count_in_deck (SamHistory *history, SamDeck *deck, UseFilter filter)
{
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (deck)); i++)
    {
      g_autoptr (GListModel) card =
          g_list_model_get_item (G_LIST_MODEL (deck), i);

      for (guint j = 0; j < g_list_model_get_n_items (card); j++)
        {
          g_autoptr (SamItem) item = g_list_model_get_item (card, j);
          const SamUse *use = sam_history_find (history, sam_deck_get_id (deck),
                                                sam_item_get_id (item));

          if (use != NULL && filter (use))
            count++;
        }
    }

  return count;
}

static guint
count_uses (SamHistory *history, SamDeckShelf *shelf, UseFilter filter)
{
  return count_in_deck (history, sam_deck_shelf_get_built_in (shelf), filter) +
         count_in_deck (history, sam_deck_shelf_get_own (shelf), filter);
}

static void
take_line (GString *lines, char *line)
{
  if (lines->len > 0)
    g_string_append_c (lines, '\n');
  g_string_append (lines, line);
  g_free (line);
}

/**
 * sam_plan_describe_open:
 * @history: (nullable): what past sessions say
 * @shelf: the cards that are there
 *
 * Returns: (transfer full) (nullable): what is still open, each on a line of
 *   its own; %NULL if nothing is
 */
char *
sam_plan_describe_open (SamHistory *history, SamDeckShelf *shelf)
{
  guint    n_agreements, n_parked, n_second;
  GString *lines;

  g_return_val_if_fail (SAM_IS_DECK_SHELF (shelf), NULL);

  if (history == NULL)
    return NULL;

  lines = g_string_new (NULL);
  n_agreements = sam_history_get_n_open_agreements (history);
  n_parked = count_uses (history, shelf, is_parked);
  n_second = count_uses (history, shelf, is_second_look);

  if (n_agreements > 0)
    take_line (lines, g_strdup_printf (
                          g_dngettext (GETTEXT_PACKAGE,
                                       "%u improvement point of last time",
                                       "%u improvement points of last time",
                                       n_agreements),
                          n_agreements));
  if (n_parked > 0)
    take_line (lines, g_strdup_printf (
                          g_dngettext (GETTEXT_PACKAGE,
                                       "%u item that there was no time for",
                                       "%u items that there was no time for",
                                       n_parked),
                          n_parked));
  if (n_second > 0)
    take_line (lines,
               g_strdup_printf (
                   g_dngettext (GETTEXT_PACKAGE,
                                "%u dilemma that is due for a second look",
                                "%u dilemmas that are due for a second look",
                                n_second),
                   n_second));

  return g_string_free (lines, lines->len == 0);
}
