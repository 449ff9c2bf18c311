// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a window looks like, as numbers */
typedef struct
{
  GtkWidget *window;
  int        scale; /* so many times as large as on the screen */
  int        width; /* in pixels, and so on */
  int        height;
  guint32   *data; /* (owned): red, green, blue in the lowest 24 bits */
} SamAccessPixels;

void
sam_access_pixels_take (SamAccessPixels *self, GtkWidget *window, int scale);
void sam_access_pixels_clear (SamAccessPixels *self);

double sam_access_pixels_contrast (SamAccessPixels       *self,
                                   const graphene_rect_t *area);

void sam_access_pixels_save (GtkWidget  *window,
                             const char *folder,
                             const char *name);

G_END_DECLS
