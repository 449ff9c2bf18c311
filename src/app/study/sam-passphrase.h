// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What must be known before a passphrase is chosen */
const char *sam_passphrase_get_warning (void);
char       *sam_passphrase_dup_fault (const char *first,
                                      const char *again) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
