// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-card.h"

G_BEGIN_DECLS

#define SAM_TYPE_CARD_ABOUT (sam_card_about_get_type ())

G_DECLARE_FINAL_TYPE (SamCardAbout, sam_card_about, SAM, CARD_ABOUT, GtkBox)

void sam_card_about_set_card (SamCardAbout *self, SamCard *card);

G_END_DECLS
