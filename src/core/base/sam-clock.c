// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-clock.h"

/**
 * SamClock:
 *
 * Where the time comes from.
 *
 * The program has one that follows the computer; a test or the demo brings
 * one that stands still until it is told to move.
 */
struct _SamClock
{
  GObject parent_instance;

  GDateTime *fixed;   /* (owned) (nullable): %NULL follows the computer */
  gint64     elapsed; /* of a fixed clock, in microseconds */
  guint      ahead;   /* of one that follows the computer, in days */
};

G_DEFINE_FINAL_TYPE (SamClock, sam_clock, G_TYPE_OBJECT)

static void
sam_clock_finalize (GObject *object)
{
  SamClock *self = SAM_CLOCK (object);

  g_clear_pointer (&self->fixed, g_date_time_unref);

  G_OBJECT_CLASS (sam_clock_parent_class)->finalize (object);
}

static void
sam_clock_class_init (SamClockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_clock_finalize;
}

static void
sam_clock_init (SamClock *self)
{
}

/**
 * sam_clock_new:
 *
 * Returns: (transfer full): a clock that follows the computer
 */
SamClock *
sam_clock_new (void)
{
  return g_object_new (SAM_TYPE_CLOCK, NULL);
}

/**
 * sam_clock_new_ahead:
 * @days: how many
 *
 * For a test of the whole program: what comes back after days need not be
 * waited for.
 *
 * Returns: (transfer full): a clock that follows the computer, and says the
 *   same time of day so many days later
 */
SamClock *
sam_clock_new_ahead (guint days)
{
  SamClock *self = sam_clock_new ();

  self->ahead = days;

  return self;
}

/**
 * sam_clock_new_fixed:
 * @now: the moment it shows until sam_clock_advance()
 *
 * Returns: (transfer full): a clock that stands still
 */
SamClock *
sam_clock_new_fixed (GDateTime *now)
{
  SamClock *self;

  g_return_val_if_fail (now != NULL, NULL);

  self = g_object_new (SAM_TYPE_CLOCK, NULL);
  self->fixed = g_date_time_ref (now);

  return self;
}

/**
 * sam_clock_get_now:
 *
 * Returns: (transfer full): the date and time, in the local zone of the
 *   computer, or in the zone of the fixed moment
 */
GDateTime *
sam_clock_get_now (SamClock *self)
{
  g_autoptr (GDateTime) now = NULL;

  g_return_val_if_fail (SAM_IS_CLOCK (self), NULL);

  if (self->fixed == NULL)
    {
      now = g_date_time_new_now_local ();
      return g_date_time_add_days (now, (int) self->ahead);
    }

  return g_date_time_add (self->fixed, self->elapsed);
}

/**
 * sam_clock_get_monotonic:
 *
 * Returns: microseconds since some moment; never goes back, whatever is done
 *   to the computer's clock
 */
gint64
sam_clock_get_monotonic (SamClock *self)
{
  g_return_val_if_fail (SAM_IS_CLOCK (self), 0);

  return self->fixed == NULL ? g_get_monotonic_time () : self->elapsed;
}

/**
 * sam_clock_advance:
 * @seconds: how far to move a fixed clock
 */
void
sam_clock_advance (SamClock *self, guint seconds)
{
  g_return_if_fail (SAM_IS_CLOCK (self));
  g_return_if_fail (self->fixed != NULL);

  self->elapsed += seconds * G_TIME_SPAN_SECOND;
}
