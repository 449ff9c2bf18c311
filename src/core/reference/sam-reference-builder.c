// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reference-builder.h"

#include <stdlib.h>

#include "sam-deck-builder.h"
#include "sam-fact-private.h"
#include "sam-page-private.h"
#include "sam-reference-grammar.h"
#include "sam-reference-private.h"

/* Makes objects of a document that has passed the check: nothing here can be
 * missing or out of range, and what is unknown is passed over. */

static char *
read_line (xmlNode *parent, const char *name)
{
  return sam_xml_dup_line (sam_xml_find (parent, name));
}

/* Returns: the value as a line */
static char *
read_attribute (xmlNode *element, const char *name)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);

  return sam_value_collapse (value);
}

static void
read_written (xmlNode *element, SamPage *page)
{
  g_autofree char *written = sam_xml_dup_attribute (element, "written");
  char            *end;

  page->year = (guint) strtoul (written, &end, 10);
  page->month = (guint) strtoul (end + 1, NULL, 10);
}

static void
read_sections (xmlNode *parent, SamPage *page)
{
  for (xmlNode *element = sam_xml_find (parent, "section"); element != NULL;
       element = sam_xml_find_next (element, "section"))
    {
      SamSection section = {
        .title = read_line (element, "title"),
        .body = sam_deck_build_text (sam_xml_find (element, "body")),
      };

      g_array_append_val (page->sections, section);
    }
}

static SamPage *
build_page (xmlNode *element)
{
  SamPage         *page = sam_page_new ();
  g_autofree char *kind = read_attribute (element, "kind");

  page->id = sam_xml_dup_attribute (element, "id");
  page->kind = (SamPageKind) sam_value_find (kind, sam_grammar_pages);
  page->title = read_line (element, "title");
  page->summary = read_line (element, "summary");
  read_written (element, page);
  read_sections (element, page);
  for (xmlNode *source = sam_xml_find (element, "source"); source != NULL;
       source = sam_xml_find_next (source, "source"))
    g_ptr_array_add (page->sources, sam_xml_dup_line (source));

  return page;
}

static void
read_answers (xmlNode *parent, SamFact *fact)
{
  for (xmlNode *element = sam_xml_find (parent, "answer"); element != NULL;
       element = sam_xml_find_next (element, "answer"))
    {
      g_autofree char *right = sam_xml_dup_attribute (element, "right");

      if (right != NULL)
        fact->right = fact->answers->len;
      g_ptr_array_add (fact->answers, sam_xml_dup_line (element));
    }
}

static SamFact *
build_fact (xmlNode *element)
{
  SamFact *fact = sam_fact_new ();
  xmlNode *source = sam_xml_find (element, "source");

  fact->id = sam_xml_dup_attribute (element, "id");
  fact->card_id = sam_xml_dup_attribute (element, "card");
  fact->question = read_line (element, "question");
  read_answers (element, fact);
  fact->explanation =
      sam_deck_build_text (sam_xml_find (element, "explanation"));
  fact->maker = read_attribute (source, "maker");
  fact->year = read_attribute (source, "year");

  return fact;
}

static SamAsked *
build_asked (xmlNode *element)
{
  g_autofree char *id = sam_xml_dup_attribute (element, "id");
  g_autofree char *text = sam_xml_dup_line (element);

  return sam_asked_new (id, text);
}

/* Room-internal: adds what is in a file that has passed the check. */
void
sam_reference_append (SamReference *self, xmlNode *root)
{
  for (xmlNode *child = root->children; child != NULL; child = child->next)
    {
      const char *name;

      if (!sam_xml_is_ours (child))
        continue;

      name = sam_xml_get_name (child);
      if (g_str_equal (name, "page"))
        g_ptr_array_add (self->pages, build_page (child));
      else if (g_str_equal (name, "fact"))
        g_ptr_array_add (self->facts, build_fact (child));
      else if (g_str_equal (name, "check-in"))
        g_ptr_array_add (self->check_ins, build_asked (child));
      else if (g_str_equal (name, "check-out"))
        g_ptr_array_add (self->check_outs, build_asked (child));
    }
}
