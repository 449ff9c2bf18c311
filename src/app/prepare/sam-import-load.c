// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-import-load.h"

#include "sam-xml-load.h"

/**
 * sam_import_load:
 * @file: an agenda; at most %SAM_XML_MAX_BYTES of it are read, at once
 * @shelf: the cards that are here
 * @faults: (element-type SamFault): takes what is wrong
 * @error: return location for a #GError with a message fit to show
 *
 * Reads an agenda from a file.
 *
 * Returns: (transfer full): what it brings, or %NULL with @error set
 */
SamImport *
sam_import_load (GFile        *file,
                 SamDeckShelf *shelf,
                 GPtrArray    *faults,
                 GError      **error)
{
  g_autoptr (GBytes) bytes = sam_xml_load (file, faults, error);

  return bytes != NULL ? sam_agenda_file_read (bytes, shelf, faults, error)
                       : NULL;
}
