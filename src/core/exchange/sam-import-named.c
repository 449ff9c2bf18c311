// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-import-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-agenda-text.h"
#include "sam-deck-reader.h"
#include "sam-xml-validator.h"

/* The items and cards in an agenda file. They are files of their own, as little
 * to be trusted, and are read as such; and each is compared with what is here.
 */

/* Room-internal: leaves nothing in @self. */
void
sam_import_item_clear (SamImportItem *self)
{
  g_clear_pointer (&self->deck_id, g_free);
  g_clear_pointer (&self->card_id, g_free);
  g_clear_pointer (&self->item_id, g_free);
  g_clear_object (&self->sent);
}

/* Lines of what the file names */

/* @title: (transfer full) */
static void
add_line (SamImportReading *reading,
          char             *title,
          SamImportState    state,
          gboolean          is_card)
{
  SamImportLine line = { title, state, is_card };

  g_array_append_val (reading->import->lines, line);
}

static SamImportState
compare_items (const SamImportItem *item)
{
  g_autofree char *sent = NULL;
  g_autofree char *here = NULL;

  if (item->here == NULL)
    return item->sent == NULL ? SAM_IMPORT_MISSING : SAM_IMPORT_NEW;
  if (item->sent == NULL)
    return SAM_IMPORT_KNOWN;

  sent = sam_item_dup_source (item->sent);
  here = sam_item_dup_source (item->here);

  return g_str_equal (sent, here) ? SAM_IMPORT_KNOWN : SAM_IMPORT_CHANGED;
}

/* An item that is on the agenda twice has one line, unless its texts differ. */
static void
add_item_line (SamImportReading    *reading,
               const SamImportItem *item,
               const char          *title)
{
  SamItem       *known = item->sent != NULL ? item->sent : item->here;
  SamImportState state = compare_items (item);

  if (!g_hash_table_add (reading->named,
                         g_strdup_printf ("%s %s %d", item->deck_id,
                                          item->item_id, (int) state)))
    return;

  if (known != NULL)
    title = sam_item_get_title (known);
  else if (*title == '\0')
    title = item->item_id;

  add_line (reading, sam_agenda_clean_line (title), state, FALSE);
}

/* Cards and items in the file */

static gboolean
titles_turn (SamCard *card)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (card));

  if (sam_agenda_turns_text (sam_card_get_title (card)))
    return TRUE;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);

      if (sam_agenda_turns_text (sam_item_get_title (item)))
        return TRUE;
    }

  return FALSE;
}

static SamCard *
find_card (SamImportReading *reading, const char *card_id)
{
  for (guint i = 0; i < reading->cards->len; i++)
    {
      SamCard *card = g_ptr_array_index (reading->cards, i);

      if (g_str_equal (sam_card_get_id (card), card_id))
        return card;
    }

  return NULL;
}

static void
say_turned (SamImportReading *reading, xmlNode *element)
{
  sam_faults_add (reading->faults, element, SAM_XML_ERROR_REFUSED,
                  _ ("a title in this <%s> has hidden characters that turn "
                     "the direction of the text"),
                  sam_xml_get_name (element));
}

static void
read_card (SamImportReading *reading, xmlNode *element)
{
  char *text = sam_xml_dup_text (element);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (SamCard) card =
      sam_deck_reader_parse (bytes, reading->mode, NULL, &error);

  if (card == NULL)
    sam_faults_add (reading->faults, element, SAM_XML_ERROR_VALUE,
                    _ ("the card in this <own-card> cannot be read: %s"),
                    error->message);
  else if (titles_turn (card))
    say_turned (reading, element);
  else if (find_card (reading, sam_card_get_id (card)) != NULL)
    sam_faults_add (reading->faults, element, SAM_XML_ERROR_VALUE,
                    _ ("the card “%s” is in this file twice"),
                    sam_card_get_id (card));
  else
    g_ptr_array_add (reading->cards, g_steal_pointer (&card));
}

/* Returns: (transfer full) (nullable): the item in an <item>; with a fault if
 *   it has one that cannot be read */
static SamItem *
read_source (SamImportReading *reading, xmlNode *element, const char *item_id)
{
  xmlNode         *child = sam_xml_find (element, "source");
  g_autofree char *source = child == NULL ? NULL : sam_xml_dup_text (child);
  g_autoptr (GError) error = NULL;
  g_autoptr (SamItem) item = NULL;

  if (source == NULL)
    return NULL;

  item = sam_deck_reader_parse_item (source, &error);
  if (item == NULL)
    sam_faults_add (reading->faults, element, SAM_XML_ERROR_VALUE,
                    _ ("the text of this <item> cannot be read: %s"),
                    error->message);
  else if (!g_str_equal (sam_item_get_id (item), item_id))
    sam_faults_add (reading->faults, element, SAM_XML_ERROR_VALUE,
                    _ ("the text of this <item> is that of “%s”"),
                    sam_item_get_id (item));
  else if (sam_agenda_turns_text (sam_item_get_title (item)))
    say_turned (reading, element);

  return g_steal_pointer (&item);
}

/* Room-internal: reads an <item>, and adds a line for it.
 *
 * @title: of its block; "" if that has none
 * @item: filled; to be cleared */
void
sam_import_read_item (SamImportReading *reading,
                      xmlNode          *element,
                      const char       *title,
                      SamImportItem    *item)
{
  SamCard *card;

  item->deck_id = sam_xml_dup_attribute (element, "deck");
  item->card_id = sam_xml_dup_attribute (element, "card");
  item->item_id = sam_xml_dup_attribute (element, "id");
  item->sent = read_source (reading, element, item->item_id);

  card = g_str_equal (item->deck_id, SAM_DECK_OWN)
             ? find_card (reading, item->card_id)
             : NULL;
  if (item->sent == NULL && card != NULL)
    g_set_object (&item->sent, sam_card_find (card, item->item_id));

  if (reading->shelf != NULL)
    item->here = sam_deck_shelf_find_item (reading->shelf, item->deck_id,
                                           item->item_id, NULL);
  add_item_line (reading, item, title);
}

/* Room-internal: reads the cards in the file; before the items, which may lie
 * in them. */
void
sam_import_read_cards (SamImportReading *reading, xmlNode *root)
{
  for (xmlNode *card = sam_xml_find (root, "own-card"); card != NULL;
       card = sam_xml_find_next (card, "own-card"))
    {
      reading->import->n_cards++;
      read_card (reading, card);
    }
}

/* Room-internal: adds a line for each card in the file, after those of items.
 */
void
sam_import_compare_cards (SamImportReading *reading)
{
  for (guint i = 0; i < reading->cards->len; i++)
    {
      SamCard       *card = g_ptr_array_index (reading->cards, i);
      GBytes        *source = sam_card_get_source (card);
      SamCard       *here = NULL;
      SamImportState state = SAM_IMPORT_CHANGED;

      if (reading->shelf != NULL)
        here = sam_deck_shelf_find_card (reading->shelf, SAM_DECK_OWN,
                                         sam_card_get_id (card));
      if (here == NULL)
        state = SAM_IMPORT_NEW;
      else if (g_bytes_equal (sam_card_get_source (here), source))
        state = SAM_IMPORT_KNOWN;

      if (state == SAM_IMPORT_NEW)
        g_ptr_array_add (reading->import->new_cards, g_bytes_ref (source));
      add_line (reading, sam_agenda_clean_line (sam_card_get_title (card)),
                state, TRUE);
    }
}
