// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void sam_xml_write_escaped (GString *xml, const char *text, gsize length);
void
sam_xml_write_attribute (GString *xml, const char *name, const char *value);
void sam_xml_write_number (GString *xml, const char *name, guint number);
void sam_xml_write_element (GString    *xml,
                            const char *indent,
                            const char *name,
                            const char *text,
                            gsize       length);

G_END_DECLS
