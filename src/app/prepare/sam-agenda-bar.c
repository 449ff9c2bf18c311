// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-bar.h"

#include <glib/gi18n-lib.h>

#include "sam-spoken-name.h"

#define HEIGHT 12
#define WIDTH 120
#define RADIUS 5
#define GAP 1.5f
#define STRIPE 3.0f

/**
 * SamAgendaBar:
 *
 * Planned against available time: a stretch for each block, in the colour of
 * its card or grey; lighter is what is left, and what is over is hatched.
 *
 * It says the same in words to a screen reader.
 */
struct _SamAgendaBar
{
  GtkWidget parent_instance;

  SamAgenda *agenda; /* (owned) (nullable) */
  GArray    *parts;  /* (element-type SamBarPart) (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamAgendaBar, sam_agenda_bar, GTK_TYPE_WIDGET)

/* The colours of style.css. A colour that the style sheet knows by name cannot
 * be asked for without functions that GTK deprecates. */
static const GdkRGBA colours[SAM_N_CARD_COLOURS] = {
  [SAM_CARD_BLUE] = { 0.102f, 0.373f, 0.706f, 1 },
  [SAM_CARD_TEAL] = { 0.043f, 0.431f, 0.471f, 1 },
  [SAM_CARD_GREEN] = { 0.122f, 0.478f, 0.302f, 1 },
  [SAM_CARD_OCHRE] = { 0.541f, 0.380f, 0, 1 },
  [SAM_CARD_ORANGE] = { 0.690f, 0.282f, 0.047f, 1 },
  [SAM_CARD_RED] = { 0.702f, 0.149f, 0.235f, 1 },
  [SAM_CARD_PURPLE] = { 0.478f, 0.231f, 0.576f, 1 },
  [SAM_CARD_INDIGO] = { 0.263f, 0.286f, 0.561f, 1 },
};

/* As grey to white as to the dark of the dark style. */
static const GdkRGBA grey = { 0.467f, 0.463f, 0.482f, 1 };
static const GdkRGBA rest = { 0.467f, 0.463f, 0.482f, 0.25f };
static const GdkRGBA hatch = { 1, 1, 1, 0.75f };

static void
add_part (GArray *parts, guint from, guint to, SamBlock *block, guint end)
{
  if (from < MIN (to, end))
    {
      SamBarPart part = { from, MIN (to, end), block, FALSE };

      g_array_append_val (parts, part);
    }
  if (block != NULL && to > MAX (from, end))
    {
      SamBarPart part = { MAX (from, end), to, block, TRUE };

      g_array_append_val (parts, part);
    }
}

/**
 * sam_agenda_bar_list_parts:
 *
 * Returns: (transfer full) (element-type SamBarPart): what the bar is made of,
 *   from left to right, without gaps. Blocks are not owned.
 */
GArray *
sam_agenda_bar_list_parts (SamAgenda *agenda)
{
  guint   end;
  guint   at = 0;
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (SamBarPart));

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), parts);

  end = sam_agenda_get_minutes (agenda);
  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamBlock *block = sam_agenda_get_block (agenda, i);
      guint     from = sam_block_get_start (block);

      if (!sam_block_get_fits (block))
        continue;

      add_part (parts, at, from, NULL, end);
      at = from + sam_block_get_minutes (block);
      add_part (parts, from, at, block, end);
    }
  add_part (parts, at, end, NULL, end);

  return parts;
}

/**
 * sam_agenda_bar_describe:
 *
 * Returns: (transfer full): the bar in words
 */
char *
sam_agenda_bar_describe (SamAgenda *agenda)
{
  g_autofree char *fit = NULL;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);

  fit = sam_agenda_describe_fit (agenda);

  /* TRANSLATORS: minutes planned, minutes there are, and how that fits */
  return g_strdup_printf (_ ("%u of %u minutes planned. %s"),
                          sam_agenda_get_planned (agenda),
                          sam_agenda_get_minutes (agenda), fit);
}

static const GdkRGBA *
get_colour (const SamBarPart *part)
{
  if (part->block == NULL)
    return &rest;
  if (sam_block_get_item (part->block) == NULL)
    return &grey;

  return &colours[sam_block_get_colour (part->block)];
}

