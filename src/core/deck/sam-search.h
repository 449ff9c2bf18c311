// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-deck.h"

G_BEGIN_DECLS

/**
 * SamHitKind:
 *
 * What was found.
 */
typedef enum
{
  SAM_HIT_CARD,
  SAM_HIT_ITEM,
  SAM_HIT_PAGE,
  SAM_HIT_AGENDA,
  SAM_HIT_SESSION,
  SAM_HIT_AGREEMENT,
  SAM_HIT_NOTE,
} SamHitKind;

#define SAM_TYPE_SEARCH_HIT (sam_search_hit_get_type ())

G_DECLARE_FINAL_TYPE (SamSearchHit, sam_search_hit, SAM, SEARCH_HIT, GObject)

SamSearchHit *
sam_search_hit_new (SamHitKind  kind,
                    const char *owner_id,
                    const char *id,
                    const char *title,
                    const char *context) G_GNUC_WARN_UNUSED_RESULT;

SamHitKind  sam_search_hit_get_kind (SamSearchHit *self);
const char *sam_search_hit_get_owner_id (SamSearchHit *self);
const char *sam_search_hit_get_id (SamSearchHit *self);
const char *sam_search_hit_get_title (SamSearchHit *self);
const char *sam_search_hit_get_context (SamSearchHit *self);

#define SAM_TYPE_SEARCH (sam_search_get_type ())

G_DECLARE_FINAL_TYPE (SamSearch, sam_search, SAM, SEARCH, GObject)

SamSearch *sam_search_new (void) G_GNUC_WARN_UNUSED_RESULT;

void       sam_search_add_deck (SamSearch *self, SamDeck *deck);
void       sam_search_add_text (SamSearch  *self,
                                SamHitKind  kind,
                                const char *owner_id,
                                const char *id,
                                const char *title,
                                const char *place,
                                const char *body);
void       sam_search_clear (SamSearch *self);
GPtrArray *sam_search_find (SamSearch  *self,
                            const char *words,
                            guint       most) G_GNUC_WARN_UNUSED_RESULT;

SamSearchHit *sam_search_get (SamSearch  *self,
                              SamHitKind  kind,
                              const char *owner_id,
                              const char *id) G_GNUC_WARN_UNUSED_RESULT;

char  *sam_search_fold (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char **sam_search_split (const char *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
