// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-grammar.h"

/* data/card.rng, line for line, as tables: change both together.
 * tests/core/test-deck-schema.c holds them to each other. A definition of the
 * schema is a rule here, by the same name. */

/* Where an enum of sam-card.h or sam-item.h stands for a choice, the choices
 * are in the order of the enum. */

const char *const sam_grammar_colours[] = {
  "blue", "teal", "green", "ochre", "orange", "red", "purple", "indigo", NULL,
};
const char *const sam_grammar_forms[] = { "alone", "pairs", "threes", "team",
                                          NULL };
const char *const sam_grammar_icons[] = {
  "hands",  "people",   "talk",     "star", "puzzle",
  "scales", "question", "signpost", NULL,
};
const char *const sam_grammar_items[] = { "case", "dilemma", "assignment",
                                          "tip", NULL };
const char *const sam_grammar_links[] = { "item", "model", "procedure", "tool",
                                          NULL };
const char *const sam_grammar_seats[] = { "client", "carer", "colleague",
                                          NULL };
const char *const sam_grammar_suits[] = { "team", "pairs", "alone", NULL };

static const char *const roles[] = { "client", "carer", "colleague", "other",
                                     NULL };
static const char *const sexes[] = { "f", "m", "x", NULL };
static const char *const levels[] = { "2", "3", "4", "6", "other", NULL };

/* Parts of items */

static const SamAttributeRule viewpoint_attributes[] = {
  { "of", SAM_VALUE_ONE_OF, TRUE, sam_grammar_seats },
  { NULL },
};
static const SamElementRule viewpoint = { SAM_CONTENT_BLOCKS,
                                          viewpoint_attributes,
                                          sam_grammar_blocks };

static const SamAttributeRule person_attributes[] = {
  { "name", SAM_VALUE_LINE, TRUE },
  { "role", SAM_VALUE_ONE_OF, TRUE, roles },
  { "sex", SAM_VALUE_ONE_OF, TRUE, sexes },
  { "relation", SAM_VALUE_ID, FALSE },
  { "level", SAM_VALUE_ONE_OF, FALSE, levels },
  { NULL },
};
static const SamElementRule person = { SAM_CONTENT_EMPTY, person_attributes,
                                       NULL };

static const SamAttributeRule setting_attributes[] = {
  { "illness", SAM_VALUE_ID, TRUE },
  { "moment", SAM_VALUE_ID, TRUE },
  { NULL },
};
static const SamChildRule setting_children[] = {
  { "person", &person, 1, SAM_MANY },
  { NULL },
};
static const SamElementRule setting = { SAM_CONTENT_SEQUENCE,
                                        setting_attributes, setting_children };

static const SamAttributeRule see_attributes[] = {
  { "kind", SAM_VALUE_ONE_OF, TRUE, sam_grammar_links },
  { "ref", SAM_VALUE_ID, TRUE },
  { NULL },
};
static const SamElementRule see = { SAM_CONTENT_EMPTY, see_attributes, NULL };

/* Items. An array cannot include another, so these two are macros. */

#define ITEM_ATTRIBUTES \
  { "id", SAM_VALUE_ID, TRUE }, { "least", SAM_VALUE_MINUTES, TRUE }, \
      { "usual", SAM_VALUE_MINUTES, TRUE }, \
      { "most", SAM_VALUE_MINUTES, TRUE }, \
      { "people", SAM_VALUE_PEOPLE, TRUE }, \
  { \
    "suits", SAM_VALUE_SOME_OF, TRUE, sam_grammar_suits \
  }

#define ITEM_END \
  { "hint", &sam_grammar_text, 0, 1 }, { "see", &see, 0, SAM_MANY }

static const SamAttributeRule item_attributes[] = { ITEM_ATTRIBUTES, { NULL } };

static const SamChildRule case_children[] = {
  { "title", &sam_grammar_line, 1, 1 },
  { "setting", &setting, 0, 1 },
  { "phase", &sam_grammar_text, 1, 4 },
  { "question", &sam_grammar_line, 1, SAM_MANY },
  { "viewpoint", &viewpoint, 0, SAM_MANY },
  { "variant", &sam_grammar_text, 0, 1 },
  ITEM_END,
  { NULL },
};

