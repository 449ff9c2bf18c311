// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-deck-reader.h"

G_BEGIN_DECLS

SamFault *sam_deck_size_fault (guint64 size) G_GNUC_WARN_UNUSED_RESULT;
SamFault *sam_deck_encoding_check (const char *data,
                                   gsize       size) G_GNUC_WARN_UNUSED_RESULT;
gsize     sam_deck_encoding_skip_mark (const char *data, gsize size);

G_END_DECLS
