// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-file.h"

#include <glib/gi18n-lib.h>

#include "sam-study-builder.h"
#include "sam-study-grammar.h"
#include "sam-study-rules.h"
#include "sam-xml-load.h"
#include "sam-xml-validator.h"

/* Nobody but the app makes these files, and a person may write for years: what
 * could not be read any more could not be saved either. */
static const SamXmlLimits limits = { SAM_STUDY_FILE_MAX_BYTES, 200000 };

static void
check_document (xmlNode *root, GPtrArray *faults)
{
  if (!sam_xml_has_namespace (root, SAM_STUDY_NAMESPACE) ||
      !g_str_equal (sam_xml_get_name (root), "study"))
    {
      sam_faults_add (faults, root, SAM_XML_ERROR_STRUCTURE,
                      _ ("this is XML, but not what somebody studied: <study "
                         "xmlns=\"%s\"> is expected"),
                      SAM_STUDY_NAMESPACE);
      return;
    }

  if (!sam_xml_check_version (root, SAM_XML_STRICT, faults))
    return;

  sam_xml_validate (root, &sam_grammar_study, SAM_XML_STRICT, faults);
  sam_study_check_rules (root, faults);
}

/* Returns: (transfer full) (nullable): a document without faults, with its
 *   places, or %NULL with @error set */
static xmlDoc *
parse (GBytes *bytes, GArray **places, GPtrArray *faults, GError **error)
{
  SamFault *fault = NULL;
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (xmlDoc) document = NULL;

  found = g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
  document = sam_xml_parse_within (bytes, &limits, places, &fault);
  if (document == NULL)
    g_ptr_array_add (found, fault);
  else
    check_document (xmlDocGetRootElement (document), found);

  if (found->len == 0)
    return g_steal_pointer (&document);

  g_ptr_array_sort (found, sam_fault_compare);
  sam_xml_give_faults (found, faults, error);

  return NULL;
}

/**
 * sam_study_file_read:
 * @bytes: the whole of a file
 * @faults: (nullable) (element-type SamFault): takes all faults, ordered by
 *   place, at most 100; create it with sam_fault_free() as free function
 * @error: return location for a #GError in #SAM_XML_ERROR: the first fault,
 *   with its line and column
 *
 * Reads what sam_study_file_write() wrote, strictly: what this version does not
 * know would be lost with the next save, so a file with anything of a newer
 * version is refused (%SAM_XML_ERROR_VERSION). Does no I/O; safe in any thread.
 *
 * Returns: (transfer full): the study, or %NULL with @error set. There is no
 *   half-read study.
 */
SamStudy *
sam_study_file_read (GBytes *bytes, GPtrArray *faults, GError **error)
{
  g_autoptr (GArray) places = NULL;
  g_autoptr (xmlDoc) document = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  document = parse (bytes, &places, faults, error);

  return document == NULL ? NULL
                          : sam_study_build (xmlDocGetRootElement (document));
}

/**
 * sam_study_file_check:
 * @bytes: the whole of a file
 * @error: return location for a #GError in #SAM_XML_ERROR
 *
 * Does no I/O; safe in any thread.
 *
 * Returns: whether sam_study_file_read() would read it
 */
gboolean
sam_study_file_check (GBytes *bytes, GError **error)
{
  g_autoptr (GArray) places = NULL;
  g_autoptr (xmlDoc) document = NULL;

  g_return_val_if_fail (bytes != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  document = parse (bytes, &places, NULL, error);

  return document != NULL;
}
