// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-builder-agenda.h"

#include "sam-agenda-bar.h"
#include "sam-builder-line.h"

/**
 * SamBuilderAgenda:
 *
 * The agenda that is being made: what for and when, how full it is, its
 * blocks.
 */
struct _SamBuilderAgenda
{
  AdwBin parent_instance;

  /* Template */
  GtkLabel      *head;
  GtkLabel      *planned;
  SamAgendaBar  *bar;
  SamAgendaList *list;
  GtkLabel      *saved;

  SamAgenda *agenda; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamBuilderAgenda, sam_builder_agenda, ADW_TYPE_BIN)

static void
update (SamBuilderAgenda *self)
{
  g_autofree char *head = NULL;
  g_autofree char *planned = NULL;

  if (self->agenda == NULL)
    return;

  head = sam_builder_line_dup_head (self->agenda);
  planned = sam_builder_line_dup_planned (self->agenda);
  gtk_label_set_label (self->head, head);
  gtk_label_set_label (self->planned, planned);
}

static void
sam_builder_agenda_dispose (GObject *object)
{
  SamBuilderAgenda *self = SAM_BUILDER_AGENDA (object);

  g_clear_object (&self->agenda);

  G_OBJECT_CLASS (sam_builder_agenda_parent_class)->dispose (object);
}

static void
sam_builder_agenda_class_init (SamBuilderAgendaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_builder_agenda_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/prepare/sam-builder-agenda.ui");
  gtk_widget_class_bind_template_child (widget_class, SamBuilderAgenda, head);
  gtk_widget_class_bind_template_child (widget_class, SamBuilderAgenda,
                                        planned);
  gtk_widget_class_bind_template_child (widget_class, SamBuilderAgenda, bar);
  gtk_widget_class_bind_template_child (widget_class, SamBuilderAgenda, list);
  gtk_widget_class_bind_template_child (widget_class, SamBuilderAgenda, saved);
}

static void
sam_builder_agenda_init (SamBuilderAgenda *self)
{
  g_type_ensure (SAM_TYPE_AGENDA_BAR);
  g_type_ensure (SAM_TYPE_AGENDA_LIST);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sam_builder_agenda_new (void)
{
  return g_object_new (SAM_TYPE_BUILDER_AGENDA, NULL);
}

/**
 * sam_builder_agenda_get_list:
 *
 * Returns: (transfer none): the list of blocks
 */
SamAgendaList *
sam_builder_agenda_get_list (SamBuilderAgenda *self)
{
  g_return_val_if_fail (SAM_IS_BUILDER_AGENDA (self), NULL);

  return self->list;
}

/**
 * sam_builder_agenda_set_agenda:
 * @agenda: (transfer none) (nullable): what to show, and to follow
 */
void
sam_builder_agenda_set_agenda (SamBuilderAgenda *self, SamAgenda *agenda)
{
  g_return_if_fail (SAM_IS_BUILDER_AGENDA (self));
  g_return_if_fail (agenda == NULL || SAM_IS_AGENDA (agenda));

  if (self->agenda != NULL)
    g_signal_handlers_disconnect_by_data (self->agenda, self);
  g_set_object (&self->agenda, agenda);
  if (agenda != NULL)
    g_signal_connect_object (agenda, "changed", G_CALLBACK (update), self,
                             G_CONNECT_SWAPPED);

  sam_agenda_bar_set_agenda (self->bar, agenda);
  sam_agenda_list_set_agenda (self->list, agenda);
  update (self);
}

/**
 * sam_builder_agenda_set_saved:
 * @words: whether what is shown is on the disk
 */
void
sam_builder_agenda_set_saved (SamBuilderAgenda *self, const char *words)
{
  g_return_if_fail (SAM_IS_BUILDER_AGENDA (self));
  g_return_if_fail (words != NULL);

  gtk_label_set_label (self->saved, words);
}
