// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-builder.h"

#include <string.h>

/* White space as XML knows it. */
#define SPACE " \t\r\n"

typedef struct
{
  SamText *text;     /* (not owned) */
  gboolean empty;    /* nothing in this block yet */
  gboolean space;    /* white space is due before the next word */
  gboolean emphasis; /* of the last word */
} Inline;

/* Returns: the length of the words that @text begins with, up to the first
 *   white space that is not a single space between two of them */
static gsize
measure_words (const char *text)
{
  gsize length = strcspn (text, SPACE);

  while (text[length] == ' ' && strcspn (text + length + 1, SPACE) > 0)
    length += 1 + strcspn (text + length + 1, SPACE);

  return length;
}

/* Adds the words of a piece of text, one space between them. A space between
 * two pieces is emphasised only where both are. */
static void
add_words (Inline *self, const char *text, gboolean emphasis)
{
  while (*text != '\0')
    {
      gsize blank = strspn (text, SPACE);
      gsize words = measure_words (text + blank);

      if (blank > 0)
        self->space = TRUE;
      text += blank;
      if (words == 0)
        return;

      if (self->space && !self->empty)
        sam_text_add_run (self->text, " ", 1, self->emphasis && emphasis);
      sam_text_add_run (self->text, text, (gssize) words, emphasis);
      self->empty = FALSE;
      self->space = FALSE;
      self->emphasis = emphasis;
      text += words;
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

/* Reads an element that has passed the check. For this room and for
 * reference/, whose texts are the same. */
SamText *
sam_deck_build_text (xmlNode *element)
{
  SamText *text = sam_text_new ();

  sam_deck_append_text (text, element);

  return text;
}
