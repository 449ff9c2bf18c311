// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda-list.h"
#include "sam-block-row.h"

G_BEGIN_DECLS

struct _SamAgendaList
{
  GtkBox parent_instance;

  /* Template */
  GtkListBox *inside;
  GtkListBox *outside;
  GtkWidget  *outside_box;
  GtkLabel   *fit;
  GtkWidget  *fill;
  GtkWidget  *anew;
  GtkLabel   *status;

  SamAgenda        *agenda; /* (owned) (nullable) */
  SamBuilderSource *source; /* (owned) (nullable) */
  GHashTable       *rows;   /* (owned): SamBlock to SamBlockRow, both unowned */

  GtkWidget *marked; /* (unowned) (nullable): the row with the line where a
                      * block would land */
  double edge;       /* pixels to scroll per frame while dragging */
  guint  tick;       /* 0 if nothing scrolls */
};

/* sam-agenda-list.c */
SamBlockRow *sam_agenda_list_find_row (SamAgendaList *self, const char *id);
SamBlockRow *sam_agenda_list_get_row (SamAgendaList *self, guint position);
void         sam_agenda_list_focus_row (SamAgendaList *self, SamBlockRow *row);

/* sam-agenda-list-rows.c: one for each block, in its place */
void sam_agenda_list_settle_rows (SamAgendaList *self);

/* sam-agenda-list-actions.c: what can be done with a block */
void sam_agenda_list_install_actions (GtkWidgetClass *widget_class);

/* sam-agenda-list-keys.c: the keys for that */
void sam_agenda_list_add_keys (SamAgendaList *self);

/* sam-agenda-list-drop.c: dragging */
void sam_agenda_list_accept_drops (SamAgendaList *self);
void sam_agenda_list_add_drag (SamAgendaList *self, SamBlockRow *row);
void sam_agenda_list_stop_scrolling (SamAgendaList *self);

G_END_DECLS
