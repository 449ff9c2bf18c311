// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Keys of the schema in data/. */
#define SAM_SETTING_WINDOW_WIDTH "window-width"
#define SAM_SETTING_WINDOW_HEIGHT "window-height"
#define SAM_SETTING_WINDOW_MAXIMIZED "window-maximized"
#define SAM_SETTING_FIRST_WORDS_READ "first-words-read"
#define SAM_SETTING_LAST_PEOPLE "last-people"
#define SAM_SETTING_LAST_MINUTES "last-minutes"
#define SAM_SETTING_LAST_PURPOSE "last-purpose"
#define SAM_SETTING_PRINT_PARTS "print-parts"
#define SAM_SETTING_CARD_LANGUAGE "card-language"
#define SAM_SETTING_HINTS "facilitator-hints"
#define SAM_SETTING_RETURN_NOTICES "return-notices"
#define SAM_SETTING_LAST_RETURN_NOTICE "last-return-notice"

GSettings *sam_settings_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
