// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slide-option.h"

#include <float.h>

#include <glib/gi18n-lib.h>

#include "sam-slide-bars.h"
#include "sam-slide-face.h"
#include "sam-slide-text.h"

/* Of the size of the font. */
#define BADGE_WIDTH 1.35
#define BADGE_GAP 0.45
#define LINE_GAP 0.2

/**
 * SamSlideOption:
 *
 * One option of a dilemma on the shared screen: its letter in a frame, what
 * it says, and below that the value with its price, or the bars of the
 * outcome. An answer at the check-out has a face in place of the letter. Like
 * its texts, it is as large as its parent says.
 */
struct _SamSlideOption
{
  GtkWidget parent_instance;

  GtkWidget *badge; /* (owned): a text or a face */
  GtkWidget *says;  /* (owned) */
  GtkWidget *value; /* (owned) (nullable) */
  GtkWidget *price; /* (owned) (nullable) */
  GtkWidget *bars;  /* (owned) (nullable) */

  SamSlideScale scale;
};

G_DEFINE_FINAL_TYPE (SamSlideOption, sam_slide_option, GTK_TYPE_WIDGET)

typedef struct
{
  double px;       /* of what it says */
  double small_px; /* of everything below that */
  int    indent;   /* of what it says */
  int    gap;      /* between the lines */
} Sizes;

static Sizes
get_sizes (const SamSlideScale *scale)
{
  Sizes sizes;

  sizes.px = sam_slide_scale_get_px (scale, SAM_SLIDE_ROLE_OPTION);
  sizes.small_px = sam_slide_scale_get_px (scale, SAM_SLIDE_ROLE_SMALL);
  sizes.indent = (int) (sizes.px * (BADGE_WIDTH + BADGE_GAP));
  sizes.gap = (int) (sizes.px * LINE_GAP);

  return sizes;
}

static void
allocate (GtkWidget *child, int x, int y, int width, int height)
{
  GtkAllocation area = { x, y, MAX (width, 0), MAX (height, 0) };

  gtk_widget_size_allocate (child, &area, -1);
}

/* Places @child, if there is one, below what stands above it.
 *
 * Returns: where it ends */
static int
allocate_line (GtkWidget *child, const Sizes *sizes, int width, int y)
{
  int height;

  if (child == NULL)
    return y;

  y += sizes->gap;
  height =
      sam_slide_text_get_height_at (SAM_SLIDE_TEXT (child), sizes->small_px,
                                    width - sizes->indent);
  sam_slide_text_set_px (SAM_SLIDE_TEXT (child), sizes->small_px);
  allocate (child, sizes->indent, y, width - sizes->indent, height);

  return y + height;
}

/* The frame is as high as one line, whatever the number of lines; a face is
 * round. */
static void
allocate_badge (SamSlideOption *self, const Sizes *sizes)
{
  int width = (int) (sizes->px * BADGE_WIDTH);

  if (!SAM_IS_SLIDE_TEXT (self->badge))
    {
      allocate (self->badge, 0, 0, width, width);
      return;
    }

  sam_slide_text_set_px (SAM_SLIDE_TEXT (self->badge), sizes->small_px);
  allocate (self->badge, 0, 0, width,
            sam_slide_text_get_height_at (SAM_SLIDE_TEXT (self->badge),
                                          sizes->px, G_MAXINT16));
}

static void
sam_slide_option_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  SamSlideOption *self = SAM_SLIDE_OPTION (widget);
  Sizes           sizes = get_sizes (&self->scale);
  int             y;

  sam_slide_text_set_px (SAM_SLIDE_TEXT (self->says), sizes.px);
  y = sam_slide_text_get_height_at (SAM_SLIDE_TEXT (self->says), sizes.px,
                                    width - sizes.indent);
  allocate (self->says, sizes.indent, 0, width - sizes.indent, y);

  allocate_badge (self, &sizes);

  y = allocate_line (self->value, &sizes, width, y);
  y = allocate_line (self->price, &sizes, width, y);

  if (self->bars != NULL)
    {
      sam_slide_bars_set_px (SAM_SLIDE_BARS (self->bars), sizes.small_px);
      allocate (self->bars, 0, y + sizes.gap, width,
                sam_slide_bars_get_height_at (SAM_SLIDE_BARS (self->bars),
                                              sizes.small_px));
    }
}

