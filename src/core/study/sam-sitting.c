// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-private.h"

/**
 * SamSitting:
 *
 * One time that somebody studied an item alone: what they wrote and chose.
 *
 * It is kept from the first moment, so one that was broken off goes on where
 * it was. Whether it returns, and when, follows from it: see
 * sam_sitting_get_return().
 */
G_DEFINE_FINAL_TYPE (SamSitting, sam_sitting, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Room-internal: something that is kept changed. */
void
sam_sitting_changed (SamSitting *self, gboolean typing)
{
  g_signal_emit (self, signals[CHANGED], 0, typing);
}

static void
sam_sitting_finalize (GObject *object)
{
  SamSitting *self = SAM_SITTING (object);

  g_free (self->id);
  g_clear_pointer (&self->item, sam_kept_item_unref);
  g_clear_pointer (&self->started, g_date_time_unref);
  g_clear_pointer (&self->finished, g_date_time_unref);
  for (guint i = 0; i < SAM_N_SITTING_TEXTS; i++)
    g_free (self->texts[i]);
  for (guint i = 0; i < SAM_N_PICKS; i++)
    g_free (self->says[i]);

  G_OBJECT_CLASS (sam_sitting_parent_class)->finalize (object);
}

static void
sam_sitting_class_init (SamSittingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_sitting_finalize;

  /**
   * SamSitting::changed:
   * @typing: whether more of the same will follow at once, so that saving may
   *   wait a moment
   *
   * Something that is kept changed.
   */
  signals[CHANGED] =
      g_signal_new ("changed", SAM_TYPE_SITTING, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
sam_sitting_init (SamSitting *self)
{
  for (guint i = 0; i < SAM_N_SITTING_TEXTS; i++)
    self->texts[i] = g_strdup ("");
  for (guint i = 0; i < SAM_N_PICKS; i++)
    {
      self->says[i] = g_strdup ("");
      self->options[i] = SAM_NO_OPTION;
    }
}

/**
 * sam_sitting_new:
 * @id: (nullable): its id; %NULL for a new one
 * @item: what is studied, as it is now
 * @started: when, in the zone of the person
 * @step: which return this is; 0 for the first time
 * @variant: whether the detail that changes when it returns is shown
 *
 * Whoever begins one asks sam_study_begin() instead.
 *
 * Returns: (transfer full): a sitting in which nothing is written
 */
SamSitting *
sam_sitting_new (const char  *id,
                 SamKeptItem *item,
                 GDateTime   *started,
                 guint        step,
                 gboolean     variant)
{
  SamSitting *self;

  g_return_val_if_fail (item != NULL, NULL);
  g_return_val_if_fail (started != NULL, NULL);
  g_return_val_if_fail (step <= SAM_N_RETURNS, NULL);

  self = g_object_new (SAM_TYPE_SITTING, NULL);
  self->id = id != NULL ? g_strdup (id) : g_uuid_string_random ();
  self->item = sam_kept_item_ref (item);
  self->started = g_date_time_ref (started);
  self->step = step;
  self->variant = variant != FALSE;

  return self;
}

const char *
sam_sitting_get_id (SamSitting *self)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), NULL);

  return self->id;
}

/**
 * sam_sitting_get_item:
 *
 * Returns: (transfer none): what was studied, as it was then
 */
SamKeptItem *
sam_sitting_get_item (SamSitting *self)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), NULL);

  return self->item;
}

GDateTime *
sam_sitting_get_started (SamSitting *self)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), NULL);

  return self->started;
}

/**
 * sam_sitting_get_step:
 *
 * Returns: which return it was, from 1 to %SAM_N_RETURNS; 0 for the first time
 */
guint
sam_sitting_get_step (SamSitting *self)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), 0);

  return self->step;
}

/**
 * sam_sitting_get_variant:
 *
 * Returns: whether sam_item_get_variant() was shown with it
 */
gboolean
sam_sitting_get_variant (SamSitting *self)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), FALSE);

  return self->variant;
}

/**
 * sam_sitting_get_finished:
 *
 * Returns: (transfer none) (nullable): when it was done; %NULL if it was not
 */
GDateTime *
sam_sitting_get_finished (SamSitting *self)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), NULL);

  return self->finished;
}

void
sam_sitting_set_finished (SamSitting *self, GDateTime *finished)
{
  g_return_if_fail (SAM_IS_SITTING (self));

  if (self->finished == finished)
    return;

  if (finished != NULL)
    g_date_time_ref (finished);
  g_clear_pointer (&self->finished, g_date_time_unref);
  self->finished = finished;
  sam_sitting_changed (self, FALSE);
}

/**
 * sam_sitting_get_seconds:
 *
 * Returns: how long somebody was active in it; see #SamActiveTime
 */
guint
sam_sitting_get_seconds (SamSitting *self)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), 0);

  return self->seconds;
}

/**
 * sam_sitting_set_seconds:
 *
 * Time goes on like typing: saving it may wait a moment.
 */
void
sam_sitting_set_seconds (SamSitting *self, guint seconds)
{
  g_return_if_fail (SAM_IS_SITTING (self));

  if (self->seconds == seconds)
    return;

  self->seconds = seconds;
  sam_sitting_changed (self, TRUE);
}

/**
 * sam_sitting_get_place:
 *
 * Returns: how far it is, by whatever count shows it; 0 at first
 */
guint
sam_sitting_get_place (SamSitting *self)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), 0);

  return self->place;
}

void
sam_sitting_set_place (SamSitting *self, guint place)
{
  g_return_if_fail (SAM_IS_SITTING (self));

  if (self->place == place)
    return;

  self->place = place;
  sam_sitting_changed (self, FALSE);
}
