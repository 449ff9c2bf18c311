// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-words.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"

/* What a block of a session is called and how it is coloured, whether it is an
 * item of a card or not. */

/**
 * sam_session_words_class:
 *
 * Returns: (transfer full): the style class that brings the colour: that of the
 *   card, or a neutral one
 */
char *
sam_session_words_class (SamSessionItem *item)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (item), NULL);

  if (!sam_session_item_has_card (item))
    return g_strdup (SAM_NEUTRAL_CLASS);

  return sam_format_colour_class (sam_session_item_get_colour (item));
}

/**
 * sam_session_words_origin:
 *
 * Returns: (transfer full) (nullable): the card that it is of, as
 *   “2 · Working together with several carers”; %NULL if it is of none
 */
char *
sam_session_words_origin (SamSessionItem *item)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (item), NULL);

  if (!sam_session_item_has_card (item))
    return NULL;

  return sam_format_card (sam_session_item_get_card_number (item),
                          sam_session_item_get_card_title (item));
}

/**
 * sam_session_words_kind:
 *
 * Returns: (transfer none): what it is: “Dilemma”, “Check-in”
 */
const char *
sam_session_words_kind (SamSessionItem *item)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (item), "");

  if (!sam_session_item_has_card (item))
    return sam_block_kind_get_title (sam_session_item_get_kind (item));

  return sam_format_kind (sam_item_get_kind (sam_session_item_get_item (item)));
}

static const char *
get_paper_vote (SamVoteForm form)
{
  switch (form)
    {
    case SAM_VOTE_BEFORE_AFTER:
      return _ ("vote before and after, on paper");
    case SAM_VOTE_SELF_CARER:
      return _ ("vote as yourself and as the carer, on paper");
    case SAM_VOTE_ONCE:
      return _ ("vote once, on paper");
    case SAM_VOTE_NONE:
    default:
      return _ ("only talk");
    }
}

/**
 * sam_session_words_vote:
 *
 * Returns: (transfer none): a vote in a few words
 */
const char *
sam_session_words_vote (SamVoteForm form, SamWay way)
{
  gboolean hands = way == SAM_WAY_HANDS;

  if (way == SAM_WAY_PAPER)
    return get_paper_vote (form);

  switch (form)
    {
    case SAM_VOTE_BEFORE_AFTER:
      return hands ? _ ("vote before and after, by hands")
                   : _ ("vote before and after, secret");
    case SAM_VOTE_SELF_CARER:
      return hands ? _ ("vote as yourself and as the carer, by hands")
                   : _ ("vote as yourself and as the carer, secret");
    case SAM_VOTE_ONCE:
      return hands ? _ ("vote once, by hands") : _ ("vote once, secret");
    case SAM_VOTE_NONE:
    default:
      return _ ("only talk");
    }
}
