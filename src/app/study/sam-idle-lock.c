// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-idle-lock.h"

#include "sam-person.h"

/* How often it looks; so much later than promised it may lock. */
#define CHECK_SECONDS 10

/**
 * SamIdleLock:
 *
 * Notices that nobody is there any more: neither a key nor the pointer reached
 * the window for ten minutes, by either clock. The one that only goes on while
 * the computer runs does not see that it slept; the other may be set.
 */
struct _SamIdleLock
{
  GObject parent_instance;

  SamClock           *clock;      /* (owned) (not nullable) */
  GtkWidget          *window;     /* (not owned) (nullable): a weak pointer */
  GtkEventController *controller; /* (not owned) (nullable): of @window */
  guint               check_id;   /* 0 while it watches nothing */
  gint64              last;       /* microseconds, monotonic */
  gint64              last_date;  /* seconds, unix */
};

G_DEFINE_FINAL_TYPE (SamIdleLock, sam_idle_lock, G_TYPE_OBJECT)

enum
{
  IDLE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gint64
get_date (SamIdleLock *self)
{
  g_autoptr (GDateTime) now = sam_clock_get_now (self->clock);

  return g_date_time_to_unix (now);
}

static gboolean
event_cb (SamIdleLock *self)
{
  sam_idle_lock_sign (self);

  return GDK_EVENT_PROPAGATE;
}

static gboolean
check_cb (gpointer user_data)
{
  sam_idle_lock_check (user_data);

  return G_SOURCE_CONTINUE;
}

static void
sam_idle_lock_dispose (GObject *object)
{
  SamIdleLock *self = SAM_IDLE_LOCK (object);

  sam_idle_lock_stop (self);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (sam_idle_lock_parent_class)->dispose (object);
}

static void
sam_idle_lock_class_init (SamIdleLockClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sam_idle_lock_dispose;

  /**
   * SamIdleLock::idle:
   *
   * Nobody is there any more. Comes again as long as it watches.
   */
  signals[IDLE] = g_signal_new ("idle", SAM_TYPE_IDLE_LOCK, G_SIGNAL_RUN_LAST,
                                0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sam_idle_lock_init (SamIdleLock *self)
{
}

/**
 * sam_idle_lock_new:
 * @clock: what time is measured by
 *
 * Returns: (transfer full): one that watches nothing yet
 */
SamIdleLock *
sam_idle_lock_new (SamClock *clock)
{
  SamIdleLock *self;

  g_return_val_if_fail (SAM_IS_CLOCK (clock), NULL);

  self = g_object_new (SAM_TYPE_IDLE_LOCK, NULL);
  self->clock = g_object_ref (clock);

  return self;
}

/**
 * sam_idle_lock_watch:
 * @window: whatever reaches it is a sign of life
 */
void
sam_idle_lock_watch (SamIdleLock *self, GtkWidget *window)
{
  g_return_if_fail (SAM_IS_IDLE_LOCK (self));
  g_return_if_fail (GTK_IS_WIDGET (window));

  sam_idle_lock_stop (self);
  g_set_weak_pointer (&self->window, window);
  self->controller = gtk_event_controller_legacy_new ();
  gtk_event_controller_set_propagation_phase (self->controller,
                                              GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (self->controller, "event", G_CALLBACK (event_cb),
                            self);
  gtk_widget_add_controller (window, self->controller);
  sam_idle_lock_sign (self);
  self->check_id = g_timeout_add_seconds (CHECK_SECONDS, check_cb, self);
}

/**
 * sam_idle_lock_stop:
 *
 * Watches nothing any more.
 */
void
sam_idle_lock_stop (SamIdleLock *self)
{
  g_return_if_fail (SAM_IS_IDLE_LOCK (self));

  g_clear_handle_id (&self->check_id, g_source_remove);
  if (self->window != NULL && self->controller != NULL)
    gtk_widget_remove_controller (self->window, self->controller);
  self->controller = NULL;
  g_clear_weak_pointer (&self->window);
}

/**
 * sam_idle_lock_sign:
 *
 * Somebody is there.
 */
void
sam_idle_lock_sign (SamIdleLock *self)
{
  g_return_if_fail (SAM_IS_IDLE_LOCK (self));

  self->last = sam_clock_get_monotonic (self->clock);
  self->last_date = get_date (self);
}

/**
 * sam_idle_lock_check:
 *
 * Looks whether somebody is still there; done by itself every few seconds.
 */
void
sam_idle_lock_check (SamIdleLock *self)
{
  gint64 idle;

  g_return_if_fail (SAM_IS_IDLE_LOCK (self));

  if (self->check_id == 0)
    return;

  idle = (sam_clock_get_monotonic (self->clock) - self->last) / G_USEC_PER_SEC;
  idle = MAX (idle, get_date (self) - self->last_date);
  if (idle >= SAM_PERSON_LOCK_SECONDS)
    g_signal_emit (self, signals[IDLE], 0);
}
