// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAM_TYPE_IN_SIGHT (sam_in_sight_get_type ())

G_DECLARE_FINAL_TYPE (SamInSight, sam_in_sight, SAM, IN_SIGHT, GObject)

SamInSight *sam_in_sight_new (GtkWidget *widget) G_GNUC_WARN_UNUSED_RESULT;

gboolean sam_in_sight_get (SamInSight *self);

G_END_DECLS
