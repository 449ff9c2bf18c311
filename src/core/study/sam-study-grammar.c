// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-grammar.h"

/* data/study.rng, line for line, as tables: change both together.
 * tests/core/test-study-schema.c holds them to each other. A definition of the
 * schema is a rule here, by the same name. */

/* Where an enum stands for a choice, the choices are in the order of the enum.
 */

const char *const sam_grammar_reasons[] = { "returns", "new", "tip", NULL };
const char *const sam_grammar_item_kinds[] = { "case", "dilemma", "assignment",
                                               "tip", NULL };
const char *const sam_grammar_options[] = { "a", "b", "c", "d", NULL };
const char *const sam_grammar_certainties[] = { "doubt", "fairly", "sure",
                                                NULL };
const char *const sam_grammar_activities[] = { "sitting", "session", "quiz",
                                               NULL };
/* The n-th is 1 << n of SamRoles. */
const char *const sam_grammar_roles[] = {
  "care-provider",   "communicator", "collaborator", "reflective",
  "health-advocate", "organiser",    "quality",      NULL,
};

static const char *const yes[] = { "yes", NULL };
static const char *const steps[] = { "0", "1", "2", "3", NULL };
static const char *const answers[] = { "right", "wrong", NULL };

/* Text that keeps its lines. */
static const SamElementRule free_text = { SAM_CONTENT_INLINE, NULL, NULL };

static const SamAttributeRule item_attributes[] = {
  { "deck", SAM_VALUE_ID, TRUE },
  { "card", SAM_VALUE_ID, TRUE },
  { "id", SAM_VALUE_ID, TRUE },
  { "kind", SAM_VALUE_ONE_OF, TRUE, sam_grammar_item_kinds },
  { "lang", SAM_VALUE_LANGUAGE, TRUE },
  { "sum", SAM_VALUE_SUM, TRUE },
  { NULL },
};
static const SamElementRule item = { SAM_CONTENT_LINE, item_attributes, NULL };

static const SamAttributeRule choice_attributes[] = {
  { "option", SAM_VALUE_ONE_OF, FALSE, sam_grammar_options },
  { "certainty", SAM_VALUE_ONE_OF, TRUE, sam_grammar_certainties },
  { NULL },
};
static const SamChildRule choice_children[] = {
  { "says", &free_text, 0, 1 },
  { NULL },
};
static const SamElementRule choice = { SAM_CONTENT_SEQUENCE, choice_attributes,
                                       choice_children };

static const SamAttributeRule sitting_attributes[] = {
  { "id", SAM_VALUE_KEY, TRUE },
  { "started", SAM_VALUE_INSTANT, TRUE },
  { "finished", SAM_VALUE_INSTANT, FALSE },
  { "step", SAM_VALUE_ONE_OF, TRUE, steps },
  { "variant", SAM_VALUE_ONE_OF, FALSE, yes },
  { "seconds", SAM_VALUE_WHOLE, TRUE },
  { "place", SAM_VALUE_WHOLE, TRUE },
  { "dont-know", SAM_VALUE_ONE_OF, FALSE, yes },
  { "will-try", SAM_VALUE_ONE_OF, FALSE, yes },
  { "not-yet", SAM_VALUE_ONE_OF, FALSE, yes },
  { "let-go", SAM_VALUE_ONE_OF, FALSE, yes },
  { NULL },
};
static const SamChildRule sitting_children[] = {
  { "item", &item, 1, 1 },
  { "reaction", &free_text, 0, 1 },
  { "first", &choice, 0, 1 },
  { "second", &choice, 0, 1 },
  { "changed", &free_text, 0, 1 },
  { "when", &free_text, 0, 1 },
  { "then", &free_text, 0, 1 },
  { "outcome", &free_text, 0, 1 },
  { NULL },
};
static const SamElementRule sitting = { SAM_CONTENT_SEQUENCE,
                                        sitting_attributes, sitting_children };

static const SamAttributeRule reflection_attributes[] = {
  { "id", SAM_VALUE_KEY, TRUE },
  { "written", SAM_VALUE_INSTANT, TRUE },
  { NULL },
};
static const SamChildRule reflection_children[] = {
  { "item", &item, 0, 1 },
  { "text", &free_text, 0, 1 },
  { NULL },
};
static const SamElementRule reflection = { SAM_CONTENT_SEQUENCE,
                                           reflection_attributes,
                                           reflection_children };

