// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Days of the calendar: without a time, and the same in every time zone. */

void sam_date_of (GDateTime *moment, GDate *date);
void sam_date_in_weeks (const GDate *from, guint weeks, GDate *date);

char    *sam_date_to_iso (const GDate *date) G_GNUC_WARN_UNUSED_RESULT;
gboolean sam_date_parse_iso (const char *text, GDate *date);

char *sam_date_format (const GDate *date,
                       const char  *format) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
