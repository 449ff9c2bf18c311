// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-path.h"

#include "sam-progress.h"
#include "sam-study-path-private.h"
#include "sam-study-private.h"

/**
 * SamStudyStep:
 *
 * One thing to do in a path: an item, why it is there, and what it takes.
 */
G_DEFINE_FINAL_TYPE (SamStudyStep, sam_study_step, G_TYPE_OBJECT)

static void
sam_study_step_finalize (GObject *object)
{
  SamStudyStep *self = SAM_STUDY_STEP (object);

  g_free (self->deck_id);
  g_clear_object (&self->card);
  g_clear_object (&self->item);
  g_clear_object (&self->last);
  g_clear_pointer (&self->since, g_date_time_unref);

  G_OBJECT_CLASS (sam_study_step_parent_class)->finalize (object);
}

static void
sam_study_step_class_init (SamStudyStepClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_study_step_finalize;
}

static void
sam_study_step_init (SamStudyStep *self)
{
}

/**
 * sam_study_step_new:
 * @deck_id: the deck in which @card lies
 * @card: the card that @item is of
 * @item: what to do
 * @reason: why
 * @minutes: what it takes, alone
 * @last: (nullable): the last time, of something that returns
 *
 * Returns: (transfer full): a step
 */
SamStudyStep *
sam_study_step_new (const char   *deck_id,
                    SamCard      *card,
                    SamItem      *item,
                    SamPathReason reason,
                    guint         minutes,
                    SamSitting   *last)
{
  SamStudyStep *self;

  g_return_val_if_fail (deck_id != NULL, NULL);
  g_return_val_if_fail (SAM_IS_CARD (card), NULL);
  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);
  g_return_val_if_fail (last == NULL || SAM_IS_SITTING (last), NULL);

  self = g_object_new (SAM_TYPE_STUDY_STEP, NULL);
  self->deck_id = g_strdup (deck_id);
  self->card = g_object_ref (card);
  self->item = g_object_ref (item);
  self->reason = reason;
  self->minutes = minutes;
  g_set_object (&self->last, last);

  return self;
}

/**
 * sam_study_step_of:
 * @shelf: the cards there are
 * @deck_id: of a deck
 * @item_id: of an item in it
 *
 * Returns: (transfer full) (nullable): that item, to study now, whether it is
 *   due or not; %NULL if it is not among the cards
 */
SamStudyStep *
sam_study_step_of (SamStudy     *study,
                   SamDeckShelf *shelf,
                   const char   *deck_id,
                   const char   *item_id)
{
  SamCard      *card = NULL;
  SamItem      *item;
  SamSitting   *last;
  SamPathReason reason = SAM_PATH_NEW;

  g_return_val_if_fail (SAM_IS_STUDY (study), NULL);
  g_return_val_if_fail (SAM_IS_DECK_SHELF (shelf), NULL);

  item = sam_deck_shelf_find_item (shelf, deck_id, item_id, &card);
  if (item == NULL || card == NULL)
    return NULL;

  last = sam_study_find_last (study, deck_id, item_id);
  if (last != NULL)
    reason = SAM_PATH_RETURNS;
  else if (sam_item_get_kind (item) == SAM_ITEM_TIP)
    reason = SAM_PATH_TIP;

  return sam_study_step_new (deck_id, card, item, reason,
                             sam_path_minutes (item, last != NULL), last);
}

const char *
sam_study_step_get_deck_id (SamStudyStep *self)
{
  g_return_val_if_fail (SAM_IS_STUDY_STEP (self), NULL);

  return self->deck_id;
}

SamCard *
sam_study_step_get_card (SamStudyStep *self)
{
  g_return_val_if_fail (SAM_IS_STUDY_STEP (self), NULL);

  return self->card;
}

SamItem *
sam_study_step_get_item (SamStudyStep *self)
{
  g_return_val_if_fail (SAM_IS_STUDY_STEP (self), NULL);

  return self->item;
}

SamPathReason
sam_study_step_get_reason (SamStudyStep *self)
{
  g_return_val_if_fail (SAM_IS_STUDY_STEP (self), SAM_PATH_NEW);

  return self->reason;
}

guint
sam_study_step_get_minutes (SamStudyStep *self)
{
  g_return_val_if_fail (SAM_IS_STUDY_STEP (self), 0);

  return self->minutes;
}

/**
 * sam_study_step_get_last:
 *
 * Returns: (transfer none) (nullable): of what returns, the last time
 */
SamSitting *
sam_study_step_get_last (SamStudyStep *self)
{
  g_return_val_if_fail (SAM_IS_STUDY_STEP (self), NULL);

  return self->last;
}

