// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Text of a slide, measured and drawn at any size. */
typedef struct _SamSlideLayout SamSlideLayout;

SamSlideLayout      *
sam_slide_layout_new (GtkWidget  *widget,
                           PangoWeight weight,
                           const char *markup) G_GNUC_WARN_UNUSED_RESULT;
void sam_slide_layout_free (SamSlideLayout *self);

void sam_slide_layout_indent (SamSlideLayout *self, double indent);

int sam_slide_layout_get_width (SamSlideLayout *self, double px);
int sam_slide_layout_get_height (SamSlideLayout *self, double px, int width);
gboolean sam_slide_layout_is_whole (SamSlideLayout *self, double px, int width);
void     sam_slide_layout_draw (SamSlideLayout         *self,
                                double                  px,
                                int                     width,
                                GtkSnapshot            *snapshot,
                                const graphene_point_t *place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamSlideLayout, sam_slide_layout_free)

G_END_DECLS
