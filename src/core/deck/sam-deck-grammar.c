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
const char *const sam_grammar_items[] = { "case", "dilemma", "assignment",
                                          "tip", NULL };
const char *const sam_grammar_links[] = { "item", "model", "procedure", "tool",
                                          NULL };
const char *const sam_grammar_seats[] = { "client", "carer", "colleague",
                                          NULL };
const char *const sam_grammar_suits[] = { "team", "pairs", "alone", NULL };

static const char *const icons[] = {
  "hands",  "people",   "talk",     "star", "puzzle",
  "scales", "question", "signpost", NULL,
};
static const char *const roles[] = { "client", "carer", "colleague", "other",
                                     NULL };
static const char *const sexes[] = { "f", "m", "x", NULL };
static const char *const levels[] = { "2", "3", "4", "6", "other", NULL };

static const SamElementRule line = { SAM_CONTENT_LINE, NULL, NULL };

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

static const SamChildRule text_children[] = {
  { "p", &inline_rule, 0, SAM_MANY },
  { "quote", &inline_rule, 0, SAM_MANY },
  { "list", &list, 0, SAM_MANY },
  { NULL },
};
static const SamElementRule text = { SAM_CONTENT_BLOCKS, NULL, text_children };

/* Parts of items */

static const SamAttributeRule viewpoint_attributes[] = {
  { "of", SAM_VALUE_ONE_OF, TRUE, sam_grammar_seats },
  { NULL },
};
static const SamElementRule viewpoint = { SAM_CONTENT_BLOCKS,
                                          viewpoint_attributes, text_children };

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
  { "hint", &text, 0, 1 }, { "see", &see, 0, SAM_MANY }

static const SamAttributeRule item_attributes[] = { ITEM_ATTRIBUTES, { NULL } };

static const SamChildRule case_children[] = {
  { "title", &line, 1, 1 },
  { "setting", &setting, 0, 1 },
  { "phase", &text, 1, 4 },
  { "question", &line, 1, SAM_MANY },
  { "viewpoint", &viewpoint, 0, SAM_MANY },
  { "variant", &text, 0, 1 },
  ITEM_END,
  { NULL },
};

static const SamChildRule option_children[] = {
  { "says", &line, 1, 1 },
  { "value", &line, 1, 1 },
  { "price", &line, 1, 1 },
  { NULL },
};
static const SamElementRule option = { SAM_CONTENT_SEQUENCE, NULL,
                                       option_children };

static const SamChildRule dilemma_children[] = {
  { "title", &line, 1, 1 },
  { "setting", &setting, 0, 1 },
  { "situation", &text, 1, 1 },
  { "question", &line, 1, 1 },
  { "option", &option, 2, 4 },
  { "viewpoint", &viewpoint, 0, SAM_MANY },
  { "third-way", &text, 0, 1 },
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
                                     text_children };
static const SamChildRule   assignment_children[] = {
    { "title", &line, 1, 1 },
    { "goal", &text, 1, 1 },
    { "material", &line, 0, SAM_MANY },
    { "step", &step, 1, SAM_MANY },
    { "result", &text, 0, 1 },
    ITEM_END,
    { NULL },
};

static const SamChildRule tip_children[] = {
  { "title", &line, 1, 1 },
  { "action", &text, 1, 1 },
  { "words", &line, 0, 1 },
  { "reason", &text, 1, 1 },
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
  { "about", &text, 1, 1 },
  { "why", &text, 1, 1 },
  { "aim", &line, 1, SAM_MANY },
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
  { "icon", SAM_VALUE_ONE_OF, FALSE, icons },
  { NULL },
};
static const SamChildRule card_children[] = {
  { "title", &line, 1, 1 },
  { "summary", &line, 1, 1 },
  { "author", &line, 1, SAM_MANY },
  { "licence", &line, 1, 1 },
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
