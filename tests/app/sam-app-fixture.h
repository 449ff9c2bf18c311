// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-deck-shelf.h"

G_BEGIN_DECLS

/* The built-in cards in English, without own ones, and a window to show
 * something in */
typedef struct
{
  SamDeckShelf *shelf;  /* (owned) */
  GtkWidget    *window; /* (owned): made with the first widget */
} SamAppFixture;

void sam_app_fixture_set_up (SamAppFixture *self, gconstpointer unused);
void sam_app_fixture_tear_down (SamAppFixture *self, gconstpointer unused);

void sam_app_fixture_show (SamAppFixture *self, GtkWidget *widget);

SamCard *sam_app_fixture_get_card (SamAppFixture *self, const char *id);

gboolean sam_test_shows (GtkWidget *root, const char *text);
guint    sam_test_count (GtkWidget *root, GType type);
void     sam_test_paint (GtkWidget *window);

G_END_DECLS
