// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-xml-validator.h"

#include <glib/gi18n-lib.h>

static char *
list_attributes (const SamAttributeRule *rules)
{
  GString *list = g_string_new (NULL);

  for (; rules != NULL && rules->name != NULL; rules++)
    g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "",
                            rules->name);

  return g_string_free (list, FALSE);
}

static const SamAttributeRule *
find_attribute_rule (xmlAttr *attribute, const SamAttributeRule *rules)
{
  if (attribute->ns != NULL)
    return NULL;

  for (; rules != NULL && rules->name != NULL; rules++)
    if (xmlStrEqual (attribute->name, BAD_CAST rules->name))
      return rules;

  return NULL;
}

static void
meet_unknown_attribute (SamValidation        *self,
                        xmlNode              *element,
                        xmlAttr              *attribute,
                        const SamElementRule *rule)
{
  g_autofree char *known = list_attributes (rule->attributes);

  if (self->mode == SAM_XML_LENIENT)
    self->n_skipped++;
  else if (*known == '\0')
    sam_faults_add (self->faults, element, SAM_XML_ERROR_STRUCTURE,
                    _ ("“%.40s” is not known in <%s>, which has no "
                       "attributes"),
                    (const char *) attribute->name, sam_xml_get_name (element));
  else
    sam_faults_add (self->faults, element, SAM_XML_ERROR_STRUCTURE,
                    _ ("“%.40s” is not known in <%s>, which may have: %s"),
                    (const char *) attribute->name, sam_xml_get_name (element),
                    known);
}

/* Room-internal: appends the faults of an element's attributes. */
void
sam_validation_check_attributes (SamValidation        *self,
                                 xmlNode              *element,
                                 const SamElementRule *rule)
{
  for (xmlAttr *attribute = element->properties; attribute != NULL;
       attribute = attribute->next)
    if (find_attribute_rule (attribute, rule->attributes) == NULL)
      meet_unknown_attribute (self, element, attribute, rule);

  for (const SamAttributeRule *known = rule->attributes;
       known != NULL && known->name != NULL; known++)
    {
      g_autofree char *value = sam_xml_dup_attribute (element, known->name);

      if (value == NULL && known->required)
        {
          sam_faults_add (self->faults, element, SAM_XML_ERROR_VALUE,
                          _ ("<%s> needs the attribute “%s”"),
                          sam_xml_get_name (element), known->name);
        }
      else if (value != NULL &&
               !sam_value_check (known->type, value, known->choices))
        {
          g_autofree char *why = sam_value_explain (known->type, known->name,
                                                    value, known->choices);

          sam_faults_add (self->faults, element, SAM_XML_ERROR_VALUE, "%s",
                          why);
        }
    }
}

/* Appends a fault if the id of @element is taken.
 *
 * @lines_by_id: (element-type utf8 guint): the ids so far, each with its line;
 *   takes that of @element. Keys are owned. */
void
sam_xml_check_id (xmlNode *element, GHashTable *lines_by_id, GPtrArray *faults)
{
  g_autofree char *id = sam_xml_dup_attribute (element, "id");
  guint            line;

  if (id == NULL)
    return;

  line = GPOINTER_TO_UINT (g_hash_table_lookup (lines_by_id, id));
  if (line > 0)
    sam_faults_add (faults, element, SAM_XML_ERROR_VALUE,
                    _ ("the id “%.64s” is used twice; the first is in line "
                       "%u"),
                    id, line);
  else
    g_hash_table_insert (lines_by_id, g_steal_pointer (&id),
                         GUINT_TO_POINTER (sam_xml_get_place (element)->line));
}
