// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-block-vote.h"

#include "sam-block-line.h"

/* The order of the list of ways. */
static const SamWay ways[] = { SAM_WAY_KEYBOARD, SAM_WAY_PAPER, SAM_WAY_HANDS };

/**
 * SamBlockVote:
 *
 * How a dilemma will be voted on, and what will be kept of it.
 */
struct _SamBlockVote
{
  GtkBox parent_instance;

  /* Template */
  GtkDropDown *form;
  GtkDropDown *way;
  GtkLabel    *kept;
  GtkWidget   *reasons;

  SamAgenda *agenda; /* (owned) (nullable) */
  SamBlock  *block;  /* (owned) (nullable) */
  gboolean   loading;
};

G_DEFINE_FINAL_TYPE (SamBlockVote, sam_block_vote, GTK_TYPE_BOX)

static void
update (SamBlockVote *self)
{
  SamVoteForm form;
  SamWay      way;

  if (self->agenda == NULL)
    return;

  form = sam_block_get_vote_form (self->block);
  way = sam_block_get_way (self->block);

  self->loading = TRUE;
  gtk_drop_down_set_selected (self->form, form);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    if (ways[i] == way)
      gtk_drop_down_set_selected (self->way, i);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->reasons),
                               sam_block_get_asks_reasons (self->block));
  self->loading = FALSE;

  gtk_widget_set_visible (GTK_WIDGET (self->way), form != SAM_VOTE_NONE);
  gtk_widget_set_visible (self->reasons, form != SAM_VOTE_NONE);
  gtk_label_set_label (self->kept, sam_block_line_get_kept (form, way));
}

static void
selected_cb (SamBlockVote *self)
{
  guint form = gtk_drop_down_get_selected (self->form);
  guint way = gtk_drop_down_get_selected (self->way);
  int   position;

  if (self->loading || self->agenda == NULL || form >= SAM_N_VOTE_FORMS ||
      way >= G_N_ELEMENTS (ways))
    return;

  position = sam_agenda_find (self->agenda, sam_block_get_id (self->block));
  if (position >= 0)
    sam_agenda_set_vote (self->agenda, (guint) position, form, ways[way]);
}

static void
reasons_toggled_cb (SamBlockVote *self)
{
  int position;

  if (self->loading || self->agenda == NULL)
    return;

  position = sam_agenda_find (self->agenda, sam_block_get_id (self->block));
  if (position >= 0)
    sam_agenda_set_asks_reasons (self->agenda, (guint) position,
                                 gtk_check_button_get_active (
                                     GTK_CHECK_BUTTON (self->reasons)));
}

static void
sam_block_vote_dispose (GObject *object)
{
  SamBlockVote *self = SAM_BLOCK_VOTE (object);

  g_clear_object (&self->agenda);
  g_clear_object (&self->block);

  G_OBJECT_CLASS (sam_block_vote_parent_class)->dispose (object);
}

static void
sam_block_vote_class_init (SamBlockVoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_block_vote_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/prepare/sam-block-vote.ui");
  gtk_widget_class_bind_template_child (widget_class, SamBlockVote, form);
  gtk_widget_class_bind_template_child (widget_class, SamBlockVote, way);
  gtk_widget_class_bind_template_child (widget_class, SamBlockVote, kept);
  gtk_widget_class_bind_template_child (widget_class, SamBlockVote, reasons);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, reasons_toggled_cb);
}

static void
sam_block_vote_init (SamBlockVote *self)
{
  g_autoptr (GtkStringList) forms = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < SAM_N_VOTE_FORMS; i++)
    gtk_string_list_append (forms, sam_block_line_get_form (i));
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    gtk_string_list_append (names, sam_block_line_get_way (ways[i]));
  gtk_drop_down_set_model (self->form, G_LIST_MODEL (forms));
  gtk_drop_down_set_model (self->way, G_LIST_MODEL (names));
}

/**
 * sam_block_vote_set_block:
 * @block: a dilemma on @agenda; once
 *
 * Shows how @block will be voted on, and follows it.
 */
void
sam_block_vote_set_block (SamBlockVote *self,
                          SamAgenda    *agenda,
                          SamBlock     *block)
{
  g_return_if_fail (SAM_IS_BLOCK_VOTE (self));
  g_return_if_fail (SAM_IS_AGENDA (agenda));
  g_return_if_fail (SAM_IS_BLOCK (block));
  g_return_if_fail (self->agenda == NULL);

  self->agenda = g_object_ref (agenda);
  self->block = g_object_ref (block);
  g_signal_connect_object (block, "notify::vote-form", G_CALLBACK (update),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (block, "notify::way", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (block, "notify::asks-reasons", G_CALLBACK (update),
                           self, G_CONNECT_SWAPPED);
  update (self);
}
