// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-grammar.h"

#include "sam-deck-grammar.h"

/* data/agenda.rng, line for line, as tables: change both together.
 * tests/core/test-agenda-schema.c holds them to each other. A definition of the
 * schema is a rule here, by the same name. */

/* Where an enum stands for a choice, the choices are in the order of the enum.
 */

const char *const sam_grammar_block_kinds[] = {
  "check-in", "last-time", "item",      "break", "topic",
  "guest",    "agree",     "check-out", NULL,
};
const char *const sam_grammar_purposes[] = { "open", "practise", "agree",
                                             "appreciate", NULL };
const char *const sam_grammar_vote_forms[] = { "before-after", "self-carer",
                                               "once", "none", NULL };
const char *const sam_grammar_ways[] = { "keyboard", "hands", "paper", NULL };

static const char *const yes[] = { "yes", NULL };

/* Text that keeps its lines. */
static const SamElementRule free_text = { SAM_CONTENT_INLINE, NULL, NULL };

static const SamAttributeRule item_attributes[] = {
  { "deck", SAM_VALUE_ID, TRUE },
  { "card", SAM_VALUE_ID, TRUE },
  { "id", SAM_VALUE_ID, TRUE },
  { "number", SAM_VALUE_NUMBER, FALSE },
  { "colour", SAM_VALUE_ONE_OF, TRUE, sam_grammar_colours },
  { "icon", SAM_VALUE_ONE_OF, FALSE, sam_grammar_icons },
  { "vote", SAM_VALUE_ONE_OF, FALSE, sam_grammar_vote_forms },
  { "way", SAM_VALUE_ONE_OF, FALSE, sam_grammar_ways },
  { "reasons", SAM_VALUE_ONE_OF, FALSE, yes },
  { NULL },
};
static const SamChildRule item_children[] = {
  { "card-title", &sam_grammar_line, 1, 1 },
  { "source", &free_text, 0, 1 },
  { NULL },
};
static const SamElementRule item = { SAM_CONTENT_SEQUENCE, item_attributes,
                                     item_children };

static const SamAttributeRule block_attributes[] = {
  { "kind", SAM_VALUE_ONE_OF, TRUE, sam_grammar_block_kinds },
  { "least", SAM_VALUE_MINUTES, TRUE },
  { "usual", SAM_VALUE_MINUTES, TRUE },
  { "most", SAM_VALUE_MINUTES, TRUE },
  { "must", SAM_VALUE_ONE_OF, FALSE, yes },
  { "out", SAM_VALUE_ONE_OF, FALSE, yes },
  { "pinned-minutes", SAM_VALUE_MINUTES, FALSE },
  { "pinned-start", SAM_VALUE_COUNT, FALSE },
  { "question", SAM_VALUE_ID, FALSE },
  { NULL },
};
static const SamChildRule block_children[] = {
  { "title", &sam_grammar_line, 0, 1 },
  { "text", &free_text, 0, 1 },
  { "note", &free_text, 0, 1 },
  { "item", &item, 0, 1 },
  { NULL },
};
static const SamElementRule block = { SAM_CONTENT_SEQUENCE, block_attributes,
                                      block_children };

static const SamAttributeRule agenda_attributes[] = {
  { "format", SAM_VALUE_FORMAT, TRUE },
  { "lang", SAM_VALUE_LANGUAGE, TRUE },
  { "starts", SAM_VALUE_MOMENT, FALSE },
  { "minutes", SAM_VALUE_COUNT, TRUE },
  { "people", SAM_VALUE_COUNT, TRUE },
  { "purpose", SAM_VALUE_ONE_OF, TRUE, sam_grammar_purposes },
  { NULL },
};
/* How many blocks and cards there may be a schema cannot say. */
static const SamChildRule agenda_children[] = {
  { "title", &sam_grammar_line, 0, 1 },
  { "goal", &free_text, 0, 1 },
  { "block", &block, 0, SAM_AGENDA_MAX_BLOCKS },
  { "own-card", &free_text, 0, SAM_AGENDA_MAX_CARDS },
  { NULL },
};

const SamElementRule sam_grammar_agenda = { SAM_CONTENT_SEQUENCE,
                                            agenda_attributes,
                                            agenda_children };
