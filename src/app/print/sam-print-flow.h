// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-print-text.h"
#include "sam-text.h"

G_BEGIN_DECLS

/**
 * SamPrintParagraph:
 * @style: how it looks
 * @before: space above it, in points; not at the top of a page
 * @indent: from the left, in points
 * @keep: stays on one page with the first lines of what follows
 * @whole: is not parted over pages, if it fits on one
 * @barred: has a bar at its left, as what somebody says or asks
 * @side: (transfer full) (nullable): what stands beside its first line, in the
 *   indent: x from the left of the text area, y from the base of the line
 * @right: room at its right, in points, where @side may stand as well
 *
 * How a paragraph is put down.
 */
typedef struct
{
  SamPrintStyle style;
  double        before;
  double        indent;
  gboolean      keep;
  gboolean      whole;
  gboolean      barred;
  SamPrintPage *side;
  double        right;
} SamPrintParagraph;

/* How far the text of a list stands from its bullets, in points */
#define SAM_PRINT_BULLET_INDENT 12.0

/* Text that flows over as many pages as it takes, without cutting a line. */
typedef struct _SamPrintFlow SamPrintFlow;

SamPrintFlow *sam_print_flow_new (PangoContext *context,
                                  double        width,
                                  double height) G_GNUC_WARN_UNUSED_RESULT;
void          sam_print_flow_free (SamPrintFlow *self);

PangoContext *sam_print_flow_get_context (SamPrintFlow *self);
/* Of the text area, in points */
double sam_print_flow_get_width (SamPrintFlow *self);

void sam_print_flow_add_markup (SamPrintFlow            *self,
                                const SamPrintParagraph *how,
                                const char              *markup);
void sam_print_flow_add (SamPrintFlow            *self,
                         const SamPrintParagraph *how,
                         const char              *text);
void sam_print_flow_add_text (SamPrintFlow *self, double indent, SamText *text);
SamPrintPage *sam_print_flow_new_bullet (SamPrintFlow *self, double indent)
    G_GNUC_WARN_UNUSED_RESULT;
void sam_print_flow_begin_rows (SamPrintFlow *self);
void sam_print_flow_end_rows (SamPrintFlow *self);
void sam_print_flow_add_rule (SamPrintFlow *self, double before);
void sam_print_flow_add_write_in (SamPrintFlow *self, const char *label);

void sam_print_flow_end (SamPrintFlow *self,
                         const char   *first_head,
                         const char   *head,
                         GPtrArray    *pages);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamPrintFlow, sam_print_flow_free)

G_END_DECLS
