// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-day.h"
#include "sam-item.h"
#include "sam-return.h"

G_BEGIN_DECLS

/* Pure: what fits in a few minutes alone. */

/* The paths there are, in minutes, shortest first */
#define SAM_N_PATHS 3
extern const guint sam_path_lengths[SAM_N_PATHS];

/**
 * SamPathReason:
 * @SAM_PATH_RETURNS: it was studied before and is due
 * @SAM_PATH_NEW: it was not studied yet
 * @SAM_PATH_TIP: a tip that was not read yet
 *
 * Why something is in a path.
 */
typedef enum
{
  SAM_PATH_RETURNS,
  SAM_PATH_NEW,
  SAM_PATH_TIP,
} SamPathReason;

/**
 * SamCandidate:
 * @item: (not owned): what it is; must suit whoever is alone, or return
 * @position: where the item stands: card by card, item by item
 * @card: which of the cards it is of, from 0
 * @card_done: how many items of that card were studied
 * @studied: whether the item was studied
 * @bookmarked: whether it has a bookmark
 * @begun: whether a sitting of it was broken off: it goes first
 * @returns: when it comes back
 *
 * What may come in a path.
 */
typedef struct
{
  SamItem  *item;
  guint     position;
  guint     card;
  guint     card_done;
  gboolean  studied;
  gboolean  bookmarked;
  gboolean  begun;
  SamReturn returns;
} SamCandidate;

/**
 * SamPathPart:
 * @candidate: index of the candidate
 * @reason: why it is there
 * @minutes: what it takes
 */
typedef struct
{
  guint         candidate;
  SamPathReason reason;
  guint         minutes;
} SamPathPart;

guint sam_path_minutes (SamItem *item, gboolean returns);

/* (transfer full) (element-type SamPathPart): in the order to study in */
GArray *sam_path_make (const SamCandidate *candidates,
                       guint               n_candidates,
                       SamDay              today,
                       guint               minutes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
