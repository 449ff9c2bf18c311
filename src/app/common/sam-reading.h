// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-text.h"

G_BEGIN_DECLS

/* A comfortable measure: product.md allows at most 75 characters on a line. */
#define SAM_READING_MEASURE 62

GtkWidget *sam_reading_new_heading (const char *text, int level);
GtkWidget *sam_reading_new_paragraph (const char *text);
GtkWidget *sam_reading_new_marked_up (const char *markup);
GtkWidget *sam_reading_new_barred (const char *text);
GtkWidget *sam_reading_new_badged (const char *badge, GtkWidget *content);
GtkWidget *sam_reading_new_expander (const char *title, GtkWidget *content);
GtkWidget *sam_reading_new_box (guint spacing);

void sam_reading_clear (GtkBox *box);

G_END_DECLS