static void
sam_slide_option_measure (GtkWidget     *widget,
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
sam_slide_option_dispose (GObject *object)
{
  SamSlideOption *self = SAM_SLIDE_OPTION (object);

  g_clear_pointer (&self->badge, gtk_widget_unparent);
  g_clear_pointer (&self->says, gtk_widget_unparent);
  g_clear_pointer (&self->value, gtk_widget_unparent);
  g_clear_pointer (&self->price, gtk_widget_unparent);
  g_clear_pointer (&self->bars, gtk_widget_unparent);

  G_OBJECT_CLASS (sam_slide_option_parent_class)->dispose (object);
}

static void
sam_slide_option_class_init (SamSlideOptionClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_slide_option_dispose;
  widget_class->measure = sam_slide_option_measure;
  widget_class->size_allocate = sam_slide_option_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "slide-option");
  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
add_text (SamSlideOption *self, SamSlideRole role, const char *text)
{
  GtkWidget *child = sam_slide_text_new (role);

  sam_slide_text_set_text (SAM_SLIDE_TEXT (child), text);
  gtk_widget_set_parent (child, GTK_WIDGET (self));

  return child;
}

static void
sam_slide_option_init (SamSlideOption *self)
{
  /* As the text in it. */
  gtk_widget_set_direction (GTK_WIDGET (self), GTK_TEXT_DIR_LTR);
  self->scale = (SamSlideScale){ 1, 1, 1 };
}

/**
 * sam_slide_option_new:
 * @letter: the key that chooses it
 * @says: the option in words
 *
 * Returns: (transfer floating): an option
 */
GtkWidget *
sam_slide_option_new (const char *letter, const char *says)
{
  SamSlideOption *self;

  g_return_val_if_fail (letter != NULL, NULL);
  g_return_val_if_fail (says != NULL, NULL);

  self = g_object_new (SAM_TYPE_SLIDE_OPTION, NULL);
  self->badge = add_text (self, SAM_SLIDE_ROLE_SMALL, letter);
  sam_slide_text_set_style (SAM_SLIDE_TEXT (self->badge),
                            SAM_SLIDE_TEXT_STRONG | SAM_SLIDE_TEXT_FRAMED);
  self->says = add_text (self, SAM_SLIDE_ROLE_OPTION, says);

  return GTK_WIDGET (self);
}

/**
 * sam_slide_option_new_worth:
 * @worth: an answer at the check-out
 * @line: how many gave it, in words
 *
 * Returns: (transfer floating): the answer with its face
 */
GtkWidget *
sam_slide_option_new_worth (SamWorth worth, const char *line)
{
  SamSlideOption *self;

  g_return_val_if_fail (line != NULL, NULL);

  self = g_object_new (SAM_TYPE_SLIDE_OPTION, NULL);
  self->badge = sam_slide_face_new (worth);
  gtk_widget_set_parent (self->badge, GTK_WIDGET (self));
  self->says =
      add_text (self, SAM_SLIDE_ROLE_OPTION, sam_worth_get_word (worth));
  sam_slide_option_add_line (self, line);

  return GTK_WIDGET (self);
}

/**
 * sam_slide_option_add_price:
 * @value: what the option stands for
 * @price: what it costs
 *
 * Shows what the option is good for, and what one gives up.
 */
void
sam_slide_option_add_price (SamSlideOption *self,
                            const char     *value,
                            const char     *price)
{
  g_autofree char *value_line = NULL;
  g_autofree char *price_line = NULL;

  g_return_if_fail (SAM_IS_SLIDE_OPTION (self));
  g_return_if_fail (self->value == NULL);

  /* Translators: the value behind an option of a dilemma */
  value_line = g_strdup_printf (_ ("Value: %s"), value);
  /* Translators: what one gives up with an option of a dilemma */
  price_line = g_strdup_printf (_ ("Price: %s"), price);

  self->value = add_text (self, SAM_SLIDE_ROLE_SMALL, value_line);
  sam_slide_text_set_style (SAM_SLIDE_TEXT (self->value),
                            SAM_SLIDE_TEXT_STRONG);
  self->price = add_text (self, SAM_SLIDE_ROLE_SMALL, price_line);
}

/**
 * sam_slide_option_add_line:
 * @line: plain text
 *
 * Shows @line below what the option says; two at the most.
 */
void
sam_slide_option_add_line (SamSlideOption *self, const char *line)
{
  g_return_if_fail (SAM_IS_SLIDE_OPTION (self));
  g_return_if_fail (self->price == NULL);

  if (self->value == NULL)
    self->value = add_text (self, SAM_SLIDE_ROLE_SMALL, line);
  else
    self->price = add_text (self, SAM_SLIDE_ROLE_SMALL, line);
}

/**
 * sam_slide_option_add_bars:
 * @outcome: (transfer none): what may be shown; it must have bars
 *
 * Shows how many chose it, before and after.
 */
void
sam_slide_option_add_bars (SamSlideOption *self,
                           SamOutcome     *outcome,
                           SamChoice       choice)
{
  g_return_if_fail (SAM_IS_SLIDE_OPTION (self));
  g_return_if_fail (self->bars == NULL);

  self->bars = sam_slide_bars_new (outcome, choice);
  gtk_widget_set_parent (self->bars, GTK_WIDGET (self));
}

static int
get_line_height (GtkWidget *child, const Sizes *sizes, int width)
{
  if (child == NULL)
    return 0;

  return sizes->gap + sam_slide_text_get_height_at (SAM_SLIDE_TEXT (child),
                                                    sizes->small_px,
                                                    width - sizes->indent);
}

/**
 * sam_slide_option_get_height_at:
 *
 * Returns: how high the option is at @scale and @width, in pixels
 */
int
sam_slide_option_get_height_at (SamSlideOption      *self,
                                const SamSlideScale *scale,
                                int                  width)
{
  Sizes sizes = get_sizes (scale);
  int   height;

  g_return_val_if_fail (SAM_IS_SLIDE_OPTION (self), 0);

  height = sam_slide_text_get_height_at (SAM_SLIDE_TEXT (self->says), sizes.px,
                                         width - sizes.indent) +
           get_line_height (self->value, &sizes, width) +
           get_line_height (self->price, &sizes, width);
  if (self->bars != NULL)
    height +=
        sizes.gap + sam_slide_bars_get_height_at (SAM_SLIDE_BARS (self->bars),
                                                  sizes.small_px);

  return height;
}

static gboolean
is_line_whole (GtkWidget *child, double px, int width)
{
  return child == NULL ||
         sam_slide_text_is_whole_at (SAM_SLIDE_TEXT (child), px, width);
}

/**
 * sam_slide_option_is_whole_at:
 *
 * Returns: whether no word must be broken at @scale and @width
 */
gboolean
sam_slide_option_is_whole_at (SamSlideOption      *self,
                              const SamSlideScale *scale,
                              int                  width)
{
  Sizes sizes = get_sizes (scale);

  g_return_val_if_fail (SAM_IS_SLIDE_OPTION (self), FALSE);

  width -= sizes.indent;

  return is_line_whole (self->says, sizes.px, width) &&
         is_line_whole (self->value, sizes.small_px, width) &&
         is_line_whole (self->price, sizes.small_px, width);
}

/**
 * sam_slide_option_set_scale:
 *
 * For the parent, before it allocates.
 */
void
sam_slide_option_set_scale (SamSlideOption *self, const SamSlideScale *scale)
{
  g_return_if_fail (SAM_IS_SLIDE_OPTION (self));

  if (G_APPROX_VALUE (self->scale.unit, scale->unit, DBL_EPSILON) &&
      G_APPROX_VALUE (self->scale.zoom, scale->zoom, DBL_EPSILON) &&
      G_APPROX_VALUE (self->scale.fit, scale->fit, DBL_EPSILON))
    return;

  self->scale = *scale;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
