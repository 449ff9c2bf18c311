// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-builder-source.h"

G_BEGIN_DECLS

#define SAM_TYPE_AGENDA_LIST (sam_agenda_list_get_type ())

G_DECLARE_FINAL_TYPE (SamAgendaList, sam_agenda_list, SAM, AGENDA_LIST, GtkBox)

GtkWidget *sam_agenda_list_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_agenda_list_set_source (SamAgendaList *self, SamBuilderSource *source);
void sam_agenda_list_set_agenda (SamAgendaList *self, SamAgenda *agenda);

gboolean sam_agenda_list_focus_block (SamAgendaList *self, guint position);
gboolean sam_agenda_list_open_block (SamAgendaList *self, guint position);
void     sam_agenda_list_say (SamAgendaList *self, const char *words);
guint    sam_agenda_list_find_place (SamAgendaList *self, double x, double y);

G_END_DECLS
