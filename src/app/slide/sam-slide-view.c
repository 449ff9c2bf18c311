// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slide-view.h"

#include "sam-slide-blocks.h"
#include "sam-slide-column.h"
#include "sam-slide-text.h"

/* On the screen of product.md, in pixels. */
#define COLUMN_GAP 84
#define MEASURE 1480

/* Two columns need a room that is wider than high. */
#define TWO_COLUMNS 1.1

/* Of the room that is left, how much stands above one column, and two. */
#define ABOVE_ONE 0.4
#define ABOVE_TWO 0.2

/**
 * SamSlideView:
 *
 * What the room sees of one slide, as large as fits.
 *
 * Text is never cut. The view tries sizes, all roles of a column together
 * (sam-slide-scale.h), and keeps the largest at which everything has its
 * place and no word is broken. Two columns are measured apart, so that long
 * options do not make the question small.
 */
struct _SamSlideView
{
  GtkWidget parent_instance;

  GPtrArray *texts;   /* (element-type SamSlideText) (owned): the left column */
  GPtrArray *options; /* (element-type SamSlideOption) (owned): the right one */
  GtkWidget *status;  /* (unowned) (nullable): the last of @texts */

  double        zoom;
  SamSlideScale scale; /* of the last allocation, likewise below */
  SamSlideScale options_scale;
};

G_DEFINE_FINAL_TYPE (SamSlideView, sam_slide_view, GTK_TYPE_WIDGET)

/* Where the columns are. */
typedef struct
{
  GdkRectangle left;
  GdkRectangle right; /* no width: the options stand below the texts */
} Places;

static Places
get_places (SamSlideView *self, int width, int height)
{
  double unit = self->scale.unit;
  Places places = { { 0, 0, width, height }, { 0, 0, 0, height } };

  if (self->options->len > 0 && width > height * TWO_COLUMNS)
    {
      int gap = (int) (COLUMN_GAP * unit);

      places.left.width = (width - gap) / 2;
      places.right.x = places.left.width + gap;
      places.right.width = width - places.right.x;
    }
  else
    {
      places.left.width = MIN (width, (int) (MEASURE * unit));
      places.left.x = (width - places.left.width) / 2;
    }

  return places;
}

/* Returns: (transfer full): all blocks, for one column */
static GPtrArray *
list_blocks (SamSlideView *self)
{
  GPtrArray *blocks = g_ptr_array_new ();

  g_ptr_array_extend (blocks, self->texts, NULL, NULL);
  g_ptr_array_extend (blocks, self->options, NULL, NULL);

  return blocks;
}

/* The room reads from the window, not from what a side panel leaves of it. */
static double
get_unit (SamSlideView *self, int width, int height)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  if (root != NULL && gtk_widget_get_width (root) >= width &&
      gtk_widget_get_height (root) >= height)
    return sam_slide_scale_get_unit (gtk_widget_get_width (root),
                                     gtk_widget_get_height (root));

  return sam_slide_scale_get_unit (width, height);
}

static void
allocate_two (SamSlideView *self, Places *places)
{
  int height;

  self->scale.fit =
      sam_slide_column_find_fit (self->texts, &self->scale, &places->left);
  self->options_scale.fit =
      sam_slide_column_find_fit (self->options, &self->options_scale,
                                 &places->right);

  height =
      MAX (sam_slide_column_get_height (self->texts, &self->scale,
                                        places->left.width),
           sam_slide_column_get_height (self->options, &self->options_scale,
                                        places->right.width));
  places->left.y = places->right.y =
      (int) (MAX (0, places->left.height - height) * ABOVE_TWO);

  sam_slide_column_allocate (self->texts, &self->scale, &places->left);
  sam_slide_column_allocate (self->options, &self->options_scale,
                             &places->right);
}

static void
allocate_one (SamSlideView *self, Places *places)
{
  int height;
  g_autoptr (GPtrArray) blocks = list_blocks (self);

  self->scale.fit =
      sam_slide_column_find_fit (blocks, &self->scale, &places->left);
  self->options_scale = self->scale;

  height =
      sam_slide_column_get_height (blocks, &self->scale, places->left.width);
  places->left.y = (int) (MAX (0, places->left.height - height) * ABOVE_ONE);

  sam_slide_column_allocate (blocks, &self->scale, &places->left);
}

static void
sam_slide_view_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  SamSlideView *self = SAM_SLIDE_VIEW (widget);
  Places        places;

  self->scale.unit = get_unit (self, width, height);
  self->scale.zoom = self->zoom;
  self->options_scale = self->scale;
  places = get_places (self, width, height);

  if (places.right.width > 0)
    allocate_two (self, &places);
  else
    allocate_one (self, &places);
}

