// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SamTextKind:
 * @SAM_TEXT_PARAGRAPH: running text
 * @SAM_TEXT_LIST_ITEM: one line of a list
 * @SAM_TEXT_QUOTE: what somebody says
 */
typedef enum
{
  SAM_TEXT_PARAGRAPH,
  SAM_TEXT_LIST_ITEM,
  SAM_TEXT_QUOTE,
} SamTextKind;

#define SAM_TYPE_TEXT (sam_text_get_type ())

typedef struct _SamText SamText;

GType sam_text_get_type (void);

SamText *sam_text_new (void) G_GNUC_WARN_UNUSED_RESULT;
SamText *sam_text_new_line (const char *line) G_GNUC_WARN_UNUSED_RESULT;
SamText *sam_text_ref (SamText *self);
void     sam_text_unref (SamText *self);

void sam_text_add_block (SamText *self, SamTextKind kind);
void sam_text_add_run (SamText    *self,
                       const char *run,
                       gssize      length,
                       gboolean    emphasis);

guint       sam_text_get_n_blocks (SamText *self);
SamTextKind sam_text_get_kind (SamText *self, guint block);
const char *sam_text_get_block (SamText *self, guint block);
char       *sam_text_dup_markup (SamText *self,
                                 guint    block) G_GNUC_WARN_UNUSED_RESULT;

char *sam_text_to_plain (SamText *self) G_GNUC_WARN_UNUSED_RESULT;
guint sam_text_count_words (SamText *self);

GPtrArray *sam_text_split (SamText *self,
                           guint    most_words) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamText, sam_text_unref)

G_END_DECLS
