// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-builder.h"

#include <stdlib.h>

#include "sam-card-private.h"
#include "sam-deck-grammar.h"
#include "sam-item-private.h"

/* Makes objects of a document that has passed the check: nothing here can be
 * missing or out of range, and what is unknown is passed over. */

static guint
get_number (xmlNode *element, const char *name)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);

  return value == NULL ? 0 : (guint) strtoul (value, NULL, 10);
}

/* Returns: the place of the attribute's value among @choices; the first if
 *   there is no such attribute */
static int
get_choice (xmlNode *element, const char *name, const char *const *choices)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);
  g_autofree char *token = sam_value_collapse (value != NULL ? value : "");

  return MAX (sam_value_find (token, choices), 0);
}

static SamSuits
get_suits (xmlNode *element)
{
  g_autofree char *value = sam_xml_dup_attribute (element, "suits");
  g_autofree char *list = sam_value_collapse (value);
  g_auto (GStrv) tokens = g_strsplit (list, " ", -1);
  SamSuits suits = 0;

  for (gsize i = 0; tokens[i] != NULL; i++)
    suits |= 1u << sam_value_find (tokens[i], sam_grammar_suits);

  return suits;
}

static void
read_people (xmlNode *element, SamItem *item)
{
  g_autofree char *value = sam_xml_dup_attribute (element, "people");
  char            *end;

  item->least_people = (guint) strtoul (value, &end, 10);
  item->most_people = (guint) strtoul (end + 1, NULL, 10);
}

static char *
read_line (xmlNode *parent, const char *name)
{
  xmlNode *element = sam_xml_find (parent, name);

  return element == NULL ? NULL : sam_xml_dup_line (element);
}

static SamText *
read_text (xmlNode *parent, const char *name)
{
  xmlNode *element = sam_xml_find (parent, name);

  return element == NULL ? NULL : sam_deck_build_text (element);
}

static void
read_lines (xmlNode *parent, const char *name, GPtrArray *lines)
{
  for (xmlNode *element = sam_xml_find (parent, name); element != NULL;
       element = sam_xml_find_next (element, name))
    g_ptr_array_add (lines, sam_xml_dup_line (element));
}

static void
read_texts (xmlNode *parent, const char *name, GPtrArray *texts)
{
  for (xmlNode *element = sam_xml_find (parent, name); element != NULL;
       element = sam_xml_find_next (element, name))
    g_ptr_array_add (texts, sam_deck_build_text (element));
}

static void
read_viewpoints (xmlNode *parent, SamItem *item)
{
  for (xmlNode *element = sam_xml_find (parent, "viewpoint"); element != NULL;
       element = sam_xml_find_next (element, "viewpoint"))
    {
      int seat = get_choice (element, "of", sam_grammar_seats);

      if (item->viewpoints[seat] == NULL)
        item->viewpoints[seat] = sam_text_new ();
      sam_deck_append_text (item->viewpoints[seat], element);
    }
}

static void
read_options (xmlNode *parent, SamItem *item)
{
  for (xmlNode *element = sam_xml_find (parent, "option"); element != NULL;
       element = sam_xml_find_next (element, "option"))
    {
      SamOption option = {
        .says = read_line (element, "says"),
        .value = read_line (element, "value"),
        .price = read_line (element, "price"),
      };

      g_array_append_val (item->options, option);
    }
}

static void
read_steps (xmlNode *parent, SamItem *item)
{
  for (xmlNode *element = sam_xml_find (parent, "step"); element != NULL;
       element = sam_xml_find_next (element, "step"))
    {
      SamStep step = {
        .text = sam_deck_build_text (element),
        .minutes = get_number (element, "minutes"),
      };

      g_array_append_val (item->steps, step);
    }
}

static void
read_links (xmlNode *parent, SamItem *item)
{
  for (xmlNode *element = sam_xml_find (parent, "see"); element != NULL;
       element = sam_xml_find_next (element, "see"))
    {
      SamLink link = {
        .kind = (SamLinkKind) get_choice (element, "kind", sam_grammar_links),
        .ref = sam_xml_dup_attribute (element, "ref"),
      };

      g_array_append_val (item->links, link);
    }
}

/* What an item's source needs of the namespaces declared around it. Nearly
 * always that is the same for all items, so they share the string. */
