// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-xml-value.h"

G_BEGIN_DECLS

/* A SamChildRule.max that is no limit. */
#define SAM_MANY 0

typedef struct
{
  const char        *name; /* %NULL ends an array of rules */
  SamValueType       type;
  gboolean           required;
  const char *const *choices; /* (nullable) */
} SamAttributeRule;

/**
 * SamContent:
 * @SAM_CONTENT_SEQUENCE: the children, in their order
 * @SAM_CONTENT_BLOCKS: one or more of the children, in any order
 * @SAM_CONTENT_INLINE: text, with the children in it
 * @SAM_CONTENT_LINE: one line of text
 * @SAM_CONTENT_EMPTY: nothing
 *
 * What may stand in an element.
 */
typedef enum
{
  SAM_CONTENT_SEQUENCE,
  SAM_CONTENT_BLOCKS,
  SAM_CONTENT_INLINE,
  SAM_CONTENT_LINE,
  SAM_CONTENT_EMPTY,
} SamContent;

typedef struct _SamChildRule SamChildRule;

typedef struct
{
  SamContent              content;
  const SamAttributeRule *attributes; /* (nullable) */
  const SamChildRule     *children;   /* (nullable) */
} SamElementRule;

struct _SamChildRule
{
  const char           *name; /* %NULL ends an array of rules */
  const SamElementRule *rule;
  guint                 min;
  guint                 max; /* or %SAM_MANY */
};

/* One line of text, and running text: the same in every file of ours. */
extern const SamElementRule sam_grammar_line;
extern const SamElementRule sam_grammar_text;
extern const SamChildRule   sam_grammar_blocks[];

G_END_DECLS
