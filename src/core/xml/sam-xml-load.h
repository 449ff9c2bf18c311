// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-xml-document.h"

G_BEGIN_DECLS

GBytes *sam_xml_load (GFile     *file,
                      GPtrArray *faults,
                      GError   **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean sam_xml_file_has_namespace (GFile *file, const char *name_space);

gboolean
     sam_xml_check_version (xmlNode *root, SamXmlMode mode, GPtrArray *faults);
void sam_xml_give_faults (GPtrArray *found, GPtrArray *faults, GError **error);

G_END_DECLS
