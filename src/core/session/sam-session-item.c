// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-item.h"

#include "sam-string.h"

/**
 * SamSessionItem:
 *
 * An item on the agenda of a session: what was discussed, how far the team
 * came, what was noted and voted.
 *
 * It keeps the item as it was discussed, and of the card what is shown beside
 * it, so that an old session still reads right after the deck has changed.
 */
struct _SamSessionItem
{
  GObject parent_instance;

  char         *deck_id;    /* (owned) (not nullable) */
  char         *card_id;    /* (owned) (not nullable) */
  char         *card_title; /* (owned) (not nullable) */
  char         *icon;       /* (owned) (not nullable) */
  guint         card_number;
  SamCardColour colour;
  SamItem      *item;   /* (owned) (not nullable) */
  GArray       *plan;   /* (element-type SamPhase) (owned) (not nullable) */
  SamBallot    *ballot; /* (owned) (nullable): of a dilemma */

  guint step;    /* in @plan */
  char *note;    /* (owned) (not nullable) */
  guint seconds; /* spent on it */
};

G_DEFINE_FINAL_TYPE (SamSessionItem, sam_session_item, G_TYPE_OBJECT)

static void
sam_session_item_finalize (GObject *object)
{
  SamSessionItem *self = SAM_SESSION_ITEM (object);

  g_free (self->deck_id);
  g_free (self->card_id);
  g_free (self->card_title);
  g_free (self->icon);
  g_free (self->note);
  g_clear_object (&self->item);
  g_clear_object (&self->ballot);
  g_clear_pointer (&self->plan, g_array_unref);

  G_OBJECT_CLASS (sam_session_item_parent_class)->finalize (object);
}

static void
sam_session_item_class_init (SamSessionItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_session_item_finalize;
}

static void
sam_session_item_init (SamSessionItem *self)
{
  self->note = g_strdup ("");
}

/**
 * sam_session_item_new:
 * @deck_id: the deck that @card lies in
 *
 * Returns: (transfer full): @item of @card, not begun yet
 */
SamSessionItem *
sam_session_item_new (const char *deck_id, SamCard *card, SamItem *item)
{
  g_return_val_if_fail (SAM_IS_CARD (card), NULL);

  return sam_session_item_new_kept (deck_id, sam_card_get_id (card),
                                    sam_card_get_number (card),
                                    sam_card_get_title (card),
                                    sam_card_get_colour (card),
                                    sam_card_get_icon (card), item);
}

/**
 * sam_session_item_new_kept:
 * @card_number: 0 if the card has none
 * @icon: (nullable): its name as in the card file
 *
 * As sam_session_item_new(), for a card that may no longer exist.
 *
 * Returns: (transfer full): an item of a session
 */
SamSessionItem *
sam_session_item_new_kept (const char   *deck_id,
                           const char   *card_id,
                           guint         card_number,
                           const char   *card_title,
                           SamCardColour colour,
                           const char   *icon,
                           SamItem      *item)
{
  SamSessionItem *self;

  g_return_val_if_fail (deck_id != NULL, NULL);
  g_return_val_if_fail (card_id != NULL, NULL);
  g_return_val_if_fail (card_title != NULL, NULL);
  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);

  self = g_object_new (SAM_TYPE_SESSION_ITEM, NULL);
  self->deck_id = g_strdup (deck_id);
  self->card_id = g_strdup (card_id);
  self->card_number = card_number;
  self->card_title = g_strdup (card_title);
  self->colour = colour;
  self->icon = g_strdup (icon != NULL ? icon : "");
  self->item = g_object_ref (item);
  self->plan = sam_phase_plan (item);
  if (sam_item_get_kind (item) == SAM_ITEM_DILEMMA)
    self->ballot = sam_ballot_new (sam_item_get_n_options (item));

  return self;
}

const char *
sam_session_item_get_deck_id (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->deck_id;
}

const char *
sam_session_item_get_card_id (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->card_id;
}

guint
sam_session_item_get_card_number (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), 0);

  return self->card_number;
}

const char *
sam_session_item_get_card_title (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->card_title;
}

SamCardColour
sam_session_item_get_colour (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), SAM_CARD_BLUE);

  return self->colour;
}

const char *
sam_session_item_get_icon (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->icon;
}

/**
 * sam_session_item_get_item:
 *
 * Returns: (transfer none): the item as it is discussed
 */
SamItem *
sam_session_item_get_item (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->item;
}

/**
 * sam_session_item_get_plan:
 *
 * Returns: (transfer none) (element-type SamPhase): see sam_phase_plan()
 */
GArray *
sam_session_item_get_plan (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->plan;
}

/**
 * sam_session_item_get_ballot:
 *
 * Returns: (transfer none) (nullable): the voting on a dilemma
 */
SamBallot *
sam_session_item_get_ballot (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->ballot;
}

guint
sam_session_item_get_step (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), 0);

  return self->step;
}

/**
 * sam_session_item_set_step:
 * @step: in the plan; a later one is taken for the last
 */
void
sam_session_item_set_step (SamSessionItem *self, guint step)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));

  self->step = MIN (step, self->plan->len - 1);
}

const char *
sam_session_item_get_note (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->note;
}

void
sam_session_item_set_note (SamSessionItem *self, const char *note)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));
  g_return_if_fail (note != NULL);

  sam_set_string (&self->note, note);
}

/**
 * sam_session_item_get_seconds:
 *
 * Returns: how long the team has been at it, in seconds
 */
guint
sam_session_item_get_seconds (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), 0);

  return self->seconds;
}

void
sam_session_item_set_seconds (SamSessionItem *self, guint seconds)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));

  self->seconds = seconds;
}
