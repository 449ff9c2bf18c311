// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-pack-grammar.h"

#include "sam-deck-grammar.h"

/* data/study-pack.rng, line for line, as tables: change both together.
 * tests/core/test-study-pack-schema.c holds them to each other. A definition of
 * the schema is a rule here, by the same name. */

/* Where an enum stands for a choice, the choices are in the order of the enum.
 */

const char *const sam_grammar_pack_rounds[] = { "before", "after", NULL };
const char *const sam_grammar_pack_choices[] = { "a",     "b",       "c", "d",
                                                 "doubt", "abstain", NULL };

/* Text that keeps its lines. */
static const SamElementRule free_text = { SAM_CONTENT_INLINE, NULL, NULL };

static const SamAttributeRule count_attributes[] = {
  { "of", SAM_VALUE_ONE_OF, TRUE, sam_grammar_pack_choices },
  { "people", SAM_VALUE_COUNT, TRUE },
  { NULL },
};
static const SamElementRule count = { SAM_CONTENT_EMPTY, count_attributes,
                                      NULL };

static const SamAttributeRule round_attributes[] = {
  { "name", SAM_VALUE_ONE_OF, TRUE, sam_grammar_pack_rounds },
  { "word", SAM_VALUE_LINE, TRUE },
  { NULL },
};
static const SamChildRule round_children[] = {
  { "count", &count, 1, 6 },
  { NULL },
};
static const SamElementRule one_round = { SAM_CONTENT_SEQUENCE,
                                          round_attributes, round_children };

static const SamAttributeRule item_attributes[] = {
  { "deck", SAM_VALUE_ID, TRUE },
  { "card", SAM_VALUE_ID, TRUE },
  { "number", SAM_VALUE_NUMBER, FALSE },
  { "colour", SAM_VALUE_ONE_OF, TRUE, sam_grammar_colours },
  { "icon", SAM_VALUE_ONE_OF, FALSE, sam_grammar_icons },
  { NULL },
};
static const SamChildRule item_children[] = {
  { "card-title", &sam_grammar_line, 1, 1 },
  { "source", &free_text, 1, 1 },
  { "round", &one_round, 0, 2 },
  { "sentence", &free_text, 0, 1 },
  { NULL },
};
static const SamElementRule item = { SAM_CONTENT_SEQUENCE, item_attributes,
                                     item_children };

static const SamAttributeRule study_pack_attributes[] = {
  { "format", SAM_VALUE_FORMAT, TRUE },
  { "lang", SAM_VALUE_LANGUAGE, TRUE },
  { "held", SAM_VALUE_DAY, TRUE },
  { NULL },
};
/* How many items and lines there may be a schema cannot say. */
static const SamChildRule study_pack_children[] = {
  { "title", &sam_grammar_line, 0, 1 },
  { "item", &item, 0, SAM_STUDY_PACK_MAX_ITEMS },
  { "agreed", &free_text, 0, SAM_STUDY_PACK_MAX_AGREED },
  { NULL },
};

const SamElementRule sam_grammar_study_pack = { SAM_CONTENT_SEQUENCE,
                                                study_pack_attributes,
                                                study_pack_children };
