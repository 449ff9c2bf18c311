// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-room-bar.h"

#include <glib/gi18n-lib.h>

#include "sam-slide-text.h"
#include "sam-spoken-name.h"

/* Of the size of the font. */
#define HEIGHT 3.7
#define GAP 1.4
#define PROGRESS_WIDTH 12.0
#define PROGRESS_HEIGHT 0.35
#define SHAPE_SIZE 0.7
#define DOT_SIZE 0.6
#define DOT_WIDE 1.55
#define DOT_GAP 0.5

#define FAINT_ALPHA 0.35f

/**
 * SamRoomBar:
 *
 * The foot of the shared screen: the clock, how much of the time is used, a
 * dot per step, and which key does what now.
 */
struct _SamRoomBar
{
  GtkWidget parent_instance;

  GtkWidget *clock; /* (owned) */
  GtkWidget *hint;  /* (owned) */

  gboolean     has_minutes; /* that it should take */
  double       used;        /* of them, from 0 to 1 */
  SamPaceState state;
  guint        step; /* from 0 */
  guint        n_steps;
  double       px;   /* size of the font, in pixels */
  int          side; /* what stays free at both ends, in pixels */
};

G_DEFINE_FINAL_TYPE (SamRoomBar, sam_room_bar, GTK_TYPE_WIDGET)

/* Where the parts are, in pixels from the left. */
typedef struct
{
  int clock_width;
  int progress_x;
  int progress_width; /* 0 where there is no room for it */
  int dots_x;
  int hint_x;
  int hint_width;
} Places;

static int
get_dots_width (SamRoomBar *self)
{
  if (self->n_steps == 0)
    return 0;

  return (int) (self->px *
                (DOT_WIDE + (self->n_steps - 1) * (DOT_SIZE + DOT_GAP)));
}

/* The words come first; the dots move out of their way, and the progress
 * takes what is left. */
static Places
get_places (SamRoomBar *self, int width)
{
  Places places;
  int    side = self->side;
  int    gap = (int) (self->px * GAP);
  int    dots = get_dots_width (self);
  int    rest;

  places.clock_width =
      sam_slide_text_get_width_at (SAM_SLIDE_TEXT (self->clock), self->px);
  places.progress_x = side + places.clock_width + gap;

  rest = width - places.progress_x - dots - gap - side;
  places.hint_width =
      MIN (sam_slide_text_get_width_at (SAM_SLIDE_TEXT (self->hint), self->px) +
               1,
           MAX (rest, 1));
  places.hint_x = width - side - places.hint_width;

  places.dots_x =
      MIN ((width - dots) / 2 + 2 * gap, places.hint_x - gap - dots);
  places.progress_width = MIN ((int) (self->px * PROGRESS_WIDTH),
                               places.dots_x - gap - places.progress_x);
  if (places.progress_width < 2 * gap)
    places.progress_width = 0;

  return places;
}

static void
draw_pill (GtkSnapshot *snapshot,
           float        x,
           float        middle,
           float        width,
           float        height,
           float        alpha)
{
  GskRoundedRect  pill;
  graphene_rect_t area =
      GRAPHENE_RECT_INIT (x, middle - height / 2, width, height);

  gsk_rounded_rect_init_from_rect (&pill, &area, height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &pill);
  gtk_snapshot_append_color (snapshot, &(GdkRGBA){ 1, 1, 1, alpha }, &area);
  gtk_snapshot_pop (snapshot);
}

static void
draw_ring (GtkSnapshot *snapshot, float x, float middle, float size)
{
  GskRoundedRect  ring;
  const GdkRGBA   white = { 1, 1, 1, 1 };
  const GdkRGBA   colours[] = { white, white, white, white };
  float           line = size / 5;
  const float     lines[] = { line, line, line, line };
  graphene_rect_t area = GRAPHENE_RECT_INIT (x, middle - size / 2, size, size);

  gsk_rounded_rect_init_from_rect (&ring, &area, size / 2);
  gtk_snapshot_append_border (snapshot, &ring, lines, colours);
}

static void
draw_diamond (GtkSnapshot *snapshot, float x, float middle, float size)
{
  float side = (float) (size / G_SQRT2);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (x + size / 2, middle));
  gtk_snapshot_rotate (snapshot, 45);
  gtk_snapshot_append_color (snapshot, &(GdkRGBA){ 1, 1, 1, 1 },
                             &GRAPHENE_RECT_INIT (-side / 2, -side / 2, side,
                                                  side));
  gtk_snapshot_restore (snapshot);
}

/* How much of the time is used, and a shape at its end. */
static void
draw_progress (SamRoomBar *self, GtkSnapshot *snapshot, const Places *places)
{
  float px = (float) self->px;
  float x = (float) places->progress_x;
  float width = (float) places->progress_width;
  float height = px * (float) PROGRESS_HEIGHT;
  float middle = (float) gtk_widget_get_height (GTK_WIDGET (self)) / 2;
  float size = px * (float) SHAPE_SIZE;

  if (places->progress_width == 0 || !self->has_minutes)
    return;

  draw_pill (snapshot, x, middle, width, height, FAINT_ALPHA);
  if (self->used > 0)
    draw_pill (snapshot, x, middle, MAX (width * (float) self->used, height),
               height, 1);

  if (self->state == SAM_PACE_SOON)
    draw_ring (snapshot, x + width + size / 2, middle, size);
  else if (self->state == SAM_PACE_UP)
    draw_diamond (snapshot, x + width + size / 2, middle, size);
}

