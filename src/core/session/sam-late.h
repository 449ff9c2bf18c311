// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SamLatePart:
 * @planned: minutes that it has
 * @least: minutes below which it makes no sense; more than @planned is taken
 *   for @planned
 * @fixed: opening, agreement and closing: never cut and never parked
 * @parks: whether it can wait until the next meeting: a break or a guest cannot
 * @must: parked only after all that are not
 *
 * What is known of a part that is still to come, of a meeting that runs late.
 */
typedef struct
{
  guint    planned;
  guint    least;
  gboolean fixed;
  gboolean parks;
  gboolean must;
} SamLatePart;

/* People end a meeting at a round time: minutes. */
#define SAM_LATE_STEP 5

guint sam_late_trim (const SamLatePart *parts,
                     guint              n_parts,
                     guint              over,
                     guint             *minutes);
int sam_late_find_to_park (const SamLatePart *parts, guint n_parts, guint over);
guint sam_late_get_longer (guint over);

G_END_DECLS
