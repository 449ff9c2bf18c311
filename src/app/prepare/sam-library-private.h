// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-library-filter.h"
#include "sam-library.h"
#include "sam-search.h"

G_BEGIN_DECLS

/* Besides the kinds: “All”. */
#define SAM_N_KIND_CHIPS (SAM_N_ITEM_KINDS + 1)

struct _SamLibrary
{
  GtkBox parent_instance;

  /* Template */
  GtkEditable     *entry;
  GtkToggleButton *any_kind;
  GtkToggleButton *cases;
  GtkToggleButton *dilemmas;
  GtkToggleButton *assignments;
  GtkToggleButton *tips;
  GtkToggleButton *is_short;
  GtkToggleButton *not_used;
  GtkDropDown     *cards;
  GtkListView     *list;
  GtkWidget       *nothing;
  GtkWidget       *free_break;
  GtkWidget       *free_topic;
  GtkWidget       *free_guest;

  SamBuilderSource *source; /* (owned) (nullable) */
  SamAgenda        *agenda; /* (owned) (nullable) */

  GListStore         *entries;  /* (owned) (not nullable) */
  GtkFilterListModel *shown;    /* (owned) (not nullable) */
  GtkCustomFilter    *filter;   /* (unowned): of @shown */
  GPtrArray          *card_ids; /* (element-type utf8) (owned): in the order of
                                 * @cards; "" for all, NULL for own ones */

  SamLibraryFilter wanted;
  SamSearch       *search; /* (owned) (nullable): %NULL until it is needed */
  GHashTable      *found;  /* (owned) (nullable) */
};

/* sam-library-list.c: what there is, and its rows */
void sam_library_set_up_list (SamLibrary *self);
void sam_library_fill (SamLibrary *self);
void sam_library_mark (SamLibrary *self);
void sam_library_add_entry (SamLibrary *self, SamLibraryEntry *entry);

/* sam-library-free.c: breaks, own topics and guests */
void sam_library_set_up_free (SamLibrary *self);

G_END_DECLS
