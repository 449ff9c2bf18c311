// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include "sam-proposal.h"

G_BEGIN_DECLS

gboolean
sam_parked_topics_read (sqlite3 *handle, SamHistory *history, GError **error);

G_END_DECLS
