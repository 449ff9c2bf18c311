// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-rules.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "sam-agenda-grammar.h"
#include "sam-agenda.h"
#include "sam-deck-rules.h"

/* What the tables of the grammar do not say. A value that is itself wrong has
 * its fault already and is passed over here. */

static void
check_range (
    xmlNode *element, const char *name, guint min, guint max, GPtrArray *faults)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);
  unsigned long    number;

  if (value == NULL || !sam_value_check (SAM_VALUE_COUNT, value, NULL))
    return;

  number = strtoul (value, NULL, 10);
  if (number < min || number > max)
    sam_faults_add (faults, element, SAM_XML_ERROR_VALUE,
                    _ ("“%s” must be a number from %u to %u, not “%s”"), name,
                    min, max, value);
}

static void
check_length (xmlNode *parent, const char *name, glong max, GPtrArray *faults)
{
  xmlNode         *element = sam_xml_find (parent, name);
  g_autofree char *text = NULL;
  glong            length;

  if (element == NULL)
    return;

  text = sam_xml_dup_text (element);
  length = g_utf8_strlen (text, -1);
  if (length > max)
    sam_faults_add (faults, element, SAM_XML_ERROR_VALUE,
                    _ ("<%s> may be at most %ld characters long, this one has "
                       "%ld"),
                    name, max, length);
}

/* Returns: the kind of @block, or -1 if it is none that is known */
static int
get_kind (xmlNode *block)
{
  g_autofree char *value = sam_xml_dup_attribute (block, "kind");
  g_autofree char *kind = value != NULL ? sam_value_collapse (value) : NULL;

  return kind != NULL ? sam_value_find (kind, sam_grammar_block_kinds) : -1;
}

static void
check_block (xmlNode *block, int kind, GPtrArray *faults)
{
  gboolean has_item = sam_xml_find (block, "item") != NULL;

  sam_deck_check_minutes (block, faults);
  check_range (block, "pinned-start", 0, SAM_AGENDA_MAX_MINUTES, faults);
  check_length (block, "text", SAM_AGENDA_MAX_TEXT, faults);
  check_length (block, "note", SAM_AGENDA_MAX_NOTE, faults);

  if (kind == SAM_BLOCK_ITEM && !has_item)
    sam_faults_add (faults, block, SAM_XML_ERROR_STRUCTURE,
                    _ ("a <block> of kind “item” needs an <item>"));
  else if (kind >= 0 && kind != SAM_BLOCK_ITEM && has_item)
    sam_faults_add (faults, block, SAM_XML_ERROR_STRUCTURE,
                    _ ("only a <block> of kind “item” has an <item>"));
}

/* Those that open come first and those that close come last. */
static int
get_rank (int kind)
{
  switch (kind)
    {
    case SAM_BLOCK_CHECK_IN:
      return -2;
    case SAM_BLOCK_LAST_TIME:
      return -1;
    case SAM_BLOCK_AGREE:
      return 1;
    case SAM_BLOCK_CHECK_OUT:
      return 2;
    default:
      return 0;
    }
}

/* @last: the rank of the block before; takes that of @block */
static void
check_place (xmlNode *block, int kind, int *last, GPtrArray *faults)
{
  int rank = get_rank (kind);

  if (rank < *last || (rank == *last && rank != 0))
    sam_faults_add (faults, block, SAM_XML_ERROR_STRUCTURE,
                    _ ("a <block> of kind “%s” is out of place: check-in and "
                       "last-time come first, agree and check-out last, each "
                       "at most once"),
                    sam_grammar_block_kinds[kind]);
  else
    *last = rank;
}

/* Room-internal: appends the faults of a whole agenda. */
void
sam_agenda_check_rules (xmlNode *root, GPtrArray *faults)
{
  int last = get_rank (SAM_BLOCK_CHECK_IN) - 1;

  check_range (root, "minutes", SAM_AGENDA_MIN_MINUTES, SAM_AGENDA_MAX_MINUTES,
               faults);
  check_range (root, "people", 1, SAM_MAX_PEOPLE, faults);
  check_length (root, "goal", SAM_AGENDA_MAX_TEXT, faults);

  for (xmlNode *block = sam_xml_find (root, "block"); block != NULL;
       block = sam_xml_find_next (block, "block"))
    {
      int kind = get_kind (block);

      check_block (block, kind, faults);
      if (kind >= 0)
        check_place (block, kind, &last, faults);
    }
}
