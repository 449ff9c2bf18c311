// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-report.h"

G_BEGIN_DECLS

/* For whoever writes a section: see sam-report-sections.c. */

SamReportPart *sam_report_add_part (SamReport      *self,
                                    const char     *title,
                                    const char     *origin,
                                    SamSessionItem *item);
void           sam_report_part_add (SamReportPart    *self,
                                    SamReportLineKind kind,
                                    const char       *label,
                                    const char       *text);
void           sam_report_part_add_sums (SamReportPart *self, SamSums *sums);

/* Adds all sections of the layer of @self. */
void sam_report_write_sections (SamReport *self, SamSession *session);

G_END_DECLS
