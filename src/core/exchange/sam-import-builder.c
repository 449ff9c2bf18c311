// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-import-private.h"

#include <stdio.h>
#include <stdlib.h>

#include "sam-agenda-grammar.h"
#include "sam-agenda-text.h"
#include "sam-deck-grammar.h"
#include "sam-xml-value.h"

/* Makes an agenda of a document that has passed the check: nothing of it can be
 * missing or out of range, and what is unknown is passed over. */

/* Values */

static guint
get_number (xmlNode *element, const char *name)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);

  return value == NULL ? 0 : (guint) strtoul (value, NULL, 10);
}

/* Returns: the place of the value among @choices; 0 if there is none */
static guint
get_choice (xmlNode *element, const char *name, const char *const *choices)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);
  g_autofree char *token = value == NULL ? NULL : sam_value_collapse (value);

  return token == NULL ? 0 : (guint) sam_value_find (token, choices);
}

static gboolean
has_attribute (xmlNode *element, const char *name)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);

  return value != NULL;
}

/* Returns: (transfer full): the text of a child; "" if there is none */
static char *
read_text (xmlNode *parent, const char *name)
{
  xmlNode         *child = sam_xml_find (parent, name);
  g_autofree char *text = child == NULL ? NULL : sam_xml_dup_text (child);

  return sam_agenda_clean_text (text);
}

static char *
read_line (xmlNode *parent, const char *name)
{
  xmlNode         *child = sam_xml_find (parent, name);
  g_autofree char *text = child == NULL ? NULL : sam_xml_dup_text (child);

  return sam_agenda_clean_line (text);
}

static GDateTime *
read_moment (xmlNode *element, const char *name)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);
  int              year = 0;
  int              month = 0;
  int              day = 0;
  int              hour = 0;
  int              minute = 0;

  if (value == NULL || sscanf (value, "%4d-%2d-%2dT%2d:%2d", &year, &month,
                               &day, &hour, &minute) != 5)
    return NULL;

  return g_date_time_new_local (year, month, day, hour, minute, 0);
}

/* Blocks */

/* Returns: (transfer full) (nullable): %NULL if the item is nowhere */
static SamBlock *
build_item_block (xmlNode *element, const SamImportItem *named)
{
  SamItem         *item = named->sent != NULL ? named->sent : named->here;
  SamBlock        *block;
  g_autofree char *icon = sam_xml_dup_attribute (element, "icon");
  g_autofree char *icon_name = icon == NULL ? NULL : sam_value_collapse (icon);
  g_autofree char *card_title = read_line (element, "card-title");

  if (item == NULL)
    return NULL;

  block =
      sam_block_new_kept_item (named->deck_id, named->card_id,
                               get_number (element, "number"), card_title,
                               (SamCardColour) get_choice (element, "colour",
                                                           sam_grammar_colours),
                               icon_name, item);
  sam_block_set_vote_form (block,
                           (SamVoteForm) get_choice (element, "vote",
                                                     sam_grammar_vote_forms));
  sam_block_set_way (block,
                     (SamWay) get_choice (element, "way", sam_grammar_ways));
  sam_block_set_asks_reasons (block, has_attribute (element, "reasons"));

  return block;
}

static void
read_words (xmlNode *element, SamBlock *block)
{
  g_autofree char *text = read_text (element, "text");
  g_autofree char *note = read_text (element, "note");
  g_autofree char *question = sam_xml_dup_attribute (element, "question");

  sam_block_set_text (block, *text == '\0' ? NULL : text);
  sam_block_set_note (block, note);
  sam_block_set_question_id (block, question);
  sam_block_set_range (block, get_number (element, "least"),
                       get_number (element, "usual"),
                       get_number (element, "most"));
  sam_block_set_must (block, has_attribute (element, "must"));
  sam_block_set_fits (block, !has_attribute (element, "out"));
  sam_block_set_pinned_minutes (block, get_number (element, "pinned-minutes"));
  if (has_attribute (element, "pinned-start"))
    sam_block_set_pinned_start (block,
                                (int) get_number (element, "pinned-start"));
}

/* Returns: (transfer full): an item, or a topic in its place if it is nowhere
 */
static SamBlock *
read_item (SamImportReading *reading, xmlNode *element, const char *title)
{
  xmlNode  *child = sam_xml_find (element, "item");
  SamBlock *block;
  g_auto (SamImportItem) item = { NULL };

  reading->import->n_items++;
  sam_import_read_item (reading, child, title, &item);

  block = build_item_block (child, &item);
  if (block == NULL)
    block =
        sam_block_new (SAM_BLOCK_TOPIC, *title != '\0' ? title : item.item_id);
  else
    sam_block_set_title (block, title);

  return block;
}

static SamBlock *
build_block (SamImportReading *reading, xmlNode *element)
{
  SamBlockKind kind =
      (SamBlockKind) get_choice (element, "kind", sam_grammar_block_kinds);
  SamBlock        *block;
  g_autofree char *title = read_line (element, "title");

  block = kind == SAM_BLOCK_ITEM ? read_item (reading, element, title)
                                 : sam_block_new (kind, title);
  read_words (element, block);

  return block;
}

static void
read_head (SamAgenda *agenda, xmlNode *root)
{
  g_autofree char *title = read_line (root, "title");
  g_autofree char *goal = read_text (root, "goal");
  g_autoptr (GDateTime) starts = read_moment (root, "starts");

  sam_agenda_set_title (agenda, title);
  sam_agenda_set_goal (agenda, goal);
  sam_agenda_set_starts (agenda, starts);
  sam_agenda_set_minutes (agenda, get_number (root, "minutes"));
  sam_agenda_set_people (agenda, get_number (root, "people"));
  sam_agenda_set_purpose (agenda,
                          (SamPurpose) get_choice (root, "purpose",
                                                   sam_grammar_purposes));
}

/* Every meeting has these; the agenda takes none that it has already. */
static void
add_fixed_blocks (SamAgenda *agenda)
{
  static const SamBlockKind kinds[] = { SAM_BLOCK_CHECK_IN, SAM_BLOCK_AGREE,
                                        SAM_BLOCK_CHECK_OUT };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (SamBlock) block = sam_block_new (kinds[i], NULL);

      sam_block_set_fits (block, TRUE);
      sam_agenda_append (agenda, block);
    }
}

/* Room-internal: fills @reading->import from a document without faults; may add
 * faults of what is in it, and then the import is not to be used. */
void
sam_import_build (SamImportReading *reading, xmlNode *root)
{
  SamAgenda *agenda = reading->import->agenda;

  sam_import_read_cards (reading, root);

  sam_agenda_begin_step (agenda);
  read_head (agenda, root);
  for (xmlNode *element = sam_xml_find (root, "block"); element != NULL;
       element = sam_xml_find_next (element, "block"))
    {
      g_autoptr (SamBlock) block = build_block (reading, element);

      reading->import->n_blocks++;
      sam_agenda_append (agenda, block);
    }
  add_fixed_blocks (agenda);
  sam_agenda_end_step (agenda);
  sam_agenda_clear_undo (agenda);

  sam_import_compare_cards (reading);
}
