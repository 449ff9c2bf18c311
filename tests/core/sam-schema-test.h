// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Holds a reader and its schema to each other. */
typedef struct
{
  const char        *schema;  /* below tests/ */
  const char        *full;    /* a small file with everything in it, likewise */
  const char *const *folders; /* of good files, likewise; ends in %NULL */
  guint              n_files; /* that there are at least */

  /* What faults are made of, and what only the reader says, since a schema
   * cannot: patterns; each ends in %NULL. */
  const char *const *elements;
  const char *const *attributes;
  const char *const *beyond_schema;

  /* Reads strictly. Returns whether @bytes is good; if not, says why. */
  gboolean (*reads) (GBytes *bytes, GPtrArray *faults);
} SamFormatTest;

/* For g_test_add_data_func(), with a #SamFormatTest */
void sam_schema_test_good_files (gconstpointer data);
void sam_schema_test_faults (gconstpointer data);

/* Holds both to one text. Returns whether it is good. */
gboolean sam_schema_test_agree (const SamFormatTest *format, const char *text);

G_END_DECLS