static void
sam_slide_view_measure (GtkWidget     *widget,
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
sam_slide_view_dispose (GObject *object)
{
  SamSlideView *self = SAM_SLIDE_VIEW (object);

  self->status = NULL;
  g_ptr_array_set_size (self->texts, 0);
  g_ptr_array_set_size (self->options, 0);

  G_OBJECT_CLASS (sam_slide_view_parent_class)->dispose (object);
}

static void
sam_slide_view_finalize (GObject *object)
{
  SamSlideView *self = SAM_SLIDE_VIEW (object);

  g_ptr_array_unref (self->texts);
  g_ptr_array_unref (self->options);

  G_OBJECT_CLASS (sam_slide_view_parent_class)->finalize (object);
}

static void
sam_slide_view_class_init (SamSlideViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_slide_view_dispose;
  object_class->finalize = sam_slide_view_finalize;
  widget_class->measure = sam_slide_view_measure;
  widget_class->size_allocate = sam_slide_view_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "slide-view");
  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sam_slide_view_init (SamSlideView *self)
{
  self->texts =
      g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  self->options =
      g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  self->zoom = 1;
  self->scale = (SamSlideScale){ 1, 1, 1 };
  self->options_scale = self->scale;
}

GtkWidget *
sam_slide_view_new (void)
{
  return g_object_new (SAM_TYPE_SLIDE_VIEW, NULL);
}

static void
add_text (SamSlideView *self, GtkWidget *text)
{
  gtk_widget_set_parent (text, GTK_WIDGET (self));
  g_ptr_array_add (self->texts, text);
}

static void
add_option (SamSlideView *self, GtkWidget *option)
{
  if (option == NULL)
    return;

  gtk_widget_set_parent (option, GTK_WIDGET (self));
  g_ptr_array_add (self->options, option);
}

/**
 * sam_slide_view_show:
 * @item: (transfer none) (nullable): what the slide is of; %NULL for a slide
 *   without options
 * @slide: (transfer none): what to show
 * @outcome: (transfer none) (nullable): what may be shown of the ballot
 *
 * Shows @slide in place of what was there. Nothing of the arguments is kept.
 */
void
sam_slide_view_show (SamSlideView *self,
                     SamItem      *item,
                     SamSlide     *slide,
                     SamOutcome   *outcome)
{
  SamText *body;

  g_return_if_fail (SAM_IS_SLIDE_VIEW (self));
  g_return_if_fail (slide != NULL);
  g_return_if_fail (item != NULL || sam_slide_get_n_options (slide) == 0);

  self->status = NULL;
  g_ptr_array_set_size (self->texts, 0);
  g_ptr_array_set_size (self->options, 0);

  add_text (self, sam_slide_block_new_statement (slide));
  body = sam_slide_get_body (slide);
  for (guint i = 0; body != NULL && i < sam_text_get_n_blocks (body); i++)
    add_text (self, sam_slide_block_new_text (body, i));

  for (guint i = 0; i < sam_slide_get_n_options (slide); i++)
    add_option (self, sam_slide_block_new_option (item, slide, i, outcome));
  for (guint i = 0; i < sam_slide_get_n_choices (slide); i++)
    add_option (self, sam_slide_block_new_choice (slide, i));
  if (sam_slide_get_options (slide) == SAM_SLIDE_OPTIONS_OUTCOME &&
      outcome != NULL)
    {
      add_option (self, sam_slide_block_new_other (outcome, SAM_CHOICE_DOUBT));
      add_option (self,
                  sam_slide_block_new_other (outcome, SAM_CHOICE_ABSTAIN));
    }

  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sam_slide_view_add_option:
 * @option: (transfer floating): a #SamSlideOption
 *
 * Adds @option below the options of this slide.
 */
void
sam_slide_view_add_option (SamSlideView *self, GtkWidget *option)
{
  g_return_if_fail (SAM_IS_SLIDE_VIEW (self));

  add_option (self, option);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* “I doubt”, as one more choice. */
void
sam_slide_view_add_doubt (SamSlideView *self)
{
  sam_slide_view_add_option (self, sam_slide_block_new_doubt ());
}

/**
 * sam_slide_view_set_status:
 * @status: (nullable): one line on how the vote stands; %NULL for none
 *
 * Shows @status below the text of this slide.
 */
void
sam_slide_view_set_status (SamSlideView *self, const char *status)
{
  g_return_if_fail (SAM_IS_SLIDE_VIEW (self));

  if (status == NULL)
    {
      if (self->status != NULL)
        g_ptr_array_remove (self->texts, self->status);
      self->status = NULL;
      gtk_widget_queue_resize (GTK_WIDGET (self));
      return;
    }

  if (self->status == NULL)
    {
      self->status = sam_slide_text_new (SAM_SLIDE_ROLE_BODY);
      gtk_widget_insert_after (self->status, GTK_WIDGET (self),
                               self->texts->len > 0
                                   ? g_ptr_array_index (self->texts,
                                                        self->texts->len - 1)
                                   : NULL);
      g_ptr_array_add (self->texts, self->status);
    }

  sam_slide_text_set_text (SAM_SLIDE_TEXT (self->status), status);
}

double
sam_slide_view_get_zoom (SamSlideView *self)
{
  g_return_val_if_fail (SAM_IS_SLIDE_VIEW (self), 1);

  return self->zoom;
}

/**
 * sam_slide_view_set_zoom:
 * @zoom: from %SAM_ZOOM_MIN to %SAM_ZOOM_MAX; others are brought within
 *
 * Makes all texts larger or smaller, as far as they fit.
 */
void
sam_slide_view_set_zoom (SamSlideView *self, double zoom)
{
  g_return_if_fail (SAM_IS_SLIDE_VIEW (self));

  self->zoom = CLAMP (zoom, SAM_ZOOM_MIN, SAM_ZOOM_MAX);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sam_slide_view_fits:
 *
 * Returns: whether everything had its place at the last allocation without
 *   going below the floor
 */
gboolean
sam_slide_view_fits (SamSlideView *self)
{
  g_return_val_if_fail (SAM_IS_SLIDE_VIEW (self), FALSE);

  return self->scale.fit >= 0 && self->options_scale.fit >= 0;
}

/**
 * sam_slide_view_get_smallest_px:
 *
 * Returns: the smallest size of a font at the last allocation, in pixels
 */
double
sam_slide_view_get_smallest_px (SamSlideView *self)
{
  g_return_val_if_fail (SAM_IS_SLIDE_VIEW (self), 0);

  return MIN (sam_slide_scale_get_px (&self->scale, SAM_SLIDE_ROLE_SMALL),
              sam_slide_scale_get_px (&self->options_scale,
                                      SAM_SLIDE_ROLE_SMALL));
}
