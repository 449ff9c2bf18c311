// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-print-flow.h"

G_BEGIN_DECLS

/* What is never parted: a line, with all that stands beside it */
typedef struct
{
  SamPrintPage *part;   /* (owned) */
  double        before; /* space above it, but not at the top of a page */
  gboolean      keep;   /* on one page with the next one */
  int           header; /* number of the band that stands above it when a page
                           begins with it; SAM_PRINT_NO_HEADER for none */
} SamPrintBand;

#define SAM_PRINT_NO_HEADER (-1)

struct _SamPrintFlow
{
  PangoContext *context; /* (owned) */
  double        width;   /* of a page, with its margins */
  double        height;  /* likewise */
  GArray       *bands;   /* (element-type SamPrintBand) (owned) */
  int           header;  /* of what is being added; or SAM_PRINT_NO_HEADER */
};

G_END_DECLS
