// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-kept.h"

G_BEGIN_DECLS

/* What is said of one kind; of a person their name. */
char *sam_kept_words_title (SamKept *kept) G_GNUC_WARN_UNUSED_RESULT;
char *sam_kept_words_details (SamKept *kept) G_GNUC_WARN_UNUSED_RESULT;

/* Before it goes; a list is everything. */
char *sam_kept_words_ask (SamKept *kept) G_GNUC_WARN_UNUSED_RESULT;
char *sam_kept_words_goes (SamKept *kept) G_GNUC_WARN_UNUSED_RESULT;
char *
sam_kept_words_goes_everything (GPtrArray *list) G_GNUC_WARN_UNUSED_RESULT;

/* After it went. */
const char *sam_kept_words_gone (SamKeptKind kind);

G_END_DECLS
