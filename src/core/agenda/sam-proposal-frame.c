// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-proposal-private.h"

/* What every meeting begins and ends with. */

/* In a meeting of fewer minutes than these, opening and closing are brief, or
 * as brief as can be. */
#define BRIEF 25
#define BRIEFEST 15

/* From here on, a meeting that is there to agree takes its time for that. */
#define ROOM_TO_AGREE 45

typedef struct
{
  guint least;
  guint usual;
  guint most;
} Range;

/* By how long the meeting is: as usual, brief, as brief as can be. */
static const Range check_in[] = { { 3, 5, 10 }, { 3, 3, 10 }, { 2, 2, 10 } };
static const Range last_time[] = { { 3, 5, 10 }, { 3, 3, 10 }, { 2, 2, 10 } };
static const Range agree[] = { { 5, 5, 10 }, { 5, 5, 10 }, { 3, 3, 10 } };
static const Range check_out[] = { { 2, 3, 5 }, { 2, 2, 5 }, { 2, 2, 5 } };
static const Range agree_longer = { 5, 10, 20 };

static void
append (SamAgenda   *agenda,
        SamBlockKind kind,
        const Range *range,
        GArray      *questions,
        SamHistory  *history)
{
  g_autoptr (SamBlock) block = sam_block_new (kind, NULL);
  const SamQuestion *question = NULL;

  sam_block_set_range (block, range->least, range->usual, range->most);
  if (questions != NULL)
    question = sam_propose_question (questions, history, NULL);
  if (question != NULL)
    {
      sam_block_set_text (block, question->text);
      sam_block_set_question_id (block, question->id);
    }

  sam_agenda_append (agenda, block);
}

/**
 * sam_propose_frame:
 * @wishes: how long, how many, what for, and the questions to choose from
 * @history: (nullable): what the team did before; what was agreed last time is
 *   there only if some of it is open
 *
 * Returns: (transfer full): opening and closing, in at most ten minutes if the
 *   meeting has no more; being loaded, so that more can be added without steps,
 *   until sam_agenda_clear_undo()
 */
SamAgenda *
sam_propose_frame (const SamWishes *wishes, SamHistory *history)
{
  SamAgenda   *agenda;
  const Range *closing;
  guint        minutes;
  guint        brief;

  g_return_val_if_fail (wishes != NULL, NULL);

  agenda = sam_agenda_new (NULL);
  sam_agenda_set_minutes (agenda, wishes->minutes);
  sam_agenda_set_people (agenda, wishes->people);
  sam_agenda_set_purpose (agenda, wishes->purpose);

  minutes = sam_agenda_get_minutes (agenda);
  brief = (minutes < BRIEF ? 1 : 0) + (minutes < BRIEFEST ? 1 : 0);
  closing = &agree[brief];
  if (wishes->purpose == SAM_PURPOSE_AGREE && minutes >= ROOM_TO_AGREE)
    closing = &agree_longer;

  append (agenda, SAM_BLOCK_CHECK_IN, &check_in[brief], wishes->check_ins,
          history);
  if (history != NULL && sam_history_get_n_open_agreements (history) > 0)
    append (agenda, SAM_BLOCK_LAST_TIME, &last_time[brief], NULL, history);
  append (agenda, SAM_BLOCK_AGREE, closing, NULL, history);
  append (agenda, SAM_BLOCK_CHECK_OUT, &check_out[brief], wishes->check_outs,
          history);

  return agenda;
}

/* Lower goes first: never asked, then asked longest ago. */
static guint
get_turn (const SamQuestion *question, SamHistory *history)
{
  guint asked =
      history != NULL ? sam_history_get_asked (history, question->id) : 0;

  return asked == 0 ? 0 : G_MAXUINT - asked;
}

static int
compare_turns (gconstpointer a, gconstpointer b, gpointer history)
{
  guint turn_a = get_turn (a, history);
  guint turn_b = get_turn (b, history);

  return (turn_a > turn_b) - (turn_a < turn_b);
}

