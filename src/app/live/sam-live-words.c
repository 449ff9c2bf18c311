// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-words.h"

#include <glib/gi18n-lib.h>

/**
 * sam_live_words_clock:
 * @seconds: any number; an hour and more stays in minutes
 *
 * Returns: (transfer full): minutes and seconds, as "06:12"
 */
char *
sam_live_words_clock (guint seconds)
{
  return g_strdup_printf ("%02u:%02u", seconds / 60, seconds % 60);
}

/**
 * sam_live_words_of_minutes:
 *
 * Returns: (transfer full): what stands beside the clock
 */
char *
sam_live_words_of_minutes (guint minutes)
{
  /* Translators: after a clock, as "06:12" "of 15 min" */
  return g_strdup_printf (_ ("of %u min"), minutes);
}

/**
 * sam_live_words_clock_of:
 * @minutes: how long it should take; 0 if nobody said
 *
 * Returns: (transfer full): the clock for the room, as "06:12 of 15 min"
 */
char *
sam_live_words_clock_of (guint seconds, guint minutes)
{
  g_autofree char *clock = sam_live_words_clock (seconds);

  if (minutes == 0)
    return g_steal_pointer (&clock);

  /* Translators: a clock, and the minutes that were planned */
  return g_strdup_printf (_ ("%s of %u min"), clock, minutes);
}

/**
 * sam_live_words_place:
 *
 * Returns: (transfer full): where in the agenda the session is
 */
char *
sam_live_words_place (SamSession *session)
{
  guint position = sam_session_get_position (session);
  guint number = sam_session_get_number (session, position);

  if (number == 0)
    return g_strdup (sam_block_kind_get_title (
        sam_session_item_get_kind (sam_session_get_current (session))));

  /* Translators: the item that the session is at, as "1 of 2" */
  return g_strdup_printf (_ ("%u of %u"), number,
                          sam_session_get_n_counted (session));
}

/**
 * sam_live_words_people:
 *
 * Returns: (transfer full): how many are here
 */
char *
sam_live_words_people (guint people)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u person here",
                                       "%u people here", people),
                          people);
}

/**
 * sam_live_words_text:
 *
 * Returns: (transfer full): @text as Pango markup for a label
 */
char *
sam_live_words_text (SamText *text)
{
  GString *markup;

  g_return_val_if_fail (text != NULL, NULL);

  markup = g_string_new (NULL);
  for (guint i = 0; i < sam_text_get_n_blocks (text); i++)
    {
      g_autofree char *block = sam_text_dup_markup (text, i);

      if (i > 0)
        g_string_append_c (markup, '\n');
      if (sam_text_get_kind (text, i) == SAM_TEXT_LIST_ITEM)
        g_string_append_printf (markup, "• %s", block);
      else if (sam_text_get_kind (text, i) == SAM_TEXT_QUOTE)
        g_string_append_printf (markup, "<i>%s</i>", block);
      else
        g_string_append (markup, block);
    }

  return g_string_free (markup, FALSE);
}

/**
 * sam_live_words_people_note:
 *
 * Returns: (nullable): what so few people should know before a vote
 */
const char *
sam_live_words_people_note (guint people)
{
  if (!sam_disclosure_may_vote (people))
    return _ ("With one or two people there is no vote, only talk.");
  if (sam_disclosure_should_warn (people))
    return _ ("With so few people you may guess each other’s choice. "
              "Afterwards the screen tells only how many chose differently, "
              "without bars.");

  return NULL;
}

/**
 * sam_live_words_vote_note:
 * @form: which rounds the dilemma gets
 *
 * Returns: (nullable): as sam_live_words_people_note(), for the vote that is
 *   open; of one round nothing is told afterwards
 */
const char *
sam_live_words_vote_note (guint people, SamVoteForm form)
{
  if (form == SAM_VOTE_ONCE && sam_disclosure_should_warn (people))
    return _ ("With so few people you may guess each other’s choice. "
              "Afterwards the screen does not tell what was chosen.");

  return sam_live_words_people_note (people);
}

/**
 * sam_live_words_save_state:
 *
 * Returns: whether what was written is safe
 */
const char *
sam_live_words_save_state (SamSaveState state)
{
  switch (state)
    {
    case SAM_SAVE_STATE_SAVED:
      return _ ("Saved on this computer · no names of clients");
    case SAM_SAVE_STATE_SAVING:
      return _ ("Saving…");
    case SAM_SAVE_STATE_FAILED:
      return _ ("Not saved. It will be tried again.");
    default:
      g_assert_not_reached ();
    }
}

static const char *
get_way_words (SamWay way)
{
  switch (way)
    {
    case SAM_WAY_HANDS:
      return _ ("hands, counted here");
    case SAM_WAY_PAPER:
      return _ ("secret, on slips of paper");
    case SAM_WAY_KEYBOARD:
    default:
      return _ ("secret, on this keyboard");
    }
}

