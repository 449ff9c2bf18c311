// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-print-page.h"

G_BEGIN_DECLS

/**
 * SamPrintStyle:
 *
 * How a text looks on paper: title, heading, running text, the same with
 * weight, and small print.
 */
typedef enum
{
  SAM_PRINT_TITLE,
  SAM_PRINT_HEADING,
  SAM_PRINT_BODY,
  SAM_PRINT_STRONG,
  SAM_PRINT_SMALL,
} SamPrintStyle;

#define SAM_N_PRINT_STYLES 5

PangoContext *
sam_print_text_new_context (const char *family,
                            const char *language) G_GNUC_WARN_UNUSED_RESULT;

PangoLayout *sam_print_text_set (PangoContext *context,
                                 SamPrintStyle style,
                                 const char   *text,
                                 double        width) G_GNUC_WARN_UNUSED_RESULT;
PangoLayout *sam_print_text_set_markup (PangoContext *context,
                                        SamPrintStyle style,
                                        const char   *markup,
                                        double width) G_GNUC_WARN_UNUSED_RESULT;

const char *sam_print_style_get_tag (SamPrintStyle style);
guint32     sam_print_style_get_colour (SamPrintStyle style);
double      sam_print_style_get_leading (SamPrintStyle style);

double sam_print_text_get_width (PangoLayout *layout);

G_END_DECLS
