// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-demo.h"

G_BEGIN_DECLS

void sam_every_popover_visit (GtkWidget            *window,
                              GHashTable           *seen,
                              const SamDemoOptions *options);

G_END_DECLS
