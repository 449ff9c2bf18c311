// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-xml-grammar.h"

G_BEGIN_DECLS

#define SAM_AGENDA_NAMESPACE "urn:x-samenspel:agenda"

/* More of either is no meeting. */
#define SAM_AGENDA_MAX_BLOCKS 200
#define SAM_AGENDA_MAX_CARDS 200

/* In characters. */
#define SAM_AGENDA_MAX_TEXT 2000
#define SAM_AGENDA_MAX_NOTE 20000

extern const SamElementRule sam_grammar_agenda;

extern const char *const sam_grammar_block_kinds[];
extern const char *const sam_grammar_purposes[];
extern const char *const sam_grammar_vote_forms[];
extern const char *const sam_grammar_ways[];

G_END_DECLS
