// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-deck-grammar.h"
#include "sam-deck-xml.h"

G_BEGIN_DECLS

typedef struct
{
  SamDeckReaderMode mode;
  GPtrArray        *faults;    /* (element-type SamFault) (not owned) */
  guint             n_skipped; /* unknown elements and attributes */
} SamValidation;

void sam_validation_check_attributes (SamValidation        *self,
                                      xmlNode              *element,
                                      const SamElementRule *rule);

void sam_faults_add (GPtrArray   *faults,
                     xmlNode     *element,
                     SamDeckError code,
                     const char  *format,
                     ...) G_GNUC_PRINTF (4, 5);

guint sam_deck_validate (xmlNode              *element,
                         const SamElementRule *rule,
                         SamDeckReaderMode     mode,
                         GPtrArray            *faults);
void  sam_deck_check_rules (xmlNode          *element,
                            SamDeckReaderMode mode,
                            GPtrArray        *faults);

G_END_DECLS
