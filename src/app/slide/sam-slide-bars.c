// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slide-bars.h"

#include "sam-slide-layout.h"

/* Of the size of the font. */
#define ROW_HEIGHT 1.75
#define BAR_HEIGHT 1.45
#define RADIUS 0.25
#define GAP 0.5

#define LINE_WIDTH 0.14
#define STRIPE_GAP 0.55

#define TRACK_ALPHA 0.18f

/**
 * SamSlideBars:
 *
 * How many people made one choice, mostly before the talk and after it: per
 * round a word, a bar and a number. The first round is striped and the second
 * one full, so that they differ without any colour; and no colour says that
 * more or less is better.
 */
struct _SamSlideBars
{
  GtkWidget parent_instance;

  SamOutcome *outcome; /* (owned) */
  SamChoice   choice;
  double      px; /* size of the font, in pixels */
};

G_DEFINE_FINAL_TYPE (SamSlideBars, sam_slide_bars, GTK_TYPE_WIDGET)

/* Returns: (transfer full) */
static SamSlideLayout *
create_layout (SamSlideBars *self, const char *text, gboolean strong)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  return sam_slide_layout_new (GTK_WIDGET (self),
                               strong ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL,
                               markup);
}

static float
get_text_width (SamSlideBars *self, const char *text, gboolean strong)
{
  g_autoptr (SamSlideLayout) layout = create_layout (self, text, strong);

  return (float) sam_slide_layout_get_width (layout, self->px);
}

static void
draw_text (SamSlideBars *self,
           GtkSnapshot  *snapshot,
           const char   *text,
           gboolean      strong,
           float         x,
           float         middle)
{
  g_autoptr (SamSlideLayout) layout = create_layout (self, text, strong);
  int width = sam_slide_layout_get_width (layout, self->px);
  int height = sam_slide_layout_get_height (layout, self->px, width);

  sam_slide_layout_draw (layout, self->px, width, snapshot,
                         &GRAPHENE_POINT_INIT (x, middle - (float) height / 2));
}

static void
draw_box (SamSlideBars          *self,
          GtkSnapshot           *snapshot,
          const graphene_rect_t *area,
          float                  alpha)
{
  GskRoundedRect box;

  gsk_rounded_rect_init_from_rect (&box, area, (float) (RADIUS * self->px));
  gtk_snapshot_push_rounded_clip (snapshot, &box);
  gtk_snapshot_append_color (snapshot, &(GdkRGBA){ 1, 1, 1, alpha }, area);
  gtk_snapshot_pop (snapshot);
}

static float
to_pixel (double value)
{
  return (float) (int) (value + 0.5);
}

/* Stripes within a line, both of whole pixels: crisp at any size. */
static void
draw_striped (SamSlideBars *self, GtkSnapshot *snapshot, graphene_rect_t *area)
{
  const GdkRGBA  white = { 1, 1, 1, 1 };
  float          line = MAX (1, to_pixel (LINE_WIDTH * self->px));
  float          gap = MAX (2, to_pixel (STRIPE_GAP * self->px));
  guint          n_lines = (guint) ((area->size.width + line) / (gap + line));
  GskRoundedRect box;

  gsk_rounded_rect_init_from_rect (&box, area, (float) (RADIUS * self->px));
  gtk_snapshot_push_rounded_clip (snapshot, &box);
  for (guint i = 0; i < n_lines; i++)
    gtk_snapshot_append_color (snapshot, &white,
                               &GRAPHENE_RECT_INIT (area->origin.x + gap +
                                                        (float) i *
                                                            (gap + line),
                                                    area->origin.y, line,
                                                    area->size.height));
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &box,
                              (float[4]){ line, line, line, line },
                              (GdkRGBA[4]){ white, white, white, white });
}

