// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-pack-private.h"

#include <glib/gi18n-lib.h>

#include "sam-study-pack-grammar.h"
#include "sam-study-pack-rules.h"
#include "sam-xml-load.h"
#include "sam-xml-validator.h"

static void
check_document (xmlNode *root, SamXmlMode mode, GPtrArray *faults)
{
  if (!sam_xml_has_namespace (root, SAM_STUDY_PACK_NAMESPACE) ||
      !g_str_equal (sam_xml_get_name (root), "study-pack"))
    {
      sam_faults_add (faults, root, SAM_XML_ERROR_STRUCTURE,
                      _ ("this is XML, but no study pack: <study-pack "
                         "xmlns=\"%s\"> is expected"),
                      SAM_STUDY_PACK_NAMESPACE);
      return;
    }

  if (!sam_xml_check_version (root, mode, faults))
    return;

  sam_xml_validate (root, &sam_grammar_study_pack, mode, faults);
  sam_study_pack_check_rules (root, faults);
}

/* Room-internal: as sam_study_pack_read(). */
SamStudyPack *
sam_study_pack_read_full (GBytes    *bytes,
                          SamXmlMode mode,
                          GPtrArray *faults,
                          GError   **error)
{
  SamFault *fault = NULL;
  g_autoptr (SamStudyPack) pack = NULL;
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
    pack = sam_study_pack_build (xmlDocGetRootElement (document), found);
  if (found->len == 0)
    return g_steal_pointer (&pack);

  g_ptr_array_sort (found, sam_fault_compare);
  sam_xml_give_faults (found, faults, error);

  return NULL;
}

/**
 * sam_study_pack_read:
 * @bytes: the whole of a file
 * @faults: (nullable) (element-type SamFault): takes all faults, ordered by
 *   place, at most 100; create it with sam_fault_free() as free function
 * @error: return location for a #GError in #SAM_XML_ERROR: the first fault,
 *   with its line and column
 *
 * Reads a study pack that somebody sent, leniently: what this version does not
 * know is passed over. The items in it are read as if each were a file. Does no
 * I/O; any thread.
 *
 * Returns: (transfer full): the pack, or %NULL with @error set. There is no
 *   half-read pack.
 */
SamStudyPack *
sam_study_pack_read (GBytes *bytes, GPtrArray *faults, GError **error)
{
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return sam_study_pack_read_full (bytes, SAM_XML_LENIENT, faults, error);
}

/**
 * sam_study_pack_is_file:
 * @file: anything
 *
 * Blocks.
 *
 * Returns: whether @file is well-formed and its root is in the namespace of
 *   study packs
 */
gboolean
sam_study_pack_is_file (GFile *file)
{
  return sam_xml_file_has_namespace (file, SAM_STUDY_PACK_NAMESPACE);
}

/**
 * sam_study_pack_check_file:
 * @file: what may be a study pack
 * @name: how to call it in the report
 * @report: gets one line for a good file, else one line per fault
 *
 * Checks a file strictly, and the items in it. The line of a good one is
 * English in every language, for programs to read: `NAME: ok, study pack, N
 * items, N agreed`. A fault is `NAME:LINE:COLUMN: message`. Blocks.
 *
 * Returns: whether the file is good
 */
gboolean
sam_study_pack_check_file (GFile *file, const char *name, GString *report)
{
  g_autoptr (GPtrArray) faults = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (SamStudyPack) pack = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (report != NULL, FALSE);

  faults = g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
  bytes = sam_xml_load (file, faults, NULL);
  if (bytes != NULL)
    pack = sam_study_pack_read_full (bytes, SAM_XML_STRICT, faults, NULL);
  if (pack == NULL)
    {
      sam_faults_report (faults, name, report);
      return FALSE;
    }

  g_string_append_printf (report, "%s: ok, study pack, %u items, %u agreed\n",
                          name, pack->items->len, pack->agreed->len);

  return TRUE;
}
