// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-card.h"
#include "sam-print-text.h"

G_BEGIN_DECLS

/* What stands beside a text: its own x is that of the text area, and its y the
 * base of the text's first line. */

guint32 sam_print_badge_get_colour (SamCardColour colour);

void sam_print_badge_add_tile (SamPrintPage *side,
                               PangoContext *context,
                               guint32       colour,
                               guint         number,
                               double        x,
                               double        top,
                               double        size);
void sam_print_badge_add_letter (SamPrintPage *side,
                                 PangoContext *context,
                                 const char   *letter,
                                 double        x);
void sam_print_badge_add_right (SamPrintPage *side,
                                PangoContext *context,
                                SamPrintStyle style,
                                const char   *text,
                                double        right);

G_END_DECLS
