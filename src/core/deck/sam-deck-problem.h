// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-deck-shelf.h"

G_BEGIN_DECLS

SamDeckProblem *
sam_deck_problem_new (const char *file_name,
                      const char *message,
                      gboolean    notice) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