static const SamChildRule option_children[] = {
  { "says", &sam_grammar_line, 1, 1 },
  { "value", &sam_grammar_line, 1, 1 },
  { "price", &sam_grammar_line, 1, 1 },
  { NULL },
};
static const SamElementRule option = { SAM_CONTENT_SEQUENCE, NULL,
                                       option_children };

static const SamChildRule dilemma_children[] = {
  { "title", &sam_grammar_line, 1, 1 },
  { "setting", &setting, 0, 1 },
  { "situation", &sam_grammar_text, 1, 1 },
  { "question", &sam_grammar_line, 1, 1 },
  { "option", &option, 2, 4 },
  { "viewpoint", &viewpoint, 0, SAM_MANY },
  { "third-way", &sam_grammar_text, 0, 1 },
  ITEM_END,
  { NULL },
};

static const SamAttributeRule assignment_attributes[] = {
  ITEM_ATTRIBUTES,
  { "form", SAM_VALUE_ONE_OF, TRUE, sam_grammar_forms },
  { NULL },
};
static const SamAttributeRule step_attributes[] = {
  { "minutes", SAM_VALUE_MINUTES, TRUE },
  { NULL },
};
static const SamElementRule step = { SAM_CONTENT_BLOCKS, step_attributes,
                                     sam_grammar_blocks };
static const SamChildRule   assignment_children[] = {
    { "title", &sam_grammar_line, 1, 1 },
    { "goal", &sam_grammar_text, 1, 1 },
    { "material", &sam_grammar_line, 0, SAM_MANY },
    { "step", &step, 1, SAM_MANY },
    { "result", &sam_grammar_text, 0, 1 },
    ITEM_END,
    { NULL },
};

static const SamChildRule tip_children[] = {
  { "title", &sam_grammar_line, 1, 1 },
  { "action", &sam_grammar_text, 1, 1 },
  { "words", &sam_grammar_line, 0, 1 },
  { "reason", &sam_grammar_text, 1, 1 },
  ITEM_END,
  { NULL },
};

/* In the order of SamItemKind. */
static const SamElementRule items[] = {
  { SAM_CONTENT_SEQUENCE, item_attributes, case_children },
  { SAM_CONTENT_SEQUENCE, item_attributes, dilemma_children },
  { SAM_CONTENT_SEQUENCE, assignment_attributes, assignment_children },
  { SAM_CONTENT_SEQUENCE, item_attributes, tip_children },
};

/* The card */

static const SamChildRule introduction_children[] = {
  { "about", &sam_grammar_text, 1, 1 },
  { "why", &sam_grammar_text, 1, 1 },
  { "aim", &sam_grammar_line, 1, SAM_MANY },
  { NULL },
};
static const SamElementRule introduction = { SAM_CONTENT_SEQUENCE, NULL,
                                             introduction_children };

static const SamAttributeRule card_attributes[] = {
  { "format", SAM_VALUE_FORMAT, TRUE },
  { "id", SAM_VALUE_ID, TRUE },
  { "number", SAM_VALUE_NUMBER, FALSE },
  { "lang", SAM_VALUE_LANGUAGE, TRUE },
  { "version", SAM_VALUE_VERSION, TRUE },
  { "colour", SAM_VALUE_ONE_OF, FALSE, sam_grammar_colours },
  { "icon", SAM_VALUE_ONE_OF, FALSE, sam_grammar_icons },
  { NULL },
};
static const SamChildRule card_children[] = {
  { "title", &sam_grammar_line, 1, 1 },
  { "summary", &sam_grammar_line, 1, 1 },
  { "author", &sam_grammar_line, 1, SAM_MANY },
  { "licence", &sam_grammar_line, 1, 1 },
  { "introduction", &introduction, 1, 1 },
  { "case", &items[0], 0, SAM_MANY },
  { "dilemma", &items[1], 0, SAM_MANY },
  { "assignment", &items[2], 0, SAM_MANY },
  { "tip", &items[3], 0, SAM_MANY },
  { NULL },
};

const SamElementRule sam_grammar_card = { SAM_CONTENT_SEQUENCE, card_attributes,
                                          card_children };

/* Room-internal: the rule of a case, dilemma, assignment or tip, or %NULL. */
const SamElementRule *
sam_grammar_find_item (const char *name)
{
  int kind = sam_value_find (name, sam_grammar_items);

  return kind < 0 ? NULL : &items[kind];
}