static void
draw_round (SamSlideBars *self,
            GtkSnapshot  *snapshot,
            SamRoundName  round,
            float         left,
            float         top)
{
  float px = (float) self->px;
  float right = get_text_width (self, "00", TRUE) + (float) GAP * px;
  float middle = top + (float) ROW_HEIGHT * px / 2;
  guint count = sam_outcome_get_count (self->outcome, round, self->choice);
  guint total = sam_outcome_get_total (self->outcome, round);
  graphene_rect_t  area;
  g_autofree char *number = g_strdup_printf ("%u", count);

  area = GRAPHENE_RECT_INIT (to_pixel (left),
                             to_pixel (middle - (float) BAR_HEIGHT * px / 2),
                             MAX (0, to_pixel (gtk_widget_get_width (
                                                   GTK_WIDGET (self)) -
                                               left - right)),
                             to_pixel (BAR_HEIGHT * px));

  draw_text (self, snapshot, sam_outcome_get_word (self->outcome, round), FALSE,
             0, middle);
  draw_box (self, snapshot, &area, TRACK_ALPHA);
  draw_text (self, snapshot, number, TRUE,
             area.origin.x + area.size.width + (float) GAP * px, middle);

  if (count == 0 || total == 0)
    return;

  area.size.width = to_pixel (area.size.width * (float) count / (float) total);
  if (round == SAM_ROUND_BEFORE)
    draw_striped (self, snapshot, &area);
  else
    draw_box (self, snapshot, &area, 1);
}

static void
sam_slide_bars_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SamSlideBars *self = SAM_SLIDE_BARS (widget);
  float         left = 0;
  float         top = 0;

  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    if (sam_outcome_has_round (self->outcome, round))
      left = MAX (left,
                  get_text_width (self,
                                  sam_outcome_get_word (self->outcome, round),
                                  FALSE));
  left += (float) (GAP * self->px);

  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    {
      if (!sam_outcome_has_round (self->outcome, round))
        continue;

      draw_round (self, snapshot, round, left, top);
      top += (float) (ROW_HEIGHT * self->px);
    }
}

static void
sam_slide_bars_measure (GtkWidget     *widget,
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
sam_slide_bars_finalize (GObject *object)
{
  SamSlideBars *self = SAM_SLIDE_BARS (object);

  g_clear_pointer (&self->outcome, sam_outcome_unref);

  G_OBJECT_CLASS (sam_slide_bars_parent_class)->finalize (object);
}

static void
sam_slide_bars_class_init (SamSlideBarsClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = sam_slide_bars_finalize;
  widget_class->measure = sam_slide_bars_measure;
  widget_class->snapshot = sam_slide_bars_snapshot;

  gtk_widget_class_set_css_name (widget_class, "slide-bars");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sam_slide_bars_init (SamSlideBars *self)
{
  /* As the text beside it. */
  gtk_widget_set_direction (GTK_WIDGET (self), GTK_TEXT_DIR_LTR);
}

/**
 * sam_slide_bars_new:
 * @outcome: (transfer none): what may be shown; it must have bars
 * @choice: which of its choices
 *
 * Returns: (transfer floating): the bars of @choice
 */
GtkWidget *
sam_slide_bars_new (SamOutcome *outcome, SamChoice choice)
{
  SamSlideBars    *self;
  g_autofree char *words = NULL;

  g_return_val_if_fail (outcome != NULL, NULL);
  g_return_val_if_fail (sam_outcome_has_bars (outcome), NULL);

  self = g_object_new (SAM_TYPE_SLIDE_BARS, NULL);
  self->outcome = sam_outcome_ref (outcome);
  self->choice = choice;

  words = sam_outcome_describe_choice (outcome, choice);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return GTK_WIDGET (self);
}

/**
 * sam_slide_bars_get_height_at:
 *
 * Returns: how high the bars are with a font of @px pixels
 */
int
sam_slide_bars_get_height_at (SamSlideBars *self, double px)
{
  guint n_rows = 0;

  g_return_val_if_fail (SAM_IS_SLIDE_BARS (self), 0);

  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    n_rows += sam_outcome_has_round (self->outcome, round) ? 1 : 0;

  return (int) (n_rows * ROW_HEIGHT * px + 0.5);
}

/**
 * sam_slide_bars_set_px:
 * @px: the size of the font, in pixels
 *
 * For the parent, while it allocates: it does not ask for another layout.
 */
void
sam_slide_bars_set_px (SamSlideBars *self, double px)
{
  g_return_if_fail (SAM_IS_SLIDE_BARS (self));

  self->px = px;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
