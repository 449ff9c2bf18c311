// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slide-face.h"

/* Of the size of the face. */
#define LINE_WIDTH 0.075
#define EYE_SIZE 0.07
#define EYE_X 0.17
#define EYE_Y (-0.12)
#define MOUTH_WIDTH 0.26
#define MOUTH_Y 0.17
#define MOUTH_BEND 0.16

/**
 * SamSlideFace:
 *
 * A face beside an answer at the check-out, drawn as large as it is allocated.
 * The word beside it says the same, so it is not read out.
 */
struct _SamSlideFace
{
  GtkWidget parent_instance;

  SamWorth worth;
};

G_DEFINE_FINAL_TYPE (SamSlideFace, sam_slide_face, GTK_TYPE_WIDGET)

/* How much the corners of the mouth are above its middle. */
static double
get_bend (SamWorth worth)
{
  switch (worth)
    {
    case SAM_WORTH_YES:
      return MOUTH_BEND;
    case SAM_WORTH_HARDLY:
      return -MOUTH_BEND;
    case SAM_WORTH_PARTLY:
    default:
      return 0;
    }
}

/* Around the middle, in units of the size of the face. */
static void
draw_face (cairo_t *cairo, SamWorth worth)
{
  double bend = get_bend (worth);

  cairo_set_line_width (cairo, LINE_WIDTH);
  cairo_set_line_cap (cairo, CAIRO_LINE_CAP_ROUND);

  cairo_arc (cairo, 0, 0, 0.5 - LINE_WIDTH / 2, 0, 2 * G_PI);
  cairo_stroke (cairo);

  for (int side = -1; side <= 1; side += 2)
    {
      cairo_arc (cairo, side * EYE_X, EYE_Y, EYE_SIZE, 0, 2 * G_PI);
      cairo_fill (cairo);
    }

  cairo_move_to (cairo, -MOUTH_WIDTH, MOUTH_Y - bend / 2);
  cairo_curve_to (cairo, -MOUTH_WIDTH / 2, MOUTH_Y + bend, MOUTH_WIDTH / 2,
                  MOUTH_Y + bend, MOUTH_WIDTH, MOUTH_Y - bend / 2);
  cairo_stroke (cairo);
}

static void
sam_slide_face_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  float    width = (float) gtk_widget_get_width (widget);
  float    height = (float) gtk_widget_get_height (widget);
  double   size = MIN (width, height);
  cairo_t *cairo =
      gtk_snapshot_append_cairo (snapshot,
                                 &GRAPHENE_RECT_INIT (0, 0, width, height));

  cairo_translate (cairo, width / 2, height / 2);
  cairo_scale (cairo, size, size);
  cairo_set_source_rgb (cairo, 1, 1, 1);
  draw_face (cairo, SAM_SLIDE_FACE (widget)->worth);
  cairo_destroy (cairo);
}

static void
sam_slide_face_class_init (SamSlideFaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = sam_slide_face_snapshot;
  gtk_widget_class_set_css_name (widget_class, "slide-face");
  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sam_slide_face_init (SamSlideFace *self)
{
}

GtkWidget *
sam_slide_face_new (SamWorth worth)
{
  SamSlideFace *self = g_object_new (SAM_TYPE_SLIDE_FACE, NULL);

  self->worth = worth;

  return GTK_WIDGET (self);
}
