// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A new folder that is being filled with files; never overwrites any. */
typedef struct _SamKeptFiles SamKeptFiles;

SamKeptFiles *sam_kept_files_new (const char *parent,
                                  const char *name,
                                  GError    **error) G_GNUC_WARN_UNUSED_RESULT;
void          sam_kept_files_free (SamKeptFiles *self);

const char *sam_kept_files_get_path (SamKeptFiles *self);
guint       sam_kept_files_get_n (SamKeptFiles *self);

const char *sam_kept_files_add (SamKeptFiles *self,
                                const char   *name,
                                const char   *ending,
                                GBytes       *bytes);

void     sam_kept_files_write_async (SamKeptFiles       *self,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data);
gboolean sam_kept_files_write_finish (GAsyncResult *result, GError **error);

G_END_DECLS
