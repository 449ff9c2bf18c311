// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How often a test does something: a few times in ./dev test, as often as our
 * promises say in ./dev torture, and something in between in a short one. */
guint sam_figures_choose (guint quick, guint full);

guint sam_figures_get_seed (void);

/* What a goal came to, as a line of ./dev torture; said before it is asserted,
 * so that a line is there also if the goal was not met. */
void sam_figures_say (const char *goal,
                      gboolean    met,
                      const char *asked,
                      const char *format,
                      ...) G_GNUC_PRINTF (4, 5);

/* The memory and the descriptors that this process has now */
gint64 sam_figures_get_memory_kb (void);
guint  sam_figures_count_descriptors (void);

G_END_DECLS
