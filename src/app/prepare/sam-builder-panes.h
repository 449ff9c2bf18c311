// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Below this width, in pixels, the panes show one at a time. */
#define SAM_BUILDER_NARROW 860

#define SAM_TYPE_BUILDER_PANES (sam_builder_panes_get_type ())

G_DECLARE_FINAL_TYPE (
    SamBuilderPanes, sam_builder_panes, SAM, BUILDER_PANES, GtkWidget)

GtkWidget *sam_builder_panes_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_builder_panes_set_library (SamBuilderPanes *self, GtkWidget *library);
void sam_builder_panes_set_agenda (SamBuilderPanes *self, GtkWidget *agenda);

gboolean sam_builder_panes_get_narrow (SamBuilderPanes *self);
gboolean sam_builder_panes_get_in_library (SamBuilderPanes *self);
void     sam_builder_panes_set_in_library (SamBuilderPanes *self,
                                           gboolean         in_library);

G_END_DECLS
