// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-demo.h"

G_BEGIN_DECLS

typedef void (*SamEveryPageVisit) (const SamDemoOptions *options);

void sam_every_page_visit_demo (const SamDemoOptions *options);
void sam_every_page_visit_others (const SamDemoOptions *options);
void sam_every_page_paint (GtkWidget *window);

G_END_DECLS
