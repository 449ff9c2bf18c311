// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SamChoice:
 * @SAM_CHOICE_A: the first option of the dilemma, and so on to the fourth
 * @SAM_CHOICE_DOUBT: "I doubt"
 * @SAM_CHOICE_ABSTAIN: came up and chose nothing
 *
 * What one person may say in a round.
 */
typedef enum
{
  SAM_CHOICE_A,
  SAM_CHOICE_B,
  SAM_CHOICE_C,
  SAM_CHOICE_D,
  SAM_CHOICE_DOUBT,
  SAM_CHOICE_ABSTAIN,
} SamChoice;

#define SAM_N_CHOICES 6

/**
 * SamWay:
 * @SAM_WAY_KEYBOARD: people come up one by one and press a key; secret
 * @SAM_WAY_HANDS: the facilitator enters counts; open by nature
 * @SAM_WAY_PAPER: people fill in slips of paper, and the facilitator types in
 *   what they come to; secret
 *
 * How a round is voted.
 */
typedef enum
{
  SAM_WAY_KEYBOARD,
  SAM_WAY_HANDS,
  SAM_WAY_PAPER,
} SamWay;

#define SAM_N_WAYS 3

/* More people than this do not fit one meeting of a team. */
#define SAM_MAX_PEOPLE 40

gboolean sam_way_is_secret (SamWay way);

#define SAM_TYPE_TALLY (sam_tally_get_type ())

typedef struct _SamTally SamTally;

GType sam_tally_get_type (void);

SamTally           *
sam_tally_new (SamWay      way,
                         guint       n_options,
                         const guint counts[SAM_N_CHOICES]) G_GNUC_WARN_UNUSED_RESULT;
SamTally *sam_tally_ref (SamTally *self);
void      sam_tally_unref (SamTally *self);

SamWay sam_tally_get_way (SamTally *self);
guint  sam_tally_get_n_options (SamTally *self);
guint  sam_tally_get_count (SamTally *self, SamChoice choice);
guint  sam_tally_get_total (SamTally *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamTally, sam_tally_unref)

G_END_DECLS
