// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-room-check.h"

#include "sam-live-fixture.h"
#include "sam-slide-bars.h"
#include "sam-slide-scale.h"
#include "sam-slide-text.h"
#include "sam-slide-view.h"

/* So many faults say enough. */
#define MOST_FAULTS 20

/* Of a pixel, by which a text may be smaller than the floor, or stand out. */
#define SLACK 0.01f

/* The screens that product.md promises to be legible on. No zoom makes text
 * smaller than the floor, so the usual one and the largest are the hardest to
 * fit; and nowhere is the panel as wide as beside the smallest screen. */
static const struct
{
  int      width;
  int      height;
  double   zoom;
  gboolean panel;
} layouts[] = {
  { 1280, 720, 1, FALSE },
  { 1920, 1080, 1, FALSE },
  { 3840, 2160, 1, FALSE },
  { 1280, 720, SAM_ZOOM_MAX, FALSE },
  { 1280, 720, SAM_ZOOM_MAX, TRUE },
  { 1920, 1080, SAM_ZOOM_MAX, TRUE },
  { 3840, 2160, SAM_ZOOM_MAX, TRUE },
  { 1280, 720, 1, TRUE },
};

/* One layout of the screen. */
typedef struct
{
  SamRoomCheck *check;
  const char   *name;
  GtkWidget    *room;
  int           width;
  int           height;
  double        zoom;
  gboolean      panel;
  double        floor;
  GPtrArray    *seen; /* (element-type GtkWidget): what has words */
} Layout;

static void
fault (Layout *layout, GtkWidget *widget, const char *what)
{
  if (++layout->check->n_faults > MOST_FAULTS)
    g_error ("There are more than %d", MOST_FAULTS);

  g_test_message ("%s at %d×%d, zoom %.1f, panel %s: “%s” %s", layout->name,
                  layout->width, layout->height, layout->zoom,
                  layout->panel ? "open" : "closed",
                  SAM_IS_SLIDE_TEXT (widget)
                      ? sam_slide_text_get_text (SAM_SLIDE_TEXT (widget))
                      : G_OBJECT_TYPE_NAME (widget),
                  what);
  g_test_fail ();
}

static graphene_rect_t
get_bounds (Layout *layout, GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, layout->room, &bounds));

  return bounds;
}

static void
check_text (Layout *layout, SamSlideText *text)
{
  GtkWidget *widget = GTK_WIDGET (text);
  double     px = sam_slide_text_get_px (text);
  int        width = gtk_widget_get_width (widget);

  if (px < layout->floor - SLACK)
    fault (layout, widget, "is too small");
  if (sam_slide_text_get_height_at (text, px, width) >
      gtk_widget_get_height (widget))
    fault (layout, widget, "is cut");
  if (!sam_slide_text_is_whole_at (text, px, width))
    fault (layout, widget, "has a broken word");
}

static void
check_place (Layout *layout, GtkWidget *widget)
{
  graphene_rect_t bounds = get_bounds (layout, widget);
  graphene_rect_t room =
      GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (layout->room),
                          (float) gtk_widget_get_height (layout->room));

  if (!graphene_rect_contains_rect (&room, &bounds))
    fault (layout, widget, "is not on the screen");

  for (guint i = 0; i < layout->seen->len; i++)
    {
      GtkWidget      *other = g_ptr_array_index (layout->seen, i);
      graphene_rect_t place = get_bounds (layout, other);
      graphene_rect_t both;

      if (graphene_rect_intersection (&bounds, &place, &both) &&
          both.size.width > SLACK && both.size.height > SLACK)
        fault (layout, widget, "stands on something else");
    }
}

static gboolean
has_words (GtkWidget *widget)
{
  if (SAM_IS_SLIDE_TEXT (widget))
    return *sam_slide_text_get_text (SAM_SLIDE_TEXT (widget)) != '\0';

  return SAM_IS_SLIDE_BARS (widget);
}

static void
check_widget (Layout *layout, GtkWidget *widget)
{
  if (!gtk_widget_get_visible (widget))
    return;

  if (SAM_IS_SLIDE_TEXT (widget) && has_words (widget))
    check_text (layout, SAM_SLIDE_TEXT (widget));
  if (SAM_IS_SLIDE_VIEW (widget) &&
      (!sam_slide_view_fits (SAM_SLIDE_VIEW (widget)) ||
       sam_slide_view_get_smallest_px (SAM_SLIDE_VIEW (widget)) <
           layout->floor - SLACK))
    fault (layout, widget, "does not fit");

  if (has_words (widget))
    {
      check_place (layout, widget);
      g_ptr_array_add (layout->seen, widget);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_widget (layout, child);
}

static void
check_layout (Layout *layout, SamSharedScreen *screen)
{
  layout->floor = SAM_SLIDE_FLOOR *
                  sam_slide_scale_get_unit (layout->width, layout->height);
  g_ptr_array_set_size (layout->seen, 0);

  sam_shared_screen_set_zoom (screen, layout->zoom);
  gtk_widget_allocate (GTK_WIDGET (screen), layout->width, layout->height, -1,
                       NULL);
  check_widget (layout, layout->room);
}

static void
set_panel_open (GtkWidget *screen, gboolean open)
{
  GtkWidget *revealer = sam_test_find (screen, GTK_TYPE_REVEALER, NULL);

  if (gtk_revealer_get_reveal_child (GTK_REVEALER (revealer)) != open)
    gtk_widget_activate_action (screen, "screen.panel", NULL);
}

void
sam_room_check_set_up (SamRoomCheck *self)
{
  self->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->n_faults = 0;
}

void
sam_room_check_tear_down (SamRoomCheck *self)
{
  g_hash_table_unref (self->seen);
}

/* Lays @screen out in every way of the table above, and looks at each text: it
 * is whole, in its place, on no other, and at least as large as the floor.
 * @name says in a fault what was looked at. */
void
sam_room_check_look (SamRoomCheck    *self,
                     SamSharedScreen *screen,
                     const char      *name)
{
  g_autoptr (GPtrArray) seen = g_ptr_array_new ();
  Layout layout = { .check = self, .name = name, .seen = seen };

  layout.room = GTK_WIDGET (sam_shared_screen_get_room_view (screen));
  if (!g_hash_table_add (self->seen, sam_test_dump (layout.room)))
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (layouts); i++)
    {
      layout.width = layouts[i].width;
      layout.height = layouts[i].height;
      layout.zoom = layouts[i].zoom;
      layout.panel = layouts[i].panel;
      set_panel_open (GTK_WIDGET (screen), layout.panel);
      check_layout (&layout, screen);
    }
}
