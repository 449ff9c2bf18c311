// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-xml-fault.h"

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (sam_xml_error, sam_xml_error)

/* Room-internal: a fault at a place, or of the whole file with @line 0. */
SamFault *
sam_fault_new (
    SamXmlError code, guint line, guint column, const char *format, ...)
{
  SamFault *fault = g_new0 (SamFault, 1);
  va_list   arguments;

  fault->code = code;
  fault->line = line;
  fault->column = column;
  va_start (arguments, format);
  fault->message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  return fault;
}

/**
 * sam_fault_free:
 * @fault: (transfer full): what to free
 */
void
sam_fault_free (SamFault *fault)
{
  g_return_if_fail (fault != NULL);

  g_free (fault->message);
  g_free (fault);
}

/* Room-internal: orders an array of pointers to faults by their place. */
int
sam_fault_compare (gconstpointer a, gconstpointer b)
{
  const SamFault *first = *(SamFault *const *) a;
  const SamFault *second = *(SamFault *const *) b;

  if (first->line != second->line)
    return first->line < second->line ? -1 : 1;
  if (first->column != second->column)
    return first->column < second->column ? -1 : 1;

  return 0;
}

/* Room-internal: says the fault with its place. */
void
sam_fault_set_error (const SamFault *fault, GError **error)
{
  if (fault->line == 0)
    g_set_error_literal (error, SAM_XML_ERROR, (int) fault->code,
                         fault->message);
  else
    g_set_error (error, SAM_XML_ERROR, (int) fault->code,
                 _ ("Line %u, column %u: %s"), fault->line, fault->column,
                 fault->message);
}

/* Appends a line to @report for each fault of the file called @name. */
void
sam_faults_report (GPtrArray *faults, const char *name, GString *report)
{
  for (guint i = 0; i < faults->len; i++)
    {
      const SamFault *fault = g_ptr_array_index (faults, i);

      /* What is wrong with a file as a whole stands at its beginning, so that
       * every line has the form that editors jump to. */
      g_string_append_printf (report, "%s:%u:%u: %s\n", name,
                              MAX (fault->line, 1), MAX (fault->column, 1),
                              fault->message);
    }
}
