// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SAM_TYPE_LEFT_WORDS (sam_left_words_get_type ())

/* Signal “changed”: there are more of them. */
G_DECLARE_FINAL_TYPE (SamLeftWords, sam_left_words, SAM, LEFT_WORDS, GObject)

SamLeftWords *sam_left_words_new (void) G_GNUC_WARN_UNUSED_RESULT;
SamLeftWords *sam_left_words_of (GObject *owner) G_GNUC_WARN_UNUSED_RESULT;

void     sam_left_words_add (SamLeftWords *self, const char *words);
gboolean sam_left_words_has (SamLeftWords *self, const char *words);

G_END_DECLS