static void
sam_room_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SamRoomBar *self = SAM_ROOM_BAR (widget);
  Places      places = get_places (self, gtk_widget_get_width (widget));
  float       px = (float) self->px;
  float       middle = (float) gtk_widget_get_height (widget) / 2;
  float       x = (float) places.dots_x;

  draw_progress (self, snapshot, &places);
  for (guint i = 0; i < self->n_steps; i++)
    {
      gboolean current = i == self->step;
      float    width = px * (float) (current ? DOT_WIDE : DOT_SIZE);

      draw_pill (snapshot, x, middle, width, px * (float) DOT_SIZE,
                 current ? 1 : FAINT_ALPHA);
      x += width + px * (float) DOT_GAP;
    }

  GTK_WIDGET_CLASS (sam_room_bar_parent_class)->snapshot (widget, snapshot);
}

static void
allocate_text (GtkWidget *text, double px, int x, int width, int height)
{
  int text_height =
      sam_slide_text_get_height_at (SAM_SLIDE_TEXT (text), px, width);
  GtkAllocation area = { x, (height - text_height) / 2, width, text_height };

  sam_slide_text_set_px (SAM_SLIDE_TEXT (text), px);
  gtk_widget_size_allocate (text, &area, -1);
}

static void
sam_room_bar_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  SamRoomBar *self = SAM_ROOM_BAR (widget);
  Places      places = get_places (self, width);

  allocate_text (self->clock, self->px, self->side, places.clock_width, height);
  allocate_text (self->hint, self->px, places.hint_x, places.hint_width,
                 height);
}

static void
sam_room_bar_measure (GtkWidget     *widget,
                      GtkOrientation orientation,
                      int            for_size,
                      int           *minimum,
                      int           *natural,
                      int           *minimum_baseline,
                      int           *natural_baseline)
{
  *minimum = *natural = 0;
}

static void
sam_room_bar_dispose (GObject *object)
{
  SamRoomBar *self = SAM_ROOM_BAR (object);

  g_clear_pointer (&self->clock, gtk_widget_unparent);
  g_clear_pointer (&self->hint, gtk_widget_unparent);

  G_OBJECT_CLASS (sam_room_bar_parent_class)->dispose (object);
}

static void
sam_room_bar_class_init (SamRoomBarClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_room_bar_dispose;
  widget_class->measure = sam_room_bar_measure;
  widget_class->size_allocate = sam_room_bar_size_allocate;
  widget_class->snapshot = sam_room_bar_snapshot;

  gtk_widget_class_set_css_name (widget_class, "room-bar");
  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sam_room_bar_init (SamRoomBar *self)
{
  self->px = SAM_SLIDE_FLOOR;
  self->clock = sam_slide_text_new (SAM_SLIDE_ROLE_SMALL);
  sam_slide_text_set_style (SAM_SLIDE_TEXT (self->clock),
                            SAM_SLIDE_TEXT_STRONG);
  gtk_widget_set_parent (self->clock, GTK_WIDGET (self));
  self->hint = sam_slide_text_new (SAM_SLIDE_ROLE_SMALL);
  gtk_widget_set_parent (self->hint, GTK_WIDGET (self));
}

GtkWidget *
sam_room_bar_new (void)
{
  return g_object_new (SAM_TYPE_ROOM_BAR, NULL);
}

/**
 * sam_room_bar_set_time:
 * @words: how the time is
 * @used: how much of it is used, from 0 to 1; less than 0 if nobody said how
 *   long it should take
 * @state: for a shape: a ring when the time is nearly up, a diamond when it is.
 *   A meeting that runs late gets none, since the room can do nothing about it
 */
void
sam_room_bar_set_time (SamRoomBar  *self,
                       const char  *words,
                       double       used,
                       SamPaceState state)
{
  g_return_if_fail (SAM_IS_ROOM_BAR (self));
  g_return_if_fail (words != NULL);

  sam_slide_text_set_text (SAM_SLIDE_TEXT (self->clock), words);
  self->has_minutes = used >= 0;
  self->used = CLAMP (used, 0, 1);
  self->state = state;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sam_room_bar_set_step:
 * @step: from 0
 */
void
sam_room_bar_set_step (SamRoomBar *self, guint step, guint n_steps)
{
  g_autofree char *words = NULL;

  g_return_if_fail (SAM_IS_ROOM_BAR (self));

  self->step = step;
  self->n_steps = n_steps;

  /* Translators: how far an item is, for a screen reader */
  words = g_strdup_printf (_ ("Step %u of %u"), step + 1, n_steps);
  sam_spoken_name_set (GTK_WIDGET (self), words);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

void
sam_room_bar_set_hint (SamRoomBar *self, const char *hint)
{
  g_return_if_fail (SAM_IS_ROOM_BAR (self));

  sam_slide_text_set_text (SAM_SLIDE_TEXT (self->hint), hint);
}

/**
 * sam_room_bar_set_px:
 * @px: the size of the font, in pixels
 * @side: what stays free at both ends, in pixels
 * @width: how wide the bar will be
 *
 * For the parent, before it allocates.
 *
 * Returns: how high the bar must be, in pixels
 */
int
sam_room_bar_set_px (SamRoomBar *self, double px, int side, int width)
{
  Places places;

  g_return_val_if_fail (SAM_IS_ROOM_BAR (self), 0);

  if (self->px < px || self->px > px || self->side != side)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
  self->px = px;
  self->side = side;
  places = get_places (self, width);

  return MAX ((int) (px * HEIGHT),
              sam_slide_text_get_height_at (SAM_SLIDE_TEXT (self->hint), px,
                                            places.hint_width) +
                  (int) px);
}
