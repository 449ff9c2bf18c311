// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-tally.h"

G_BEGIN_DECLS

typedef struct _SamRound SamRound;

SamRound *sam_round_new (SamWay way,
                         guint  n_options,
                         guint  n_voters) G_GNUC_WARN_UNUSED_RESULT;
void      sam_round_free (SamRound *self);

SamWay   sam_round_get_way (SamRound *self);
guint    sam_round_get_n_voters (SamRound *self);
gboolean sam_round_set_n_voters (SamRound *self, guint n_voters);
guint    sam_round_get_received (SamRound *self);
gboolean sam_round_is_full (SamRound *self);

gboolean sam_round_choose (SamRound *self, SamChoice choice);
gboolean sam_round_take_back (SamRound *self);
gboolean sam_round_has_choice (SamRound *self);
gboolean sam_round_confirm (SamRound *self);

gboolean sam_round_set_count (SamRound *self, SamChoice choice, guint count);
guint    sam_round_get_count (SamRound *self, SamChoice choice);

gboolean sam_round_set_slips (SamRound   *self,
                              const guint counts[SAM_N_CHOICES]);

SamTally *sam_round_tally (SamRound *self) G_GNUC_WARN_UNUSED_RESULT;
int       sam_round_compare (SamRound *self, SamRound *later);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamRound, sam_round_free)

G_END_DECLS
