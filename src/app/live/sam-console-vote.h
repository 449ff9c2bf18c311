// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_CONSOLE_VOTE (sam_console_vote_get_type ())

G_DECLARE_FINAL_TYPE (
    SamConsoleVote, sam_console_vote, SAM, CONSOLE_VOTE, GtkBox)

void     sam_console_vote_show (SamConsoleVote *self, SamLive *live);
gboolean sam_console_vote_focus (SamConsoleVote *self);

G_END_DECLS
