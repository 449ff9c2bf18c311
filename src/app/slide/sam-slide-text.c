// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slide-text.h"

#include <math.h>

#include "sam-slide-layout.h"

/**
 * SamSlideText:
 *
 * One text on the shared screen, drawn at the size that its parent gives.
 *
 * It never asks for room: the parent measures it at the sizes that it tries,
 * keeps one, and allocates, so a change of size never leads to another layout.
 * It is white, since a slide always lies on the colour of a card.
 */
struct _SamSlideText
{
  GtkWidget parent_instance;

  SamSlideLayout   *layout; /* (owned) (nullable): made when first measured */
  char             *markup; /* (owned) (not nullable) */
  char             *text; /* (owned) (not nullable): the same without markup */
  SamSlideRole      role;
  double            px; /* size of the font, in pixels */
  SamSlideTextStyle style;
};

G_DEFINE_FINAL_TYPE (SamSlideText, sam_slide_text, GTK_TYPE_WIDGET)

#define FRAME_ALPHA 0.65f

/* Of the size of the font. */
#define BULLET_WIDTH 0.8

static PangoWeight
get_weight (SamSlideText *self)
{
  if (self->role == SAM_SLIDE_ROLE_STATEMENT)
    return PANGO_WEIGHT_ULTRABOLD;
  if (self->role == SAM_SLIDE_ROLE_OPTION ||
      (self->style & SAM_SLIDE_TEXT_STRONG) != 0)
    return PANGO_WEIGHT_BOLD;

  return PANGO_WEIGHT_NORMAL;
}

/* Lines after the first stand below its text, not below its bullet. */
static SamSlideLayout *
create_layout (SamSlideText *self)
{
  SamSlideLayout  *layout;
  g_autofree char *bulleted = NULL;

  if ((self->style & SAM_SLIDE_TEXT_BULLET) == 0)
    return sam_slide_layout_new (GTK_WIDGET (self), get_weight (self),
                                 self->markup);

  bulleted = g_strconcat ("•\t", self->markup, NULL);
  layout =
      sam_slide_layout_new (GTK_WIDGET (self), get_weight (self), bulleted);
  sam_slide_layout_indent (layout, BULLET_WIDTH);

  return layout;
}

static SamSlideLayout *
get_layout (SamSlideText *self)
{
  if (self->layout == NULL)
    self->layout = create_layout (self);

  return self->layout;
}

/* The layout is made anew when it is next asked for. */
static void
forget_layout (SamSlideText *self)
{
  g_clear_pointer (&self->layout, sam_slide_layout_free);
}

