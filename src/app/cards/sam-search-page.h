// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-deck-shelf.h"
#include "sam-reference.h"
#include "sam-session-store.h"

G_BEGIN_DECLS

#define SAM_TYPE_SEARCH_PAGE (sam_search_page_get_type ())

G_DECLARE_FINAL_TYPE (SamSearchPage, sam_search_page, SAM, SEARCH_PAGE, AdwBin)

GtkWidget *sam_search_page_new (SamDeckShelf *shelf, SamDatabase *database)
    G_GNUC_WARN_UNUSED_RESULT;

guint sam_search_page_get_n_results (SamSearchPage *self);

void sam_search_page_set_reference (SamSearchPage *self,
                                    SamReference  *reference);
void sam_search_page_set_with_notes (SamSearchPage *self, gboolean with_notes);
void sam_search_page_search (SamSearchPage *self, const char *words);
void sam_search_page_begin (SamSearchPage *self);
void sam_search_page_refresh (SamSearchPage *self);

G_END_DECLS
