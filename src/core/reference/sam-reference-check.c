// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reference-check.h"

#include "sam-reference-grammar.h"
#include "sam-reference.h"
#include "sam-xml-load.h"

/**
 * sam_reference_is_file:
 * @file: anything
 *
 * Blocks.
 *
 * Returns: whether @file is well-formed and its root is in the namespace of
 *   references
 */
gboolean
sam_reference_is_file (GFile *file)
{
  return sam_xml_file_has_namespace (file, SAM_REFERENCE_NAMESPACE);
}

/**
 * sam_reference_check_file:
 * @file: what may be a reference
 * @name: how to call it in the report
 * @report: gets one line for a good file, else one line per fault
 *
 * Checks a file strictly, for its author. The line of a good one is English in
 * every language, for programs to read: `NAME: ok, N pages, N facts`, and
 * `, N check-ins, N check-outs` if it has any. A fault is
 * `NAME:LINE:COLUMN: message`, the message in the language of the interface.
 * Blocks.
 *
 * Returns: whether the file is good
 */
gboolean
sam_reference_check_file (GFile *file, const char *name, GString *report)
{
  guint n_check_ins;
  guint n_check_outs;
  g_autoptr (GPtrArray) faults = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (SamReference) reference = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (report != NULL, FALSE);

  faults = g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
  bytes = sam_xml_load (file, faults, NULL);
  if (bytes != NULL)
    reference = sam_reference_parse (bytes, SAM_XML_STRICT, faults, NULL);
  if (reference == NULL)
    {
      sam_faults_report (faults, name, report);
      return FALSE;
    }

  g_string_append_printf (report, "%s: ok, %u pages, %u facts", name,
                          sam_reference_get_n_pages (reference),
                          sam_reference_get_n_facts (reference));
  n_check_ins = sam_reference_get_n_check_ins (reference);
  n_check_outs = sam_reference_get_n_check_outs (reference);
  if (n_check_ins > 0 || n_check_outs > 0)
    g_string_append_printf (report, ", %u check-ins, %u check-outs",
                            n_check_ins, n_check_outs);
  g_string_append_c (report, '\n');

  return TRUE;
}
