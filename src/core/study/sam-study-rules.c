// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-rules.h"

#include <glib/gi18n-lib.h>

#include "sam-day.h"
#include "sam-study-moment.h"

/* What the tables of the grammar do not say. A value that is itself wrong has
 * its fault already and is passed over here. */

static void
say_no_day (xmlNode *element, const char *value, GPtrArray *faults)
{
  sam_faults_add (faults, element, SAM_XML_ERROR_VALUE,
                  _ ("there is no such day as in “%s”"), value);
}

static void
check_instant (xmlNode *element, const char *name, GPtrArray *faults)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);
  g_autoptr (GDateTime) moment = NULL;

  if (value == NULL || !sam_value_check (SAM_VALUE_INSTANT, value, NULL))
    return;

  moment = sam_instant_from_string (value);
  if (moment == NULL)
    say_no_day (element, value, faults);
}

static void
check_day (xmlNode *element, const char *name, GPtrArray *faults)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);

  if (value != NULL && sam_value_check (SAM_VALUE_DAY, value, NULL) &&
      sam_day_from_string (value) == SAM_NO_DAY)
    say_no_day (element, value, faults);
}

/* Members of one kind have ids of their own. */
static void
check_id (xmlNode    *element,
          const char *name,
          GHashTable *ids,
          GPtrArray  *faults)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);

  if (value != NULL && !g_hash_table_add (ids, g_strdup (value)))
    sam_faults_add (faults, element, SAM_XML_ERROR_VALUE,
                    _ ("“%s” is in this file twice"), value);
}

/* A part is of a card in a deck, or of none. */
static void
check_parts (xmlNode *activity, GPtrArray *faults)
{
  for (xmlNode *part = sam_xml_find (activity, "part"); part != NULL;
       part = sam_xml_find_next (part, "part"))
    {
      g_autofree char *deck = sam_xml_dup_attribute (part, "deck");
      g_autofree char *card = sam_xml_dup_attribute (part, "card");

      if ((deck == NULL) != (card == NULL))
        sam_faults_add (faults, part, SAM_XML_ERROR_STRUCTURE,
                        _ ("a <part> has both “deck” and “card”, or neither"));
    }
}

typedef void (*Check) (xmlNode *element, GPtrArray *faults);

static void
check_sitting (xmlNode *element, GPtrArray *faults)
{
  check_instant (element, "started", faults);
  check_instant (element, "finished", faults);
}

static void
check_reflection (xmlNode *element, GPtrArray *faults)
{
  check_instant (element, "written", faults);
}

static void
check_activity (xmlNode *element, GPtrArray *faults)
{
  check_instant (element, "started", faults);
  check_parts (element, faults);
}

static void
check_fact (xmlNode *element, GPtrArray *faults)
{
  check_day (element, "day", faults);
}

static void
check_all (xmlNode *root, const char *name, Check check, GPtrArray *faults)
{
  g_autoptr (GHashTable) ids =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (xmlNode *element = sam_xml_find (root, name); element != NULL;
       element = sam_xml_find_next (element, name))
    {
      check_id (element, "id", ids, faults);
      check (element, faults);
    }
}

/* Of each sitting and each session there is one line of hours. */
static void
check_sources (xmlNode *root, GPtrArray *faults)
{
  g_autoptr (GHashTable) ids =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (xmlNode *element = sam_xml_find (root, "activity"); element != NULL;
       element = sam_xml_find_next (element, "activity"))
    check_id (element, "source", ids, faults);
}

static void
check_path (xmlNode *root, GPtrArray *faults)
{
  xmlNode *path = sam_xml_find (root, "path");

  if (path != NULL)
    check_instant (path, "started", faults);
}

/* Room-internal: appends the faults of a whole study. */
void
sam_study_check_rules (xmlNode *root, GPtrArray *faults)
{
  check_path (root, faults);
  check_all (root, "sitting", check_sitting, faults);
  check_all (root, "reflection", check_reflection, faults);
  check_all (root, "activity", check_activity, faults);
  check_all (root, "fact", check_fact, faults);
  check_sources (root, faults);
}
