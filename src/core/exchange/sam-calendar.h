// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda.h"

G_BEGIN_DECLS

/* The appointment as iCalendar (RFC 5545): when, how long, title and goal;
 * no names, no agenda items. The agenda needs a date. */
char *sam_calendar_write (SamAgenda *agenda,
                          GDateTime *stamp,
                          GError   **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
