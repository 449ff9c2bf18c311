// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-session.h"
#include "sam-sums.h"

G_BEGIN_DECLS

/**
 * SamReportLayer:
 * @SAM_REPORT_FOR_US: everything, notes too
 * @SAM_REPORT_TO_SHARE: what was agreed and the sums of votes; no notes, no
 *   names
 */
typedef enum
{
  SAM_REPORT_FOR_US,
  SAM_REPORT_TO_SHARE,
} SamReportLayer;

/**
 * SamReportLineKind:
 * @SAM_REPORT_QUESTION: what was put to the team
 * @SAM_REPORT_SENTENCE: what we say of it
 * @SAM_REPORT_AGREED: an improvement point, as one sentence
 * @SAM_REPORT_POINT: one of a list
 * @SAM_REPORT_DETAIL: what belongs to the line above it, small
 * @SAM_REPORT_WORDS: what somebody of the team wrote; of the layer for us alone
 * @SAM_REPORT_SUMS: numbers
 */
typedef enum
{
  SAM_REPORT_QUESTION,
  SAM_REPORT_SENTENCE,
  SAM_REPORT_AGREED,
  SAM_REPORT_POINT,
  SAM_REPORT_DETAIL,
  SAM_REPORT_WORDS,
  SAM_REPORT_SUMS,
} SamReportLineKind;

/**
 * SamReportLine:
 * @label: (nullable): what it is, as “Notes”; where it shows it is a heading
 * @text: plain; empty for sums
 * @sums: (nullable): the numbers of %SAM_REPORT_SUMS
 *
 * A paragraph of a report. Never changes.
 */
typedef struct
{
  SamReportLineKind kind;
  char             *label; /* (owned) (nullable) */
  char             *text;  /* (owned) (not nullable) */
  SamSums          *sums;  /* (owned) (nullable) */
} SamReportLine;

/* What a report says under one title. Never changes. */
typedef struct _SamReportPart SamReportPart;

/* What a session came to, in one layer, as data. Never changes: who may read a
 * layer may read all that is in it. */
typedef struct _SamReport SamReport;

SamReport *sam_report_new (SamSession    *session,
                           SamReportLayer layer) G_GNUC_WARN_UNUSED_RESULT;
void       sam_report_free (SamReport *self);

SamReportLayer sam_report_get_layer (SamReport *self);
const char    *sam_report_get_title (SamReport *self);
const char    *sam_report_get_day (SamReport *self);
const char    *sam_report_get_line (SamReport *self);
guint          sam_report_get_n_parts (SamReport *self);
SamReportPart *sam_report_get_part (SamReport *self, guint part);
gboolean       sam_report_has_sums (SamReport *self);

const char          *sam_report_part_get_title (SamReportPart *self);
const char          *sam_report_part_get_origin (SamReportPart *self);
SamSessionItem      *sam_report_part_get_item (SamReportPart *self);
guint                sam_report_part_get_n_lines (SamReportPart *self);
const SamReportLine *sam_report_part_get_line (SamReportPart *self, guint line);

/* Forms */
char *sam_report_to_markdown (SamReport *self) G_GNUC_WARN_UNUSED_RESULT;
char *sam_report_to_csv (SamReport *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamReport, sam_report_free)

G_END_DECLS
