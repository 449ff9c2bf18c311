// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libxml/tree.h>

#include "sam-xml-scan.h"

G_BEGIN_DECLS

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)

xmlDoc *sam_xml_parse_within (GBytes             *bytes,
                              const SamXmlLimits *limits,
                              GArray            **places,
                              SamFault **fault) G_GNUC_WARN_UNUSED_RESULT;
xmlDoc *sam_xml_parse (GBytes    *bytes,
                       GArray   **places,
                       SamFault **fault) G_GNUC_WARN_UNUSED_RESULT;

const SamXmlPlace *sam_xml_get_place (xmlNode *node);
const char        *sam_xml_get_name (xmlNode *node);
gboolean sam_xml_has_namespace (xmlNode *root, const char *name_space);
gboolean sam_xml_is_ours (xmlNode *node);

xmlNode *sam_xml_find (xmlNode *parent, const char *name);
xmlNode *sam_xml_find_next (xmlNode *node, const char *name);
char    *sam_xml_dup_line (xmlNode *node) G_GNUC_WARN_UNUSED_RESULT;
char    *sam_xml_dup_text (xmlNode *node) G_GNUC_WARN_UNUSED_RESULT;
char    *sam_xml_dup_attribute (xmlNode    *node,
                                const char *name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
