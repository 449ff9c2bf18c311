// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SamXmlError:
 * @SAM_XML_ERROR_SYNTAX: not well-formed XML, or not text at all
 * @SAM_XML_ERROR_REFUSED: something no file of ours may hold: a DTD, an entity,
 *   or more of anything than the reader's limits
 * @SAM_XML_ERROR_VERSION: another major version of the format
 * @SAM_XML_ERROR_STRUCTURE: well-formed, but not what is expected
 * @SAM_XML_ERROR_VALUE: a value is missing or out of range
 *
 * Why a file could not be read. The message says what was expected, in an
 * author's words, and is fit to show.
 */
typedef enum
{
  SAM_XML_ERROR_SYNTAX,
  SAM_XML_ERROR_REFUSED,
  SAM_XML_ERROR_VERSION,
  SAM_XML_ERROR_STRUCTURE,
  SAM_XML_ERROR_VALUE,
} SamXmlError;

#define SAM_XML_ERROR (sam_xml_error_quark ())
GQuark sam_xml_error_quark (void);

/**
 * SamFault:
 * @line: from 1; 0 where the fault is the file's as a whole
 * @column: from 1, in characters; 0 likewise
 * @code: of #SamXmlError
 * @message: (owned) (not nullable): what was expected, fit to show
 */
typedef struct
{
  guint       line;
  guint       column;
  SamXmlError code;
  char       *message;
} SamFault;

void sam_fault_free (SamFault *fault);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamFault, sam_fault_free)

/**
 * SamXmlMode:
 * @SAM_XML_LENIENT: for the app: elements and attributes that this
 *   version does not know are skipped and counted
 * @SAM_XML_STRICT: for authors: they are faults
 *
 * How to read what this version does not know.
 */
typedef enum
{
  SAM_XML_LENIENT,
  SAM_XML_STRICT,
} SamXmlMode;

/* More faults than this help nobody. */
#define SAM_MAX_FAULTS 100

SamFault *sam_fault_new (SamXmlError code,
                         guint       line,
                         guint       column,
                         const char *format,
                         ...) G_GNUC_PRINTF (4, 5) G_GNUC_WARN_UNUSED_RESULT;

int  sam_fault_compare (gconstpointer a, gconstpointer b);
void sam_fault_set_error (const SamFault *fault, GError **error);
void sam_faults_report (GPtrArray *faults, const char *name, GString *report);

G_END_DECLS
