// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* A toast whose words are never cut: it takes a second line, where libadwaita's
 * own would end in dots. No words of it are markup. */
AdwToast *sam_toast_new (const char *title) G_GNUC_WARN_UNUSED_RESULT;
void      sam_toast_set_title (AdwToast *toast, const char *title);

G_END_DECLS
