// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GDateTime *sam_typed_date_parse_day (const char *text,
                                     GDateTime  *now) G_GNUC_WARN_UNUSED_RESULT;
gboolean   sam_typed_date_parse_time (const char *text, int *hour, int *minute);

char *sam_typed_date_format_day (GDateTime *day) G_GNUC_WARN_UNUSED_RESULT;
char *sam_typed_date_format_time (int hour,
                                  int minute) G_GNUC_WARN_UNUSED_RESULT;

GDateTime *sam_typed_date_join (GDateTime *day,
                                int        hour,
                                int        minute) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
