// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-study-path.h"

G_BEGIN_DECLS

/* @steps: (element-type SamStudyStep); @done: one for each of them */
void  sam_path_rows_fill (GtkListBox     *rows,
                          SamStudy       *study,
                          GPtrArray      *steps,
                          const gboolean *done);
guint sam_path_rows_sum (GPtrArray *steps);

G_END_DECLS
