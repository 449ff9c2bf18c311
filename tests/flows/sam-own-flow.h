// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-flow.h"

G_BEGIN_DECLS

/* What somebody has for themselves on a computer that others use too: a name, a
 * passphrase, what they write. All by keys only. */

#define SAM_OWN_NAME "samira"
#define SAM_OWN_PASSPHRASE "koffie om half elf"

void sam_own_flow_go (SamFlow *flow);
void sam_own_flow_begin (SamFlow *flow, const char *passphrase);
void sam_own_flow_unlock (SamFlow *flow, const char *passphrase);
void sam_own_flow_wait_unlocked (SamFlow *flow);
void sam_own_flow_write (SamFlow *flow, const char *text);
void sam_own_flow_choose (SamFlow *flow, const char *mnemonic);
void sam_own_flow_lock (SamFlow *flow);

guint sam_own_flow_grep (SamFlow *flow, const char *words);

G_END_DECLS
