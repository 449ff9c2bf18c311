// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-xml-document.h"

#include <glib/gi18n-lib.h>
#include <libxml/catalog.h>
#include <libxml/parser.h>

#include "sam-xml-fault.h"
#include "sam-xml-value.h"

/* All that is particular to libxml2 about reading a file: how it is kept from
 * loading anything, its faults in plain words, and its strings. */

/* Never load anything that the document points at: no network, no DTD, no
 * entity expansion (that is what leaving XML_PARSE_NOENT out means). Parser
 * messages go to our faults and not to stderr. */
#define PARSE_OPTIONS \
  (XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_NOERROR | \
   XML_PARSE_NOWARNING)

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlParserCtxt, xmlFreeParserCtxt)

static xmlParserInput *
deny_entity (const char *url, const char *id, xmlParserCtxt *context)
{
  return NULL;
}

/* Once in the process, before the first parse: no file but the one given is
 * ever opened, whatever a document says. */
static void
set_up_library (void)
{
  static gsize done;

  if (!g_once_init_enter (&done))
    return;

  xmlInitParser ();
  xmlSetExternalEntityLoader (deny_entity);
  xmlCatalogSetDefaults (XML_CATA_ALLOW_NONE);
  g_once_init_leave (&done, 1);
}

/* What is left for the library to find after the prefilter, in plain words. */
static SamFault *
explain_syntax (xmlParserCtxt *context)
{
  const xmlError  *problem = xmlCtxtGetLastError (context);
  guint            line;
  guint            column;
  g_autofree char *message = NULL;

  if (problem == NULL)
    return sam_fault_new (SAM_XML_ERROR_SYNTAX, 1, 1, _ ("this is not XML"));

  line = (guint) MAX (problem->line, 1);
  column = (guint) MAX (problem->int2, 1);

  switch (problem->code)
    {
    case XML_ERR_DOCUMENT_EMPTY:
      return sam_fault_new (SAM_XML_ERROR_SYNTAX, line, column,
                            _ ("this is not XML: “<” is expected here"));

    case XML_ERR_DOCUMENT_END:
      return sam_fault_new (SAM_XML_ERROR_SYNTAX, line, column,
                            _ ("nothing may follow the end of the last "
                               "element"));

    case XML_ERR_ATTRIBUTE_REDEFINED:
      return sam_fault_new (SAM_XML_ERROR_SYNTAX, line, column,
                            _ ("“%s” is given twice in one tag"),
                            problem->str1);

    default:
      message = g_strstrip (g_strdup (problem->message));
      return sam_fault_new (SAM_XML_ERROR_SYNTAX, line, column,
                            _ ("this is not well-formed XML (%s)"), message);
    }
}

static xmlNode *
next_in_document (xmlNode *node)
{
  if (node->type == XML_ELEMENT_NODE && node->children != NULL)
    return node->children;

  while (node != NULL && node->next == NULL)
    node = node->parent;

  return node == NULL ? NULL : node->next;
}

/* Gives each element its place. The prefilter and the library must have seen
 * the same elements; if ever not, the file is refused.
 *
 * Returns: whether they have */
static gboolean
assign_places (xmlDoc *document, GArray *places)
{
  guint n = 0;

  for (xmlNode *node = document->children; node != NULL;
       node = next_in_document (node))
    {
      if (node->type != XML_ELEMENT_NODE)
        continue;
      if (n == places->len)
        return FALSE;
      node->_private = &g_array_index (places, SamXmlPlace, n++);
    }

  return n == places->len;
}

/* Room-internal: parses the whole of a file.
 *
 * @places must live as long as the document: each element points into it.
 *
 * Returns: the document, or %NULL with @fault set */
