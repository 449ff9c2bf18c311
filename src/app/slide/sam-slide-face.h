// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-check-out.h"

G_BEGIN_DECLS

#define SAM_TYPE_SLIDE_FACE (sam_slide_face_get_type ())

G_DECLARE_FINAL_TYPE (SamSlideFace, sam_slide_face, SAM, SLIDE_FACE, GtkWidget)

GtkWidget *sam_slide_face_new (SamWorth worth) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
