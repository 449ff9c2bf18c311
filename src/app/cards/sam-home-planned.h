// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-agenda-store.h"

G_BEGIN_DECLS

#define SAM_TYPE_HOME_PLANNED (sam_home_planned_get_type ())

G_DECLARE_FINAL_TYPE (
    SamHomePlanned, sam_home_planned, SAM, HOME_PLANNED, GtkBox)

void
sam_home_planned_show (SamHomePlanned *self, SamAgendaRow *row, GDateTime *now);

G_END_DECLS