static void
text_changed (SamSlideText *self)
{
  forget_layout (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, self->text,
                                  -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
sam_slide_text_measure (GtkWidget     *widget,
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
draw_frame (SamSlideText *self, GtkSnapshot *snapshot)
{
  GtkWidget     *widget = GTK_WIDGET (self);
  float          line = MAX (1, roundf ((float) self->px / 14));
  const float    widths[] = { line, line, line, line };
  const GdkRGBA  colour = { 1, 1, 1, FRAME_ALPHA };
  const GdkRGBA  colours[] = { colour, colour, colour, colour };
  GskRoundedRect frame;

  gsk_rounded_rect_init_from_rect (&frame,
                                   &GRAPHENE_RECT_INIT (0, 0,
                                                        gtk_widget_get_width (
                                                            widget),
                                                        gtk_widget_get_height (
                                                            widget)),
                                   (float) self->px / 4);
  gtk_snapshot_append_border (snapshot, &frame, widths, colours);
}

static void
sam_slide_text_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SamSlideText    *self = SAM_SLIDE_TEXT (widget);
  SamSlideLayout  *layout = get_layout (self);
  int              width = gtk_widget_get_width (widget);
  graphene_point_t place = { 0, 0 };

  if ((self->style & SAM_SLIDE_TEXT_FRAMED) != 0)
    {
      draw_frame (self, snapshot);
      place.x =
          (float) (width - sam_slide_layout_get_width (layout, self->px)) / 2;
      place.y =
          (float) (gtk_widget_get_height (widget) -
                   sam_slide_layout_get_height (layout, self->px, width)) /
          2;
    }

  sam_slide_layout_draw (layout, self->px, width, snapshot, &place);
}

static void
sam_slide_text_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (sam_slide_text_parent_class)->css_changed (widget, change);
  forget_layout (SAM_SLIDE_TEXT (widget));
}

static void
sam_slide_text_system_setting_changed (GtkWidget       *widget,
                                       GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (sam_slide_text_parent_class)
      ->system_setting_changed (widget, setting);
  forget_layout (SAM_SLIDE_TEXT (widget));
}

static void
sam_slide_text_finalize (GObject *object)
{
  SamSlideText *self = SAM_SLIDE_TEXT (object);

  forget_layout (self);
  g_free (self->markup);
  g_free (self->text);

  G_OBJECT_CLASS (sam_slide_text_parent_class)->finalize (object);
}

static void
sam_slide_text_class_init (SamSlideTextClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = sam_slide_text_finalize;
  widget_class->measure = sam_slide_text_measure;
  widget_class->snapshot = sam_slide_text_snapshot;
  widget_class->css_changed = sam_slide_text_css_changed;
  widget_class->system_setting_changed = sam_slide_text_system_setting_changed;

  gtk_widget_class_set_css_name (widget_class, "slide-text");
  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
sam_slide_text_init (SamSlideText *self)
{
  /* The words on a slide are Dutch or English, whatever the desktop is. */
  gtk_widget_set_direction (GTK_WIDGET (self), GTK_TEXT_DIR_LTR);
  self->role = SAM_SLIDE_ROLE_SMALL;
  self->px = SAM_SLIDE_FLOOR;
  self->markup = g_strdup ("");
  self->text = g_strdup ("");
}

/**
 * sam_slide_text_new:
 *
 * Returns: (transfer floating): an empty text
 */
GtkWidget *
sam_slide_text_new (SamSlideRole role)
{
  SamSlideText *self = g_object_new (SAM_TYPE_SLIDE_TEXT, NULL);

  self->role = role;
  return GTK_WIDGET (self);
}

SamSlideRole
sam_slide_text_get_role (SamSlideText *self)
{
  g_return_val_if_fail (SAM_IS_SLIDE_TEXT (self), SAM_SLIDE_ROLE_SMALL);

  return self->role;
}

/**
 * sam_slide_text_get_text:
 *
 * Returns: (transfer none): what it says, without markup
 */
const char *
sam_slide_text_get_text (SamSlideText *self)
{
  g_return_val_if_fail (SAM_IS_SLIDE_TEXT (self), NULL);

  return self->text;
}

/**
 * sam_slide_text_set_text:
 * @text: (nullable): plain text; %NULL for none
 */
void
sam_slide_text_set_text (SamSlideText *self, const char *text)
{
  g_autofree char *markup = NULL;

  g_return_if_fail (SAM_IS_SLIDE_TEXT (self));

  markup = g_markup_escape_text (text != NULL ? text : "", -1);
  sam_slide_text_set_markup (self, markup);
}

/**
 * sam_slide_text_set_markup:
 * @markup: Pango markup, as from sam_text_dup_markup()
 */
void
sam_slide_text_set_markup (SamSlideText *self, const char *markup)
{
  gboolean is_markup;
  char    *text;

  g_return_if_fail (SAM_IS_SLIDE_TEXT (self));
  g_return_if_fail (markup != NULL);

  if (g_strcmp0 (self->markup, markup) == 0)
    return;

  is_markup = pango_parse_markup (markup, -1, 0, NULL, &text, NULL, NULL);
  g_return_if_fail (is_markup);

  g_free (self->text);
  self->text = text;
  g_free (self->markup);
  self->markup = g_strdup (markup);
  text_changed (self);
}

/**
 * sam_slide_text_set_style:
 * @style: flags of #SamSlideTextStyle
 */
void
sam_slide_text_set_style (SamSlideText *self, SamSlideTextStyle style)
{
  g_return_if_fail (SAM_IS_SLIDE_TEXT (self));

  self->style = style;
  forget_layout (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

double
sam_slide_text_get_px (SamSlideText *self)
{
  g_return_val_if_fail (SAM_IS_SLIDE_TEXT (self), 0);

  return self->px;
}

/**
 * sam_slide_text_set_px:
 * @px: the size of the font, in pixels
 *
 * For the parent, while it allocates: it does not ask for another layout.
 */
void
sam_slide_text_set_px (SamSlideText *self, double px)
{
  g_return_if_fail (SAM_IS_SLIDE_TEXT (self));

  if (self->px >= px && self->px <= px)
    return;

  self->px = px;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sam_slide_text_get_width_at:
 *
 * Returns: how wide the text is on one line, in pixels
 */
int
sam_slide_text_get_width_at (SamSlideText *self, double px)
{
  g_return_val_if_fail (SAM_IS_SLIDE_TEXT (self), 0);

  return sam_slide_layout_get_width (get_layout (self), px);
}

/**
 * sam_slide_text_get_height_at:
 *
 * Returns: how high the text is when wrapped at @width, in pixels
 */
int
sam_slide_text_get_height_at (SamSlideText *self, double px, int width)
{
  g_return_val_if_fail (SAM_IS_SLIDE_TEXT (self), 0);

  return sam_slide_layout_get_height (get_layout (self), px, width);
}

/**
 * sam_slide_text_is_whole_at:
 *
 * Returns: whether no word must be broken to fit into @width
 */
gboolean
sam_slide_text_is_whole_at (SamSlideText *self, double px, int width)
{
  g_return_val_if_fail (SAM_IS_SLIDE_TEXT (self), FALSE);

  return sam_slide_layout_is_whole (get_layout (self), px, width);
}
