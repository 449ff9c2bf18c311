// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-library-entry.h"

G_BEGIN_DECLS

/* A SamLibraryFilter:kind that lets every kind through. */
#define SAM_ANY_KIND (-1)

/* Minutes that are short. */
#define SAM_SHORT_MINUTES 15

/**
 * SamLibraryFilter:
 * @kind: a #SamItemKind, or %SAM_ANY_KIND
 * @is_short: only what usually takes %SAM_SHORT_MINUTES or less
 * @not_used: only what the team has not discussed
 * @own: only own cards
 * @card_id: (nullable) (unowned): only this card
 * @found: (nullable) (unowned): only what was searched for: a set of keys, see
 *   sam_library_filter_dup_key(); a card's key lets all its items through
 *
 * Which items the library shows.
 */
typedef struct
{
  int         kind;
  gboolean    is_short;
  gboolean    not_used;
  gboolean    own;
  const char *card_id;
  GHashTable *found;
} SamLibraryFilter;

gboolean sam_library_filter_matches (const SamLibraryFilter *self,
                                     SamLibraryEntry        *entry);
char    *sam_library_filter_dup_key (const char *deck_id,
                                     const char *id) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
