// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-progress.h"

G_BEGIN_DECLS

GtkWidget *sam_card_badge_new (guint         number,
                               SamCardColour colour,
                               const char   *icon) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *sam_card_progress_new (SamCard *card, SamProgress progress)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
