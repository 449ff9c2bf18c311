// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reference-grammar.h"

/* data/reference.rng, line for line, as tables: change both together.
 * tests/core/test-reference-schema.c holds them to each other. A definition of
 * the schema is a rule here, by the same name. */

/* In the order of SamPageKind. */
const char *const sam_grammar_pages[] = { "model", "procedure", "meeting",
                                          "help", NULL };

static const char *const yes[] = { "yes", NULL };

/* Pages */

static const SamChildRule section_children[] = {
  { "title", &sam_grammar_line, 1, 1 },
  { "body", &sam_grammar_text, 1, 1 },
  { NULL },
};
static const SamElementRule section = { SAM_CONTENT_SEQUENCE, NULL,
                                        section_children };

static const SamAttributeRule page_attributes[] = {
  { "id", SAM_VALUE_ID, TRUE },
  { "kind", SAM_VALUE_ONE_OF, TRUE, sam_grammar_pages },
  { "written", SAM_VALUE_MONTH, TRUE },
  { NULL },
};
static const SamChildRule page_children[] = {
  { "title", &sam_grammar_line, 1, 1 },
  { "summary", &sam_grammar_line, 1, 1 },
  { "section", &section, 1, SAM_MANY },
  { "source", &sam_grammar_line, 1, SAM_MANY },
  { NULL },
};
static const SamElementRule page = { SAM_CONTENT_SEQUENCE, page_attributes,
                                     page_children };

/* Facts */

static const SamAttributeRule answer_attributes[] = {
  { "right", SAM_VALUE_ONE_OF, FALSE, yes },
  { NULL },
};
static const SamElementRule answer = { SAM_CONTENT_LINE, answer_attributes,
                                       NULL };

static const SamAttributeRule source_attributes[] = {
  { "maker", SAM_VALUE_LINE, TRUE },
  { "year", SAM_VALUE_LINE, TRUE },
  { NULL },
};
static const SamElementRule source = { SAM_CONTENT_EMPTY, source_attributes,
                                       NULL };

static const SamAttributeRule fact_attributes[] = {
  { "id", SAM_VALUE_ID, TRUE },
  { "card", SAM_VALUE_ID, TRUE },
  { NULL },
};
static const SamChildRule fact_children[] = {
  { "question", &sam_grammar_line, 1, 1 },
  { "answer", &answer, 2, 4 },
  { "explanation", &sam_grammar_text, 1, 1 },
  { "source", &source, 1, 1 },
  { NULL },
};
static const SamElementRule fact = { SAM_CONTENT_SEQUENCE, fact_attributes,
                                     fact_children };

/* Questions to begin and to end with */

static const SamAttributeRule asked_attributes[] = {
  { "id", SAM_VALUE_ID, TRUE },
  { NULL },
};
static const SamElementRule asked = { SAM_CONTENT_LINE, asked_attributes,
                                      NULL };

/* The file */

static const SamAttributeRule reference_attributes[] = {
  { "format", SAM_VALUE_FORMAT, TRUE },
  { "lang", SAM_VALUE_LANGUAGE, TRUE },
  { NULL },
};
static const SamChildRule reference_children[] = {
  { "page", &page, 0, SAM_MANY },
  { "fact", &fact, 0, SAM_MANY },
  { "check-in", &asked, 0, SAM_MANY },
  { "check-out", &asked, 0, SAM_MANY },
  { NULL },
};

const SamElementRule sam_grammar_reference = { SAM_CONTENT_SEQUENCE,
                                               reference_attributes,
                                               reference_children };
