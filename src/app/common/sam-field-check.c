// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-field-check.h"

#include "sam-guarded-field.h"
#include "sam-mark-span.h"

/* So long nobody typed, in milliseconds. */
#define PAUSE 250

/**
 * SamFieldCheck:
 *
 * Looks through what is typed in a field, whenever somebody pauses, underlines
 * what looks like somebody's data, and tells which of it is nearest to the
 * cursor.
 *
 * What somebody wants to leave is left as long as its SamLeftWords is there:
 * its own, or that of all fields with the same text.
 */
struct _SamFieldCheck
{
  GObject parent_instance;

  SamGuardedField *field; /* (owned) */
  gboolean         names;
  SamLeftWords    *left; /* (owned) */
  guint            pause;

  /* The nearest to the cursor; none if @neutral is NULL */
  SamMarkKinds kind;
  SamSpan      span;
  char        *found;   /* (owned) (nullable) */
  char        *neutral; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamFieldCheck, sam_field_check, G_TYPE_OBJECT)

enum
{
  FOUND,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GPtrArray *
find_marks (SamFieldCheck *self, const char *text)
{
  SamMarkKinds kinds =
      self->names ? SAM_MARK_ALL : SAM_MARK_ALL & ~SAM_MARK_NAME;
  g_autoptr (GDateTime) today = g_date_time_new_now_local ();

  return sam_confidentiality_find (text, kinds,
                                   pango_language_to_string (
                                       gtk_get_default_language ()),
                                   g_date_time_get_year (today));
}

/* Returns: whether anything is underlined */
static gboolean
find_nearest (SamFieldCheck *self, SamSpan *nearest)
{
  int cursor = sam_guarded_field_get_cursor (self->field);
  g_autoptr (GArray) spans = sam_guarded_field_get_underlined (self->field);
  int least = G_MAXINT;

  for (guint i = 0; i < spans->len; i++)
    {
      const SamSpan *span = &g_array_index (spans, SamSpan, i);

      if (sam_span_get_distance (span, cursor) < least)
        {
          least = sam_span_get_distance (span, cursor);
          *nearest = *span;
        }
    }

  return spans->len > 0;
}

static void
forget (SamFieldCheck *self)
{
  g_clear_pointer (&self->found, g_free);
  g_clear_pointer (&self->neutral, g_free);
}

/* Remembers what is nearest to the cursor. */
static void
choose (SamFieldCheck *self)
{
  SamSpan          nearest = { 0 };
  SamSpan          around;
  g_autofree char *text = NULL;
  g_autoptr (GPtrArray) marks = NULL;

  forget (self);
  if (find_nearest (self, &nearest))
    {
      text = sam_guarded_field_dup_around (self->field, nearest.start, &around);
      marks = find_marks (self, text);
    }
  for (guint i = 0; marks != NULL && i < marks->len; i++)
    {
      const SamMark *mark = g_ptr_array_index (marks, i);
      SamSpan        span = sam_mark_get_span (text, mark, around.start);

      if (span.start != nearest.start || span.end != nearest.end)
        continue;
      self->kind = mark->kind;
      self->span = span;
      self->found = sam_mark_dup_marked (text, mark);
      self->neutral = g_strdup (mark->neutral);
      break;
    }

  g_signal_emit (self, signals[FOUND], 0);
}

/* Looks through what changed, and underlines in it. */
static void
look (SamFieldCheck *self)
{
  SamSpan          changed;
  g_autofree char *text = sam_guarded_field_dup_changed (self->field, &changed);
  g_autoptr (GPtrArray) marks = NULL;
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (SamSpan));

  if (text == NULL)
    return;

  marks = find_marks (self, text);
  for (guint i = 0; i < marks->len; i++)
    {
      const SamMark   *mark = g_ptr_array_index (marks, i);
      SamSpan          span = sam_mark_get_span (text, mark, changed.start);
      g_autofree char *marked = sam_mark_dup_marked (text, mark);

      if (!sam_left_words_has (self->left, marked))
        g_array_append_val (spans, span);
    }
  sam_guarded_field_underline (self->field, &changed, spans);
}

static gboolean
pause_cb (gpointer data)
{
  SamFieldCheck *self = data;

  self->pause = 0;
  look (self);
  choose (self);

  return G_SOURCE_REMOVE;
}

static void
edited_cb (SamFieldCheck *self)
{
  g_clear_handle_id (&self->pause, g_source_remove);
  self->pause = g_timeout_add (PAUSE, pause_cb, self);
}

static void
moved_cb (SamFieldCheck *self)
{
  if (self->pause == 0)
    choose (self);
}

static void
follow_left (SamFieldCheck *self)
{
  g_signal_connect_object (self->left, "changed",
                           G_CALLBACK (sam_field_check_look_again), self,
                           G_CONNECT_SWAPPED);
}

static void
sam_field_check_dispose (GObject *object)
{
  SamFieldCheck *self = SAM_FIELD_CHECK (object);

  g_clear_handle_id (&self->pause, g_source_remove);
  g_clear_object (&self->field);

  G_OBJECT_CLASS (sam_field_check_parent_class)->dispose (object);
}

