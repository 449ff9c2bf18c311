// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-agenda-list.h"

G_BEGIN_DECLS

#define SAM_TYPE_BUILDER_AGENDA (sam_builder_agenda_get_type ())

G_DECLARE_FINAL_TYPE (
    SamBuilderAgenda, sam_builder_agenda, SAM, BUILDER_AGENDA, AdwBin)

GtkWidget *sam_builder_agenda_new (void) G_GNUC_WARN_UNUSED_RESULT;

SamAgendaList *sam_builder_agenda_get_list (SamBuilderAgenda *self);

void sam_builder_agenda_set_agenda (SamBuilderAgenda *self, SamAgenda *agenda);
void sam_builder_agenda_set_saved (SamBuilderAgenda *self, const char *words);

G_END_DECLS
