// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-hours.h"

#define IDLE (SAM_IDLE_SECONDS * G_TIME_SPAN_SECOND)

/* Counts until @now, but no further than a minute after the last sign. */
static gint64
get_pending (const SamActiveTime *self, gint64 now)
{
  return self->counting ? CLAMP (now - self->last, 0, IDLE) : 0;
}

/**
 * sam_active_time_start:
 * @self: a counter, filled with zeros at first
 *
 * The person is there: counts from now on. Does nothing if it counts already.
 */
void
sam_active_time_start (SamActiveTime *self, gint64 now)
{
  if (self->counting)
    return;

  self->counting = TRUE;
  self->last = now;
}

/**
 * sam_active_time_sign:
 *
 * A sign of life: a key, the pointer, a scroll. What was before it counts, but
 * no more than %SAM_IDLE_SECONDS since the sign before.
 */
void
sam_active_time_sign (SamActiveTime *self, gint64 now)
{
  if (!self->counting)
    return;

  self->counted += get_pending (self, now);
  self->last = MAX (self->last, now);
}

/**
 * sam_active_time_stop:
 *
 * The person leaves, or another window is in front.
 */
void
sam_active_time_stop (SamActiveTime *self, gint64 now)
{
  self->counted += get_pending (self, now);
  self->counting = FALSE;
}

/**
 * sam_active_time_get_seconds:
 *
 * Returns: whole seconds until @now
 */
guint
sam_active_time_get_seconds (const SamActiveTime *self, gint64 now)
{
  return (guint) ((self->counted + get_pending (self, now)) /
                  G_TIME_SPAN_SECOND);
}

/**
 * sam_active_time_get_idle:
 *
 * Returns: microseconds since the last sign of life, to know when to lock
 */
gint64
sam_active_time_get_idle (const SamActiveTime *self, gint64 now)
{
  return MAX (now - self->last, 0);
}

/* Sums */

static void
minutes_clear (gpointer data)
{
  SamMinutes *line = data;

  g_free (line->deck_id);
  g_free (line->card_id);
}

static GArray *
new_sum (void)
{
  GArray *sum = g_array_new (FALSE, FALSE, sizeof (SamMinutes));

  g_array_set_clear_func (sum, minutes_clear);

  return sum;
}

/* Returns: (transfer full) (nullable): the activity, if it is in the period */
static SamActivity *
take_activity (GListModel *activities,
               guint       position,
               SamDay      from,
               SamDay      until)
{
  g_autoptr (SamActivity) activity =
      g_list_model_get_item (activities, position);
  SamDay day = sam_activity_get_day (activity);

  return day >= from && day <= until ? g_steal_pointer (&activity) : NULL;
}

/**
 * sam_hours_total:
 * @activities: (element-type SamActivity): all there are
 * @from: the first day
 * @until: the last day
 *
 * Returns: minutes
 */
guint
sam_hours_total (GListModel *activities, SamDay from, SamDay until)
{
  guint total = 0;

  g_return_val_if_fail (G_IS_LIST_MODEL (activities), 0);

  for (guint i = 0; i < g_list_model_get_n_items (activities); i++)
    {
      g_autoptr (SamActivity) activity =
          take_activity (activities, i, from, until);

      if (activity != NULL)
        total += sam_activity_get_minutes (activity);
    }

  return total;
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  const SamMinutes *first = a;
  const SamMinutes *second = b;

  return (first->day > second->day) - (first->day < second->day);
}

/* Finds or makes the line of a day, or of a card. */
static SamMinutes *
get_line (GArray *sum, SamDay day, const char *deck_id, const char *card_id)
{
  SamMinutes line = { day, NULL, NULL, 0 };

  for (guint i = 0; i < sum->len; i++)
    {
      SamMinutes *there = &g_array_index (sum, SamMinutes, i);

      if (there->day == day && g_strcmp0 (there->deck_id, deck_id) == 0 &&
          g_strcmp0 (there->card_id, card_id) == 0)
        return there;
    }

  line.deck_id = g_strdup (deck_id);
  line.card_id = g_strdup (card_id);
  g_array_append_val (sum, line);

  return &g_array_index (sum, SamMinutes, sum->len - 1);
}

/**
 * sam_hours_per_day:
 * @activities: (element-type SamActivity): all there are
 * @from: the first day
 * @until: the last day
 *
 * Returns: (transfer full) (element-type SamMinutes): the days on which there
 *   was something, oldest first
 */
GArray *
sam_hours_per_day (GListModel *activities, SamDay from, SamDay until)
{
  GArray *sum;

  g_return_val_if_fail (G_IS_LIST_MODEL (activities), NULL);

  sum = new_sum ();
  for (guint i = 0; i < g_list_model_get_n_items (activities); i++)
    {
      g_autoptr (SamActivity) activity =
          take_activity (activities, i, from, until);

      if (activity != NULL)
        get_line (sum, sam_activity_get_day (activity), NULL, NULL)->minutes +=
            sam_activity_get_minutes (activity);
    }
  g_array_sort (sum, compare_days);

  return sum;
}

/* Shares the minutes of one activity among its cards as the seconds were, so
 * that the shares add up. */
static void
share_minutes (GArray *sum, SamActivity *activity)
{
  guint64 seconds = 0;
  guint64 until = 0;
  guint   given = 0;
  guint   minutes = sam_activity_get_minutes (activity);
  guint   n_parts = sam_activity_get_n_parts (activity);

  for (guint i = 0; i < n_parts; i++)
    seconds += sam_activity_get_part_seconds (activity, i);

  for (guint i = 0; i < n_parts; i++)
    {
      guint share;

      until += sam_activity_get_part_seconds (activity, i);
      share = (guint) ((until * minutes + seconds / 2) / seconds) - given;
      given += share;
      get_line (sum, SAM_NO_DAY, sam_activity_get_part_deck_id (activity, i),
                sam_activity_get_part_card_id (activity, i))
          ->minutes += share;
    }

  if (n_parts == 0 && minutes > 0)
    get_line (sum, SAM_NO_DAY, NULL, NULL)->minutes += minutes;
}

/**
 * sam_hours_per_card:
 * @activities: (element-type SamActivity): all there are
 * @from: the first day
 * @until: the last day
 *
 * Returns: (transfer full) (element-type SamMinutes): the cards on which time
 *   was spent; together they are sam_hours_total()
 */
GArray *
sam_hours_per_card (GListModel *activities, SamDay from, SamDay until)
{
  GArray *sum;

  g_return_val_if_fail (G_IS_LIST_MODEL (activities), NULL);

  sum = new_sum ();
  for (guint i = 0; i < g_list_model_get_n_items (activities); i++)
    {
      g_autoptr (SamActivity) activity =
          take_activity (activities, i, from, until);

      if (activity != NULL)
        share_minutes (sum, activity);
    }

  return sum;
}
