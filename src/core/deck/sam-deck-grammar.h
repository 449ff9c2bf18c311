// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-xml-grammar.h"

G_BEGIN_DECLS

#define SAM_CARD_NAMESPACE "urn:x-samenspel:card"

extern const SamElementRule sam_grammar_card;

const SamElementRule *sam_grammar_find_item (const char *name);

extern const char *const sam_grammar_colours[];
extern const char *const sam_grammar_forms[];
extern const char *const sam_grammar_icons[];
extern const char *const sam_grammar_items[];
extern const char *const sam_grammar_links[];
extern const char *const sam_grammar_seats[];
extern const char *const sam_grammar_suits[];

G_END_DECLS
