// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-list-private.h"

/**
 * SamAgendaList:
 *
 * The blocks of an agenda, and below them those that fell out.
 *
 * Each block has one row for as long as it is on the agenda: fitting anew,
 * moving or falling out moves its row and never makes another, so that the
 * keyboard and the view stay where they were.
 *
 * ## Actions
 *
 * Of one block, by its id: agenda.add-minutes (si), agenda.set-minutes (su),
 * agenda.move (si), agenda.remove (s), agenda.toggle-must (s),
 * agenda.toggle-pin (s), agenda.swap (s), agenda.details (s), agenda.preview
 * (s). Of all: agenda.fill, agenda.choose-anew.
 */
G_DEFINE_FINAL_TYPE (SamAgendaList, sam_agenda_list, GTK_TYPE_BOX)

static int
compare_rows (GtkListBoxRow *a, GtkListBoxRow *b, gpointer user_data)
{
  guint first = sam_block_row_get_position (SAM_BLOCK_ROW (a));
  guint second = sam_block_row_get_position (SAM_BLOCK_ROW (b));

  return (first > second) - (first < second);
}

static void
update_fit (SamAgendaList *self)
{
  const SamFitResult *fit;
  g_autofree char    *words = NULL;

  if (self->agenda == NULL)
    return;

  fit = sam_agenda_get_fit (self->agenda);
  words = sam_agenda_describe_fit (self->agenda);
  gtk_label_set_label (self->fit, words);
  gtk_widget_set_visible (self->fill, fit->spare > 0 && self->source != NULL);
  gtk_widget_set_visible (self->anew, fit->off_by > 0);
  gtk_widget_set_visible (self->outside_box, fit->n_out > 0);
}

static void
changed_cb (SamAgendaList *self)
{
  /* What was said of the change before may not be so any more; whoever makes
   * a change speaks after it. */
  sam_agenda_list_say (self, "");
  sam_agenda_list_settle_rows (self);
  update_fit (self);
}

static void
row_activated_cb (SamAgendaList *self, GtkListBoxRow *row)
{
  SamBlockRow *block_row = SAM_BLOCK_ROW (row);

  gtk_widget_activate_action (GTK_WIDGET (self), "agenda.details", "s",
                              sam_block_get_id (
                                  sam_block_row_get_block (block_row)));
}

static void
forget_agenda (SamAgendaList *self)
{
  if (self->agenda != NULL)
    g_signal_handlers_disconnect_by_data (self->agenda, self);
  g_clear_object (&self->agenda);
}

static void
sam_agenda_list_dispose (GObject *object)
{
  SamAgendaList *self = SAM_AGENDA_LIST (object);

  sam_agenda_list_stop_scrolling (self);
  forget_agenda (self);
  g_clear_object (&self->source);
  g_clear_pointer (&self->rows, g_hash_table_unref);

  G_OBJECT_CLASS (sam_agenda_list_parent_class)->dispose (object);
}

static void
sam_agenda_list_class_init (SamAgendaListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_agenda_list_dispose;

  /**
   * SamAgendaList::preview:
   * @block: (type SamBlock): which
   *
   * The person wants to see what the room will see.
   */
  g_signal_new ("preview", SAM_TYPE_AGENDA_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                NULL, NULL, G_TYPE_NONE, 1, SAM_TYPE_BLOCK);

  sam_agenda_list_install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/prepare/sam-agenda-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SamAgendaList, inside);
  gtk_widget_class_bind_template_child (widget_class, SamAgendaList, outside);
  gtk_widget_class_bind_template_child (widget_class, SamAgendaList,
                                        outside_box);
  gtk_widget_class_bind_template_child (widget_class, SamAgendaList, fit);
  gtk_widget_class_bind_template_child (widget_class, SamAgendaList, fill);
  gtk_widget_class_bind_template_child (widget_class, SamAgendaList, anew);
  gtk_widget_class_bind_template_child (widget_class, SamAgendaList, status);
}