/**
 * sam_live_words_secrecy:
 *
 * Returns: (transfer full): who can see what of a round that is open
 */
char *
sam_live_words_secrecy (SamWay way)
{
  /* Phrases of their own, side by side: no sentence is pasted together. */
  return g_strjoin (" · ", get_way_words (way),
                    _ ("stays closed until the outcome"), NULL);
}

/* Returns: (transfer full): how many votes a round received */
static char *
dup_received (SamVoteForm form, SamRoundName round, guint n)
{
  if (form == SAM_VOTE_SELF_CARER)
    return round == SAM_ROUND_BEFORE
               ? g_strdup_printf (_ ("Vote as yourself: %u received"), n)
               : g_strdup_printf (_ ("Vote as the carer: %u received"), n);
  if (form == SAM_VOTE_ONCE)
    return g_strdup_printf (_ ("Vote: %u received"), n);

  return round == SAM_ROUND_BEFORE
             ? g_strdup_printf (_ ("Vote before: %u received"), n)
             : g_strdup_printf (_ ("Vote after: %u received"), n);
}

/**
 * sam_live_words_ballot:
 *
 * Says of a closed round of the current item how many votes came, how, and
 * how long they stay closed; never what they were.
 *
 * Returns: (transfer full) (nullable): a line for the console; %NULL if the
 *   round was not held
 */
char *
sam_live_words_ballot (SamLive *live, SamRoundName round)
{
  SamBallot       *ballot;
  guint            n;
  g_autofree char *received = NULL;

  g_return_val_if_fail (SAM_IS_LIVE (live), NULL);

  ballot = sam_session_item_get_ballot (sam_live_get_current (live));
  if (ballot == NULL || !sam_ballot_has_round (ballot, round))
    return NULL;

  n = sam_ballot_get_received (ballot, round);
  received = dup_received (sam_ballot_get_form (ballot), round, n);

  return g_strjoin (" · ", received,
                    get_way_words (sam_ballot_get_way (ballot, round)),
                    sam_ballot_is_open (ballot)
                        ? NULL
                        : _ ("stays closed until the outcome"),
                    NULL);
}

/**
 * sam_live_words_outcome:
 * @outcome: what may be shown of the ballot that the slide is of
 *
 * Returns: (transfer full) (nullable): what moved, and of an earlier session
 *   when that was; %NULL when there is nothing to say
 */
char *
sam_live_words_outcome (SamLive *live, SamOutcome *outcome)
{
  SamItem         *item;
  g_autofree char *shift = NULL;
  g_autofree char *earlier = NULL;

  g_return_val_if_fail (SAM_IS_LIVE (live), NULL);
  g_return_val_if_fail (outcome != NULL, NULL);

  shift = sam_outcome_describe_shift (outcome);
  if (!sam_live_shows_earlier (live))
    return g_steal_pointer (&shift);

  item = sam_session_item_get_item (sam_live_get_current (live));
  earlier = sam_earlier_describe (sam_live_get_earlier (live), item);

  /* Whole sentences, one after the other. */
  return g_strjoin (" ", earlier, shift, NULL);
}

/* Returns: the step after this one of the current item, without those that are
 *   passed by; -1 after the last */
static int
find_next_step (SamLive *live, SamSessionItem *current)
{
  GArray *plan = sam_session_item_get_plan (current);

  for (guint step = sam_session_item_get_step (current) + 1; step < plan->len;
       step++)
    if (!sam_live_passes_by (live, g_array_index (plan, SamPhase, step).kind))
      return (int) step;

  return -1;
}

/**
 * sam_live_words_next:
 *
 * Returns: what the button that goes on leads to
 */
const char *
sam_live_words_next (SamLive *live)
{
  SamSessionItem *current = sam_live_get_current (live);
  GArray         *plan = sam_session_item_get_plan (current);
  SamPhaseKind    kind;
  int             step;

  if (sam_live_has_round (live) && sam_live_get_way (live) == SAM_WAY_PAPER)
    return _ ("Type in the slips");
  if (sam_live_has_round (live))
    return _ ("Close the vote");
  if (sam_live_get_reasons_received (live) > 0)
    return _ ("Show the reasons");
  if (sam_live_is_at_close (live))
    return _ ("Close the meeting");
  if (sam_session_item_get_kind (current) == SAM_BLOCK_WELCOME)
    return _ ("Begin");

  step = find_next_step (live, current);
  if (step < 0)
    return sam_live_can_next (live) ? _ ("Next item") : _ ("Last step");

  kind = g_array_index (plan, SamPhase, step).kind;
  if (kind == sam_live_get_phase (live).kind)
    return _ ("Next page");

  return sam_session_item_get_phase_title (current, kind);
}
