// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda.h"

G_BEGIN_DECLS

GMenuModel *sam_block_menu_new (SamAgenda *agenda,
                                SamBlock  *block) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
