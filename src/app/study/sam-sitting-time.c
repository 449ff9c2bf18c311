// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-time.h"

#include "sam-hours.h"

/**
 * SamSittingTime:
 *
 * Counts how long somebody is busy on a page: keys, the pointer and scrolling
 * are signs of life, and while the page or its window is not in front nothing
 * counts. See #SamActiveTime for what does.
 */
struct _SamSittingTime
{
  GObject parent_instance;

  GtkWidget    *widget; /* (unowned): owns this */
  GtkWindow    *window; /* (owned) (nullable): while @widget is seen */
  SamClock     *clock;  /* (owned) (not nullable) */
  SamActiveTime time;
  guint         before; /* seconds that were counted earlier */
  gboolean      begun;
};

G_DEFINE_FINAL_TYPE (SamSittingTime, sam_sitting_time, G_TYPE_OBJECT)

enum
{
  SIGN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gint64
get_now (SamSittingTime *self)
{
  return sam_clock_get_monotonic (self->clock);
}

static gboolean
is_in_front (SamSittingTime *self)
{
  return self->window != NULL && gtk_window_is_active (self->window);
}

/* Whether somebody is there follows from what is in front. */
static void
update (SamSittingTime *self)
{
  if (self->begun && is_in_front (self))
    sam_active_time_start (&self->time, get_now (self));
  else
    sam_active_time_stop (&self->time, get_now (self));
  g_signal_emit (self, signals[SIGN], 0);
}

static void
follow_window (SamSittingTime *self, GtkWindow *window)
{
  if (self->window == window)
    return;

  if (self->window != NULL)
    g_signal_handlers_disconnect_by_data (self->window, self);
  g_set_object (&self->window, window);
  if (window != NULL)
    g_signal_connect_object (window, "notify::is-active", G_CALLBACK (update),
                             self, G_CONNECT_SWAPPED);
  update (self);
}

static void
map_cb (SamSittingTime *self)
{
  follow_window (self, GTK_WINDOW (gtk_widget_get_root (self->widget)));
}

static void
unmap_cb (SamSittingTime *self)
{
  follow_window (self, NULL);
}

static gboolean
event_cb (GtkEventController *controller, GdkEvent *event, SamSittingTime *self)
{
  static const GdkEventType signs[] = {
    GDK_KEY_PRESS, GDK_BUTTON_PRESS, GDK_MOTION_NOTIFY,
    GDK_SCROLL,    GDK_TOUCH_BEGIN,  GDK_TOUCH_UPDATE,
  };
  GdkEventType type = gdk_event_get_event_type (event);

  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    if (type == signs[i])
      sam_sitting_time_sign (self);

  return GDK_EVENT_PROPAGATE;
}

static void
sam_sitting_time_dispose (GObject *object)
{
  SamSittingTime *self = SAM_SITTING_TIME (object);

  if (self->window != NULL)
    g_signal_handlers_disconnect_by_data (self->window, self);
  g_clear_object (&self->window);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (sam_sitting_time_parent_class)->dispose (object);
}

static void
sam_sitting_time_class_init (SamSittingTimeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sam_sitting_time_dispose;

  /**
   * SamSittingTime::sign:
   *
   * There was a sign of life, or the person came or left: the seconds may be
   * others.
   */
  signals[SIGN] =
      g_signal_new ("sign", SAM_TYPE_SITTING_TIME, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);
}

static void
sam_sitting_time_init (SamSittingTime *self)
{
}

/**
 * sam_sitting_time_new:
 * @widget: (transfer none): what is looked at; it must live longer
 * @clock: (transfer none): where the time comes from
 *
 * Returns: (transfer full): a counter that does not count yet
 */
SamSittingTime *
sam_sitting_time_new (GtkWidget *widget, SamClock *clock)
{
  SamSittingTime     *self;
  GtkEventController *controller;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (SAM_IS_CLOCK (clock), NULL);

  self = g_object_new (SAM_TYPE_SITTING_TIME, NULL);
  self->widget = widget;
  self->clock = g_object_ref (clock);

  /* Before anybody else: what a field takes is a sign of life too. */
  controller = gtk_event_controller_legacy_new ();
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, "event", G_CALLBACK (event_cb), self, 0);
  gtk_widget_add_controller (widget, controller);

  g_signal_connect_object (widget, "map", G_CALLBACK (map_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (widget, "unmap", G_CALLBACK (unmap_cb), self,
                           G_CONNECT_SWAPPED);
  if (gtk_widget_get_mapped (widget))
    map_cb (self);

  return self;
}

/**
 * sam_sitting_time_begin:
 * @seconds: what was counted of the same sitting earlier
 *
 * Counts from now on, while the page is in front.
 */
void
sam_sitting_time_begin (SamSittingTime *self, guint seconds)
{
  g_return_if_fail (SAM_IS_SITTING_TIME (self));

  self->time = (SamActiveTime){ 0 };
  self->before = seconds;
  self->begun = TRUE;
  update (self);
}

/**
 * sam_sitting_time_end:
 *
 * Counts no longer; the seconds stay.
 */
void
sam_sitting_time_end (SamSittingTime *self)
{
  g_return_if_fail (SAM_IS_SITTING_TIME (self));

  self->begun = FALSE;
  update (self);
}

/**
 * sam_sitting_time_sign:
 *
 * The person is there.
 */
void
sam_sitting_time_sign (SamSittingTime *self)
{
  g_return_if_fail (SAM_IS_SITTING_TIME (self));

  sam_active_time_sign (&self->time, get_now (self));
  g_signal_emit (self, signals[SIGN], 0);
}

/**
 * sam_sitting_time_get_seconds:
 *
 * Returns: active seconds, with those of earlier
 */
guint
sam_sitting_time_get_seconds (SamSittingTime *self)
{
  g_return_val_if_fail (SAM_IS_SITTING_TIME (self), 0);

  return self->before +
         sam_active_time_get_seconds (&self->time, get_now (self));
}
