// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-rules.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "sam-deck-grammar.h"

/* What a schema cannot say: how values hang together. A value that is itself
 * wrong has its fault already and is passed over here. */

/* Returns: the minutes, or 0 */
static guint
get_minutes (xmlNode *element, const char *name)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);

  if (value == NULL || !sam_value_check (SAM_VALUE_MINUTES, value, NULL))
    return 0;

  return (guint) strtoul (value, NULL, 10);
}

/* Room-internal: appends a fault if the minutes of @item do not go up. */
void
sam_deck_check_minutes (xmlNode *item, GPtrArray *faults)
{
  guint least = get_minutes (item, "least");
  guint usual = get_minutes (item, "usual");
  guint most = get_minutes (item, "most");

  if (least == 0 || usual == 0 || most == 0)
    return;

  if (least > usual || usual > most)
    sam_faults_add (faults, item, SAM_XML_ERROR_VALUE,
                    _ ("“least”, “usual” and “most” must go up, not %u, %u, "
                       "%u"),
                    least, usual, most);
}

static void
check_people (xmlNode *item, GPtrArray *faults)
{
  g_autofree char *value = sam_xml_dup_attribute (item, "people");
  char            *end;
  unsigned long    least;

  if (value == NULL || !sam_value_check (SAM_VALUE_PEOPLE, value, NULL))
    return;

  least = strtoul (value, &end, 10);
  if (least > strtoul (end + 1, NULL, 10))
    sam_faults_add (faults, item, SAM_XML_ERROR_VALUE,
                    _ ("“people” must go up, not “%s”"), value);
}

static void
check_steps (xmlNode *item, GPtrArray *faults)
{
  guint usual = get_minutes (item, "usual");
  guint total = 0;

  for (xmlNode *step = sam_xml_find (item, "step"); step != NULL;
       step = sam_xml_find_next (step, "step"))
    {
      guint minutes = get_minutes (step, "minutes");

      if (minutes == 0)
        return;
      total += minutes;
    }

  if (usual > 0 && total > 0 && total != usual)
    sam_faults_add (faults, item, SAM_XML_ERROR_VALUE,
                    _ ("the steps add up to %u minutes, but “usual” says %u"),
                    total, usual);
}

static void
check_item (xmlNode *item, SamXmlMode mode, GPtrArray *faults)
{
  sam_deck_check_minutes (item, faults);
  check_people (item, faults);
  if (mode == SAM_XML_STRICT)
    check_steps (item, faults);
}

/* Room-internal: appends the faults of a card, or of an item on its own. */
void
sam_deck_check_rules (xmlNode *element, SamXmlMode mode, GPtrArray *faults)
{
  g_autoptr (GHashTable) lines_by_id = NULL;

  if (sam_grammar_find_item (sam_xml_get_name (element)) != NULL)
    {
      check_item (element, mode, faults);
      return;
    }

  lines_by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  sam_xml_check_id (element, lines_by_id, faults);
  for (xmlNode *child = element->children; child != NULL; child = child->next)
    {
      if (!sam_xml_is_ours (child) ||
          sam_grammar_find_item (sam_xml_get_name (child)) == NULL)
        continue;

      sam_xml_check_id (child, lines_by_id, faults);
      check_item (child, mode, faults);
    }
}
