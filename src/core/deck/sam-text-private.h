// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-text.h"

G_BEGIN_DECLS

/**
 * SamSpan:
 * @start: the first byte
 * @end: the first byte after it
 *
 * A range of bytes of a block's text; spans of a block are in order and do not
 * touch.
 */
typedef struct
{
  gsize start;
  gsize end;
} SamSpan;

typedef struct
{
  SamTextKind kind;
  GString    *text;     /* (owned) (not nullable) */
  GArray     *emphasis; /* (element-type SamSpan) (owned) (not nullable) */
} SamTextBlock;

struct _SamText
{
  gatomicrefcount ref_count;
  GPtrArray      *blocks; /* (element-type SamTextBlock) (owned) */
};

const SamTextBlock *sam_text_peek_block (SamText *self, guint block);

G_END_DECLS
