// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void     sam_save_file_async (GFile              *file,
                              GBytes             *bytes,
                              GAsyncReadyCallback callback,
                              gpointer            user_data);
gboolean sam_save_file_finish (GAsyncResult *result, GError **error);

G_END_DECLS
