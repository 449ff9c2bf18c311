// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-live.h"

G_BEGIN_DECLS

char *sam_time_words_offer (SamLateWay way, const SamLateOffer *offer)
    G_GNUC_WARN_UNUSED_RESULT;
char *sam_time_words_room (SamLive *live) G_GNUC_WARN_UNUSED_RESULT;
char *sam_time_words_deed (const char *label,
                           SamDeed     deed) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
