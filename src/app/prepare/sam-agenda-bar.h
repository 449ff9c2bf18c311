// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-agenda.h"

G_BEGIN_DECLS

#define SAM_TYPE_AGENDA_BAR (sam_agenda_bar_get_type ())

G_DECLARE_FINAL_TYPE (SamAgendaBar, sam_agenda_bar, SAM, AGENDA_BAR, GtkWidget)

GtkWidget *sam_agenda_bar_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_agenda_bar_set_agenda (SamAgendaBar *self, SamAgenda *agenda);

/**
 * SamBarPart:
 * @from, @to: in minutes from the start of the meeting
 * @block: (nullable): what takes them; %NULL for time that nothing takes
 * @is_over: lies behind the end of the meeting
 *
 * A stretch of the bar.
 */
typedef struct
{
  guint     from;
  guint     to;
  SamBlock *block;
  gboolean  is_over;
} SamBarPart;

GArray *sam_agenda_bar_list_parts (SamAgenda *agenda) G_GNUC_WARN_UNUSED_RESULT;
char   *sam_agenda_bar_describe (SamAgenda *agenda) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
