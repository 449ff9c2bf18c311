// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

#include <glib/gi18n-lib.h>

#include "sam-agreement-store.h"

/*
 * Dots on proposals, placed at this keyboard one by one, or counted elsewhere.
 * What people place is in memory alone until all are done, and then only sums
 * are kept. A round that is cut off begins again as a whole.
 */

typedef struct
{
  SamLiveCommand parent;

  GPtrArray *proposals; /* (owned): as they are to be */
  gboolean   opens;     /* a round, once they have no dots */
} DotsCommand;

/* Returns: (transfer full): the proposals with so many dots each; with none
 *   for %NULL */
static GPtrArray *
list_with (SamLive *self, const int *dots)
{
  g_autoptr (GPtrArray) proposals = sam_session_list_proposals (self->session);
  GPtrArray *list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_agreement_unref);

  for (guint i = 0; i < proposals->len; i++)
    g_ptr_array_add (list,
                     sam_agreement_with_dots (g_ptr_array_index (proposals, i),
                                              dots != NULL
                                                  ? dots[i]
                                                  : SAM_AGREEMENT_NO_DOTS));

  return list;
}

static void
save (SamLive *self, SamLiveCommand *command)
{
  sam_agreement_store_save_all_async (self->database,
                                      sam_session_get_id (self->session),
                                      ((DotsCommand *) command)->proposals,
                                      sam_live_saved_cb, g_object_ref (self));
}

static void
open_round (SamLive *self, GPtrArray *proposals)
{
  self->dots =
      sam_dots_new (proposals->len, sam_session_get_people (self->session));
  self->dotted = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < proposals->len; i++)
    g_ptr_array_add (self->dotted, g_strdup (sam_agreement_get_id (
                                       g_ptr_array_index (proposals, i))));
}

/* Somebody may have typed on while it was saved: only the dots are applied. */
static void
apply (SamLive *self, SamLiveCommand *command)
{
  DotsCommand *dots = (DotsCommand *) command;

  for (guint i = 0; i < dots->proposals->len; i++)
    {
      SamAgreement *saved = g_ptr_array_index (dots->proposals, i);
      SamAgreement *proposal =
          sam_session_find_proposal (self->session,
                                     sam_agreement_get_id (saved));
      g_autoptr (SamAgreement) dotted = NULL;

      if (proposal == NULL)
        continue;
      dotted =
          sam_agreement_with_dots (proposal, sam_agreement_get_dots (saved));
      sam_session_put_proposal (self->session, dotted);
    }

  sam_live_forget_dots (self);
  if (dots->opens)
    open_round (self, dots->proposals);
}

static void
clear (SamLiveCommand *command)
{
  g_ptr_array_unref (((DotsCommand *) command)->proposals);
}

static const SamLiveCommandType dots_type = {
  .size = sizeof (DotsCommand),
  .save = save,
  .apply = apply,
  .clear = clear,
};

static void
push_dots (SamLive *self, const int *dots, gboolean opens)
{
  DotsCommand *command = sam_live_command_new (self, &dots_type);

  command->proposals = list_with (self, dots);
  command->opens = opens;
  sam_live_push (self, &command->parent);
}

/**
 * sam_live_forget_dots:
 *
 * Wipes an open round of dots.
 */
void
sam_live_forget_dots (SamLive *self)
{
  g_clear_pointer (&self->dots, sam_dots_free);
  g_clear_pointer (&self->dotted, g_ptr_array_unref);
}

/**
 * sam_live_may_start_dots:
 *
 * Returns: whether people can place dots at this keyboard: there is something
 *   to choose from, each proposal has a key, and there are enough people for
 *   nobody to be known by their dots
 */
gboolean
sam_live_may_start_dots (SamLive *self)
{
  g_autoptr (GPtrArray) proposals = NULL;

  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  if (self->dots != NULL || self->round != NULL || sam_live_has_ended (self))
    return FALSE;

  proposals = sam_session_list_proposals (self->session);

  return proposals->len > 1 && proposals->len <= SAM_DOTS_MOST_PROPOSALS &&
         sam_disclosure_may_vote (sam_session_get_people (self->session));
}

/**
 * sam_live_start_dots:
 *
 * Opens a round of dots. Those of a round before are gone.
 */