xmlDoc *
sam_xml_parse_within (GBytes             *bytes,
                      const SamXmlLimits *limits,
                      GArray            **places,
                      SamFault          **fault)
{
  gsize       size;
  const char *text = g_bytes_get_data (bytes, &size);
  g_autoptr (xmlParserCtxt) context = NULL;
  g_autoptr (xmlDoc) document = NULL;

  *fault = sam_xml_scan (bytes, limits, places);
  if (*fault != NULL)
    return NULL;

  set_up_library ();
  context = xmlNewParserCtxt ();
  if (context != NULL)
    document = xmlCtxtReadMemory (context, text, (int) size, NULL, NULL,
                                  PARSE_OPTIONS);

  if (document == NULL)
    *fault = explain_syntax (context);
  else if (document->intSubset != NULL || document->extSubset != NULL ||
           !assign_places (document, *places))
    *fault = sam_fault_new (SAM_XML_ERROR_REFUSED, 1, 1,
                            _ ("this is not the plain XML that is expected"));

  if (*fault == NULL)
    return g_steal_pointer (&document);

  g_clear_pointer (places, g_array_unref);

  return NULL;
}

/* Room-internal: likewise, within the usual limits. */
xmlDoc *
sam_xml_parse (GBytes *bytes, GArray **places, SamFault **fault)
{
  return sam_xml_parse_within (bytes, &sam_xml_usual_limits, places, fault);
}

/* Room-internal: where an element stands. */
const SamXmlPlace *
sam_xml_get_place (xmlNode *node)
{
  g_assert (node->type == XML_ELEMENT_NODE && node->_private != NULL);

  return node->_private;
}

const char *
sam_xml_get_name (xmlNode *node)
{
  return (const char *) node->name;
}

/* Whether @root is in @name_space, so that its elements are ours. */
gboolean
sam_xml_has_namespace (xmlNode *root, const char *name_space)
{
  return root->ns != NULL &&
         g_strcmp0 ((const char *) root->ns->href, name_space) == 0;
}

/* Whether @node is an element of the namespace of the document's root; who
 * reads the document has seen that this is the right one. */
gboolean
sam_xml_is_ours (xmlNode *node)
{
  const xmlNode *root;

  if (node->type != XML_ELEMENT_NODE || node->ns == NULL)
    return FALSE;

  root = xmlDocGetRootElement (node->doc);

  return root->ns != NULL &&
         (node->ns == root->ns || xmlStrEqual (node->ns->href, root->ns->href));
}

static xmlNode *
first_named (xmlNode *node, const char *name)
{
  while (node != NULL && !(sam_xml_is_ours (node) &&
                           g_str_equal (sam_xml_get_name (node), name)))
    node = node->next;

  return node;
}

/* Room-internal: the first child of that name, or %NULL. */
xmlNode *
sam_xml_find (xmlNode *parent, const char *name)
{
  return first_named (parent->children, name);
}

/* Room-internal: the next sibling of that name, or %NULL. */
xmlNode *
sam_xml_find_next (xmlNode *node, const char *name)
{
  return first_named (node->next, name);
}

/* Bridges xmlFree() to g_free(), so that g_autofree is right for every string
 * outside this file. */
static char *
take_string (xmlChar *string)
{
  char *copy = g_strdup ((const char *) string);

  if (string != NULL)
    xmlFree (string);

  return copy;
}

/* Room-internal: all text in an element, its white space collapsed. */
char *
sam_xml_dup_line (xmlNode *node)
{
  g_autofree char *content = take_string (xmlNodeGetContent (node));

  return sam_value_collapse (content != NULL ? content : "");
}

/* Room-internal: all text in an element, as it stands there. */
char *
sam_xml_dup_text (xmlNode *node)
{
  char *content = take_string (xmlNodeGetContent (node));

  return content != NULL ? content : g_strdup ("");
}

/* Room-internal: the value of an attribute without a namespace, or %NULL. */
char *
sam_xml_dup_attribute (xmlNode *node, const char *name)
{
  return take_string (xmlGetNoNsProp (node, BAD_CAST name));
}
