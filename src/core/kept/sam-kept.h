// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-kept-source.h"

G_BEGIN_DECLS

/**
 * SamKeptKind:
 * @SAM_KEPT_SESSIONS: what was noted, voted and agreed
 * @SAM_KEPT_AGENDAS: what is planned, and templates
 * @SAM_KEPT_BACKUPS: copies of the two above
 * @SAM_KEPT_ASIDE: what was damaged and could not be read
 * @SAM_KEPT_PERSON: what somebody studied alone
 * @SAM_KEPT_CARDS: own cards
 * @SAM_KEPT_SETTINGS: how the program looks
 *
 * Each is shown, and erased, as a whole.
 */
typedef enum
{
  SAM_KEPT_SESSIONS,
  SAM_KEPT_AGENDAS,
  SAM_KEPT_BACKUPS,
  SAM_KEPT_ASIDE,
  SAM_KEPT_PERSON,
  SAM_KEPT_CARDS,
  SAM_KEPT_SETTINGS,
} SamKeptKind;

/**
 * SamKept:
 * @n: how many
 * @bytes: how large; 0 for what is in the database
 * @oldest: (nullable): of sessions and backups
 * @newest: (nullable): likewise
 * @n_with_notes: sessions of which the notes were not erased
 * @n_points: improvement points that were chosen
 * @first_end: (nullable): when the first notes are erased; %NULL for never
 * @n_templates: of the agendas
 * @id: (nullable): of a person
 * @name: (nullable): what they are called
 * @sealed: whether their file is
 *
 * What is kept of one kind, or of one person. Times are local. Never changes.
 */
typedef struct
{
  SamKeptKind kind;
  guint       n;
  guint64     bytes;
  GDateTime  *oldest;    /* (owned) (nullable) */
  GDateTime  *newest;    /* (owned) (nullable) */
  GDateTime  *first_end; /* (owned) (nullable) */
  guint       n_with_notes;
  guint       n_points;
  guint       n_templates;
  char       *id;   /* (owned) (nullable) */
  char       *name; /* (owned) (nullable) */
  gboolean    sealed;
} SamKept;

void sam_kept_free (SamKept *self);

void       sam_kept_list_async (SamKeptSource      *source,
                                GCancellable       *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer            user_data);
GPtrArray *sam_kept_list_finish (GAsyncResult *result,
                                 GError      **error) G_GNUC_WARN_UNUSED_RESULT;

guint64 sam_kept_measure (const char *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamKept, sam_kept_free)

G_END_DECLS
