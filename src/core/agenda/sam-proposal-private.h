// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-proposal.h"

G_BEGIN_DECLS

/* 0: never asked; 1: at the last meeting, and so on */
guint sam_history_get_asked (SamHistory *self, const char *question_id);

G_END_DECLS
