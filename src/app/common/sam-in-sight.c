// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-in-sight.h"

/**
 * SamInSight:
 *
 * Whether a widget lies in what its scrolled window shows, so that a row of a
 * long list draws itself only then: GTK 4.8 draws every row of a list in every
 * frame, and leaves it to the clip that nobody sees the most of them.
 *
 * It looks after each layout of the window and before the drawing, when all
 * places of that frame are known, and asks the widget to be drawn when the
 * answer has become another. What can be reached, read aloud or clicked is the
 * same as ever.
 */
struct _SamInSight
{
  GObject parent_instance;

  GtkWidget     *widget;   /* (unowned): it owns this */
  GtkWidget     *scroller; /* (unowned) (nullable): while mapped */
  GdkFrameClock *clock;    /* (owned) (nullable): while mapped */
  gboolean       is_in;
};

G_DEFINE_FINAL_TYPE (SamInSight, sam_in_sight, G_TYPE_OBJECT)

/* In pixels above and below the view: shadows and the ring of the focus reach
 * outside of a widget. */
#define MARGIN 24

static gboolean
lies_in_view (SamInSight *self)
{
  graphene_rect_t bounds;

  if (self->scroller == NULL ||
      !gtk_widget_compute_bounds (self->widget, self->scroller, &bounds))
    return TRUE;

  return bounds.origin.y + bounds.size.height > -MARGIN &&
         bounds.origin.y <
             (float) (gtk_widget_get_height (self->scroller) + MARGIN);
}

static void
layout_cb (SamInSight *self)
{
  gboolean is_in = lies_in_view (self);

  if (is_in == self->is_in)
    return;

  self->is_in = is_in;
  gtk_widget_queue_draw (self->widget);
}

static void
leave (SamInSight *self)
{
  if (self->clock != NULL)
    g_signal_handlers_disconnect_by_data (self->clock, self);
  g_clear_object (&self->clock);
  self->scroller = NULL;
  self->is_in = TRUE;
}

static void
map_cb (SamInSight *self)
{
  leave (self);
  self->scroller =
      gtk_widget_get_ancestor (self->widget, GTK_TYPE_SCROLLED_WINDOW);
  g_set_object (&self->clock, gtk_widget_get_frame_clock (self->widget));
  if (self->scroller != NULL && self->clock != NULL)
    g_signal_connect_object (self->clock, "layout", G_CALLBACK (layout_cb),
                             self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
sam_in_sight_dispose (GObject *object)
{
  leave (SAM_IN_SIGHT (object));

  G_OBJECT_CLASS (sam_in_sight_parent_class)->dispose (object);
}

static void
sam_in_sight_class_init (SamInSightClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sam_in_sight_dispose;
}

static void
sam_in_sight_init (SamInSight *self)
{
  self->is_in = TRUE;
}

/**
 * sam_in_sight_new:
 * @widget: (transfer none): what keeps this for as long as it lives, and asks
 *   it when it draws itself
 */
SamInSight *
sam_in_sight_new (GtkWidget *widget)
{
  SamInSight *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (SAM_TYPE_IN_SIGHT, NULL);
  self->widget = widget;
  g_signal_connect_object (widget, "map", G_CALLBACK (map_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (widget, "unmap", G_CALLBACK (leave), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/**
 * sam_in_sight_get:
 *
 * Returns: %FALSE if nothing of the widget can be seen in its scrolled window
 */
gboolean
sam_in_sight_get (SamInSight *self)
{
  g_return_val_if_fail (SAM_IS_IN_SIGHT (self), TRUE);

  return self->is_in;
}
