// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-guarded-view.h"

#include "sam-guarded-field-private.h"

/**
 * SamGuardedView:
 *
 * A field of many lines. What is underlined is what has a tag in the buffer,
 * which moves with the text by itself.
 */
struct _SamGuardedView
{
  SamGuardedField parent_instance;

  GtkTextView   *view;   /* (owned) */
  GtkTextBuffer *buffer; /* (owned) */
  GtkTextTag    *tag;    /* (unowned): in the buffer's table */
};

G_DEFINE_FINAL_TYPE (SamGuardedView, sam_guarded_view, SAM_TYPE_GUARDED_FIELD)

static void
text_inserted_cb (SamGuardedView *self,
                  GtkTextIter    *behind,
                  const char     *text,
                  int             n_bytes)
{
  int added = (int) g_utf8_strlen (text, n_bytes);

  sam_guarded_field_note_change (SAM_GUARDED_FIELD (self),
                                 gtk_text_iter_get_offset (behind) - added, 0,
                                 added);
}

/* Before it happens: afterwards nobody knows how much it was. */
static void
range_deleted_cb (SamGuardedView *self, GtkTextIter *start, GtkTextIter *end)
{
  int at = gtk_text_iter_get_offset (start);

  sam_guarded_field_note_change (SAM_GUARDED_FIELD (self), at,
                                 gtk_text_iter_get_offset (end) - at, 0);
}

static void
get_iters (SamGuardedView *self,
           const SamSpan  *span,
           GtkTextIter    *start,
           GtkTextIter    *end)
{
  gtk_text_buffer_get_iter_at_offset (self->buffer, start, span->start);
  gtk_text_buffer_get_iter_at_offset (self->buffer, end, span->end);
}

static GtkWidget *
get_focusable (SamGuardedField *field)
{
  return GTK_WIDGET (SAM_GUARDED_VIEW (field)->view);
}

static int
get_cursor (SamGuardedField *field)
{
  int cursor;

  g_object_get (SAM_GUARDED_VIEW (field)->buffer, "cursor-position", &cursor,
                NULL);

  return cursor;
}

static char *
dup_paragraphs (SamGuardedField *field, SamSpan *span)
{
  SamGuardedView *self = SAM_GUARDED_VIEW (field);
  GtkTextIter     start, end;

  get_iters (self, span, &start, &end);
  gtk_text_iter_set_line_offset (&start, 0);
  if (!gtk_text_iter_ends_line (&end))
    gtk_text_iter_forward_to_line_end (&end);
  span->start = gtk_text_iter_get_offset (&start);
  span->end = gtk_text_iter_get_offset (&end);

  /* With what stands for pictures, so that the characters count. */
  return gtk_text_buffer_get_slice (self->buffer, &start, &end, TRUE);
}

static GArray *
get_underlined (SamGuardedField *field)
{
  SamGuardedView *self = SAM_GUARDED_VIEW (field);
  GArray         *spans = g_array_new (FALSE, FALSE, sizeof (SamSpan));
  GtkTextIter     at;

  gtk_text_buffer_get_start_iter (self->buffer, &at);
  if (!gtk_text_iter_has_tag (&at, self->tag))
    gtk_text_iter_forward_to_tag_toggle (&at, self->tag);
  while (gtk_text_iter_has_tag (&at, self->tag))
    {
      SamSpan span = { gtk_text_iter_get_offset (&at), 0 };

      gtk_text_iter_forward_to_tag_toggle (&at, self->tag);
      span.end = gtk_text_iter_get_offset (&at);
      g_array_append_val (spans, span);
      gtk_text_iter_forward_to_tag_toggle (&at, self->tag);
    }

  return spans;
}

static void
underline (SamGuardedField *field, const SamSpan *within, GArray *spans)
{
  SamGuardedView *self = SAM_GUARDED_VIEW (field);
  GtkTextIter     start, end;

  get_iters (self, within, &start, &end);
  gtk_text_buffer_remove_tag (self->buffer, self->tag, &start, &end);
  for (guint i = 0; i < spans->len; i++)
    {
      get_iters (self, &g_array_index (spans, SamSpan, i), &start, &end);
      gtk_text_buffer_apply_tag (self->buffer, self->tag, &start, &end);
    }
}

static void
replace (SamGuardedField *field, const SamSpan *span, const char *text)
{
  SamGuardedView *self = SAM_GUARDED_VIEW (field);
  GtkTextIter     start, end;

  /* In this order, since a field that is empty may mean something. */
  get_iters (self, span, &start, &end);
  gtk_text_buffer_begin_user_action (self->buffer);
  gtk_text_buffer_insert (self->buffer, &end, text, -1);
  get_iters (self, span, &start, &end);
  gtk_text_buffer_delete (self->buffer, &start, &end);
  gtk_text_buffer_end_user_action (self->buffer);
}

static void
sam_guarded_view_dispose (GObject *object)
{
  SamGuardedView *self = SAM_GUARDED_VIEW (object);

  g_clear_object (&self->view);
  g_clear_object (&self->buffer);

  G_OBJECT_CLASS (sam_guarded_view_parent_class)->dispose (object);
}

static void
sam_guarded_view_class_init (SamGuardedViewClass *klass)
{
  SamGuardedFieldClass *field_class = SAM_GUARDED_FIELD_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_guarded_view_dispose;

  field_class->get_focusable = get_focusable;
  field_class->get_cursor = get_cursor;
  field_class->dup_paragraphs = dup_paragraphs;
  field_class->get_underlined = get_underlined;
  field_class->underline = underline;
  field_class->replace = replace;
}

static void
sam_guarded_view_init (SamGuardedView *self)
{
}

/**
 * sam_guarded_view_new:
 * @view: (transfer none): a text of many lines
 *
 * Returns: (transfer full): the field
 */
SamGuardedField *
sam_guarded_view_new (GtkTextView *view)
{
  SamGuardedView *self;

  g_return_val_if_fail (GTK_IS_TEXT_VIEW (view), NULL);

  self = g_object_new (SAM_TYPE_GUARDED_VIEW, NULL);
  self->view = g_object_ref (view);
  self->buffer = g_object_ref (gtk_text_view_get_buffer (view));
  self->tag =
      gtk_text_buffer_create_tag (self->buffer, NULL, "underline",
                                  PANGO_UNDERLINE_SINGLE, "underline-rgba",
                                  &sam_guarded_field_colour, NULL);
  g_signal_connect_object (self->buffer, "insert-text",
                           G_CALLBACK (text_inserted_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->buffer, "delete-range",
                           G_CALLBACK (range_deleted_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->buffer, "notify::cursor-position",
                           G_CALLBACK (sam_guarded_field_note_move), self,
                           G_CONNECT_SWAPPED);

  return SAM_GUARDED_FIELD (self);
}
