// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-card-private.h"
#include "sam-deck-builder.h"
#include "sam-deck-grammar.h"
#include "sam-deck-rules.h"
#include "sam-xml-load.h"

static gboolean
is_root (xmlNode *root, const SamElementRule **rule, gboolean item)
{
  if (!sam_xml_has_namespace (root, SAM_CARD_NAMESPACE))
    return FALSE;

  *rule = item ? sam_grammar_find_item (sam_xml_get_name (root))
               : &sam_grammar_card;

  return item ? *rule != NULL : g_str_equal (sam_xml_get_name (root), "card");
}

/* Appends the faults of a well-formed document; with none of them it can be
 * built.
 *
 * Returns: how much was skipped */
static guint
check_document (xmlNode   *root,
                gboolean   item,
                SamXmlMode mode,
                GPtrArray *faults)
{
  const SamElementRule *rule;
  guint                 n_skipped;

  if (!is_root (root, &rule, item))
    {
      sam_faults_add (faults, root, SAM_XML_ERROR_STRUCTURE,
                      _ ("this is XML, but not a card: <card xmlns=\"%s\"> is "
                         "expected"),
                      SAM_CARD_NAMESPACE);
      return 0;
    }

  if (!item && !sam_xml_check_version (root, mode, faults))
    return 0;

  n_skipped = sam_xml_validate (root, rule, mode, faults);
  sam_deck_check_rules (root, mode, faults);

  return n_skipped;
}

/* Parses and checks @bytes.
 *
 * Returns: (transfer full) (nullable): the document; with @faults none */
static xmlDoc *
read_document (GBytes    *bytes,
               gboolean   item,
               SamXmlMode mode,
               GPtrArray *faults,
               GArray   **places,
               guint     *n_skipped)
{
  SamFault *fault = NULL;
  g_autoptr (xmlDoc) document = sam_xml_parse (bytes, places, &fault);

  if (document == NULL)
    {
      g_ptr_array_add (faults, fault);
      return NULL;
    }

  *n_skipped =
      check_document (xmlDocGetRootElement (document), item, mode, faults);
  g_ptr_array_sort (faults, sam_fault_compare);

  return faults->len > 0 ? NULL : g_steal_pointer (&document);
}

/**
 * sam_deck_reader_parse:
 * @bytes: the whole of a card file
 * @mode: for the app or for authors
 * @faults: (nullable) (element-type SamFault): takes all faults, ordered by
 *   place, at most 100; create it with sam_fault_free() as free function
 * @error: return location for a #GError in #SAM_XML_ERROR: the first fault,
 *   with its line and column
 *
 * Reads a card. Lenient, it skips elements and attributes that this version
 * does not know, and counts them; strict, those are faults, and so is a minor
 * version that this one does not know, or steps that do not add up. Anything
 * else that is wrong is a fault in both modes. Does no I/O and is safe in any
 * thread.
 *
 * Returns: (transfer full): the card, or %NULL with @error set. There is no
 *   half-read card.
 */
SamCard *
sam_deck_reader_parse (GBytes    *bytes,
                       SamXmlMode mode,
                       GPtrArray *faults,
                       GError   **error)
{
  guint    n_skipped = 0;
  SamCard *card;
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GArray) places = NULL;
  g_autoptr (xmlDoc) document = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  found = g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
  document = read_document (bytes, FALSE, mode, found, &places, &n_skipped);
  if (document == NULL)
    {
      sam_xml_give_faults (found, faults, error);
      return NULL;
    }

  card = sam_deck_build_card (xmlDocGetRootElement (document), bytes);
  card->n_skipped = n_skipped;

  return card;
}

/**
 * sam_deck_reader_parse_file:
 * @file: a card file, on disk or in a resource
 * @mode: for the app or for authors
 * @faults: (nullable) (element-type SamFault): as for sam_deck_reader_parse()
 * @error: return location for a #GError in #SAM_XML_ERROR or #G_IO_ERROR
 *
 * Reads a card from a regular file of at most %SAM_XML_MAX_BYTES; never reads
 * more than that. Blocks; safe in any thread.
 *
 * Returns: (transfer full): the card, or %NULL with @error set
 */
SamCard *
sam_deck_reader_parse_file (GFile     *file,
                            SamXmlMode mode,
                            GPtrArray *faults,
                            GError   **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  bytes = sam_xml_load (file, faults, error);

  return bytes == NULL ? NULL
                       : sam_deck_reader_parse (bytes, mode, faults, error);
}

/**
 * sam_deck_reader_parse_item:
 * @source: what sam_item_dup_source() gave
 * @error: return location for a #GError in #SAM_XML_ERROR
 *
 * Reads an item back that was kept outside of its card, leniently.
 *
 * Returns: (transfer full): the item, or %NULL with @error set
 */
SamItem *
sam_deck_reader_parse_item (const char *source, GError **error)
{
  guint n_skipped = 0;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GArray) places = NULL;
  g_autoptr (xmlDoc) document = NULL;

  g_return_val_if_fail (source != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  bytes = g_bytes_new (source, strlen (source));
  found = g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
  document =
      read_document (bytes, TRUE, SAM_XML_LENIENT, found, &places, &n_skipped);
  if (document == NULL)
    {
      sam_xml_give_faults (found, NULL, error);
      return NULL;
    }

  return sam_deck_build_item (xmlDocGetRootElement (document), bytes);
}
