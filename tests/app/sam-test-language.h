// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void sam_test_speak_dutch (void);

G_END_DECLS