/**
 * sam_propose_sort_questions:
 * @questions: (element-type SamQuestion)
 * @history: (nullable): what was asked before
 *
 * Puts @questions in the order in which they should be asked: those that the
 * team never had, as they are in the list, then those that it had longest ago.
 */
void
sam_propose_sort_questions (GArray *questions, SamHistory *history)
{
  g_return_if_fail (questions != NULL);

  /* A stable sort. */
  g_array_sort_with_data (questions, compare_turns, history);
}

/* Whether @a comes before @b; what has the same turn, in the order of the
 * list. */
static gboolean
goes_before (GArray *questions, SamHistory *history, guint a, guint b)
{
  guint turn_a = get_turn (&g_array_index (questions, SamQuestion, a), history);
  guint turn_b = get_turn (&g_array_index (questions, SamQuestion, b), history);

  return turn_a != turn_b ? turn_a < turn_b : a < b;
}

/**
 * sam_propose_question:
 * @questions: (element-type SamQuestion): to choose from
 * @history: (nullable): what was asked before
 * @not_this_id: (nullable): for “another one”: the question that is there now
 *
 * Chooses the first question that was never asked, or else the one that was
 * asked longest ago. Asking for another one again and again goes through all of
 * them in that order.
 *
 * Returns: (transfer none) (nullable): a question; %NULL if there is none but
 *   @not_this_id
 */
const SamQuestion *
sam_propose_question (GArray     *questions,
                      SamHistory *history,
                      const char *not_this_id)
{
  int this = -1;
  int first = -1;
  int next = -1;

  g_return_val_if_fail (questions != NULL, NULL);

  for (guint i = 0; i < questions->len; i++)
    if (g_strcmp0 (g_array_index (questions, SamQuestion, i).id, not_this_id) ==
        0)
      this = (int) i;

  for (int i = 0; i < (int) questions->len; i++)
    {
      if (i == this)
        continue;
      if (first < 0 ||
          goes_before (questions, history, (guint) i, (guint) first))
        first = i;
      if (this >= 0 &&
          goes_before (questions, history, (guint) this, (guint) i) &&
          (next < 0 ||
           goes_before (questions, history, (guint) i, (guint) next)))
        next = i;
    }

  if (next < 0)
    next = first;

  return next < 0 ? NULL : &g_array_index (questions, SamQuestion, next);
}

/* A question that somebody wrote stays. */
static void
renew_question (SamAgenda   *agenda,
                SamBlockKind kind,
                GArray      *questions,
                SamHistory  *history)
{
  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamBlock          *block = sam_agenda_get_block (agenda, i);
      const char        *id = sam_block_get_question_id (block);
      const SamQuestion *question;

      if (sam_block_get_kind (block) != kind ||
          (id == NULL && sam_block_get_text (block) != NULL) ||
          (id != NULL && sam_history_get_asked (history, id) == 0))
        continue;

      question = sam_propose_question (questions, history, NULL);
      if (question != NULL)
        sam_agenda_set_words (agenda, i, sam_block_get_title (block),
                              question->text, question->id);
    }
}

/**
 * sam_propose_renew:
 * @agenda: an agenda that is used again, as a template is
 * @wishes: the questions to choose from; nothing else of it counts
 * @history: what the team did before
 *
 * Replaces questions that were asked, and adds or takes away what was agreed
 * last time. One step to undo, or none if @agenda is still being loaded.
 */
void
sam_propose_renew (SamAgenda       *agenda,
                   const SamWishes *wishes,
                   SamHistory      *history)
{
  g_return_if_fail (SAM_IS_AGENDA (agenda));
  g_return_if_fail (wishes != NULL);
  g_return_if_fail (history != NULL);

  sam_agenda_begin_step (agenda);
  sam_agenda_set_last_time (agenda,
                            sam_history_get_n_open_agreements (history) > 0);
  if (wishes->check_ins != NULL)
    renew_question (agenda, SAM_BLOCK_CHECK_IN, wishes->check_ins, history);
  if (wishes->check_outs != NULL)
    renew_question (agenda, SAM_BLOCK_CHECK_OUT, wishes->check_outs, history);
  sam_agenda_end_step (agenda);
}