static char *
collect_namespaces (xmlNode *element)
{
  g_autoptr (GString) declarations = g_string_new (NULL);
  xmlNs *ours = element->nsDef;
  xmlNs *around = NULL;

  if (element->parent != NULL && element->parent->type == XML_ELEMENT_NODE)
    around = element->parent->nsDef;

  for (; around != NULL; around = around->next)
    {
      xmlNs           *own = ours;
      g_autofree char *value = NULL;

      while (own != NULL && !xmlStrEqual (own->prefix, around->prefix))
        own = own->next;
      if (own != NULL || around->href == NULL)
        continue;

      value = g_markup_escape_text ((const char *) around->href, -1);
      g_string_append_printf (declarations, " xmlns%s%s=\"%s\"",
                              around->prefix == NULL ? "" : ":",
                              around->prefix == NULL
                                  ? ""
                                  : (const char *) around->prefix,
                              value);
    }

  return g_ref_string_new_intern (declarations->str);
}

/* Room-internal: reads an item that has passed the check; @bytes is the file,
 * of which the item keeps its own part. */
SamItem *
sam_deck_build_item (xmlNode *element, GBytes *bytes)
{
  const SamXmlPlace *place = sam_xml_get_place (element);
  SamItem           *item =
      sam_item_new ((SamItemKind) sam_value_find (sam_xml_get_name (element),
                                                  sam_grammar_items));

  item->source =
      g_bytes_new_from_bytes (bytes, place->start, place->end - place->start);
  item->namespaces = collect_namespaces (element);

  item->id = sam_xml_dup_attribute (element, "id");
  item->title = read_line (element, "title");
  item->least = get_number (element, "least");
  item->usual = get_number (element, "usual");
  item->most = get_number (element, "most");
  item->suits = get_suits (element);
  item->form = (SamForm) get_choice (element, "form", sam_grammar_forms);
  read_people (element, item);

  read_texts (element, "phase", item->phases);
  item->situation = read_text (element, "situation");
  item->goal = read_text (element, "goal");
  item->action = read_text (element, "action");
  read_lines (element, "question", item->questions);
  read_options (element, item);
  read_viewpoints (element, item);
  item->variant = read_text (element, "variant");
  item->third_way = read_text (element, "third-way");
  read_lines (element, "material", item->materials);
  read_steps (element, item);
  item->result = read_text (element, "result");
  item->words = read_line (element, "words");
  item->reason = read_text (element, "reason");
  item->hint = read_text (element, "hint");
  read_links (element, item);

  return item;
}

static void
read_authors (xmlNode *root, SamCard *card)
{
  g_autoptr (GPtrArray) authors = g_ptr_array_new_with_free_func (g_free);

  read_lines (root, "author", authors);
  g_ptr_array_add (authors, NULL);
  card->author = g_strjoinv (", ", (char **) authors->pdata);
}

/* Room-internal: reads a card that has passed the check. */
SamCard *
sam_deck_build_card (xmlNode *root, GBytes *bytes)
{
  SamCard         *card = sam_card_new ();
  xmlNode         *introduction = sam_xml_find (root, "introduction");
  g_autofree char *icon = sam_xml_dup_attribute (root, "icon");

  card->source = g_bytes_ref (bytes);
  card->id = sam_xml_dup_attribute (root, "id");
  card->number = get_number (root, "number");
  card->language = sam_xml_dup_attribute (root, "lang");
  card->version = sam_xml_dup_attribute (root, "version");
  card->colour =
      (SamCardColour) get_choice (root, "colour", sam_grammar_colours);
  card->icon = sam_value_collapse (icon != NULL ? icon : "hands");
  card->title = read_line (root, "title");
  card->summary = read_line (root, "summary");
  read_authors (root, card);
  card->licence = read_line (root, "licence");
  card->about = read_text (introduction, "about");
  card->why = read_text (introduction, "why");
  read_lines (introduction, "aim", card->aims);

  /* The grammar has them in the order of SamItemKind. */
  for (xmlNode *child = root->children; child != NULL; child = child->next)
    if (sam_xml_is_ours (child) &&
        sam_grammar_find_item (sam_xml_get_name (child)) != NULL)
      g_ptr_array_add (card->items, sam_deck_build_item (child, bytes));

  return card;
}
