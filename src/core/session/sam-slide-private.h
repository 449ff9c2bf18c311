// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-slide.h"

G_BEGIN_DECLS

SamText *sam_slide_dup_body (SamItem     *item,
                             SamPhaseKind kind,
                             guint        part) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