/* Making */

/* All candidates, and for each the step it would become. */
typedef struct
{
  SamStudy   *study;      /* (not owned) */
  GHashTable *last;       /* (owned): as of sam_study_map_last() */
  GHashTable *open;       /* (owned): likewise, of what was broken off */
  GArray     *candidates; /* (element-type SamCandidate) (owned) */
  GPtrArray  *steps;      /* (element-type SamStudyStep) (owned) */
  guint       n_cards;
} Gathering;

static void
gather_item (Gathering  *self,
             const char *deck_id,
             SamCard    *card,
             SamItem    *item,
             guint       card_done)
{
  g_autofree char *key = sam_study_dup_key (deck_id, sam_item_get_id (item));
  SamSitting      *sitting = g_hash_table_lookup (self->last, key);
  SamCandidate     candidate = { .item = item };

  candidate.position = self->candidates->len;
  candidate.card = self->n_cards;
  candidate.card_done = card_done;
  candidate.studied = sitting != NULL;
  candidate.begun = g_hash_table_contains (self->open, key);
  candidate.bookmarked =
      sam_study_has_bookmark (self->study, deck_id, sam_item_get_id (item));
  if (sitting != NULL)
    candidate.returns = sam_sitting_get_return (sitting);
  g_array_append_val (self->candidates, candidate);

  g_ptr_array_add (self->steps, sam_study_step_new (deck_id, card, item,
                                                    SAM_PATH_NEW, 0, sitting));
}

static void
gather_deck (Gathering *self, SamDeck *deck)
{
  const char *deck_id = sam_deck_get_id (deck);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (deck)); i++)
    {
      g_autoptr (SamCard) card = g_list_model_get_item (G_LIST_MODEL (deck), i);
      guint n_items = g_list_model_get_n_items (G_LIST_MODEL (card));
      guint done = sam_progress_of_card (self->study, deck_id, card).studied;

      for (guint j = 0; j < n_items; j++)
        {
          g_autoptr (SamItem) item =
              g_list_model_get_item (G_LIST_MODEL (card), j);

          gather_item (self, deck_id, card, item, done);
        }
      self->n_cards++;
    }
}

static void
gathering_clear (Gathering *self)
{
  g_clear_pointer (&self->last, g_hash_table_unref);
  g_clear_pointer (&self->open, g_hash_table_unref);
  g_clear_pointer (&self->candidates, g_array_unref);
  g_clear_pointer (&self->steps, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Gathering, gathering_clear)

/* Returns: (transfer full): the steps of @parts, which say why and how long */
static GListModel *
list_steps (Gathering *self, GArray *parts)
{
  GListStore *path = g_list_store_new (SAM_TYPE_STUDY_STEP);

  for (guint i = 0; i < parts->len; i++)
    {
      const SamPathPart *part = &g_array_index (parts, SamPathPart, i);
      SamStudyStep *step = g_ptr_array_index (self->steps, part->candidate);

      step->reason = part->reason;
      step->minutes = part->minutes;
      g_list_store_append (path, step);
    }

  return G_LIST_MODEL (path);
}

/**
 * sam_study_make_path:
 * @shelf: the cards there are
 * @today: the day that the calendar says here
 * @minutes: how long, as one of sam_path_lengths
 *
 * Of what returns, only what is still among the cards can come. What was broken
 * off comes before anything else of its kind.
 *
 * Returns: (transfer full): a GListModel of SamStudyStep, in the order to study
 *   in; see sam_path_make(). It is a proposal and does not follow the study.
 */
GListModel *
sam_study_make_path (SamStudy     *study,
                     SamDeckShelf *shelf,
                     SamDay        today,
                     guint         minutes)
{
  g_auto (Gathering) all = { .study = study };
  g_autoptr (GArray) parts = NULL;

  g_return_val_if_fail (SAM_IS_STUDY (study), NULL);
  g_return_val_if_fail (SAM_IS_DECK_SHELF (shelf), NULL);

  all.last = sam_study_map_last (study, TRUE);
  all.open = sam_study_map_last (study, FALSE);
  all.candidates = g_array_new (FALSE, FALSE, sizeof (SamCandidate));
  all.steps = g_ptr_array_new_with_free_func (g_object_unref);
  gather_deck (&all, sam_deck_shelf_get_built_in (shelf));
  gather_deck (&all, sam_deck_shelf_get_own (shelf));

  parts = sam_path_make ((const SamCandidate *) (gpointer) all.candidates->data,
                         all.candidates->len, today, minutes);

  return list_steps (&all, parts);
}
