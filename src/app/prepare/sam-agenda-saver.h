// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda-store.h"
#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_AGENDA_SAVER (sam_agenda_saver_get_type ())

/* Keeps one agenda on the disk while somebody changes it.
 *
 * Property “state” (int, of SamSaveState) notifies.
 * Signal “failed” (GError): the last save failed. */
G_DECLARE_FINAL_TYPE (
    SamAgendaSaver, sam_agenda_saver, SAM, AGENDA_SAVER, GObject)

SamAgendaSaver *
sam_agenda_saver_new (SamDatabase *database,
                      SamAgenda   *agenda,
                      gboolean     is_new) G_GNUC_WARN_UNUSED_RESULT;

SamAgenda   *sam_agenda_saver_get_agenda (SamAgendaSaver *self);
SamSaveState sam_agenda_saver_get_state (SamAgendaSaver *self);

void sam_agenda_saver_flush (SamAgendaSaver *self);
void sam_agenda_saver_stop (SamAgendaSaver *self);

G_END_DECLS
