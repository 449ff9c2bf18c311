// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-card-private.h"
#include "sam-deck-builder.h"
#include "sam-deck-encoding.h"
#include "sam-deck-fault.h"
#include "sam-deck-validator.h"

static gboolean
is_root (xmlNode *root, const SamElementRule **rule, gboolean item)
{
  if (!sam_xml_is_ours (root))
    return FALSE;

  *rule = item ? sam_grammar_find_item (sam_xml_get_name (root))
               : &sam_grammar_card;

  return item ? *rule != NULL : g_str_equal (sam_xml_get_name (root), "card");
}

/* Whether @format is two numbers with a point between them. */
static gboolean
is_version (const char *format)
{
  gsize major = strspn (format, "0123456789");
  gsize minor = 0;

  if (major > 0 && format[major] == '.')
    minor = strspn (format + major + 1, "0123456789");

  return minor > 0 && format[major + 1 + minor] == '\0' && major + minor <= 18;
}

/* Says why a card of another version is not read; a version that is no version
 * at all is left to the grammar.
 *
 * Returns: whether reading may go on */
static gboolean
check_version (xmlNode *root, SamDeckReaderMode mode, GPtrArray *faults)
{
  g_autofree char *format = sam_xml_dup_attribute (root, "format");

  if (format == NULL || !is_version (format))
    return TRUE;

  if (!g_str_has_prefix (format, "1."))
    sam_faults_add (faults, root, SAM_DECK_ERROR_VERSION,
                    _ ("this card is written in version %s of the card "
                       "format; this Samenspel reads version 1"),
                    format);
  else if (mode == SAM_DECK_READER_STRICT && !g_str_equal (format, "1.0"))
    sam_faults_add (faults, root, SAM_DECK_ERROR_VERSION,
                    _ ("the format must be 1.0, not %s"), format);

  return g_str_has_prefix (format, "1.");
}

/* Appends the faults of a well-formed document; with none of them it can be
 * built.
 *
 * Returns: how much was skipped */
static guint
check_document (xmlNode          *root,
                gboolean          item,
                SamDeckReaderMode mode,
                GPtrArray        *faults)
{
  const SamElementRule *rule;
  guint                 n_skipped;

  if (!is_root (root, &rule, item))
    {
      sam_faults_add (faults, root, SAM_DECK_ERROR_STRUCTURE,
                      _ ("this is XML, but not a card: <card xmlns=\"%s\"> is "
                         "expected"),
                      SAM_CARD_NAMESPACE);
      return 0;
    }

  if (!item && !check_version (root, mode, faults))
    return 0;

  n_skipped = sam_deck_validate (root, rule, mode, faults);
  sam_deck_check_rules (root, mode, faults);

  return n_skipped;
}

/* Parses and checks @bytes.
 *
 * Returns: (transfer full) (nullable): the document; with @faults none */
static xmlDoc *
read_document (GBytes           *bytes,
               gboolean          item,
               SamDeckReaderMode mode,
               GPtrArray        *faults,
               GArray          **places,
               guint            *n_skipped)
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

/* Hands the faults to a caller who wants them. */
static void
give_faults (GPtrArray *found, GPtrArray *faults, GError **error)
{
  sam_fault_set_error (g_ptr_array_index (found, 0), error);

  if (faults == NULL)
    return;

  while (found->len > 0)
    g_ptr_array_add (faults, g_ptr_array_steal_index (found, 0));
}

/* Reads at most one byte more than a card may have, so that a file that grows
 * or never ends does no harm. */
static GBytes *
read_bounded (GFile *file, GError **error)
{
  gsize            n_read;
  g_autofree char *buffer = g_malloc (SAM_DECK_MAX_BYTES + 1);
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, error);

  if (stream == NULL ||
      !g_input_stream_read_all (G_INPUT_STREAM (stream), buffer,
                                SAM_DECK_MAX_BYTES + 1, &n_read, NULL, error))
    return NULL;

  return g_bytes_new (buffer, n_read);
}

/* Looks at what @file is before opening it, as opening a pipe may never end.
 *
 * Returns: (nullable): what speaks against opening it */
static SamFault *
check_file (GFileInfo *info)
{
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    return sam_fault_new (SAM_DECK_ERROR_REFUSED, 0, 0,
                          _ ("This is not a file with a card in it"));

  return sam_deck_size_fault ((guint64) g_file_info_get_size (info));
}

/**
 * sam_deck_reader_parse:
 * @bytes: the whole of a card file
 * @mode: for the app or for authors
 * @faults: (nullable) (element-type SamFault): takes all faults, ordered by
 *   place, at most 100; create it with sam_fault_free() as free function
 * @error: return location for a #GError in #SAM_DECK_ERROR: the first fault,
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
sam_deck_reader_parse (GBytes           *bytes,
                       SamDeckReaderMode mode,
                       GPtrArray        *faults,
                       GError          **error)
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
      give_faults (found, faults, error);
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
 * @error: return location for a #GError in #SAM_DECK_ERROR or #G_IO_ERROR
 *
 * Reads a card from a regular file of at most %SAM_DECK_MAX_BYTES; never reads
 * more than that. Blocks; safe in any thread.
 *
 * Returns: (transfer full): the card, or %NULL with @error set
 */
SamCard *
sam_deck_reader_parse_file (GFile            *file,
                            SamDeckReaderMode mode,
                            GPtrArray        *faults,
                            GError          **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  bytes = sam_deck_reader_load (file, faults, error);

  return bytes == NULL ? NULL
                       : sam_deck_reader_parse (bytes, mode, faults, error);
}

/**
 * sam_deck_reader_load:
 * @file: a card file, on disk or in a resource
 * @faults: (nullable) (element-type SamFault): as for sam_deck_reader_parse()
 * @error: return location for a #GError in #SAM_DECK_ERROR or #G_IO_ERROR
 *
 * Loads the bytes of what may be a card, by the rules of
 * sam_deck_reader_parse_file(), for who wants to keep them as well.
 *
 * Returns: (transfer full): the bytes, or %NULL with @error set
 */
GBytes *
sam_deck_reader_load (GFile *file, GPtrArray *faults, GError **error)
{
  g_autoptr (GFileInfo) info = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) local_error = NULL;
  g_autoptr (SamFault) fault = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  info = g_file_query_info (file,
                            G_FILE_ATTRIBUTE_STANDARD_TYPE
                            "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                            G_FILE_QUERY_INFO_NONE, NULL, &local_error);
  if (info != NULL)
    fault = check_file (info);
  if (info != NULL && fault == NULL)
    bytes = read_bounded (file, &local_error);

  if (bytes != NULL)
    return g_steal_pointer (&bytes);

  if (fault != NULL)
    {
      sam_fault_set_error (fault, error);
    }
  else
    {
      fault = sam_fault_new (SAM_DECK_ERROR_REFUSED, 0, 0,
                             _ ("The file cannot be read: %s"),
                             local_error->message);
      g_set_error_literal (error, local_error->domain, local_error->code,
                           fault->message);
    }
  if (faults != NULL)
    g_ptr_array_add (faults, g_steal_pointer (&fault));

  return NULL;
}

/**
 * sam_deck_reader_parse_item:
 * @source: what sam_item_dup_source() gave
 * @error: return location for a #GError in #SAM_DECK_ERROR
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
  document = read_document (bytes, TRUE, SAM_DECK_READER_LENIENT, found,
                            &places, &n_skipped);
  if (document == NULL)
    {
      give_faults (found, NULL, error);
      return NULL;
    }

  return sam_deck_build_item (xmlDocGetRootElement (document), bytes);
}
