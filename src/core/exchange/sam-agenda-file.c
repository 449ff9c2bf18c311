// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-import-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-agenda-grammar.h"
#include "sam-agenda-text.h"
#include "sam-deck-grammar.h"
#include "sam-string.h"
#include "sam-xml-value.h"
#include "sam-xml-write.h"

/* Writing an agenda. What sam_import_build() reads stands here in the same
 * order. */

typedef struct
{
  GString      *xml;
  SamDeckShelf *shelf;
  gboolean      with_notes;
} Writer;

/* An empty text is not written. */
static void
append_text (GString    *xml,
             const char *indent,
             const char *name,
             const char *text)
{
  g_autofree char *clean = sam_agenda_clean_text (text);

  if (*clean != '\0')
    sam_xml_write_element (xml, indent, name, clean, strlen (clean));
}

static void
append_line (GString    *xml,
             const char *indent,
             const char *name,
             const char *text)
{
  g_autofree char *clean = sam_agenda_clean_line (text);

  if (*clean != '\0')
    sam_xml_write_element (xml, indent, name, clean, strlen (clean));
}

static void
write_item (Writer *self, SamBlock *block)
{
  GString         *xml = self->xml;
  SamItem         *item = sam_block_get_item (block);
  const char      *icon = sam_block_get_icon (block);
  g_autofree char *source = sam_item_dup_source (item);

  g_string_append (xml, "    <item");
  sam_xml_write_attribute (xml, "deck", sam_block_get_deck_id (block));
  sam_xml_write_attribute (xml, "card", sam_block_get_card_id (block));
  sam_xml_write_attribute (xml, "id", sam_item_get_id (item));
  if (sam_block_get_card_number (block) > 0)
    sam_xml_write_number (xml, "number", sam_block_get_card_number (block));
  sam_xml_write_attribute (xml, "colour",
                           sam_grammar_colours[sam_block_get_colour (block)]);
  if (icon != NULL)
    sam_xml_write_attribute (xml, "icon", icon);
  if (sam_item_get_kind (item) == SAM_ITEM_DILEMMA)
    {
      sam_xml_write_attribute (xml, "vote",
                               sam_grammar_vote_forms[sam_block_get_vote_form (
                                   block)]);
      sam_xml_write_attribute (xml, "way",
                               sam_grammar_ways[sam_block_get_way (block)]);
      if (sam_block_get_asks_reasons (block))
        sam_xml_write_attribute (xml, "reasons", "yes");
    }
  g_string_append (xml, ">\n");

  append_line (xml, "      ", "card-title", sam_block_get_card_title (block));
  sam_xml_write_element (xml, "      ", "source", source, strlen (source));
  g_string_append (xml, "    </item>\n");
}

static void
write_block_attributes (GString *xml, SamBlock *block)
{
  const char *question_id = sam_block_get_question_id (block);

  sam_xml_write_attribute (xml, "kind",
                           sam_grammar_block_kinds[sam_block_get_kind (block)]);
  sam_xml_write_number (xml, "least", sam_block_get_least (block));
  sam_xml_write_number (xml, "usual", sam_block_get_usual (block));
  sam_xml_write_number (xml, "most", sam_block_get_most (block));
  if (sam_block_get_must (block))
    sam_xml_write_attribute (xml, "must", "yes");
  if (!sam_block_get_fits (block))
    sam_xml_write_attribute (xml, "out", "yes");
  if (sam_block_get_pinned_minutes (block) > 0)
    sam_xml_write_number (xml, "pinned-minutes",
                          sam_block_get_pinned_minutes (block));
  if (sam_block_get_pinned_start (block) != SAM_NO_START)
    sam_xml_write_number (xml, "pinned-start",
                          (guint) sam_block_get_pinned_start (block));
  if (question_id != NULL)
    sam_xml_write_attribute (xml, "question", question_id);
}

static void
write_block (Writer *self, SamBlock *block)
{
  GString *xml = self->xml;

  g_string_append (xml, "  <block");
  write_block_attributes (xml, block);
  g_string_append (xml, ">\n");

  append_line (xml, "    ", "title", sam_block_get_title (block));
  append_text (xml, "    ", "text", sam_block_get_text (block));
  if (self->with_notes)
    append_text (xml, "    ", "note", sam_block_get_note (block));
  if (sam_block_get_item (block) != NULL)
    write_item (self, block);
  g_string_append (xml, "  </block>\n");
}

