// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"

G_BEGIN_DECLS

GPtrArray *sam_written_list (SamStudy   *study,
                             const char *words) G_GNUC_WARN_UNUSED_RESULT;

const char *sam_written_get_id (GObject *written);
const char *sam_written_get_title (GObject *written);
char       *sam_written_dup_text (GObject *written) G_GNUC_WARN_UNUSED_RESULT;

GtkWidget *sam_written_badge_new (SamDesk *desk,
                                  GObject *written) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *sam_written_row_new (SamDesk *desk,
                                GObject *written) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