/* Slanting stripes, so that what is over shows without its colour. */
static void
draw_stripes (GtkSnapshot *snapshot, const graphene_rect_t *area)
{
  const float apart = 2.5f * STRIPE;
  const guint n_stripes =
      (guint) ((area->size.width + area->size.height) / apart) + 1;

  gtk_snapshot_push_clip (snapshot, area);
  for (guint i = 0; i < n_stripes; i++)
    {
      const float x = area->origin.x - area->size.height + (float) i * apart;

      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot,
                              &GRAPHENE_POINT_INIT (x, area->size.height));
      gtk_snapshot_rotate (snapshot, -45);
      gtk_snapshot_append_color (snapshot, &hatch,
                                 &GRAPHENE_RECT_INIT (0, 0,
                                                      2 * area->size.height,
                                                      STRIPE));
      gtk_snapshot_restore (snapshot);
    }
  gtk_snapshot_pop (snapshot);
}

static void
draw_parts (SamAgendaBar *self, GtkSnapshot *snapshot, float width)
{
  const SamBarPart *last =
      &g_array_index (self->parts, SamBarPart, self->parts->len - 1);
  float    minute = width / (float) MAX (last->to, 1);
  gboolean mirrored =
      gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  for (guint i = 0; i < self->parts->len; i++)
    {
      const SamBarPart *part = &g_array_index (self->parts, SamBarPart, i);
      float             from = (float) part->from * minute;
      float             to = (float) part->to * minute;
      graphene_rect_t   area;

      if (part != last)
        to = MAX (to - GAP, from + 0.5f);
      area = GRAPHENE_RECT_INIT (mirrored ? width - to : from, 0, to - from,
                                 HEIGHT);
      gtk_snapshot_append_color (snapshot, get_colour (part), &area);
      if (part->is_over)
        draw_stripes (snapshot, &area);
    }
}

static void
sam_agenda_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SamAgendaBar  *self = SAM_AGENDA_BAR (widget);
  float          width = (float) gtk_widget_get_width (widget);
  GskRoundedRect frame;

  if (self->parts == NULL || self->parts->len == 0 || width <= 0)
    return;

  gsk_rounded_rect_init_from_rect (&frame,
                                   &GRAPHENE_RECT_INIT (0, 0, width, HEIGHT),
                                   RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &frame);
  draw_parts (self, snapshot, width);
  gtk_snapshot_pop (snapshot);
}

static void
sam_agenda_bar_measure (GtkWidget     *widget,
                        GtkOrientation orientation,
                        int            for_size,
                        int           *minimum,
                        int           *natural,
                        int           *minimum_baseline,
                        int           *natural_baseline)
{
  *minimum = *natural =
      orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
update (SamAgendaBar *self)
{
  g_autofree char *words = NULL;

  g_clear_pointer (&self->parts, g_array_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->agenda == NULL)
    return;

  self->parts = sam_agenda_bar_list_parts (self->agenda);
  words = sam_agenda_bar_describe (self->agenda);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                  -1);
}

static void
sam_agenda_bar_dispose (GObject *object)
{
  SamAgendaBar *self = SAM_AGENDA_BAR (object);

  g_clear_pointer (&self->parts, g_array_unref);
  g_clear_object (&self->agenda);

  G_OBJECT_CLASS (sam_agenda_bar_parent_class)->dispose (object);
}

static void
sam_agenda_bar_class_init (SamAgendaBarClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_agenda_bar_dispose;
  widget_class->measure = sam_agenda_bar_measure;
  widget_class->snapshot = sam_agenda_bar_snapshot;

  gtk_widget_class_set_css_name (widget_class, "agenda-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sam_agenda_bar_init (SamAgendaBar *self)
{
  sam_spoken_name_set (GTK_WIDGET (self), _ ("Planned time"));
}

GtkWidget *
sam_agenda_bar_new (void)
{
  return g_object_new (SAM_TYPE_AGENDA_BAR, NULL);
}

/**
 * sam_agenda_bar_set_agenda:
 * @agenda: (nullable): what to show, and to follow from now on
 */
void
sam_agenda_bar_set_agenda (SamAgendaBar *self, SamAgenda *agenda)
{
  g_return_if_fail (SAM_IS_AGENDA_BAR (self));
  g_return_if_fail (agenda == NULL || SAM_IS_AGENDA (agenda));

  if (self->agenda == agenda)
    return;

  if (self->agenda != NULL)
    g_signal_handlers_disconnect_by_data (self->agenda, self);
  g_set_object (&self->agenda, agenda);
  if (agenda != NULL)
    g_signal_connect_object (agenda, "changed", G_CALLBACK (update), self,
                             G_CONNECT_SWAPPED);
  update (self);
}