/* The own cards that the agenda uses and that are still there, each once. */
static void
write_own_cards (Writer *self, SamAgenda *agenda)
{
  g_autoptr (GHashTable) written = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamBlock   *block = sam_agenda_get_block (agenda, i);
      const char *deck_id = sam_block_get_deck_id (block);
      SamCard    *card;
      const char *data;
      gsize       size;

      if (g_strcmp0 (deck_id, SAM_DECK_OWN) != 0)
        continue;

      card = sam_deck_shelf_find_card (self->shelf, deck_id,
                                       sam_block_get_card_id (block));
      if (card == NULL || !g_hash_table_add (written, card))
        continue;

      data = g_bytes_get_data (sam_card_get_source (card), &size);
      sam_xml_write_element (self->xml, "  ", "own-card", data, size);
    }
}

static void
write_root_attributes (Writer *self, SamAgenda *agenda)
{
  GString         *xml = self->xml;
  GDateTime       *starts = sam_agenda_get_starts (agenda);
  g_autofree char *language =
      sam_dup_language (sam_deck_shelf_get_language (self->shelf));

  sam_xml_write_attribute (xml, "xmlns", SAM_AGENDA_NAMESPACE);
  sam_xml_write_attribute (xml, "format", "1.0");
  sam_xml_write_attribute (xml, "lang",
                           sam_value_check (SAM_VALUE_LANGUAGE, language, NULL)
                               ? language
                               : "en");
  if (starts != NULL)
    {
      g_autoptr (GDateTime) local = g_date_time_to_local (starts);
      g_autofree char *moment = g_date_time_format (local, "%Y-%m-%dT%H:%M");

      sam_xml_write_attribute (xml, "starts", moment);
    }
  sam_xml_write_number (xml, "minutes", sam_agenda_get_minutes (agenda));
  sam_xml_write_number (xml, "people", sam_agenda_get_people (agenda));
  sam_xml_write_attribute (xml, "purpose",
                           sam_grammar_purposes[sam_agenda_get_purpose (
                               agenda)]);
}

static void
write_agenda (Writer *self, SamAgenda *agenda)
{
  GString *xml = self->xml;

  g_string_append (xml, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<agenda");
  write_root_attributes (self, agenda);
  g_string_append (xml, ">\n");

  append_line (xml, "  ", "title", sam_agenda_get_title (agenda));
  append_text (xml, "  ", "goal", sam_agenda_get_goal (agenda));
  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    write_block (self, sam_agenda_get_block (agenda, i));
  write_own_cards (self, agenda);
  g_string_append (xml, "</agenda>\n");
}

/* Nobody gets a file that nobody can read: a title may be too long, the cards
 * together too large. */
static gboolean
check_readable (GBytes *bytes, GError **error)
{
  g_autoptr (GPtrArray) faults =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
  g_autoptr (SamImport) import =
      sam_import_read (bytes, SAM_XML_LENIENT, NULL, faults, NULL);

  if (import == NULL)
    {
      const SamFault *fault = g_ptr_array_index (faults, 0);

      g_set_error (error, SAM_XML_ERROR, (int) fault->code,
                   /* TRANSLATORS: %s says what is wrong, as “the file is 4.5
                    * MB”; it comes from the check of files */
                   _ ("The agenda was not exported, as nobody could open that "
                      "file: %s. Nothing has changed. Shorten the agenda, or "
                      "take the item out that it is about"),
                   fault->message);
      return FALSE;
    }

  return TRUE;
}

/**
 * sam_agenda_file_write_full:
 * @shelf: where the own cards are
 * @with_notes: whether the facilitator's notes go with it
 * @error: return location for a #GError in #SAM_XML_ERROR
 *
 * As sam_agenda_file_write().
 *
 * Returns: (transfer full): the whole of a file, or %NULL with @error set
 */
GBytes *
sam_agenda_file_write_full (SamAgenda    *agenda,
                            SamDeckShelf *shelf,
                            gboolean      with_notes,
                            GError      **error)
{
  Writer writer = { .shelf = shelf, .with_notes = with_notes };
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);
  g_return_val_if_fail (SAM_IS_DECK_SHELF (shelf), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  writer.xml = g_string_new (NULL);
  write_agenda (&writer, agenda);
  bytes = g_string_free_to_bytes (writer.xml);

  return check_readable (bytes, error) ? g_steal_pointer (&bytes) : NULL;
}

/**
 * sam_agenda_file_write:
 * @shelf: where the own cards are
 * @error: return location for a #GError in #SAM_XML_ERROR; its message says
 *   what to do
 *
 * Writes an agenda for a colleague, with the facilitator's notes. The text of
 * each item goes with it, and so do the own cards that the agenda uses. Not in
 * it: its id, why an item was proposed, anything of a session; minutes that
 * were learned with this team are the usual ones in it. The same agenda gives
 * the same bytes. Does no I/O; main thread only.
 *
 * Returns: (transfer full): the whole of a file, or %NULL with @error set
 */
GBytes *
sam_agenda_file_write (SamAgenda *agenda, SamDeckShelf *shelf, GError **error)
{
  return sam_agenda_file_write_full (agenda, shelf, TRUE, error);
}
