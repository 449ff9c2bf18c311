// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-session-item.h"

G_BEGIN_DECLS

typedef struct _SamEarlier SamEarlier;

SamEarlier *sam_earlier_new (GDateTime      *started,
                             SamSessionItem *item) G_GNUC_WARN_UNUSED_RESULT;
void        sam_earlier_free (SamEarlier *self);

GDateTime      *sam_earlier_get_started (SamEarlier *self);
SamSessionItem *sam_earlier_get_item (SamEarlier *self);
gboolean        sam_earlier_has_other_words (SamEarlier *self, SamItem *now);
char           *sam_earlier_describe (SamEarlier *self,
                                      SamItem    *now) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamEarlier, sam_earlier_free)

G_END_DECLS
