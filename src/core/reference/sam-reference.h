// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

#include "sam-asked.h"
#include "sam-fact.h"
#include "sam-page.h"
#include "sam-xml-fault.h"

G_BEGIN_DECLS

#define SAM_TYPE_REFERENCE (sam_reference_get_type ())

G_DECLARE_FINAL_TYPE (SamReference, sam_reference, SAM, REFERENCE, GObject)

SamReference *sam_reference_load (const char *language,
                                  GError    **error) G_GNUC_WARN_UNUSED_RESULT;
SamReference *sam_reference_parse (GBytes    *bytes,
                                   SamXmlMode mode,
                                   GPtrArray *faults,
                                   GError   **error) G_GNUC_WARN_UNUSED_RESULT;

const char *sam_reference_get_language (SamReference *self);

guint    sam_reference_get_n_pages (SamReference *self);
SamPage *sam_reference_get_page (SamReference *self, guint page);
SamPage *sam_reference_find_page (SamReference *self, const char *id);

guint    sam_reference_get_n_facts (SamReference *self);
SamFact *sam_reference_get_fact (SamReference *self, guint fact);

guint     sam_reference_get_n_check_ins (SamReference *self);
SamAsked *sam_reference_get_check_in (SamReference *self, guint check_in);

guint     sam_reference_get_n_check_outs (SamReference *self);
SamAsked *sam_reference_get_check_out (SamReference *self, guint check_out);

G_END_DECLS
