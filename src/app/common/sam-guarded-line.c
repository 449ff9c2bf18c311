// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-guarded-line.h"

#include <string.h>

#include "sam-guarded-field-private.h"
#include "sam-string.h"

/**
 * SamGuardedLine:
 *
 * A field of one line: an entry, a row or the like. All of it is looked at
 * whenever it changes.
 */
struct _SamGuardedLine
{
  SamGuardedField parent_instance;

  GtkText *text;  /* (owned) */
  GArray  *spans; /* (owned): of SamSpan, what is underlined */
  char    *shown; /* (owned): the text, before it changed */

  char *replaced; /* (owned) (nullable): the text after the last replacement */
  GtkEventController *keys; /* (owned): of @text */
};

G_DEFINE_FINAL_TYPE (SamGuardedLine, sam_guarded_line, SAM_TYPE_GUARDED_FIELD)

static int
count_common (const char *one, const char *other)
{
  int n = 0;

  for (; *one != '\0' && g_utf8_get_char (one) == g_utf8_get_char (other);
       one = g_utf8_next_char (one), other = g_utf8_next_char (other))
    n++;

  return n;
}

static int
count_common_end (const char *one, const char *other, int most)
{
  const char *one_end = one + strlen (one);
  const char *other_end = other + strlen (other);
  int         n = 0;

  for (; n < most; n++)
    {
      one_end = g_utf8_prev_char (one_end);
      other_end = g_utf8_prev_char (other_end);
      if (g_utf8_get_char (one_end) != g_utf8_get_char (other_end))
        break;
    }

  return n;
}

/* The underlines move with what is typed before them, as tags do by themselves.
 */
static void
move_spans (SamGuardedLine *self, int at, int removed, int added)
{
  for (guint i = self->spans->len; i > 0; i--)
    {
      SamSpan *span = &g_array_index (self->spans, SamSpan, i - 1);

      if (span->end <= at)
        continue;
      if (span->start < at + removed)
        {
          g_array_remove_index (self->spans, i - 1);
          continue;
        }
      span->start += added - removed;
      span->end += added - removed;
    }
}

static void
show_spans (SamGuardedLine *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->text));
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  for (guint i = 0; i < self->spans->len; i++)
    {
      const SamSpan  *span = &g_array_index (self->spans, SamSpan, i);
      PangoAttribute *line = pango_attr_underline_new (PANGO_UNDERLINE_SINGLE);
      PangoAttribute *colour =
          pango_attr_underline_color_new ((guint16) (sam_guarded_field_colour
                                                         .red *
                                                     65535),
                                          (guint16) (sam_guarded_field_colour
                                                         .green *
                                                     65535),
                                          (guint16) (sam_guarded_field_colour
                                                         .blue *
                                                     65535));
      guint start =
          (guint) (g_utf8_offset_to_pointer (text, span->start) - text);
      guint end = (guint) (g_utf8_offset_to_pointer (text, span->end) - text);

      line->start_index = colour->start_index = start;
      line->end_index = colour->end_index = end;
      pango_attr_list_insert (attributes, line);
      pango_attr_list_insert (attributes, colour);
    }
  gtk_text_set_attributes (self->text, attributes);
}

static void
line_changed_cb (SamGuardedLine *self)
{
  const char *now = gtk_editable_get_text (GTK_EDITABLE (self->text));
  int         was_length = (int) g_utf8_strlen (self->shown, -1);
  int         length = (int) g_utf8_strlen (now, -1);
  int         before = count_common (self->shown, now);
  int         behind =
      count_common_end (self->shown, now, MIN (was_length, length) - before);

  move_spans (self, before, was_length - before - behind,
              length - before - behind);
  g_free (self->shown);
  self->shown = g_strdup (now);
  show_spans (self);
  sam_guarded_field_note_change (SAM_GUARDED_FIELD (self), 0, was_length,
                                 length);
}

static GtkWidget *
get_focusable (SamGuardedField *field)
{
  return GTK_WIDGET (SAM_GUARDED_LINE (field)->text);
}

static int
get_cursor (SamGuardedField *field)
{
  return gtk_editable_get_position (
      GTK_EDITABLE (SAM_GUARDED_LINE (field)->text));
}

static char *
dup_paragraphs (SamGuardedField *field, SamSpan *span)
{
  SamGuardedLine *self = SAM_GUARDED_LINE (field);

  span->start = 0;
  span->end = (int) g_utf8_strlen (self->shown, -1);

  return g_strdup (self->shown);
}

static GArray *
get_underlined (SamGuardedField *field)
{
  return g_array_copy (SAM_GUARDED_LINE (field)->spans);
}

static void
underline (SamGuardedField *field, const SamSpan *within, GArray *spans)
{
  SamGuardedLine *self = SAM_GUARDED_LINE (field);

  g_array_set_size (self->spans, 0);
  g_array_append_vals (self->spans, spans->data, spans->len);
  show_spans (self);
}

/* A field that is empty may mean something, so it is not even for a moment, if
 * there is room. Otherwise what goes comes first: what is put in would be part
 * of the typing that ended there, and be undone with it. */
