// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-xml-fault.h"
#include "sam-xml-scan.h"

G_BEGIN_DECLS

/* How far the prefilter is. */
typedef struct
{
  const char *start;  /* of the file */
  const char *end;    /* of the file */
  const char *at;     /* how far it is read */
  const char *seen;   /* how far lines and columns are counted */
  guint       line;   /* of @seen, from 1 */
  guint       column; /* of @seen, from 1, in characters */
  GArray     *places; /* (element-type SamXmlPlace) (owned) */
  guint       open[SAM_SCAN_MAX_DEPTH]; /* indices into @places */
  guint       depth;
  guint       max_elements;
} SamScan;

/* A fault at a place that does not lie before the last one asked for. */
#define sam_scan_fault(scan, where, code, ...) \
  (sam_scan_count_to (scan, where), \
   sam_fault_new (code, (scan)->line, (scan)->column, __VA_ARGS__))

gboolean    sam_scan_is_name_start (char byte);
void        sam_scan_count_to (SamScan *scan, const char *where);
gboolean    sam_scan_starts_with (const SamScan *scan,
                                  const char    *where,
                                  const char    *prefix);
const char *sam_scan_skip_name (const SamScan *scan, const char *name);
const char *sam_scan_skip_space (const SamScan *scan, const char *space);
SamFault *
sam_scan_check_references (SamScan *scan, const char *from, const char *end);

G_END_DECLS
