// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-live.h"
#include "sam-slide-view.h"

G_BEGIN_DECLS

void sam_room_slide_show (SamSlideView *view, SamLive *live);

G_END_DECLS
