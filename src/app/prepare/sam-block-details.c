// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-block-details.h"

#include <glib/gi18n-lib.h>

#include "sam-block-holds.h"
#include "sam-block-vote.h"
#include "sam-name-guard.h"
#include "sam-spoken-name.h"

/**
 * SamBlockDetails:
 *
 * Everything about a block that does not stand on its line: its question or
 * its words, the vote, what holds it, and notes for the facilitator.
 *
 * What is typed is on the agenda at once, and so goes to the disk and can be
 * undone there; the fields have no undo of their own.
 */
struct _SamBlockDetails
{
  GtkBox parent_instance;

  /* Template */
  GtkWidget     *words;
  GtkEditable   *title;
  GtkEditable   *text;
  GtkWidget     *another;
  SamBlockVote  *vote;
  SamBlockHolds *holds;
  GtkTextView   *note;

  SamAgenda        *agenda; /* (owned) (nullable): %NULL after dispose */
  SamBlock         *block;  /* (owned) (nullable): likewise */
  SamBuilderSource *source; /* (owned) (nullable) */
  gboolean          loading;
};

G_DEFINE_FINAL_TYPE (SamBlockDetails, sam_block_details, GTK_TYPE_BOX)

/* Returns: where the block is, or -1 if it is not to be changed now */
static int
find (SamBlockDetails *self)
{
  if (self->loading || self->agenda == NULL)
    return -1;

  return sam_agenda_find (self->agenda, sam_block_get_id (self->block));
}

static gboolean
has_question (SamBlock *block)
{
  return sam_block_get_kind (block) == SAM_BLOCK_CHECK_IN ||
         sam_block_get_kind (block) == SAM_BLOCK_CHECK_OUT;
}

static gboolean
has_words (SamBlock *block)
{
  return sam_block_get_kind (block) == SAM_BLOCK_TOPIC ||
         sam_block_get_kind (block) == SAM_BLOCK_GUEST ||
         sam_block_get_kind (block) == SAM_BLOCK_BREAK;
}

static void
set_text (GtkEditable *editable, const char *text)
{
  if (!g_str_equal (gtk_editable_get_text (editable), text))
    gtk_editable_set_text (editable, text);
}

static void
update_words (SamBlockDetails *self)
{
  const char *text;

  if (self->block == NULL)
    return;

  text = sam_block_get_text (self->block);
  self->loading = TRUE;
  set_text (self->title, sam_block_get_title (self->block));
  set_text (self->text, text != NULL ? text : "");
  self->loading = FALSE;
}

/* A title that was wiped out is the name of the kind, until it is typed on. */
static void
words_changed_cb (SamBlockDetails *self)
{
  const char *text = gtk_editable_get_text (self->text);
  const char *title = gtk_editable_get_text (self->title);
  int         position = find (self);

  if (position < 0)
    return;

  if (has_question (self->block))
    title = sam_block_get_title (self->block);
  else if (*title == '\0')
    title = sam_block_kind_get_title (sam_block_get_kind (self->block));

  g_signal_handlers_block_by_func (self->block, update_words, self);
  sam_agenda_set_words (self->agenda, (guint) position, title,
                        *text != '\0' ? text : NULL, NULL);
  g_signal_handlers_unblock_by_func (self->block, update_words, self);
}

