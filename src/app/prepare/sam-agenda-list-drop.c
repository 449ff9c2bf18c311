// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-list-private.h"

#include "sam-block-line.h"

/* Dragging blocks: from place to place, and from the library.
 *
 * What is dragged is a SamBlock. One that is on the agenda moves; another is
 * new and goes where it is dropped. */

/* So near to an edge of the view, in pixels, it scrolls; so much per frame. */
#define EDGE 48
#define MOST_PER_FRAME 14

static gboolean
is_kind (GtkWidget *row, SamBlockKind first, SamBlockKind second)
{
  SamBlockKind kind;

  if (!SAM_IS_BLOCK_ROW (row))
    return FALSE;

  kind = sam_block_get_kind (sam_block_row_get_block (SAM_BLOCK_ROW (row)));

  return kind == first || kind == second;
}

/* Nothing lands before the opening or behind the closing, so the line does not
 * show there either.
 *
 * Returns: (transfer none): the row next to which a block would land */
static GtkWidget *
keep_between (GtkWidget *row, gboolean *below)
{
  GtkWidget *next;

  while (is_kind (row, SAM_BLOCK_CHECK_IN, SAM_BLOCK_LAST_TIME))
    {
      *below = TRUE;
      next = gtk_widget_get_next_sibling (row);
      if (!is_kind (next, SAM_BLOCK_CHECK_IN, SAM_BLOCK_LAST_TIME))
        return row;
      row = next;
    }
  while (is_kind (row, SAM_BLOCK_AGREE, SAM_BLOCK_CHECK_OUT))
    {
      *below = FALSE;
      next = gtk_widget_get_prev_sibling (row);
      if (!is_kind (next, SAM_BLOCK_AGREE, SAM_BLOCK_CHECK_OUT))
        return row;
      row = next;
    }

  return row;
}

/* Returns: (transfer none) (nullable): the row next to which a block would land
 *   that is dropped at that height, and whether below it */
static SamBlockRow *
find_row_at (SamAgendaList *self, double x, double y, gboolean *below)
{
  GtkWidget       *inside = GTK_WIDGET (self->inside);
  GtkWidget       *row;
  graphene_point_t point;
  graphene_rect_t  bounds;

  if (!gtk_widget_compute_point (GTK_WIDGET (self), inside,
                                 &GRAPHENE_POINT_INIT ((float) x, (float) y),
                                 &point))
    return NULL;

  *below = TRUE;
  row = GTK_WIDGET (
      gtk_list_box_get_row_at_y (self->inside, (int) MAX (point.y, 0)));
  if (row == NULL)
    row = gtk_widget_get_last_child (inside);
  else if (gtk_widget_compute_bounds (row, inside, &bounds))
    *below = point.y > bounds.origin.y + bounds.size.height / 2;

  row = keep_between (row, below);

  return SAM_IS_BLOCK_ROW (row) ? SAM_BLOCK_ROW (row) : NULL;
}

static void
unmark (SamAgendaList *self)
{
  if (self->marked == NULL)
    return;

  gtk_widget_remove_css_class (self->marked, "sam-drop-above");
  gtk_widget_remove_css_class (self->marked, "sam-drop-below");
  self->marked = NULL;
}

/* Draws the line where the block would land. */
static void
mark (SamAgendaList *self, double x, double y)
{
  gboolean     below;
  SamBlockRow *row = find_row_at (self, x, y, &below);

  unmark (self);
  if (row == NULL)
    return;

  self->marked = GTK_WIDGET (row);
  gtk_widget_add_css_class (self->marked,
                            below ? "sam-drop-below" : "sam-drop-above");
}

static GtkScrolledWindow *
find_view (SamAgendaList *self)
{
  GtkWidget *view =
      gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);

  return view != NULL ? GTK_SCROLLED_WINDOW (view) : NULL;
}

static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  SamAgendaList     *self = SAM_AGENDA_LIST (widget);
  GtkScrolledWindow *view = find_view (self);
  GtkAdjustment     *adjustment;

  if (view == NULL)
    return G_SOURCE_CONTINUE;

  adjustment = gtk_scrolled_window_get_vadjustment (view);
  gtk_adjustment_set_value (adjustment,
                            gtk_adjustment_get_value (adjustment) + self->edge);

  return G_SOURCE_CONTINUE;
}

