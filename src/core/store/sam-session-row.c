// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-row.h"

/**
 * SamSessionRow:
 *
 * What the list of sessions shows of one: read without its notes and votes.
 */
struct _SamSessionRow
{
  GObject parent_instance;

  char      *id;      /* (owned) (not nullable) */
  char      *title;   /* (owned) (not nullable) */
  GDateTime *started; /* (owned) (not nullable) */
  gboolean   running;
  guint      people;
  guint      n_items;
  guint      n_agreements;
  GDateTime *notes_end; /* (owned) (nullable) */
  gboolean   erased;    /* the notes are */
};

G_DEFINE_FINAL_TYPE (SamSessionRow, sam_session_row, G_TYPE_OBJECT)

static void
sam_session_row_finalize (GObject *object)
{
  SamSessionRow *self = SAM_SESSION_ROW (object);

  g_free (self->id);
  g_free (self->title);
  g_clear_pointer (&self->started, g_date_time_unref);
  g_clear_pointer (&self->notes_end, g_date_time_unref);

  G_OBJECT_CLASS (sam_session_row_parent_class)->finalize (object);
}

static void
sam_session_row_class_init (SamSessionRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_session_row_finalize;
}

static void
sam_session_row_init (SamSessionRow *self)
{
}

/**
 * sam_session_row_new:
 * @running: whether the session was not closed
 *
 * Returns: (transfer full): a line of the list
 */
SamSessionRow *
sam_session_row_new (const char *id,
                     const char *title,
                     GDateTime  *started,
                     gboolean    running,
                     guint       people,
                     guint       n_items,
                     guint       n_agreements)
{
  SamSessionRow *self;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (started != NULL, NULL);

  self = g_object_new (SAM_TYPE_SESSION_ROW, NULL);
  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->started = g_date_time_ref (started);
  self->running = running;
  self->people = people;
  self->n_items = n_items;
  self->n_agreements = n_agreements;

  return self;
}

const char *
sam_session_row_get_id (SamSessionRow *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ROW (self), NULL);

  return self->id;
}

const char *
sam_session_row_get_title (SamSessionRow *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ROW (self), NULL);

  return self->title;
}

/**
 * sam_session_row_get_started:
 *
 * Returns: (transfer none): in the local time zone
 */
GDateTime *
sam_session_row_get_started (SamSessionRow *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ROW (self), NULL);

  return self->started;
}

gboolean
sam_session_row_is_running (SamSessionRow *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ROW (self), FALSE);

  return self->running;
}

guint
sam_session_row_get_people (SamSessionRow *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ROW (self), 0);

  return self->people;
}

guint
sam_session_row_get_n_items (SamSessionRow *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ROW (self), 0);

  return self->n_items;
}

guint
sam_session_row_get_n_agreements (SamSessionRow *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ROW (self), 0);

  return self->n_agreements;
}

/**
 * sam_session_row_set_notes_end:
 * @end: (nullable): when the notes are to be erased; %NULL for never
 * @erased: whether they were
 */
void
sam_session_row_set_notes_end (SamSessionRow *self,
                               GDateTime     *end,
                               gboolean       erased)
{
  g_return_if_fail (SAM_IS_SESSION_ROW (self));

  g_clear_pointer (&self->notes_end, g_date_time_unref);
  self->notes_end = end != NULL ? g_date_time_ref (end) : NULL;
  self->erased = erased;
}

/**
 * sam_session_row_get_notes_end:
 *
 * Returns: (transfer none) (nullable): when the notes are to be erased, in the
 *   local time zone; %NULL for never
 */
GDateTime *
sam_session_row_get_notes_end (SamSessionRow *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ROW (self), NULL);

  return self->notes_end;
}

gboolean
sam_session_row_are_notes_erased (SamSessionRow *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ROW (self), FALSE);

  return self->erased;
}
