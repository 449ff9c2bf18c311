// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The list of what people read when something is wrong: data/messages.ini */
GKeyFile *sam_messages_load (void);

/* Whoever reads it, reads a message of that list. */
void sam_messages_assert_known (const GError *error);

G_END_DECLS
