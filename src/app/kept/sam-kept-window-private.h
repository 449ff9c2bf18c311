// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-kept-window.h"

G_BEGIN_DECLS

struct _SamKeptWindow
{
  AdwWindow parent_instance;

  /* Template */
  GtkRevealer         *outcome_revealer;
  GtkLabel            *outcome;
  GtkSpinner          *spinner;
  GtkWidget           *content;
  GtkLabel            *path;
  GtkWidget           *open_folder;
  AdwPreferencesGroup *team;
  AdwPreferencesGroup *people;
  AdwPreferencesGroup *program;

  SamKeptSource *source;      /* (owned) (nullable): %NULL after dispose */
  GPtrArray     *list;        /* (element-type SamKept) (owned) (nullable) */
  GPtrArray     *rows;        /* (element-type GtkWidget) (owned): not owned */
  GCancellable  *cancellable; /* (owned): cancelled in dispose */
};

/* sam-kept-window-folders.c: where it lies, and where it is saved */
void sam_kept_window_install_folder_actions (GtkWidgetClass *widget_class);

G_END_DECLS
