// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-sessions-model.h"

G_BEGIN_DECLS

void sam_sessions_list_set_up (GtkListView *list, SamSessionsModel *model);

gboolean sam_sessions_list_has_focus (GtkListView *list);

G_END_DECLS
