// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-session-store.h"

G_BEGIN_DECLS

gboolean sam_agreement_store_read_session (sqlite3    *handle,
                                           SamSession *session,
                                           GError    **error);

G_END_DECLS
