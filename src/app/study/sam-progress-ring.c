// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-progress-ring.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "sam-spoken-name.h"

/* In pixels */
#define SIZE 112
#define WIDTH 14

/**
 * SamProgressRing:
 *
 * How far somebody is with all cards: a ring that closes, with the number in
 * it. The words beside it say the same.
 */
struct _SamProgressRing
{
  GtkWidget parent_instance;

  GtkWidget *label; /* (owned) (nullable): %NULL only after dispose */
  guint      percent;
};

G_DEFINE_FINAL_TYPE (SamProgressRing, sam_progress_ring, GTK_TYPE_WIDGET)

/* GNOME's blue, as it is on a light and on a dark surface. */
static void
get_colour (GdkRGBA *colour)
{
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());

  gdk_rgba_parse (colour, dark ? "#78aeed" : "#1c71d8");
}

static void
draw (SamProgressRing *self, cairo_t *cr, double width, double height)
{
  double  radius = (MIN (width, height) - WIDTH) / 2;
  double  start = -G_PI_2;
  GdkRGBA colour;

  get_colour (&colour);
  cairo_set_line_width (cr, WIDTH);
  cairo_set_source_rgba (cr, 0.5, 0.5, 0.5, 0.25);
  cairo_arc (cr, width / 2, height / 2, radius, 0, 2 * G_PI);
  cairo_stroke (cr);
  if (self->percent == 0)
    return;

  gdk_cairo_set_source_rgba (cr, &colour);
  cairo_arc (cr, width / 2, height / 2, radius, start,
             start + 2 * G_PI * self->percent / 100);
  cairo_stroke (cr);
}

static void
sam_progress_ring_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SamProgressRing *self = SAM_PROGRESS_RING (widget);
  float            width = (float) gtk_widget_get_width (widget);
  float            height = (float) gtk_widget_get_height (widget);
  cairo_t         *cr =
      gtk_snapshot_append_cairo (snapshot,
                                 &GRAPHENE_RECT_INIT (0, 0, width, height));

  draw (self, cr, width, height);
  cairo_destroy (cr);
  gtk_widget_snapshot_child (widget, self->label, snapshot);
}

static void
sam_progress_ring_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  SamProgressRing *self = SAM_PROGRESS_RING (widget);

  gtk_widget_measure (self->label, orientation, -1, minimum, NULL, NULL, NULL);
  *minimum = *natural = MAX (*minimum + 2 * WIDTH, SIZE);
}

static void
sam_progress_ring_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  gtk_widget_allocate (SAM_PROGRESS_RING (widget)->label, width, height,
                       baseline, NULL);
}

static void
sam_progress_ring_dispose (GObject *object)
{
  SamProgressRing *self = SAM_PROGRESS_RING (object);

  g_clear_pointer (&self->label, gtk_widget_unparent);

  G_OBJECT_CLASS (sam_progress_ring_parent_class)->dispose (object);
}

static void
sam_progress_ring_class_init (SamProgressRingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_progress_ring_dispose;
  widget_class->snapshot = sam_progress_ring_snapshot;
  widget_class->measure = sam_progress_ring_measure;
  widget_class->size_allocate = sam_progress_ring_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "progress-ring");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sam_progress_ring_init (SamProgressRing *self)
{
  self->label = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->label, "title-1");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
}

/**
 * sam_progress_ring_set_percent:
 * @percent: from 0 to 100
 */
void
sam_progress_ring_set_percent (SamProgressRing *self, guint percent)
{
  g_autofree char *words = NULL;

  g_return_if_fail (SAM_IS_PROGRESS_RING (self));
  g_return_if_fail (percent <= 100);

  self->percent = percent;
  /* TRANSLATORS: how much was studied, in percent */
  words = g_strdup_printf (_ ("%u%%"), percent);
  gtk_label_set_label (GTK_LABEL (self->label), words);
  sam_spoken_name_set (GTK_WIDGET (self), words);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
