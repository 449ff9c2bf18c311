// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"

G_BEGIN_DECLS

/* The name of the database in the folder of the program. */
#define SAM_ERASURE_DATABASE "samenspel.db"

/**
 * SamErasureWhat:
 * @SAM_ERASURE_NOTHING: nothing
 * @SAM_ERASURE_BACKUPS: all backups
 * @SAM_ERASURE_ASIDE: what was damaged and set aside
 * @SAM_ERASURE_CARDS: own cards
 * @SAM_ERASURE_EVERYTHING: the whole folder
 *
 * What is erased file by file.
 */
typedef enum
{
  SAM_ERASURE_NOTHING = 0,
  SAM_ERASURE_BACKUPS = 1 << 0,
  SAM_ERASURE_ASIDE = 1 << 1,
  SAM_ERASURE_CARDS = 1 << 2,
  SAM_ERASURE_EVERYTHING = 1 << 3,
} SamErasureWhat;

SamErasureWhat sam_erasure_get_begun (const char *folder);
gboolean
sam_erasure_begin (const char *folder, SamErasureWhat what, GError **error);
gboolean sam_erasure_finish (const char *folder, GError **error);

void     sam_erasure_run_async (SamDatabase        *database,
                                const char         *folder,
                                SamErasureWhat      what,
                                GAsyncReadyCallback callback,
                                gpointer            user_data);
gboolean sam_erasure_run_finish (GAsyncResult *result, GError **error);

GPtrArray *
sam_erasure_list_aside (const char *folder) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
