// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-pack-private.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <stdlib.h>

#include "sam-agenda-text.h"
#include "sam-deck-grammar.h"
#include "sam-deck-reader.h"
#include "sam-study-pack-grammar.h"
#include "sam-xml-validator.h"
#include "sam-xml-value.h"

/* Makes a study pack of a document that has passed the check: nothing of it can
 * be missing or out of range, and what is unknown is passed over. */

static guint
get_number (xmlNode *element, const char *name)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);

  return value == NULL ? 0 : (guint) strtoul (value, NULL, 10);
}

/* Returns: the place of the value among @choices, which has it */
static guint
get_choice (xmlNode *element, const char *name, const char *const *choices)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);
  g_autofree char *token = sam_value_collapse (value);

  return (guint) sam_value_find (token, choices);
}

static char *
read_line (xmlNode *parent, const char *name)
{
  xmlNode         *child = sam_xml_find (parent, name);
  g_autofree char *text = child == NULL ? NULL : sam_xml_dup_text (child);

  return sam_agenda_clean_line (text);
}

static void
read_rounds (xmlNode *element, SamPackItem *item)
{
  for (xmlNode *round = sam_xml_find (element, "round"); round != NULL;
       round = sam_xml_find_next (round, "round"))
    {
      guint name = get_choice (round, "name", sam_grammar_pack_rounds);
      g_autofree char *word = sam_xml_dup_attribute (round, "word");

      item->rounds[name].word = sam_agenda_clean_line (word);
      for (xmlNode *count = sam_xml_find (round, "count"); count != NULL;
           count = sam_xml_find_next (count, "count"))
        item->rounds[name]
            .counts[get_choice (count, "of", sam_grammar_pack_choices)] =
            get_number (count, "people");
    }
}

/* An option that the dilemma has not must not have been chosen. */
static void
check_options (xmlNode *element, SamPackItem *item, GPtrArray *faults)
{
  guint n_options = sam_item_get_n_options (item->item);

  for (guint i = 0; i < SAM_N_ROUNDS; i++)
    for (guint j = 0; j < SAM_ITEM_MAX_OPTIONS; j++)
      if (item->rounds[i].word != NULL && j >= n_options &&
          item->rounds[i].counts[j] > 0)
        sam_faults_add (faults, element, SAM_XML_ERROR_VALUE,
                        _ ("a <round> counts option “%s”, and there is none"),
                        sam_grammar_pack_choices[j]);
}

static void
read_source (xmlNode *element, SamPackItem *item, GPtrArray *faults)
{
  g_autofree char *source = sam_xml_dup_text (sam_xml_find (element, "source"));
  g_autoptr (GError) error = NULL;

  item->item = sam_deck_reader_parse_item (source, &error);
  if (item->item == NULL)
    sam_faults_add (faults, element, SAM_XML_ERROR_VALUE,
                    _ ("the text of this <item> cannot be read: %s"),
                    error->message);
  else if (sam_agenda_turns_text (sam_item_get_title (item->item)))
    sam_faults_add (faults, element, SAM_XML_ERROR_REFUSED,
                    _ ("a title in this <%s> has hidden characters that turn "
                       "the direction of the text"),
                    "item");
  else
    check_options (element, item, faults);
}

static SamPackItem *
build_item (xmlNode *element, GPtrArray *faults)
{
  SamPackItem     *item = g_new0 (SamPackItem, 1);
  g_autofree char *icon = sam_xml_dup_attribute (element, "icon");
  char            *sentence = read_line (element, "sentence");

  item->deck_id = sam_xml_dup_attribute (element, "deck");
  item->card_id = sam_xml_dup_attribute (element, "card");
  item->number = get_number (element, "number");
  item->card_title = read_line (element, "card-title");
  item->colour =
      (SamCardColour) get_choice (element, "colour", sam_grammar_colours);
  item->icon = icon != NULL ? sam_value_collapse (icon) : NULL;
  read_rounds (element, item);
  if (*sentence != '\0')
    item->sentence = sentence;
  else
    g_free (sentence);
  read_source (element, item, faults);

  return item;
}

static GDateTime *
read_held (xmlNode *root)
{
  g_autofree char *value = sam_xml_dup_attribute (root, "held");
  int              year = 1;
  int              month = 1;
  int              day = 1;

  if (sscanf (value, "%4d-%2d-%2d", &year, &month, &day) != 3)
    g_assert_not_reached ();

  return g_date_time_new_local (year, month, day, 12, 0, 0);
}

/* Room-internal: may add faults of what is in the items; then the pack is not
 * to be used. */
SamStudyPack *
sam_study_pack_build (xmlNode *root, GPtrArray *faults)
{
  SamStudyPack *self = g_new0 (SamStudyPack, 1);

  self->language = sam_xml_dup_attribute (root, "lang");
  self->title = read_line (root, "title");
  self->held = read_held (root);
  self->items =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_pack_item_free);
  self->agreed = g_ptr_array_new_with_free_func (g_free);

  for (xmlNode *element = sam_xml_find (root, "item"); element != NULL;
       element = sam_xml_find_next (element, "item"))
    g_ptr_array_add (self->items, build_item (element, faults));
  for (xmlNode *element = sam_xml_find (root, "agreed"); element != NULL;
       element = sam_xml_find_next (element, "agreed"))
    {
      g_autofree char *text = sam_xml_dup_text (element);

      g_ptr_array_add (self->agreed, sam_agenda_clean_line (text));
    }

  return self;
}