static gboolean
must_insert_first (GtkText *text, const SamSpan *span, int more)
{
  int length = (int) gtk_text_get_text_length (text);
  int most = gtk_text_get_max_length (text);

  return span->start == 0 && span->end == length &&
         (most == 0 || length + more <= most);
}

/* As a person does it: newer GTKs forget how to undo at a change by a program
 * (4.18). */
static void
delete_chars (GtkText *text, int start, int end)
{
  gtk_editable_select_region (GTK_EDITABLE (text), start, end);
  g_signal_emit_by_name (text, "delete-from-cursor", GTK_DELETE_CHARS, 1);
}

static void
insert_chars (GtkText *text, int at, const char *chars)
{
  gtk_editable_set_position (GTK_EDITABLE (text), at);
  g_signal_emit_by_name (text, "insert-at-cursor", chars);
}

static void
replace (SamGuardedField *field, const SamSpan *span, const char *text)
{
  SamGuardedLine *self = SAM_GUARDED_LINE (field);
  GtkEditable    *editable = GTK_EDITABLE (self->text);
  int             added = (int) g_utf8_strlen (text, -1);

  if (must_insert_first (self->text, span, added))
    {
      insert_chars (self->text, span->start, text);
      delete_chars (self->text, added, added + span->end);
    }
  else
    {
      delete_chars (self->text, span->start, span->end);
      insert_chars (self->text, span->start, text);
    }
  gtk_editable_set_position (editable, span->start + added);
  sam_set_string (&self->replaced, gtk_editable_get_text (editable));
}

/* To the text those were steps of its own, which it cannot be told are one. */
#define REPLACING_STEPS 2

static gboolean
undo_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  SamGuardedLine  *self = user_data;
  const char      *text = gtk_editable_get_text (GTK_EDITABLE (widget));
  g_autofree char *replaced = g_steal_pointer (&self->replaced);

  if (g_strcmp0 (replaced, text) != 0)
    return FALSE;

  for (guint i = 0; i < REPLACING_STEPS; i++)
    if (!gtk_widget_activate_action (widget, "text.undo", NULL))
      return FALSE;

  return TRUE;
}

static void
add_undo (SamGuardedLine *self)
{
  self->keys = g_object_ref (gtk_shortcut_controller_new ());
  gtk_event_controller_set_propagation_phase (self->keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (self->keys),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>z"),
                        gtk_callback_action_new (undo_cb, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->text),
                             g_object_ref (self->keys));
}

static void
sam_guarded_line_dispose (GObject *object)
{
  SamGuardedLine *self = SAM_GUARDED_LINE (object);

  if (self->keys != NULL)
    gtk_widget_remove_controller (GTK_WIDGET (self->text), self->keys);
  g_clear_object (&self->keys);
  g_clear_object (&self->text);

  G_OBJECT_CLASS (sam_guarded_line_parent_class)->dispose (object);
}

static void
sam_guarded_line_finalize (GObject *object)
{
  SamGuardedLine *self = SAM_GUARDED_LINE (object);

  g_array_unref (self->spans);
  g_free (self->shown);
  g_free (self->replaced);

  G_OBJECT_CLASS (sam_guarded_line_parent_class)->finalize (object);
}

static void
sam_guarded_line_class_init (SamGuardedLineClass *klass)
{
  GObjectClass         *object_class = G_OBJECT_CLASS (klass);
  SamGuardedFieldClass *field_class = SAM_GUARDED_FIELD_CLASS (klass);

  object_class->dispose = sam_guarded_line_dispose;
  object_class->finalize = sam_guarded_line_finalize;

  field_class->get_focusable = get_focusable;
  field_class->get_cursor = get_cursor;
  field_class->dup_paragraphs = dup_paragraphs;
  field_class->get_underlined = get_underlined;
  field_class->underline = underline;
  field_class->replace = replace;
}

static void
sam_guarded_line_init (SamGuardedLine *self)
{
  self->spans = g_array_new (FALSE, FALSE, sizeof (SamSpan));
}

/**
 * sam_guarded_line_new:
 * @editable: (transfer none): what shows a #GtkText, or is one
 *
 * Returns: (transfer full): the field
 */
SamGuardedField *
sam_guarded_line_new (GtkEditable *editable)
{
  SamGuardedLine *self;

  g_return_val_if_fail (GTK_IS_EDITABLE (editable), NULL);

  while (!GTK_IS_TEXT (editable))
    editable = gtk_editable_get_delegate (editable);

  self = g_object_new (SAM_TYPE_GUARDED_LINE, NULL);
  self->text = g_object_ref (GTK_TEXT (editable));
  self->shown = g_strdup (gtk_editable_get_text (editable));
  g_signal_connect_object (editable, "changed", G_CALLBACK (line_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editable, "notify::cursor-position",
                           G_CALLBACK (sam_guarded_field_note_move), self,
                           G_CONNECT_SWAPPED);
  add_undo (self);

  return SAM_GUARDED_FIELD (self);
}
