// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-guarded-field-private.h"

#include "sam-guarded-line.h"
#include "sam-guarded-view.h"

/**
 * SamGuardedField:
 *
 * A field for text, of one line or of many, whose words can be underlined and
 * replaced. It remembers what of it changed, so that a long text need not be
 * looked through at every word. Places in it are counted in characters.
 */
typedef struct
{
  SamSpan changed; /* since it was last asked for; none if @end is -1 */
} SamGuardedFieldPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SamGuardedField,
                                     sam_guarded_field,
                                     G_TYPE_OBJECT)

enum
{
  EDITED,
  MOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Reads on a light surface and on a dark one. */
const GdkRGBA sam_guarded_field_colour = { 0.72f, 0.48f, 0.0f, 1.0f };

/* Room-internal: at @at, @removed characters become @added. */
void
sam_guarded_field_note_change (SamGuardedField *self,
                               int              at,
                               int              removed,
                               int              added)
{
  SamGuardedFieldPrivate *priv = sam_guarded_field_get_instance_private (self);
  SamSpan                *changed = &priv->changed;

  if (changed->end < 0)
    {
      changed->start = at;
      changed->end = at + added;
    }
  else
    {
      if (changed->end > at)
        changed->end = MAX (at, changed->end - removed) + added;
      changed->start = MIN (changed->start, at);
      changed->end = MAX (changed->end, at + added);
    }

  g_signal_emit (self, signals[EDITED], 0);
}

/* Room-internal: the cursor is elsewhere. */
void
sam_guarded_field_note_move (SamGuardedField *self)
{
  g_signal_emit (self, signals[MOVED], 0);
}

static void
sam_guarded_field_class_init (SamGuardedFieldClass *klass)
{
  /**
   * SamGuardedField::edited:
   *
   * The text changed, or is about to.
   */
  signals[EDITED] =
      g_signal_new ("edited", SAM_TYPE_GUARDED_FIELD, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SamGuardedField::moved:
   *
   * The cursor is elsewhere.
   */
  signals[MOVED] =
      g_signal_new ("moved", SAM_TYPE_GUARDED_FIELD, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);
}

static void
sam_guarded_field_init (SamGuardedField *self)
{
  SamGuardedFieldPrivate *priv = sam_guarded_field_get_instance_private (self);

  priv->changed.end = G_MAXINT / 2;
}

/**
 * sam_guarded_field_new:
 * @widget: (transfer none): a #GtkTextView, whose buffer does not change for
 *   another, or a #GtkEditable
 *
 * At first all of it counts as changed.
 *
 * Returns: (transfer full): a field that follows @widget
 */
SamGuardedField *
sam_guarded_field_new (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_TEXT_VIEW (widget) || GTK_IS_EDITABLE (widget),
                        NULL);

  return GTK_IS_TEXT_VIEW (widget)
             ? sam_guarded_view_new (GTK_TEXT_VIEW (widget))
             : sam_guarded_line_new (GTK_EDITABLE (widget));
}

/**
 * sam_guarded_field_get_focusable:
 *
 * Returns: (transfer none): what has the focus while somebody types
 */
GtkWidget *
sam_guarded_field_get_focusable (SamGuardedField *self)
{
  g_return_val_if_fail (SAM_IS_GUARDED_FIELD (self), NULL);

  return SAM_GUARDED_FIELD_GET_CLASS (self)->get_focusable (self);
}

/**
 * sam_guarded_field_get_cursor:
 *
 * Returns: where the cursor is, in characters
 */
int
sam_guarded_field_get_cursor (SamGuardedField *self)
{
  g_return_val_if_fail (SAM_IS_GUARDED_FIELD (self), 0);

  return SAM_GUARDED_FIELD_GET_CLASS (self)->get_cursor (self);
}

/**
 * sam_guarded_field_dup_changed:
 * @span: (out caller-allocates): where they are
 *
 * Returns: (transfer full) (nullable): the paragraphs that changed since this
 *   was last asked; %NULL if none did
 */
char *
sam_guarded_field_dup_changed (SamGuardedField *self, SamSpan *span)
{
  SamGuardedFieldPrivate *priv = sam_guarded_field_get_instance_private (self);

  g_return_val_if_fail (SAM_IS_GUARDED_FIELD (self), NULL);
  g_return_val_if_fail (span != NULL, NULL);

  if (priv->changed.end < 0)
    return NULL;

  *span = priv->changed;
  priv->changed.end = -1;

  return SAM_GUARDED_FIELD_GET_CLASS (self)->dup_paragraphs (self, span);
}

/**
 * sam_guarded_field_change_all:
 *
 * Makes all of the text count as changed.
 */
void
sam_guarded_field_change_all (SamGuardedField *self)
{
  SamGuardedFieldPrivate *priv = sam_guarded_field_get_instance_private (self);

  g_return_if_fail (SAM_IS_GUARDED_FIELD (self));

  priv->changed.start = 0;
  priv->changed.end = G_MAXINT / 2;
}

/**
 * sam_guarded_field_dup_around:
 * @position: in characters
 * @span: (out caller-allocates): where it is
 *
 * Returns: (transfer full): the paragraph of @position
 */
char *
sam_guarded_field_dup_around (SamGuardedField *self,
                              int              position,
                              SamSpan         *span)
{
  g_return_val_if_fail (SAM_IS_GUARDED_FIELD (self), NULL);
  g_return_val_if_fail (span != NULL, NULL);

  span->start = span->end = position;

  return SAM_GUARDED_FIELD_GET_CLASS (self)->dup_paragraphs (self, span);
}

/**
 * sam_guarded_field_get_underlined:
 *
 * Returns: (transfer full) (element-type SamSpan): what is underlined, in the
 *   order of the text
 */
GArray *
sam_guarded_field_get_underlined (SamGuardedField *self)
{
  g_return_val_if_fail (SAM_IS_GUARDED_FIELD (self), NULL);

  return SAM_GUARDED_FIELD_GET_CLASS (self)->get_underlined (self);
}

/**
 * sam_guarded_field_underline:
 * @within: whole paragraphs, as they were given to look at
 * @spans: (element-type SamSpan): what is to be underlined in them, and nothing
 *   else of them
 */
void
sam_guarded_field_underline (SamGuardedField *self,
                             const SamSpan   *within,
                             GArray          *spans)
{
  g_return_if_fail (SAM_IS_GUARDED_FIELD (self));
  g_return_if_fail (within != NULL);
  g_return_if_fail (spans != NULL);

  SAM_GUARDED_FIELD_GET_CLASS (self)->underline (self, within, spans);
}

/**
 * sam_guarded_field_replace:
 * @span: what to replace
 * @text: by what
 *
 * One step for whoever undoes it. The cursor is behind it then.
 */
void
sam_guarded_field_replace (SamGuardedField *self,
                           const SamSpan   *span,
                           const char      *text)
{
  g_return_if_fail (SAM_IS_GUARDED_FIELD (self));
  g_return_if_fail (span != NULL);
  g_return_if_fail (text != NULL);

  SAM_GUARDED_FIELD_GET_CLASS (self)->replace (self, span, text);
}
