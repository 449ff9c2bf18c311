// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-xml-grammar.h"
#include "sam-xml-document.h"

G_BEGIN_DECLS

typedef struct
{
  SamXmlMode mode;
  GPtrArray *faults;    /* (element-type SamFault) (not owned) */
  guint      n_skipped; /* unknown elements and attributes */
} SamValidation;

void sam_validation_check_attributes (SamValidation        *self,
                                      xmlNode              *element,
                                      const SamElementRule *rule);

void sam_faults_add (GPtrArray  *faults,
                     xmlNode    *element,
                     SamXmlError code,
                     const char *format,
                     ...) G_GNUC_PRINTF (4, 5);

void
sam_xml_check_id (xmlNode *element, GHashTable *lines_by_id, GPtrArray *faults);

guint sam_xml_validate (xmlNode              *element,
                        const SamElementRule *rule,
                        SamXmlMode            mode,
                        GPtrArray            *faults);

G_END_DECLS
