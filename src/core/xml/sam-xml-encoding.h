// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-xml-fault.h"

G_BEGIN_DECLS

/* Larger files are refused unread. */
#define SAM_XML_MAX_BYTES (4 * 1024 * 1024)

/**
 * SamXmlLimits:
 * @bytes: of the whole file
 * @elements: in it
 *
 * How much of a file is read.
 */
typedef struct
{
  gsize bytes;
  guint elements;
} SamXmlLimits;

/* Of a file that anybody may have made */
extern const SamXmlLimits sam_xml_usual_limits;

SamFault *sam_xml_size_fault (guint64 size, const SamXmlLimits *limits)
    G_GNUC_WARN_UNUSED_RESULT;
SamFault       *
sam_xml_encoding_check (const char         *data,
                              gsize               size,
                              const SamXmlLimits *limits) G_GNUC_WARN_UNUSED_RESULT;
gsize sam_xml_encoding_skip_mark (const char *data, gsize size);

G_END_DECLS
