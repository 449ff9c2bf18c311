// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-session-item.h"

G_BEGIN_DECLS

/* The style class of what is of no card: a neutral surface. */
#define SAM_NEUTRAL_CLASS "card-neutral"

char *sam_session_words_class (SamSessionItem *item) G_GNUC_WARN_UNUSED_RESULT;
char *sam_session_words_origin (SamSessionItem *item) G_GNUC_WARN_UNUSED_RESULT;
const char *sam_session_words_kind (SamSessionItem *item);

const char *sam_session_words_vote (SamVoteForm form, SamWay way);

G_END_DECLS
