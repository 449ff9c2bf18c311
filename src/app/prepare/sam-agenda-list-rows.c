// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-list-private.h"

/* The rows of an agenda: one for each block, in the list where that belongs. */

static GtkListBox *
get_home (SamAgendaList *self, SamBlock *block)
{
  return sam_block_get_fits (block) ? self->inside : self->outside;
}

/* Returns: (transfer none) (nullable): what has the keyboard in @row */
static GtkWidget *
find_focus (SamBlockRow *row)
{
  GtkWidget *widget = GTK_WIDGET (row);
  GtkRoot   *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != widget &&
      (focus == NULL || !gtk_widget_is_ancestor (focus, widget)))
    return NULL;

  return focus;
}

/* Puts a row where its block belongs, with the keyboard if it had that. It
 * gives that away first: a window whose focus is taken out of it twice within
 * a frame keeps the widget for good (GTK 4.8). */
static void
settle_row (SamAgendaList *self, SamBlockRow *row, SamBlock *block)
{
  GtkWidget  *widget = GTK_WIDGET (row);
  GtkListBox *home = get_home (self, block);
  GtkWidget  *parent = gtk_widget_get_parent (widget);
  GtkWidget  *focus;

  if (parent == GTK_WIDGET (home))
    return;

  focus = find_focus (row);
  if (focus != NULL)
    gtk_root_set_focus (gtk_widget_get_root (widget), NULL);

  g_object_ref (row);
  if (parent != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (parent), widget);
  gtk_list_box_append (home, widget);
  if (focus != NULL && !gtk_widget_grab_focus (focus))
    gtk_widget_grab_focus (widget);
  g_object_unref (row);
}

static SamBlockRow *
ensure_row (SamAgendaList *self, SamBlock *block)
{
  SamBlockRow *row = g_hash_table_lookup (self->rows, block);

  if (row != NULL)
    return row;

  row = SAM_BLOCK_ROW (sam_block_row_new (self->agenda, block, self->source));
  g_hash_table_insert (self->rows, block, row);
  if (!sam_block_is_fixed (block))
    sam_agenda_list_add_drag (self, row);

  return row;
}

/* The row that takes the keyboard when @row goes: the next one, or the one
 * before. */
static GtkWidget *
find_neighbour (SamBlockRow *row)
{
  GtkWidget *next = gtk_widget_get_next_sibling (GTK_WIDGET (row));

  return next != NULL ? next : gtk_widget_get_prev_sibling (GTK_WIDGET (row));
}

static void
drop_row (SamAgendaList *self, SamBlockRow *row)
{
  GtkWidget *widget = GTK_WIDGET (row);
  GtkWidget *heir;

  if (self->marked == widget)
    self->marked = NULL;
  if (find_focus (row) != NULL)
    {
      heir = find_neighbour (row);
      gtk_root_set_focus (gtk_widget_get_root (widget), NULL);
      if (heir != NULL)
        gtk_widget_grab_focus (heir);
    }
  gtk_list_box_remove (GTK_LIST_BOX (gtk_widget_get_parent (widget)), widget);
}

static void
drop_gone_rows (SamAgendaList *self)
{
  GHashTableIter iter;
  gpointer       block, row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &block, &row))
    if (self->agenda == NULL ||
        sam_agenda_find (self->agenda, sam_block_get_id (block)) < 0)
      {
        g_hash_table_iter_remove (&iter);
        drop_row (self, row);
      }
}

/* Brings rows and blocks together: new rows, rows in their places, and none of
 * what is gone. */
void
sam_agenda_list_settle_rows (SamAgendaList *self)
{
  guint    n_blocks = 0;
  gboolean moved = FALSE;

  drop_gone_rows (self);
  if (self->agenda != NULL)
    n_blocks = sam_agenda_get_n_blocks (self->agenda);

  for (guint i = 0; i < n_blocks; i++)
    {
      SamBlock    *block = sam_agenda_get_block (self->agenda, i);
      SamBlockRow *row = ensure_row (self, block);

      moved |= sam_block_row_get_position (row) != i ||
               gtk_widget_get_parent (GTK_WIDGET (row)) !=
                   GTK_WIDGET (get_home (self, block));
      sam_block_row_set_position (row, i);
      settle_row (self, row, block);
    }

  if (!moved)
    return;

  gtk_list_box_invalidate_sort (self->inside);
  gtk_list_box_invalidate_sort (self->outside);
}
