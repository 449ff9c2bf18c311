// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda-store.h"

G_BEGIN_DECLS

const char *sam_planned_words_title (const char *title);
char       *sam_planned_words_when (GDateTime *starts,
                                    GDateTime *now) G_GNUC_WARN_UNUSED_RESULT;
char *sam_planned_words_details (SamAgendaRow *row) G_GNUC_WARN_UNUSED_RESULT;
char *sam_planned_words_line (SamAgendaRow *row,
                              GDateTime    *now) G_GNUC_WARN_UNUSED_RESULT;

char *sam_planned_words_dup_file_name (const char *title, const char *ending)
    G_GNUC_WARN_UNUSED_RESULT;

gboolean sam_planned_is_today (SamAgendaRow *row, GDateTime *now);

G_END_DECLS
