// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-card.h"

G_BEGIN_DECLS

#define SAM_TYPE_LIBRARY_ENTRY (sam_library_entry_get_type ())

/* An item that can go on an agenda, and whether it is on it.
 *
 * Properties that notify: on-agenda. */
G_DECLARE_FINAL_TYPE (
    SamLibraryEntry, sam_library_entry, SAM, LIBRARY_ENTRY, GObject)

SamLibraryEntry *
sam_library_entry_new (const char *deck_id,
                       SamCard    *card,
                       SamItem    *item,
                       gboolean    was_used) G_GNUC_WARN_UNUSED_RESULT;

const char *sam_library_entry_get_deck_id (SamLibraryEntry *self);
SamCard    *sam_library_entry_get_card (SamLibraryEntry *self);
SamItem    *sam_library_entry_get_item (SamLibraryEntry *self);
gboolean    sam_library_entry_was_used (SamLibraryEntry *self);

gboolean sam_library_entry_get_on_agenda (SamLibraryEntry *self);
void     sam_library_entry_set_on_agenda (SamLibraryEntry *self,
                                          gboolean         on_agenda);

char *
sam_library_entry_dup_line (SamLibraryEntry *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
