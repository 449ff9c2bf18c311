// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char    *sam_agenda_clean_text (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char    *sam_agenda_clean_line (const char *text) G_GNUC_WARN_UNUSED_RESULT;
gboolean sam_agenda_turns_text (const char *text);

G_END_DECLS
