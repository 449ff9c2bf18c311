// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-xml-validator.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-xml-fault.h"

/* Holds a document against the tables of a grammar and says in an
 * author's words what was expected. */

/* No element of the grammar has more kinds of children. */
#define MAX_CHILD_RULES 16

static void check_element (SamValidation        *self,
                           xmlNode              *element,
                           const SamElementRule *rule);

static char *
list_children (const SamChildRule *rules)
{
  GString *list = g_string_new (NULL);

  for (; rules != NULL && rules->name != NULL; rules++)
    g_string_append_printf (list, "%s<%s>", list->len > 0 ? ", " : "",
                            rules->name);

  return g_string_free (list, FALSE);
}

/* Elements */

static void
meet_unknown_element (SamValidation        *self,
                      xmlNode              *child,
                      const SamElementRule *rule)
{
  const char      *parent = sam_xml_get_name (child->parent);
  g_autofree char *known = list_children (rule->children);

  if (self->mode == SAM_XML_LENIENT)
    self->n_skipped++;
  else if (*known == '\0')
    sam_faults_add (self->faults, child, SAM_XML_ERROR_STRUCTURE,
                    _ ("<%.40s> is not known in <%s>, which has no elements"),
                    sam_xml_get_name (child), parent);
  else
    sam_faults_add (self->faults, child, SAM_XML_ERROR_STRUCTURE,
                    _ ("<%.40s> is not known in <%s>, which may have: %s"),
                    sam_xml_get_name (child), parent, known);
}

/* Returns: the index of the rule for @child, or -1 */
static int
find_child_rule (xmlNode *child, const SamChildRule *rules)
{
  if (rules == NULL || !sam_xml_is_ours (child))
    return -1;

  for (int i = 0; rules[i].name != NULL; i++)
    if (g_str_equal (rules[i].name, sam_xml_get_name (child)))
      return i;

  return -1;
}

/* Checks the children without regard to order or number.
 *
 * Returns: how many of them are known */
static guint
check_any_children (SamValidation        *self,
                    xmlNode              *element,
                    const SamElementRule *rule)
{
  guint n_known = 0;

  for (xmlNode *child = element->children; child != NULL; child = child->next)
    {
      int i;

      if (child->type != XML_ELEMENT_NODE)
        continue;

      i = find_child_rule (child, rule->children);
      if (i < 0)
        {
          meet_unknown_element (self, child, rule);
          continue;
        }

      n_known++;
      check_element (self, child, rule->children[i].rule);
    }

  return n_known;
}

static void
say_count (SamValidation      *self,
           xmlNode            *element,
           const SamChildRule *rule,
           guint               count)
{
  if (rule->max == 1)
    sam_faults_add (self->faults, element, SAM_XML_ERROR_STRUCTURE,
                    _ ("<%s> may have one <%s>, this one has %u"),
                    sam_xml_get_name (element), rule->name, count);
  else
    sam_faults_add (self->faults, element, SAM_XML_ERROR_STRUCTURE,
                    _ ("<%s> has %u to %u of <%s>, this one has %u"),
                    sam_xml_get_name (element), rule->min, rule->max,
                    rule->name, count);
}

/* After the children: are there enough, and not too many? */
static void
check_counts (SamValidation        *self,
              xmlNode              *element,
              const SamElementRule *rule,
              const guint          *counts,
              const gboolean       *missed)
{
  for (int i = 0; rule->children[i].name != NULL; i++)
    {
      const SamChildRule *child = &rule->children[i];

      if (counts[i] == 0 && child->min > 0 && !missed[i])
        sam_faults_add (self->faults, element, SAM_XML_ERROR_STRUCTURE,
                        _ ("<%s> is expected in this <%s>"), child->name,
                        sam_xml_get_name (element));
      else if (counts[i] > 0 &&
               (counts[i] < child->min ||
                (child->max != SAM_MANY && counts[i] > child->max)))
        say_count (self, element, child, counts[i]);
    }
}

static void
check_sequence (SamValidation        *self,
                xmlNode              *element,
                const SamElementRule *rule)
{
  guint    counts[MAX_CHILD_RULES] = { 0 };
  gboolean missed[MAX_CHILD_RULES] = { FALSE }; /* already said to be missing */
  int      at = 0;

  for (xmlNode *child = element->children; child != NULL; child = child->next)
    {
      int i;

      if (child->type != XML_ELEMENT_NODE)
        continue;

      i = find_child_rule (child, rule->children);
      if (i < 0)
        {
          meet_unknown_element (self, child, rule);
          continue;
        }

      for (; at < i; at++)
        if (counts[at] == 0 && rule->children[at].min > 0)
          {
            missed[at] = TRUE;
            sam_faults_add (self->faults, child, SAM_XML_ERROR_STRUCTURE,
                            _ ("<%s> is expected before <%s>"),
                            rule->children[at].name, rule->children[i].name);
          }

      if (i < at && !missed[i])
        sam_faults_add (self->faults, child, SAM_XML_ERROR_STRUCTURE,
                        _ ("<%s> must stand before <%s>"),
                        rule->children[i].name, rule->children[at].name);

      counts[i]++;
      check_element (self, child, rule->children[i].rule);
    }

  check_counts (self, element, rule, counts, missed);
}

