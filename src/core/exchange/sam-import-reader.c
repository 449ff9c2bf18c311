// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-import-private.h"

#include <glib/gi18n-lib.h>

#include "sam-agenda-grammar.h"
#include "sam-agenda-rules.h"
#include "sam-xml-load.h"
#include "sam-xml-validator.h"

static void
check_document (xmlNode *root, SamXmlMode mode, GPtrArray *faults)
{
  if (!sam_xml_has_namespace (root, SAM_AGENDA_NAMESPACE) ||
      !g_str_equal (sam_xml_get_name (root), "agenda"))
    {
      sam_faults_add (faults, root, SAM_XML_ERROR_STRUCTURE,
                      _ ("this is XML, but no agenda: <agenda xmlns=\"%s\"> is "
                         "expected"),
                      SAM_AGENDA_NAMESPACE);
      return;
    }

  if (!sam_xml_check_version (root, mode, faults))
    return;

  sam_xml_validate (root, &sam_grammar_agenda, mode, faults);
  sam_agenda_check_rules (root, faults);
}

/* Returns: (transfer full): what is in the document, to be used only if there
 *   are no @faults */
static SamImport *
build (xmlNode *root, SamXmlMode mode, SamDeckShelf *shelf, GPtrArray *faults)
{
  g_autoptr (GPtrArray) cards = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) named =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  SamImportReading reading = { .mode = mode,
                               .shelf = shelf,
                               .faults = faults,
                               .cards = cards,
                               .named = named,
                               .import = sam_import_new () };

  sam_import_build (&reading, root);

  return reading.import;
}

/* Room-internal: as sam_agenda_file_read().
 *
 * @shelf: (nullable): %NULL if nothing is to be compared */
SamImport *
sam_import_read (GBytes       *bytes,
                 SamXmlMode    mode,
                 SamDeckShelf *shelf,
                 GPtrArray    *faults,
                 GError      **error)
{
  SamFault *fault = NULL;
  g_autoptr (SamImport) import = NULL;
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GArray) places = NULL;
  g_autoptr (xmlDoc) document = NULL;

  found = g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
  document = sam_xml_parse (bytes, &places, &fault);
  if (document == NULL)
    g_ptr_array_add (found, fault);
  else
    check_document (xmlDocGetRootElement (document), mode, found);

  if (found->len == 0)
    import = build (xmlDocGetRootElement (document), mode, shelf, found);
  if (found->len == 0)
    return g_steal_pointer (&import);

  g_ptr_array_sort (found, sam_fault_compare);
  sam_xml_give_faults (found, faults, error);

  return NULL;
}

/**
 * sam_agenda_file_read:
 * @bytes: the whole of a file
 * @shelf: what this computer has; nothing in it changes
 * @faults: (nullable) (element-type SamFault): takes all faults, ordered by
 *   place, at most 100; create it with sam_fault_free() as free function
 * @error: return location for a #GError in #SAM_XML_ERROR: the first fault,
 *   with its line and column
 *
 * Reads an agenda that somebody sent, leniently: what this version does not
 * know is passed over. The items and cards in it are read as if each were a
 * file. What the agenda needs is in it afterwards: of an item that is here with
 * another text it has the sender's, and in the place of an item that is nowhere
 * it has an own topic of that title. Does no I/O; main thread only.
 *
 * Returns: (transfer full): the agenda and what is to be said of it, or %NULL
 *   with @error set. There is no half-read agenda.
 */
SamImport *
sam_agenda_file_read (GBytes       *bytes,
                      SamDeckShelf *shelf,
                      GPtrArray    *faults,
                      GError      **error)
{
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (SAM_IS_DECK_SHELF (shelf), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return sam_import_read (bytes, SAM_XML_LENIENT, shelf, faults, error);
}
