// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-room-header.h"

#include "sam-format.h"
#include "sam-session-words.h"
#include "sam-slide-text.h"

/* Of the size of the font. */
#define ICON_SIZE 1.6
#define GAP 0.8

/**
 * SamRoomHeader:
 *
 * The line above a slide: the card with its icon, and the kind of item; or what
 * the block is, if it is of no card.
 */
struct _SamRoomHeader
{
  GtkWidget parent_instance;

  GtkWidget *card; /* (owned) */
  GtkWidget *kind; /* (owned) */

  GdkPaintable *icon; /* (owned) (nullable) */
  double        px;   /* size of the font, in pixels */
};

G_DEFINE_FINAL_TYPE (SamRoomHeader, sam_room_header, GTK_TYPE_WIDGET)

static int
get_icon_size (SamRoomHeader *self)
{
  return (int) (self->px * ICON_SIZE);
}

/* Where the words begin. */
static int
get_left (SamRoomHeader *self)
{
  return self->icon != NULL ? get_icon_size (self) + (int) (self->px * GAP) : 0;
}

static void
sam_room_header_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SamRoomHeader *self = SAM_ROOM_HEADER (widget);
  const GdkRGBA  white = { 1, 1, 1, 1 };
  const GdkRGBA  colours[] = { white, white, white, white };
  int            size = get_icon_size (self);

  if (GTK_IS_SYMBOLIC_PAINTABLE (self->icon))
    {
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (
          snapshot,
          &GRAPHENE_POINT_INIT (0, (float) (gtk_widget_get_height (widget) -
                                            size) /
                                       2));
      gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (
                                                    self->icon),
                                                snapshot, size, size, colours,
                                                G_N_ELEMENTS (colours));
      gtk_snapshot_restore (snapshot);
    }

  GTK_WIDGET_CLASS (sam_room_header_parent_class)->snapshot (widget, snapshot);
}

static void
allocate_text (GtkWidget *text, double px, int x, int width, int height)
{
  int text_height =
      sam_slide_text_get_height_at (SAM_SLIDE_TEXT (text), px, width);
  GtkAllocation area = { x, (height - text_height) / 2, MAX (width, 0),
                         text_height };

  sam_slide_text_set_px (SAM_SLIDE_TEXT (text), px);
  gtk_widget_size_allocate (text, &area, -1);
}

static void
sam_room_header_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  SamRoomHeader *self = SAM_ROOM_HEADER (widget);
  int            gap = (int) (self->px * GAP);
  int            left = get_left (self);
  int            kind_width =
      sam_slide_text_get_width_at (SAM_SLIDE_TEXT (self->kind), self->px);

  allocate_text (self->card, self->px, left, width - left - kind_width - gap,
                 height);
  allocate_text (self->kind, self->px, width - kind_width, kind_width, height);
}

static void
sam_room_header_measure (GtkWidget     *widget,
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
sam_room_header_dispose (GObject *object)
{
  SamRoomHeader *self = SAM_ROOM_HEADER (object);

  g_clear_pointer (&self->card, gtk_widget_unparent);
  g_clear_pointer (&self->kind, gtk_widget_unparent);
  g_clear_object (&self->icon);

  G_OBJECT_CLASS (sam_room_header_parent_class)->dispose (object);
}

static void
sam_room_header_class_init (SamRoomHeaderClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_room_header_dispose;
  widget_class->measure = sam_room_header_measure;
  widget_class->size_allocate = sam_room_header_size_allocate;
  widget_class->snapshot = sam_room_header_snapshot;

  gtk_widget_class_set_css_name (widget_class, "room-header");
  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sam_room_header_init (SamRoomHeader *self)
{
  self->px = SAM_SLIDE_FLOOR;
  self->card = sam_slide_text_new (SAM_SLIDE_ROLE_SMALL);
  sam_slide_text_set_style (SAM_SLIDE_TEXT (self->card), SAM_SLIDE_TEXT_STRONG);
  gtk_widget_set_parent (self->card, GTK_WIDGET (self));
  self->kind = sam_slide_text_new (SAM_SLIDE_ROLE_SMALL);
  gtk_widget_set_parent (self->kind, GTK_WIDGET (self));
}

GtkWidget *
sam_room_header_new (void)
{
  return g_object_new (SAM_TYPE_ROOM_HEADER, NULL);
}

/* Returns: (transfer full) (nullable): the icon of a card */
static GdkPaintable *
load_icon (SamRoomHeader *self, SamSessionItem *item)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (
      gtk_widget_get_display (GTK_WIDGET (self)));
  g_autofree char *icon =
      sam_format_icon_name (sam_session_item_get_icon (item));

  if (!sam_session_item_has_card (item) ||
      !gtk_icon_theme_has_icon (theme, icon))
    return NULL;

  return GDK_PAINTABLE (
      gtk_icon_theme_lookup_icon (theme, icon, NULL, 64,
                                  gtk_widget_get_scale_factor (
                                      GTK_WIDGET (self)),
                                  GTK_TEXT_DIR_NONE,
                                  GTK_ICON_LOOKUP_FORCE_SYMBOLIC));
}

/**
 * sam_room_header_show:
 * @item: (transfer none): what the room is at; not kept
 */
void
sam_room_header_show (SamRoomHeader *self, SamSessionItem *item)
{
  const char      *kind;
  g_autofree char *card = NULL;

  g_return_if_fail (SAM_IS_ROOM_HEADER (self));
  g_return_if_fail (SAM_IS_SESSION_ITEM (item));

  kind = sam_session_words_kind (item);
  card = sam_session_words_origin (item);
  sam_slide_text_set_text (SAM_SLIDE_TEXT (self->card),
                           card != NULL ? card : kind);
  sam_slide_text_set_text (SAM_SLIDE_TEXT (self->kind),
                           card != NULL ? kind : "");

  g_clear_object (&self->icon);
  self->icon = load_icon (self, item);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * sam_room_header_set_px:
 * @px: the size of the font, in pixels
 * @width: how wide the header will be
 *
 * For the parent, before it allocates.
 *
 * Returns: how high the header must be, in pixels
 */
int
sam_room_header_set_px (SamRoomHeader *self, double px, int width)
{
  int rest;

  g_return_val_if_fail (SAM_IS_ROOM_HEADER (self), 0);

  if (self->px < px || self->px > px)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
  self->px = px;

  rest = width - get_left (self) - (int) (px * GAP) -
         sam_slide_text_get_width_at (SAM_SLIDE_TEXT (self->kind), px);

  return MAX (get_icon_size (self),
              sam_slide_text_get_height_at (SAM_SLIDE_TEXT (self->card), px,
                                            rest));
}
