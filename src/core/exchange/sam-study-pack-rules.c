// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-pack-rules.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <stdlib.h>

#include "sam-disclosure.h"
#include "sam-study-pack-grammar.h"

/* What the tables of the grammar do not say. A value that is itself wrong has
 * its fault already and is passed over here. */

static void
check_held (xmlNode *root, GPtrArray *faults)
{
  g_autofree char *value = sam_xml_dup_attribute (root, "held");
  int              year;
  int              month;
  int              day;

  if (value == NULL || !sam_value_check (SAM_VALUE_DAY, value, NULL))
    return;

  if (sscanf (value, "%4d-%2d-%2d", &year, &month, &day) != 3 ||
      !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    sam_faults_add (faults, root, SAM_XML_ERROR_VALUE,
                    _ ("there is no such day as in “%s”"), value);
}

/* Each choice is counted once.
 *
 * Returns: all that were counted */
static gulong
check_counts (xmlNode *round, GPtrArray *faults)
{
  gulong total = 0;
  g_autoptr (GHashTable) seen =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (xmlNode *count = sam_xml_find (round, "count"); count != NULL;
       count = sam_xml_find_next (count, "count"))
    {
      g_autofree char *value = sam_xml_dup_attribute (count, "of");
      g_autofree char *people = sam_xml_dup_attribute (count, "people");
      g_autofree char *of = sam_value_collapse (value != NULL ? value : "");

      if (people != NULL && sam_value_check (SAM_VALUE_COUNT, people, NULL))
        total += strtoul (people, NULL, 10);
      if (!g_hash_table_add (seen, g_steal_pointer (&of)))
        sam_faults_add (faults, count, SAM_XML_ERROR_VALUE,
                        _ ("“%s” is counted twice in this <round>"), value);
    }

  return total;
}

/* With so few people one sees who it was: there may be no numbers of that,
 * whoever made the file. */
static void
check_rounds (xmlNode *item, GPtrArray *faults)
{
  g_autoptr (GHashTable) seen =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (xmlNode *round = sam_xml_find (item, "round"); round != NULL;
       round = sam_xml_find_next (round, "round"))
    {
      g_autofree char *value = sam_xml_dup_attribute (round, "name");
      g_autofree char *name = sam_value_collapse (value != NULL ? value : "");
      gulong           total = check_counts (round, faults);

      if (total < SAM_LEAST_VOTERS_FOR_BARS || total > SAM_MAX_PEOPLE)
        sam_faults_add (faults, round, SAM_XML_ERROR_VALUE,
                        _ ("a <round> counts %d to %d people, this one %lu"),
                        SAM_LEAST_VOTERS_FOR_BARS, SAM_MAX_PEOPLE, total);
      if (!g_hash_table_add (seen, g_steal_pointer (&name)))
        sam_faults_add (faults, round, SAM_XML_ERROR_VALUE,
                        _ ("the round “%s” is there twice"), value);
    }
}

static void
check_agreed (xmlNode *root, GPtrArray *faults)
{
  for (xmlNode *agreed = sam_xml_find (root, "agreed"); agreed != NULL;
       agreed = sam_xml_find_next (agreed, "agreed"))
    {
      g_autofree char *text = sam_xml_dup_text (agreed);
      glong            length = g_utf8_strlen (text, -1);

      if (length > SAM_STUDY_PACK_MAX_AGREED_LENGTH)
        sam_faults_add (faults, agreed, SAM_XML_ERROR_VALUE,
                        _ ("<%s> may be at most %d characters long, this one "
                           "has %ld"),
                        "agreed", SAM_STUDY_PACK_MAX_AGREED_LENGTH, length);
    }
}

/* Room-internal: appends the faults of a whole study pack. */
void
sam_study_pack_check_rules (xmlNode *root, GPtrArray *faults)
{
  check_held (root, faults);
  check_agreed (root, faults);
  for (xmlNode *item = sam_xml_find (root, "item"); item != NULL;
       item = sam_xml_find_next (item, "item"))
    check_rounds (item, faults);
}
