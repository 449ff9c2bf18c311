// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SamAccessTree:
 *
 * The accessibility tree of this program as a screen reader gets it: asked over
 * its bus, and not of GTK's own functions, which do not tell what a name comes
 * to. Wants GTK_A11Y=atspi.
 */
typedef struct
{
  GDBusConnection *bus;     /* (owned) */
  char            *program; /* (owned): we, on that bus */
  GHashTable      *names; /* (element-type GtkWidget utf8) (owned): last read */
} SamAccessTree;

void sam_access_tree_set_up (SamAccessTree *self);
void sam_access_tree_tear_down (SamAccessTree *self);

void        sam_access_tree_read (SamAccessTree *self, GtkWidget *root);
const char *sam_access_tree_get_name (SamAccessTree *self, GtkWidget *widget);

G_END_DECLS
