// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-agenda.h"

G_BEGIN_DECLS

#define SAM_TYPE_BUILDER_MEETING (sam_builder_meeting_get_type ())

G_DECLARE_FINAL_TYPE (
    SamBuilderMeeting, sam_builder_meeting, SAM, BUILDER_MEETING, GtkBox)

GtkWidget *sam_builder_meeting_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_builder_meeting_set_agenda (SamBuilderMeeting *self,
                                     SamAgenda         *agenda);

G_END_DECLS
