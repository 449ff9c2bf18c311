// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-xml-grammar.h"

/* What the schemas of all our files have in common. */

const SamElementRule sam_grammar_line = { SAM_CONTENT_LINE, NULL, NULL };

/* Running text */

static const SamElementRule em = { SAM_CONTENT_INLINE, NULL, NULL };

static const SamChildRule inline_children[] = {
  { "em", &em, 0, SAM_MANY },
  { NULL },
};
static const SamElementRule inline_rule = { SAM_CONTENT_INLINE, NULL,
                                            inline_children };

static const SamChildRule list_children[] = {
  { "li", &inline_rule, 1, SAM_MANY },
  { NULL },
};
static const SamElementRule list = { SAM_CONTENT_SEQUENCE, NULL,
                                     list_children };

const SamChildRule sam_grammar_blocks[] = {
  { "p", &inline_rule, 0, SAM_MANY },
  { "quote", &inline_rule, 0, SAM_MANY },
  { "list", &list, 0, SAM_MANY },
  { NULL },
};
const SamElementRule sam_grammar_text = { SAM_CONTENT_BLOCKS, NULL,
                                          sam_grammar_blocks };
