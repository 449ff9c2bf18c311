// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-text.h"

G_BEGIN_DECLS

/**
 * SamPageKind:
 * @SAM_PAGE_MODEL: a way of looking, that items lean on
 * @SAM_PAGE_PROCEDURE: what has to be done, step by step
 * @SAM_PAGE_MEETING: how people deal with each other in a meeting
 * @SAM_PAGE_HELP: where to turn
 *
 * What a page is for.
 */
typedef enum
{
  SAM_PAGE_MODEL,
  SAM_PAGE_PROCEDURE,
  SAM_PAGE_MEETING,
  SAM_PAGE_HELP,
} SamPageKind;

#define SAM_N_PAGE_KINDS 4

#define SAM_TYPE_PAGE (sam_page_get_type ())

G_DECLARE_FINAL_TYPE (SamPage, sam_page, SAM, PAGE, GObject)

const char *sam_page_get_id (SamPage *self);
SamPageKind sam_page_get_kind (SamPage *self);
const char *sam_page_get_title (SamPage *self);
const char *sam_page_get_summary (SamPage *self);
guint       sam_page_get_written_year (SamPage *self);
guint       sam_page_get_written_month (SamPage *self);

guint       sam_page_get_n_sections (SamPage *self);
const char *sam_page_get_section_title (SamPage *self, guint section);
SamText    *sam_page_get_section_body (SamPage *self, guint section);

guint       sam_page_get_n_sources (SamPage *self);
const char *sam_page_get_source (SamPage *self, guint source);

char *sam_page_to_plain (SamPage *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
