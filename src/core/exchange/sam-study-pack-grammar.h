// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-xml-grammar.h"

G_BEGIN_DECLS

#define SAM_STUDY_PACK_NAMESPACE "urn:x-samenspel:study-pack"

/* More is no meeting. */
#define SAM_STUDY_PACK_MAX_ITEMS 200
#define SAM_STUDY_PACK_MAX_AGREED 20

/* In characters; an agreed line has two halves. */
#define SAM_STUDY_PACK_MAX_AGREED_LENGTH 5000

extern const SamElementRule sam_grammar_study_pack;

extern const char *const sam_grammar_pack_rounds[];
extern const char *const sam_grammar_pack_choices[];

G_END_DECLS