static void
sam_agenda_list_init (SamAgendaList *self)
{
  GtkListBox *lists[2];

  self->rows = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));

  lists[0] = self->inside;
  lists[1] = self->outside;
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      gtk_list_box_set_sort_func (lists[i], compare_rows, NULL, NULL);
      g_signal_connect_object (lists[i], "row-activated",
                               G_CALLBACK (row_activated_cb), self,
                               G_CONNECT_SWAPPED);
    }
  gtk_widget_set_visible (self->outside_box, FALSE);
  sam_agenda_list_add_keys (self);
  sam_agenda_list_accept_drops (self);
}

GtkWidget *
sam_agenda_list_new (void)
{
  return g_object_new (SAM_TYPE_AGENDA_LIST, NULL);
}

/**
 * sam_agenda_list_set_source:
 * @source: (transfer none) (nullable): where other blocks come from; before
 *   the agenda
 */
void
sam_agenda_list_set_source (SamAgendaList *self, SamBuilderSource *source)
{
  g_return_if_fail (SAM_IS_AGENDA_LIST (self));

  g_set_object (&self->source, source);
  update_fit (self);
}

/**
 * sam_agenda_list_set_agenda:
 * @agenda: (transfer none) (nullable): what to show, to follow and to change
 */
void
sam_agenda_list_set_agenda (SamAgendaList *self, SamAgenda *agenda)
{
  g_return_if_fail (SAM_IS_AGENDA_LIST (self));
  g_return_if_fail (agenda == NULL || SAM_IS_AGENDA (agenda));

  if (self->agenda == agenda)
    return;

  forget_agenda (self);
  sam_agenda_list_settle_rows (self);
  sam_agenda_list_say (self, "");
  if (agenda == NULL)
    return;

  self->agenda = g_object_ref (agenda);
  g_signal_connect_object (agenda, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  changed_cb (self);
}

/* Returns: (transfer none) (nullable): the row of a block, by its id */
SamBlockRow *
sam_agenda_list_find_row (SamAgendaList *self, const char *id)
{
  int position = self->agenda != NULL ? sam_agenda_find (self->agenda, id) : -1;

  return position >= 0 ? sam_agenda_list_get_row (self, (guint) position)
                       : NULL;
}

/* Returns: (transfer none) (nullable): the row of the block at @position */
SamBlockRow *
sam_agenda_list_get_row (SamAgendaList *self, guint position)
{
  return g_hash_table_lookup (self->rows,
                              sam_agenda_get_block (self->agenda, position));
}

/* Puts the keyboard on @row; the view follows. */
void
sam_agenda_list_focus_row (SamAgendaList *self, SamBlockRow *row)
{
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

/**
 * sam_agenda_list_say:
 * @words: something that has happened, to be shown and read aloud
 */
void
sam_agenda_list_say (SamAgendaList *self, const char *words)
{
  g_return_if_fail (SAM_IS_AGENDA_LIST (self));
  g_return_if_fail (words != NULL);

  gtk_label_set_label (self->status, words);
}

/**
 * sam_agenda_list_focus_block:
 * @position: of a block on the agenda
 *
 * Puts the keyboard on a block.
 *
 * Returns: %FALSE if there is no such block
 */
gboolean
sam_agenda_list_focus_block (SamAgendaList *self, guint position)
{
  g_return_val_if_fail (SAM_IS_AGENDA_LIST (self), FALSE);

  if (self->agenda == NULL ||
      position >= sam_agenda_get_n_blocks (self->agenda))
    return FALSE;

  sam_agenda_list_focus_row (self, sam_agenda_list_get_row (self, position));

  return TRUE;
}

/**
 * sam_agenda_list_open_block:
 * @position: of a block on the agenda
 *
 * Shows everything about a block, with the keyboard in its first field.
 *
 * Returns: %FALSE if there is no such block
 */
gboolean
sam_agenda_list_open_block (SamAgendaList *self, guint position)
{
  g_return_val_if_fail (SAM_IS_AGENDA_LIST (self), FALSE);

  if (!sam_agenda_list_focus_block (self, position))
    return FALSE;

  sam_block_row_edit (sam_agenda_list_get_row (self, position));

  return TRUE;
}
