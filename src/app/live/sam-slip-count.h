// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAM_TYPE_SLIP_COUNT (sam_slip_count_get_type ())

G_DECLARE_FINAL_TYPE (SamSlipCount, sam_slip_count, SAM, SLIP_COUNT, AdwBin)

GtkWidget *sam_slip_count_new (const char *name,
                               gboolean hides_count) G_GNUC_WARN_UNUSED_RESULT;

guint sam_slip_count_get_count (SamSlipCount *self);

G_END_DECLS
