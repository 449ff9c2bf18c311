// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GMenuModel *sam_session_menu_new (gpointer row) G_GNUC_WARN_UNUSED_RESULT;
const char *sam_session_menu_get_delete_action (gpointer row);

G_END_DECLS
