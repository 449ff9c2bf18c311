// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-card.h"

G_BEGIN_DECLS

/* “About” comes first; after it one tab for each kind of item, in order. */
#define SAM_N_CARD_TABS (1 + SAM_N_ITEM_KINDS)

#define SAM_TYPE_CARD_HEADER (sam_card_header_get_type ())

G_DECLARE_FINAL_TYPE (SamCardHeader, sam_card_header, SAM, CARD_HEADER, GtkBox)

int         sam_card_header_find_tab (const char *name);
const char *sam_card_header_get_tab_name (guint tab);

void sam_card_header_set_card (SamCardHeader *self, SamCard *card);
void sam_card_header_set_back (SamCardHeader *self, const char *where);
void sam_card_header_set_narrow (SamCardHeader *self, gboolean narrow);
void sam_card_header_set_selected (SamCardHeader *self, guint tab);
void sam_card_header_focus_tab (SamCardHeader *self, guint tab);

G_END_DECLS
