// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sam_file_chooser_open_async (GtkWindow          *parent,
                                  const char         *title,
                                  GtkFileFilter      *filter,
                                  GCancellable       *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data);
void sam_file_chooser_save_async (GtkWindow          *parent,
                                  const char         *title,
                                  const char         *name,
                                  GCancellable       *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data);

void   sam_file_chooser_folder_async (GtkWindow          *parent,
                                      const char         *title,
                                      GCancellable       *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer            user_data);
GFile *sam_file_chooser_finish (GAsyncResult *result,
                                GError      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
