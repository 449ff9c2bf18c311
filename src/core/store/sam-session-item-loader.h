// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-session-store.h"

G_BEGIN_DECLS

gboolean        sam_session_item_loader_read (sqlite3    *handle,
                                              SamSession *session,
                                              GError    **error);
SamSessionItem *sam_session_item_loader_read_voted (sqlite3    *handle,
                                                    const char *session_id,
                                                    guint       position,
                                                    GError    **error);

G_END_DECLS