static const SamAttributeRule part_attributes[] = {
  { "deck", SAM_VALUE_ID, FALSE },
  { "card", SAM_VALUE_ID, FALSE },
  { "seconds", SAM_VALUE_WHOLE, TRUE },
  { NULL },
};
static const SamElementRule part = { SAM_CONTENT_EMPTY, part_attributes, NULL };

static const SamAttributeRule activity_attributes[] = {
  { "id", SAM_VALUE_KEY, TRUE },
  { "kind", SAM_VALUE_ONE_OF, TRUE, sam_grammar_activities },
  { "source", SAM_VALUE_KEY, FALSE },
  { "started", SAM_VALUE_INSTANT, TRUE },
  { "minutes", SAM_VALUE_WHOLE, FALSE },
  { NULL },
};
static const SamChildRule activity_children[] = {
  { "title", &sam_grammar_line, 0, 1 },
  { "part", &part, 0, SAM_MANY },
  { NULL },
};
static const SamElementRule activity = { SAM_CONTENT_SEQUENCE,
                                         activity_attributes,
                                         activity_children };

static const SamAttributeRule fact_attributes[] = {
  { "id", SAM_VALUE_ID, TRUE },
  { "asked", SAM_VALUE_WHOLE, TRUE },
  { "right", SAM_VALUE_WHOLE, TRUE },
  { "step", SAM_VALUE_ONE_OF, TRUE, steps },
  { "day", SAM_VALUE_DAY, TRUE },
  { "last", SAM_VALUE_ONE_OF, TRUE, answers },
  { NULL },
};
static const SamElementRule fact = { SAM_CONTENT_EMPTY, fact_attributes, NULL };

static const SamAttributeRule mark_attributes[] = {
  { "deck", SAM_VALUE_ID, TRUE },
  { "id", SAM_VALUE_ID, TRUE },
  { "bookmark", SAM_VALUE_ONE_OF, FALSE, yes },
  { "read", SAM_VALUE_ONE_OF, FALSE, yes },
  { NULL },
};
static const SamElementRule mark = { SAM_CONTENT_EMPTY, mark_attributes, NULL };

static const SamAttributeRule path_part_attributes[] = {
  { "deck", SAM_VALUE_ID, TRUE },
  { "id", SAM_VALUE_ID, TRUE },
  { "reason", SAM_VALUE_ONE_OF, TRUE, sam_grammar_reasons },
  { "minutes", SAM_VALUE_WHOLE, TRUE },
  { NULL },
};
static const SamElementRule path_part = { SAM_CONTENT_EMPTY,
                                          path_part_attributes, NULL };

static const SamAttributeRule path_attributes[] = {
  { "started", SAM_VALUE_INSTANT, TRUE },
  { NULL },
};
static const SamChildRule path_children[] = {
  { "part", &path_part, 1, SAM_MANY },
  { NULL },
};
static const SamElementRule path = { SAM_CONTENT_SEQUENCE, path_attributes,
                                     path_children };

static const SamAttributeRule study_attributes[] = {
  { "format", SAM_VALUE_FORMAT, TRUE },
  { "roles", SAM_VALUE_SOME_OF, FALSE, sam_grammar_roles },
  { "notifies", SAM_VALUE_ONE_OF, FALSE, yes },
  { NULL },
};
static const SamChildRule study_children[] = {
  { "name", &sam_grammar_line, 0, 1 },
  { "full-name", &sam_grammar_line, 0, 1 },
  { "aim", &sam_grammar_line, 0, SAM_MANY },
  { "path", &path, 0, 1 },
  { "sitting", &sitting, 0, SAM_MANY },
  { "reflection", &reflection, 0, SAM_MANY },
  { "activity", &activity, 0, SAM_MANY },
  { "fact", &fact, 0, SAM_MANY },
  { "mark", &mark, 0, SAM_MANY },
  { NULL },
};

const SamElementRule sam_grammar_study = { SAM_CONTENT_SEQUENCE,
                                           study_attributes, study_children };
