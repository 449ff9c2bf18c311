// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-xml-encoding.h"

G_BEGIN_DECLS

/* Limits of the prefilter; reliability.md says where they come from. */
#define SAM_SCAN_MAX_TAG_BYTES (16 * 1024)
#define SAM_SCAN_MAX_DEPTH 32
#define SAM_SCAN_MAX_ATTRIBUTES 64

/**
 * SamXmlPlace:
 * @line: of the element's “<”, from 1
 * @column: of the element's “<”, from 1, in characters
 * @start: the byte of that “<”
 * @end: the byte after the element
 *
 * Where an element stands in its file.
 */
typedef struct
{
  guint line;
  guint column;
  gsize start;
  gsize end;
} SamXmlPlace;

SamFault *sam_xml_scan (GBytes             *bytes,
                        const SamXmlLimits *limits,
                        GArray            **places) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
