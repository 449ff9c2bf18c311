// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-kept-files.h"
#include "sam-kept-source.h"

G_BEGIN_DECLS

void sam_kept_export_add (SamKeptFiles *files,
                          GString      *contents,
                          const char   *name,
                          const char   *ending,
                          GBytes       *bytes,
                          const char   *what);

/* sam-kept-export-parts.c: what needs no loading */
void sam_kept_export_add_points (SamKeptFiles *files,
                                 GString      *contents,
                                 GPtrArray    *points);
void sam_kept_export_add_files (SamKeptSource *source,
                                SamKeptFiles  *files,
                                GString       *contents,
                                guint          n_unread);

G_END_DECLS
