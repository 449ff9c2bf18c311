// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *sam_language_choose (const char        *chosen,
                                 const char *const *interface);

G_END_DECLS
