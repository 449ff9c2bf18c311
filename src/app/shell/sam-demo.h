// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Looks at a window as it is now, in place of taking a picture of it. */
typedef void (*SamDemoLook) (GtkWidget  *window,
                             const char *name,
                             gpointer    data);

/**
 * SamDemoOptions:
 * @folder: where the pictures and the summary go; made if it is not there
 * @width: of every picture, in pixels
 * @height: of every picture, in pixels
 * @dark: whether in the dark style
 * @look: (nullable): what is done in place of each picture
 * @look_data: for @look
 */
typedef struct
{
  const char *folder;
  int         width;
  int         height;
  gboolean    dark;
  SamDemoLook look;
  gpointer    look_data;
} SamDemoOptions;

gboolean sam_demo_parse_size (const char *size, int *width, int *height);
gboolean sam_demo_parse_style (const char *style, gboolean *dark);

int sam_demo_run (const SamDemoOptions *options);
int sam_demo_main (int argc, char **argv);

G_END_DECLS
