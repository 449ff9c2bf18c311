// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda.h"
#include "sam-deck-shelf.h"
#include "sam-xml-fault.h"

G_BEGIN_DECLS

/* How the name of its file ends. Not in “.xml”: what a Flatpak says of names
 * gives way to what the desktop says of that, and the file would open in an
 * editor. */
#define SAM_AGENDA_FILE_ENDING ".samenspel-agenda"

/* An agenda as one XML file (data/agenda.rng, urn:x-samenspel:agenda), with the
 * own cards it uses. */
GBytes *sam_agenda_file_write (SamAgenda    *agenda,
                               SamDeckShelf *shelf,
                               GError      **error) G_GNUC_WARN_UNUSED_RESULT;

/* Likewise; without notes, what the facilitator wrote for themselves stays
 * here. */
GBytes *sam_agenda_file_write_full (SamAgenda    *agenda,
                                    SamDeckShelf *shelf,
                                    gboolean      with_notes,
                                    GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * SamImport:
 *
 * An agenda that was read from a file, and what is to be said of it before it
 * is kept.
 */
typedef struct _SamImport SamImport;

SamImport *sam_agenda_file_read (GBytes       *bytes,
                                 SamDeckShelf *shelf,
                                 GPtrArray    *faults,
                                 GError      **error) G_GNUC_WARN_UNUSED_RESULT;
void       sam_import_free (SamImport *self);

/* (transfer none): with a new id, as the sender had it */
SamAgenda *sam_import_get_agenda (SamImport *self);

/**
 * SamImportState:
 * @SAM_IMPORT_KNOWN: this computer has the same
 * @SAM_IMPORT_NEW: comes with the file; not here yet
 * @SAM_IMPORT_CHANGED: here, with another text; nothing here is overwritten,
 *   the agenda keeps the sender's text
 * @SAM_IMPORT_MISSING: neither here nor in the file; the agenda keeps its place
 *   with title and minutes
 */
typedef enum
{
  SAM_IMPORT_KNOWN,
  SAM_IMPORT_NEW,
  SAM_IMPORT_CHANGED,
  SAM_IMPORT_MISSING,
} SamImportState;

/* What the file names: its items and the own cards in it, in order */
guint          sam_import_get_n_lines (SamImport *self);
const char    *sam_import_get_line_title (SamImport *self, guint line);
SamImportState sam_import_get_line_state (SamImport *self, guint line);
gboolean       sam_import_line_is_card (SamImport *self, guint line);

/* Own cards in the file that are SAM_IMPORT_NEW: bytes of a whole card file,
 * to be kept by sam_deck_shelf if the person wants so */
guint   sam_import_get_n_new_cards (SamImport *self);
GBytes *sam_import_get_new_card (SamImport *self, guint card);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamImport, sam_import_free)

G_END_DECLS
