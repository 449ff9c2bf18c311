// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-builder.h"

#include <string.h>

typedef struct
{
  SamText *text;     /* (not owned) */
  gboolean empty;    /* nothing in this block yet */
  gboolean space;    /* white space is due before the next word */
  gboolean emphasis; /* of the last word */
} Inline;

/* Adds the words of a piece of text, one space between them. A space is
 * emphasised only where the words on both sides are. */
static void
add_words (Inline *self, const char *text, gboolean emphasis)
{
  static const char *const space = " \t\r\n";

  while (*text != '\0')
    {
      gsize blank = strspn (text, space);
      gsize word = strcspn (text + blank, space);

      if (blank > 0)
        self->space = TRUE;
      text += blank;
      if (word == 0)
        return;

      if (self->space && !self->empty)
        sam_text_add_run (self->text, " ", 1, self->emphasis && emphasis);
      sam_text_add_run (self->text, text, (gssize) word, emphasis);
      self->empty = FALSE;
      self->space = FALSE;
      self->emphasis = emphasis;
      text += word;
    }
}

/* The words of an element that this version does not know stay: a sentence
 * with a hole in it would say something else. */
static void
add_inline (Inline *self, xmlNode *element, gboolean emphasis)
{
  for (xmlNode *child = element->children; child != NULL; child = child->next)
    if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
      add_words (self, (const char *) child->content, emphasis);
    else if (child->type == XML_ELEMENT_NODE)
      add_inline (self, child,
                  emphasis || (sam_xml_is_ours (child) &&
                               g_str_equal (sam_xml_get_name (child), "em")));
}

static void
add_block (SamText *text, SamTextKind kind, xmlNode *element)
{
  Inline run = { .text = text, .empty = TRUE };

  sam_text_add_block (text, kind);
  add_inline (&run, element, FALSE);
}

/* Room-internal: appends the blocks of an element that has passed the check. */
void
sam_deck_append_text (SamText *text, xmlNode *element)
{
  for (xmlNode *child = element->children; child != NULL; child = child->next)
    {
      if (!sam_xml_is_ours (child))
        continue;

      if (g_str_equal (sam_xml_get_name (child), "p"))
        add_block (text, SAM_TEXT_PARAGRAPH, child);
      else if (g_str_equal (sam_xml_get_name (child), "quote"))
        add_block (text, SAM_TEXT_QUOTE, child);
      else if (g_str_equal (sam_xml_get_name (child), "list"))
        for (xmlNode *item = sam_xml_find (child, "li"); item != NULL;
             item = sam_xml_find_next (item, "li"))
          add_block (text, SAM_TEXT_LIST_ITEM, item);
    }
}

/* Room-internal: reads an element that has passed the check. */
SamText *
sam_deck_build_text (xmlNode *element)
{
  SamText *text = sam_text_new ();

  sam_deck_append_text (text, element);

  return text;
}
