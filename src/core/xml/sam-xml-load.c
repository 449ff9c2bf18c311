// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-xml-load.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-xml-encoding.h"
#include "sam-xml-validator.h"

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

/* Says why a file of another version is not read; a version that is no version
 * at all is left to the grammar.
 *
 * Returns: whether reading may go on */
gboolean
sam_xml_check_version (xmlNode *root, SamXmlMode mode, GPtrArray *faults)
{
  g_autofree char *format = sam_xml_dup_attribute (root, "format");

  if (format == NULL || !is_version (format))
    return TRUE;

  if (!g_str_has_prefix (format, "1."))
    sam_faults_add (faults, root, SAM_XML_ERROR_VERSION,
                    _ ("this is written in version %s of its format; this "
                       "Samenspel reads version 1"),
                    format);
  else if (mode == SAM_XML_STRICT && !g_str_equal (format, "1.0"))
    sam_faults_add (faults, root, SAM_XML_ERROR_VERSION,
                    _ ("the format must be 1.0, not %s"), format);

  return g_str_has_prefix (format, "1.");
}

/* Sets @error to the first of @found, and hands all of them to a caller who
 * wants them. */
void
sam_xml_give_faults (GPtrArray *found, GPtrArray *faults, GError **error)
{
  sam_fault_set_error (g_ptr_array_index (found, 0), error);

  if (faults == NULL)
    return;

  while (found->len > 0)
    g_ptr_array_add (faults, g_ptr_array_steal_index (found, 0));
}

/* Reads at most one byte more than a file may have, so that a file that grows
 * or never ends does no harm. */
static GBytes *
read_bounded (GFile *file, GError **error)
{
  gsize            n_read;
  g_autofree char *buffer = g_malloc (SAM_XML_MAX_BYTES + 1);
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, error);

  if (stream == NULL ||
      !g_input_stream_read_all (G_INPUT_STREAM (stream), buffer,
                                SAM_XML_MAX_BYTES + 1, &n_read, NULL, error))
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
    return sam_fault_new (SAM_XML_ERROR_REFUSED, 0, 0,
                          _ ("This is not an ordinary file"));

  return sam_xml_size_fault ((guint64) g_file_info_get_size (info),
                             &sam_xml_usual_limits);
}

/**
 * sam_xml_load:
 * @file: a file, on disk or in a resource
 * @faults: (nullable) (element-type SamFault): takes what is wrong
 * @error: return location for a #GError in #SAM_XML_ERROR or #G_IO_ERROR
 *
 * Loads a regular file of at most %SAM_XML_MAX_BYTES; never reads more than
 * that. Blocks; safe in any thread.
 *
 * Returns: (transfer full): the bytes, or %NULL with @error set
 */
GBytes *
sam_xml_load (GFile *file, GPtrArray *faults, GError **error)
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
      fault = sam_fault_new (SAM_XML_ERROR_REFUSED, 0, 0,
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
 * sam_xml_file_has_namespace:
 * @file: anything
 * @name_space: of one of our formats
 *
 * Blocks; safe in any thread.
 *
 * Returns: whether @file is well-formed and its root is in @name_space
 */
gboolean
sam_xml_file_has_namespace (GFile *file, const char *name_space)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GArray) places = NULL;
  g_autoptr (SamFault) fault = NULL;
  g_autoptr (xmlDoc) document = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (name_space != NULL, FALSE);

  bytes = sam_xml_load (file, NULL, NULL);
  if (bytes != NULL)
    document = sam_xml_parse (bytes, &places, &fault);

  return document != NULL &&
         sam_xml_has_namespace (xmlDocGetRootElement (document), name_space);
}
