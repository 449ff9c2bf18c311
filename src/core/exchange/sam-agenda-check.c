// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-check.h"

#include "sam-agenda-grammar.h"
#include "sam-import-private.h"
#include "sam-xml-load.h"

/**
 * sam_agenda_is_file:
 * @file: anything
 *
 * Blocks.
 *
 * Returns: whether @file is well-formed and its root is in the namespace of
 *   agendas
 */
gboolean
sam_agenda_is_file (GFile *file)
{
  return sam_xml_file_has_namespace (file, SAM_AGENDA_NAMESPACE);
}

/**
 * sam_agenda_check_file:
 * @file: what may be an agenda
 * @name: how to call it in the report
 * @report: gets one line for a good file, else one line per fault
 *
 * Checks a file strictly, and the items and cards in it. The line of a good one
 * is English in every language, for programs to read:
 * `NAME: ok, agenda, N blocks, N items, N own cards`. A fault is
 * `NAME:LINE:COLUMN: message`, the message in the language of the interface.
 * Blocks.
 *
 * Returns: whether the file is good
 */
gboolean
sam_agenda_check_file (GFile *file, const char *name, GString *report)
{
  g_autoptr (GPtrArray) faults = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (SamImport) import = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (report != NULL, FALSE);

  faults = g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
  bytes = sam_xml_load (file, faults, NULL);
  if (bytes != NULL)
    import = sam_import_read (bytes, SAM_XML_STRICT, NULL, faults, NULL);
  if (import == NULL)
    {
      sam_faults_report (faults, name, report);
      return FALSE;
    }

  g_string_append_printf (report,
                          "%s: ok, agenda, %u blocks, %u items, %u own cards\n",
                          name, import->n_blocks, import->n_items,
                          import->n_cards);

  return TRUE;
}
