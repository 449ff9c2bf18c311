// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-deck.h"
#include "sam-reference.h"

G_BEGIN_DECLS

void sam_item_links_append_reporting_code (GtkBox       *box,
                                           SamItem      *item,
                                           SamReference *reference);
void sam_item_links_append_pages (GtkBox       *box,
                                  SamItem      *item,
                                  SamReference *reference);
void sam_item_links_append_items (GtkBox *box, SamItem *item, SamDeck *deck);

G_END_DECLS