static void
another_cb (SamBlockDetails *self)
{
  int position = find (self);

  if (position >= 0 && self->source != NULL &&
      !sam_builder_source_ask_another (self->source, self->agenda,
                                       (guint) position))
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
update_note (SamBlockDetails *self)
{
  GtkTextBuffer   *buffer = gtk_text_view_get_buffer (self->note);
  GtkTextIter      start, end;
  g_autofree char *now = NULL;

  if (self->block == NULL)
    return;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  now = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  if (g_str_equal (now, sam_block_get_note (self->block)))
    return;

  self->loading = TRUE;
  gtk_text_buffer_set_text (buffer, sam_block_get_note (self->block), -1);
  self->loading = FALSE;
}

static void
note_changed_cb (SamBlockDetails *self, GtkTextBuffer *buffer)
{
  int              position = find (self);
  GtkTextIter      start, end;
  g_autofree char *note = NULL;

  if (position < 0)
    return;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  note = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  sam_agenda_set_note (self->agenda, (guint) position, note);
}

/* What is replaced is a step to undo of its own, not part of the typing. */
static void
begin_step_cb (SamBlockDetails *self)
{
  if (self->agenda != NULL)
    sam_agenda_begin_step (self->agenda);
}

static void
end_step_cb (SamBlockDetails *self)
{
  if (self->agenda != NULL)
    sam_agenda_end_step (self->agenda);
}

static void
sam_block_details_dispose (GObject *object)
{
  SamBlockDetails *self = SAM_BLOCK_DETAILS (object);

  g_clear_object (&self->agenda);
  g_clear_object (&self->block);
  g_clear_object (&self->source);

  G_OBJECT_CLASS (sam_block_details_parent_class)->dispose (object);
}

static void
sam_block_details_class_init (SamBlockDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_block_details_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/prepare/sam-block-details.ui");
  gtk_widget_class_bind_template_child (widget_class, SamBlockDetails, words);
  gtk_widget_class_bind_template_child (widget_class, SamBlockDetails, title);
  gtk_widget_class_bind_template_child (widget_class, SamBlockDetails, text);
  gtk_widget_class_bind_template_child (widget_class, SamBlockDetails, another);
  gtk_widget_class_bind_template_child (widget_class, SamBlockDetails, vote);
  gtk_widget_class_bind_template_child (widget_class, SamBlockDetails, holds);
  gtk_widget_class_bind_template_child (widget_class, SamBlockDetails, note);
  gtk_widget_class_bind_template_callback (widget_class, words_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, another_cb);
  gtk_widget_class_bind_template_callback (widget_class, begin_step_cb);
  gtk_widget_class_bind_template_callback (widget_class, end_step_cb);
}

static void
sam_block_details_init (SamBlockDetails *self)
{
  GtkTextBuffer *buffer;

  g_type_ensure (SAM_TYPE_BLOCK_HOLDS);
  g_type_ensure (SAM_TYPE_BLOCK_VOTE);
  g_type_ensure (SAM_TYPE_NAME_GUARD);
  gtk_widget_init_template (GTK_WIDGET (self));

  buffer = gtk_text_view_get_buffer (self->note);
  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (note_changed_cb),
                           self, G_CONNECT_SWAPPED);
}

/* Shows only what there is to say of such a block. */
static void
show_sections (SamBlockDetails *self)
{
  SamItem    *item = sam_block_get_item (self->block);
  gboolean    question = has_question (self->block);
  gboolean    is_dilemma;
  const char *name = question ? _ ("Question") : _ ("What it is about");

  is_dilemma = item != NULL && sam_item_get_kind (item) == SAM_ITEM_DILEMMA;
  gtk_widget_set_visible (self->words, question || has_words (self->block));
  gtk_widget_set_visible (GTK_WIDGET (self->title), !question);
  gtk_widget_set_visible (
      self->another,
      question && self->source != NULL &&
          sam_builder_source_has_questions (self->source,
                                            sam_block_get_kind (self->block)));
  gtk_widget_set_visible (GTK_WIDGET (self->vote), is_dilemma);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->text), name);
  sam_spoken_name_set (GTK_WIDGET (self->text), name);
  if (is_dilemma)
    sam_block_vote_set_block (self->vote, self->agenda, self->block);
  sam_block_holds_set_block (self->holds, self->agenda, self->block);
}

/**
 * sam_block_details_new:
 * @agenda: (transfer none): what @block is on
 * @source: (transfer none) (nullable): where other questions come from
 *
 * Returns: (transfer floating): fields that follow @block and change it
 */
GtkWidget *
sam_block_details_new (SamAgenda        *agenda,
                       SamBlock         *block,
                       SamBuilderSource *source)
{
  SamBlockDetails *self;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);
  g_return_val_if_fail (SAM_IS_BLOCK (block), NULL);

  self = g_object_new (SAM_TYPE_BLOCK_DETAILS, NULL);
  self->agenda = g_object_ref (agenda);
  self->block = g_object_ref (block);
  g_set_object (&self->source, source);

  show_sections (self);
  update_words (self);
  update_note (self);
  g_signal_connect_object (block, "notify::title", G_CALLBACK (update_words),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (block, "notify::text", G_CALLBACK (update_words),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (block, "notify::note", G_CALLBACK (update_note),
                           self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
