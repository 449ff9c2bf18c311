// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-deck.h"

G_BEGIN_DECLS

void sam_item_sections_append (GtkBox *box, SamItem *item);
void sam_item_sections_append_reporting_code (GtkBox *box);
void sam_item_sections_append_links (GtkBox *box, SamItem *item, SamDeck *deck);

G_END_DECLS
