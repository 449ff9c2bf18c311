// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-room-view.h"

#include <glib/gi18n-lib.h>

#include "sam-room-bar.h"
#include "sam-room-header.h"
#include "sam-room-slide.h"
#include "sam-room-state.h"
#include "sam-slide-scale.h"
#include "sam-spoken-name.h"
#include "sam-time-words.h"

/* On the screen of product.md, in pixels. */
#define SIDE 72
#define ABOVE 40
#define BELOW 40

/* What stands around the slide does not take its room at a large zoom. */
#define MOST_ZOOM_AROUND 1.3

/* About how many seconds the room reads that something was undone. */
#define UNDONE_TICKS 4

/**
 * SamRoomView:
 *
 * Everything that the room sees of a running session: the card, the slide,
 * and the bar with the clock. It has the focus when no control has it.
 */
struct _SamRoomView
{
  GtkWidget parent_instance;

  GtkWidget *header; /* (owned) */
  GtkWidget *slide;  /* (owned) */
  GtkWidget *bar;    /* (owned) */

  SamLive *live;         /* (owned) (nullable) */
  guint    undone_ticks; /* for which the hint says that */
};

G_DEFINE_FINAL_TYPE (SamRoomView, sam_room_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Which key does what now. */
static void
show_hint (SamRoomView *self)
{
  SamRoomState     state = sam_room_state_of (self->live);
  g_autofree char *hint = sam_room_state_to_hint (&state);

  self->undone_ticks = 0;
  sam_room_bar_set_hint (SAM_ROOM_BAR (self->bar), hint);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* What is frozen stays as it is, with its clock. */
static gboolean
is_frozen (SamRoomView *self)
{
  return sam_live_has_screen (self->live, SAM_SCREEN_FROZEN);
}

static void
live_tick_cb (SamLive *live, SamRoomView *self)
{
  SamSessionItem  *item = sam_live_get_current (live);
  guint            seconds = sam_live_get_elapsed (live);
  guint            minutes = sam_session_item_get_step_minutes (item);
  SamPace          pace = sam_live_get_step_pace (live);
  g_autofree char *words = sam_time_words_room (live);

  if (is_frozen (self))
    return;

  if (minutes > 0)
    seconds -= sam_session_item_get_step_since (item);
  else
    {
      minutes = sam_session_item_get_minutes (item);
      pace = sam_live_get_pace (live);
    }

  sam_room_bar_set_time (SAM_ROOM_BAR (self->bar), words,
                         minutes > 0 ? seconds / (60.0 * minutes) : -1,
                         sam_pace_get_state (&pace, minutes));
  if (self->undone_ticks > 0 && --self->undone_ticks == 0)
    show_hint (self);
}

/* The facilitator may have pressed the key in front of the room. */
static void
live_done_cb (SamLive *live, const char *label, guint deed, SamRoomView *self)
{
  if (deed != SAM_DEED_UNDONE || is_frozen (self))
    return;

  self->undone_ticks = UNDONE_TICKS;
  sam_room_bar_set_hint (SAM_ROOM_BAR (self->bar), _ ("Undone"));
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* The rules of a welcome are there to choose from, and not to go through: the
 * one of today is no step of the way. */
static void
show_step (SamRoomView *self, SamSessionItem *item)
{
  gboolean is_welcome = sam_session_item_get_kind (item) == SAM_BLOCK_WELCOME;

  sam_room_bar_set_step (SAM_ROOM_BAR (self->bar),
                         is_welcome ? 0 : sam_session_item_get_step (item),
                         is_welcome ? 1
                                    : sam_session_item_get_plan (item)->len);
}

static void
live_changed_cb (SamLive *live, SamRoomView *self)
{
  SamSessionItem *current = sam_live_get_current (live);

  if (is_frozen (self))
    return;

  sam_room_header_show (SAM_ROOM_HEADER (self->header), current);
  sam_room_slide_show (SAM_SLIDE_VIEW (self->slide), live);
  show_step (self, current);
  show_hint (self);
  live_tick_cb (live, self);
}

static void
screen_state_cb (SamLive *live, GParamSpec *pspec, SamRoomView *self)
{
  show_hint (self);
  live_changed_cb (live, self);
}

static double
get_unit (SamRoomView *self, int width, int height)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  if (root == NULL)
    return sam_slide_scale_get_unit (width, height);

  return sam_slide_scale_get_unit (MAX (width, gtk_widget_get_width (root)),
                                   MAX (height, gtk_widget_get_height (root)));
}

static void
allocate (GtkWidget *child, int x, int y, int width, int height)
{
  GtkAllocation area = { x, y, MAX (width, 0), MAX (height, 0) };

  gtk_widget_size_allocate (child, &area, -1);
}

static void
sam_room_view_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  SamRoomView *self = SAM_ROOM_VIEW (widget);
  double       unit = get_unit (self, width, height);
  double       zoom = sam_slide_view_get_zoom (SAM_SLIDE_VIEW (self->slide));
  double       px = SAM_SLIDE_FLOOR * unit * CLAMP (zoom, 1, MOST_ZOOM_AROUND);
  int          side = (int) (SIDE * unit);
  int          inner = width - 2 * side;
  int          top = (int) (ABOVE * unit);
  int          header_height;
  int          bar_height;

  header_height =
      sam_room_header_set_px (SAM_ROOM_HEADER (self->header), px, inner);
  bar_height = sam_room_bar_set_px (SAM_ROOM_BAR (self->bar), px, side, width);

  allocate (self->header, side, top, inner, header_height);
  allocate (self->bar, 0, height - bar_height, width, bar_height);

  top += header_height + (int) (ABOVE * unit);
  allocate (self->slide, side, top, inner,
            height - top - bar_height - (int) (BELOW * unit));
}

static void
sam_room_view_measure (GtkWidget     *widget,
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
sam_room_view_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SamRoomView *self = SAM_ROOM_VIEW (object);

  switch (property_id)
    {
    case PROP_LIVE:
      g_value_set_object (value, self->live);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_room_view_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  SamRoomView *self = SAM_ROOM_VIEW (object);

  switch (property_id)
    {
    case PROP_LIVE:
      sam_room_view_set_live (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_room_view_dispose (GObject *object)
{
  SamRoomView *self = SAM_ROOM_VIEW (object);

  if (self->live != NULL)
    g_signal_handlers_disconnect_by_data (self->live, self);
  g_clear_object (&self->live);
  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->slide, gtk_widget_unparent);
  g_clear_pointer (&self->bar, gtk_widget_unparent);

  G_OBJECT_CLASS (sam_room_view_parent_class)->dispose (object);
}

static void
sam_room_view_class_init (SamRoomViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_room_view_dispose;
  object_class->get_property = sam_room_view_get_property;
  object_class->set_property = sam_room_view_set_property;
  widget_class->measure = sam_room_view_measure;
  widget_class->size_allocate = sam_room_view_size_allocate;

  /**
   * SamRoomView:live: (nullable)
   *
   * The running session.
   */
  properties[PROP_LIVE] =
      g_param_spec_object ("live", NULL, NULL, SAM_TYPE_LIVE,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "room-view");
  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sam_room_view_init (SamRoomView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->header = sam_room_header_new ();
  self->slide = sam_slide_view_new ();
  self->bar = sam_room_bar_new ();
  gtk_widget_set_parent (self->header, widget);
  gtk_widget_set_parent (self->slide, widget);
  gtk_widget_set_parent (self->bar, widget);

  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
  sam_spoken_name_set (GTK_WIDGET (self), _ ("What the room sees"));
}

GtkWidget *
sam_room_view_new (void)
{
  return g_object_new (SAM_TYPE_ROOM_VIEW, NULL);
}

/**
 * sam_room_view_get_live:
 *
 * Returns: (transfer none) (nullable): the session that is shown
 */
SamLive *
sam_room_view_get_live (SamRoomView *self)
{
  g_return_val_if_fail (SAM_IS_ROOM_VIEW (self), NULL);

  return self->live;
}

/**
 * sam_room_view_set_live:
 * @live: (transfer none) (nullable): a running session
 */
void
sam_room_view_set_live (SamRoomView *self, SamLive *live)
{
  g_return_if_fail (SAM_IS_ROOM_VIEW (self));
  g_return_if_fail (live == NULL || SAM_IS_LIVE (live));

  if (self->live == live)
    return;

  if (self->live != NULL)
    g_signal_handlers_disconnect_by_data (self->live, self);
  g_set_object (&self->live, live);

  if (live != NULL)
    {
      g_signal_connect (live, "changed", G_CALLBACK (live_changed_cb), self);
      g_signal_connect (live, "tick", G_CALLBACK (live_tick_cb), self);
      g_signal_connect (live, "done", G_CALLBACK (live_done_cb), self);
      g_signal_connect (live, "notify::screen-state",
                        G_CALLBACK (screen_state_cb), self);
      live_changed_cb (live, self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIVE]);
}

/**
 * sam_room_view_get_slide_view:
 *
 * Returns: (transfer none): what draws the slide
 */
SamSlideView *
sam_room_view_get_slide_view (SamRoomView *self)
{
  g_return_val_if_fail (SAM_IS_ROOM_VIEW (self), NULL);

  return SAM_SLIDE_VIEW (self->slide);
}
