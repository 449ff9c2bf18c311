// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Of one half of a sentence, in characters. */
#define SAM_REASON_MAX_CHARS 100

typedef struct _SamReasonRound SamReasonRound;

char *sam_reason_write (const char *because,
                        const char *despite) G_GNUC_WARN_UNUSED_RESULT;
char *sam_reason_get_sum (const char *reason) G_GNUC_WARN_UNUSED_RESULT;

SamReasonRound *sam_reason_round_new (guint n_voters) G_GNUC_WARN_UNUSED_RESULT;
void            sam_reason_round_free (SamReasonRound *self);

guint    sam_reason_round_get_n_voters (SamReasonRound *self);
gboolean sam_reason_round_set_n_voters (SamReasonRound *self, guint n_voters);
guint    sam_reason_round_get_received (SamReasonRound *self);
gboolean sam_reason_round_is_full (SamReasonRound *self);
gboolean sam_reason_round_add (SamReasonRound *self, const char *reason);
GStrv    sam_reason_round_mix (SamReasonRound *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamReasonRound, sam_reason_round_free)

G_END_DECLS