static void
sam_field_check_finalize (GObject *object)
{
  SamFieldCheck *self = SAM_FIELD_CHECK (object);

  forget (self);
  g_object_unref (self->left);

  G_OBJECT_CLASS (sam_field_check_parent_class)->finalize (object);
}

static void
sam_field_check_class_init (SamFieldCheckClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sam_field_check_dispose;
  object_class->finalize = sam_field_check_finalize;

  /**
   * SamFieldCheck::found:
   *
   * Something else is nearest to the cursor, or nothing.
   */
  signals[FOUND] =
      g_signal_new ("found", SAM_TYPE_FIELD_CHECK, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);
}

static void
sam_field_check_init (SamFieldCheck *self)
{
  self->names = TRUE;
  self->left = sam_left_words_new ();
  follow_left (self);
}

/**
 * sam_field_check_new:
 * @field: (transfer none): a #GtkTextView or a #GtkEditable
 *
 * Returns: (transfer full): what looks through it from now on; it has not yet
 *   looked at what is there
 */
SamFieldCheck *
sam_field_check_new (GtkWidget *field)
{
  SamFieldCheck *self = g_object_new (SAM_TYPE_FIELD_CHECK, NULL);

  self->field = sam_guarded_field_new (field);
  g_signal_connect_object (self->field, "edited", G_CALLBACK (edited_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->field, "moved", G_CALLBACK (moved_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/**
 * sam_field_check_get_focusable:
 *
 * Returns: (transfer none): what has the focus while somebody types
 */
GtkWidget *
sam_field_check_get_focusable (SamFieldCheck *self)
{
  g_return_val_if_fail (SAM_IS_FIELD_CHECK (self), NULL);

  return sam_guarded_field_get_focusable (self->field);
}

/**
 * sam_field_check_set_names:
 * @names: whether names count
 */
void
sam_field_check_set_names (SamFieldCheck *self, gboolean names)
{
  g_return_if_fail (SAM_IS_FIELD_CHECK (self));

  self->names = names;
  sam_field_check_look_again (self);
}

/**
 * sam_field_check_set_left:
 * @left: (transfer none): what may stay, of all fields with the same text
 */
void
sam_field_check_set_left (SamFieldCheck *self, SamLeftWords *left)
{
  g_return_if_fail (SAM_IS_FIELD_CHECK (self));
  g_return_if_fail (SAM_IS_LEFT_WORDS (left));

  g_signal_handlers_disconnect_by_data (self->left, self);
  g_set_object (&self->left, left);
  follow_left (self);
  sam_field_check_look_again (self);
}

/**
 * sam_field_check_look_again:
 *
 * Looks through all of the text, without waiting for a pause.
 */
void
sam_field_check_look_again (SamFieldCheck *self)
{
  g_return_if_fail (SAM_IS_FIELD_CHECK (self));

  sam_guarded_field_change_all (self->field);
  sam_field_check_look_now (self);
}

/**
 * sam_field_check_look_now:
 *
 * Looks through what changed, without waiting for a pause.
 */
void
sam_field_check_look_now (SamFieldCheck *self)
{
  g_return_if_fail (SAM_IS_FIELD_CHECK (self));

  g_clear_handle_id (&self->pause, g_source_remove);
  look (self);
  choose (self);
}

/**
 * sam_field_check_get_kind:
 *
 * Returns: what is nearest to the cursor; of no meaning if there is nothing
 */
SamMarkKinds
sam_field_check_get_kind (SamFieldCheck *self)
{
  g_return_val_if_fail (SAM_IS_FIELD_CHECK (self), SAM_MARK_NAME);

  return self->kind;
}

/**
 * sam_field_check_get_found:
 *
 * Returns: (transfer none) (nullable): what is nearest to the cursor
 */
const char *
sam_field_check_get_found (SamFieldCheck *self)
{
  g_return_val_if_fail (SAM_IS_FIELD_CHECK (self), NULL);

  return self->found;
}

/**
 * sam_field_check_get_neutral:
 *
 * Returns: (transfer none) (nullable): what could stand there instead
 */
const char *
sam_field_check_get_neutral (SamFieldCheck *self)
{
  g_return_val_if_fail (SAM_IS_FIELD_CHECK (self), NULL);

  return self->neutral;
}

/**
 * sam_field_check_replace:
 *
 * Replaces what is nearest to the cursor, as one step for whoever undoes it.
 */
void
sam_field_check_replace (SamFieldCheck *self)
{
  g_autofree char *neutral = NULL;
  SamSpan          span;

  g_return_if_fail (SAM_IS_FIELD_CHECK (self));
  g_return_if_fail (self->neutral != NULL);

  /* While it is replaced, the cursor moves to where something else is near. */
  neutral = g_strdup (self->neutral);
  span = self->span;
  sam_guarded_field_replace (self->field, &span, neutral);
  sam_field_check_look_now (self);
}

/**
 * sam_field_check_leave:
 *
 * Says no more of what is nearest to the cursor, wherever it is in the field.
 */
void
sam_field_check_leave (SamFieldCheck *self)
{
  g_return_if_fail (SAM_IS_FIELD_CHECK (self));
  g_return_if_fail (self->found != NULL);

  sam_left_words_add (self->left, self->found);
}
