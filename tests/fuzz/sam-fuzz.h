// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What each target defines, and libFuzzer or the replay calls: @data may be
 * anything, and must neither crash nor break what the target states. Returns
 * 0. */
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

G_END_DECLS