void
sam_agenda_list_stop_scrolling (SamAgendaList *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
}

/* Near an edge of the view, what lies behind it comes. */
static void
scroll_near_edge (SamAgendaList *self, double x, double y)
{
  GtkScrolledWindow *view = find_view (self);
  graphene_point_t   point;
  double             height;

  self->edge = 0;
  if (view != NULL &&
      gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (view),
                                &GRAPHENE_POINT_INIT ((float) x, (float) y),
                                &point))
    {
      height = gtk_widget_get_height (GTK_WIDGET (view));
      if (point.y < EDGE)
        self->edge = -MOST_PER_FRAME * (1 - MAX (point.y, 0) / EDGE);
      else if (point.y > height - EDGE)
        self->edge = MOST_PER_FRAME * (1 - MAX (height - point.y, 0) / EDGE);
    }

  if (self->edge == 0)
    sam_agenda_list_stop_scrolling (self);
  else if (self->tick == 0)
    self->tick =
        gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

static GdkDragAction
motion_cb (SamAgendaList *self, double x, double y, GtkDropTarget *target)
{
  if (self->agenda == NULL)
    return 0;

  mark (self, x, y);
  scroll_near_edge (self, x, y);

  return GDK_ACTION_MOVE;
}

static void
leave_cb (SamAgendaList *self)
{
  unmark (self);
  sam_agenda_list_stop_scrolling (self);
}

static void
drop_block (SamAgendaList *self, SamBlock *block, guint place)
{
  int              from;
  g_autofree char *words = NULL;

  from = sam_agenda_find (self->agenda, sam_block_get_id (block));
  if (from < 0)
    sam_agenda_insert (self->agenda, place, block);
  else
    sam_agenda_move (self->agenda, (guint) from,
                     (guint) from < place ? place - 1 : place);

  from = sam_agenda_find (self->agenda, sam_block_get_id (block));
  if (from < 0)
    return;

  sam_agenda_list_focus_block (self, (guint) from);
  words = sam_block_line_dup_place (self->agenda, (guint) from);
  sam_agenda_list_say (self, words);
}

static gboolean
drop_cb (SamAgendaList *self,
         const GValue  *value,
         double         x,
         double         y,
         GtkDropTarget *target)
{
  SamBlock *block = g_value_get_object (value);

  leave_cb (self);
  if (self->agenda == NULL || block == NULL)
    return FALSE;

  drop_block (self, block, sam_agenda_list_find_place (self, x, y));

  return TRUE;
}

/* Takes blocks that are dropped. */
void
sam_agenda_list_accept_drops (SamAgendaList *self)
{
  GtkDropTarget *target =
      gtk_drop_target_new (SAM_TYPE_BLOCK, GDK_ACTION_MOVE | GDK_ACTION_COPY);

  g_signal_connect_object (target, "motion", G_CALLBACK (motion_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (leave_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static GdkContentProvider *
prepare_cb (SamBlockRow *row, double x, double y, GtkDragSource *source)
{
  return gdk_content_provider_new_typed (SAM_TYPE_BLOCK,
                                         sam_block_row_get_block (row));
}

static void
begin_cb (SamBlockRow *row, GdkDrag *drag, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) icon = gtk_widget_paintable_new (GTK_WIDGET (row));

  gtk_drag_source_set_icon (source, icon, 0, 0);
}

/* Lets @row be dragged. */
void
sam_agenda_list_add_drag (SamAgendaList *self, SamBlockRow *row)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), row,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (begin_cb), row,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (source));
}

/**
 * sam_agenda_list_find_place:
 * @x, @y: in pixels of the list
 *
 * Returns: before which position a block that is dropped there would stand,
 *   counted before it leaves its own
 */
guint
sam_agenda_list_find_place (SamAgendaList *self, double x, double y)
{
  gboolean     below = FALSE;
  SamBlockRow *row;

  g_return_val_if_fail (SAM_IS_AGENDA_LIST (self), 0);

  row = find_row_at (self, x, y, &below);
  if (row == NULL)
    return self->agenda != NULL ? sam_agenda_get_n_blocks (self->agenda) : 0;

  return sam_block_row_get_position (row) + (below ? 1 : 0);
}
