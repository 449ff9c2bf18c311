// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GMenuModel *
sam_builder_menu_new (const char *agenda_id) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
