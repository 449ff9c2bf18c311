// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* Millimetres in points. */
#define SAM_PRINT_MM (72.0 / 25.4)

/* White on all four sides of a page, in points: no printer needs more. */
#define SAM_PRINT_MARGIN (15 * SAM_PRINT_MM)

/* Colours of what is printed, as 0xRRGGBB. */
#define SAM_PRINT_INK 0x1a1a1a
#define SAM_PRINT_GREY 0x5e5c64
#define SAM_PRINT_LINE 0xb0afb4
#define SAM_PRINT_WHITE 0xffffff

/**
 * SamPrintPage:
 *
 * What stands on a page, or on a part of one: lines of text, boxes and rules,
 * each at its place in points from the top left. It draws the same on a
 * printer and into a PDF.
 */
typedef struct _SamPrintPage SamPrintPage;

SamPrintPage *sam_print_page_new (double width,
                                  double height) G_GNUC_WARN_UNUSED_RESULT;
void          sam_print_page_free (SamPrintPage *self);

double sam_print_page_get_width (SamPrintPage *self);
double sam_print_page_get_height (SamPrintPage *self);

/* @tag: as PDF names a part of a text, “H1” or “P” */
void sam_print_page_add_line (SamPrintPage    *self,
                              const char      *tag,
                              PangoLayout     *layout,
                              PangoLayoutLine *line,
                              double           x,
                              double           baseline,
                              guint32          colour);
void sam_print_page_add_word (SamPrintPage *self,
                              PangoLayout  *layout,
                              double        x,
                              double        baseline,
                              guint32       colour);
void sam_print_page_add_tile (SamPrintPage *self,
                              double        x,
                              double        y,
                              double        width,
                              double        height,
                              guint32       colour);
void sam_print_page_add_frame (
    SamPrintPage *self, double x, double y, double width, double height);
void sam_print_page_add_rule (SamPrintPage *self,
                              double        x,
                              double        y,
                              double        to_x,
                              double        to_y,
                              double        thickness);
void sam_print_page_add_cut (
    SamPrintPage *self, double x, double y, double to_x, double to_y);
void sam_print_page_add_page (SamPrintPage *self,
                              SamPrintPage *other,
                              double        x,
                              double        y);

void sam_print_page_draw (SamPrintPage *self, cairo_t *cr, gboolean tagged);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamPrintPage, sam_print_page_free)

G_END_DECLS