/* Text */

static gboolean
is_text (xmlNode *node)
{
  return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

static gboolean
is_blank (xmlNode *element)
{
  for (xmlNode *child = element->children; child != NULL; child = child->next)
    if (is_text (child) ? !sam_value_is_blank ((const char *) child->content)
                        : child->type == XML_ELEMENT_NODE && !is_blank (child))
      return FALSE;

  return TRUE;
}

/* Text that lies directly in an element that is made of other elements.
 *
 * Returns: whether there is none */
static gboolean
check_stray_text (SamValidation        *self,
                  xmlNode              *element,
                  const SamElementRule *rule)
{
  xmlNode         *child = element->children;
  g_autofree char *known = NULL;

  while (child != NULL &&
         !(is_text (child) &&
           ((const char *) child
                ->content)[strspn ((const char *) child->content, " \t\r\n")] !=
               '\0'))
    child = child->next;

  if (child == NULL)
    return TRUE;

  known = list_children (rule->children);
  if (*known == '\0')
    sam_faults_add (self->faults, element, SAM_XML_ERROR_STRUCTURE,
                    _ ("<%s> has no text in it"), sam_xml_get_name (element));
  else
    sam_faults_add (self->faults, element, SAM_XML_ERROR_STRUCTURE,
                    _ ("<%s> has no text of its own: put it in one of: %s"),
                    sam_xml_get_name (element), known);

  return FALSE;
}

static void
check_line (SamValidation *self, xmlNode *element)
{
  g_autofree char *line = sam_xml_dup_line (element);
  glong            length = g_utf8_strlen (line, -1);

  if (sam_value_is_blank (line))
    sam_faults_add (self->faults, element, SAM_XML_ERROR_VALUE,
                    _ ("<%s> is empty"), sam_xml_get_name (element));
  else if (length > SAM_LINE_MAX_LENGTH)
    sam_faults_add (self->faults, element, SAM_XML_ERROR_VALUE,
                    _ ("<%s> may be at most %d characters long, this one has "
                       "%ld"),
                    sam_xml_get_name (element), SAM_LINE_MAX_LENGTH, length);
}

static void
check_inline (SamValidation *self, xmlNode *element)
{
  if (is_blank (element))
    sam_faults_add (self->faults, element, SAM_XML_ERROR_VALUE,
                    _ ("<%s> is empty"), sam_xml_get_name (element));
}

static void
check_blocks (SamValidation *self, xmlNode *element, const SamElementRule *rule)
{
  gboolean clean = check_stray_text (self, element, rule);

  if (check_any_children (self, element, rule) == 0 && clean)
    sam_faults_add (self->faults, element, SAM_XML_ERROR_STRUCTURE,
                    _ ("<%s> needs at least one <p>, <quote> or <list>"),
                    sam_xml_get_name (element));
}

static void
check_element (SamValidation        *self,
               xmlNode              *element,
               const SamElementRule *rule)
{
  sam_validation_check_attributes (self, element, rule);

  switch (rule->content)
    {
    case SAM_CONTENT_SEQUENCE:
      check_stray_text (self, element, rule);
      check_sequence (self, element, rule);
      break;

    case SAM_CONTENT_BLOCKS:
      check_blocks (self, element, rule);
      break;

    case SAM_CONTENT_INLINE:
      check_any_children (self, element, rule);
      check_inline (self, element);
      break;

    case SAM_CONTENT_LINE:
      check_any_children (self, element, rule);
      check_line (self, element);
      break;

    case SAM_CONTENT_EMPTY:
      check_stray_text (self, element, rule);
      check_any_children (self, element, rule);
      break;

    default:
      g_assert_not_reached ();
    }
}

/* Room-internal: appends a fault at an element, unless there are enough. */
void
sam_faults_add (GPtrArray  *faults,
                xmlNode    *element,
                SamXmlError code,
                const char *format,
                ...)
{
  const SamXmlPlace *place = sam_xml_get_place (element);
  g_autofree char   *message = NULL;
  va_list            arguments;

  if (faults->len >= SAM_MAX_FAULTS)
    return;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  g_ptr_array_add (faults, sam_fault_new (code, place->line, place->column,
                                          "%s", message));
}

/* Room-internal: appends all faults of @element and what lies in it.
 *
 * Returns: how many elements and attributes are unknown and were skipped; 0 in
 *   strict mode, where they are faults */
guint
sam_xml_validate (xmlNode              *element,
                  const SamElementRule *rule,
                  SamXmlMode            mode,
                  GPtrArray            *faults)
{
  SamValidation validation = { .mode = mode, .faults = faults };

  check_element (&validation, element, rule);

  return validation.n_skipped;
}