void
sam_live_start_dots (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  if (sam_live_may_start_dots (self))
    push_dots (self, NULL, TRUE);
}

gboolean
sam_live_has_dots (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  return self->dots != NULL;
}

/**
 * sam_live_get_n_dotted:
 *
 * Returns: how many proposals the open round is about; 0 without one
 */
guint
sam_live_get_n_dotted (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), 0);

  return self->dots != NULL ? sam_dots_get_n_proposals (self->dots) : 0;
}

/**
 * sam_live_is_dots_full:
 *
 * Returns: whether all people are done, so that the round can be closed
 */
gboolean
sam_live_is_dots_full (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  return self->dots != NULL && sam_dots_is_full (self->dots);
}

/**
 * sam_live_place_dot:
 * @proposal: from 0, as the room sees them
 *
 * Whoever is at the keyboard places a dot. The screens do not change by it.
 */
void
sam_live_place_dot (SamLive *self, guint proposal)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  if (self->dots != NULL && sam_dots_place (self->dots, proposal))
    sam_live_emit_changed (self);
}

/**
 * sam_live_take_back_dot:
 *
 * Whoever is at the keyboard takes back the last dot.
 */
void
sam_live_take_back_dot (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  if (self->dots != NULL && sam_dots_take_back (self->dots))
    sam_live_emit_changed (self);
}

/**
 * sam_live_confirm_dots:
 *
 * Whoever is at the keyboard is done, and the next may come.
 */
void
sam_live_confirm_dots (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  if (self->dots != NULL && sam_dots_confirm (self->dots))
    sam_live_emit_changed (self);
}

/**
 * sam_live_close_dots:
 *
 * Saves and shows the sums of the open round, once all people are done.
 */
void
sam_live_close_dots (SamLive *self)
{
  g_autoptr (GPtrArray) proposals = NULL;
  g_autofree int *dots = NULL;

  g_return_if_fail (SAM_IS_LIVE (self));

  if (!sam_live_is_dots_full (self))
    return;

  proposals = sam_session_list_proposals (self->session);
  dots = g_new (int, proposals->len);
  for (guint i = 0; i < proposals->len; i++)
    {
      const char *id = sam_agreement_get_id (g_ptr_array_index (proposals, i));
      guint       place;

      dots[i] = g_ptr_array_find_with_equal_func (self->dotted, id, g_str_equal,
                                                  &place)
                    ? sam_dots_count (self->dots, place)
                    : SAM_AGREEMENT_NO_DOTS;
    }
  push_dots (self, dots, FALSE);
}

/**
 * sam_live_cancel_dots:
 *
 * Leaves the open round. What was placed in it is forgotten.
 */
void
sam_live_cancel_dots (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  if (self->dots == NULL)
    return;

  sam_live_forget_dots (self);
  sam_live_emit_changed (self);
}

/**
 * sam_live_count_dots:
 * @dots: (array length=n_proposals): on each proposal that says something, as
 *   counted elsewhere
 *
 * Saves and shows the sums of dots that were placed on paper.
 */
void
sam_live_count_dots (SamLive *self, const int *dots, guint n_proposals)
{
  g_autoptr (GPtrArray) proposals = NULL;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (dots != NULL);

  proposals = sam_session_list_proposals (self->session);
  if (n_proposals > 0 && proposals->len == n_proposals)
    push_dots (self, dots, FALSE);
}

/* Returns: (transfer full): how far the open round is */
static char *
describe_round (SamLive *self)
{
  guint received = sam_dots_get_received (self->dots);
  guint people = sam_dots_get_n_people (self->dots);

  if (sam_dots_is_full (self->dots))
    return g_strdup (_ ("Everybody has placed their dots."));

  return g_strdup_printf (_ ("Dots of %u of %u people received"), received,
                          people);
}

/**
 * sam_live_describe_choosing:
 *
 * Returns: (transfer full) (nullable): how far a round of dots is, never where
 *   they are; or the question whether the team is sure of one more; %NULL for
 *   neither
 */
char *
sam_live_describe_choosing (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), NULL);

  if (self->dots != NULL)
    return describe_round (self);
  if (self->asked != NULL)
    return g_strdup (_ ("That makes more than two. Few improvement points are "
                        "kept better than many. Sure? Choose it once more."));

  return NULL;
}
