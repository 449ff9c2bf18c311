// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * sam_set_string:
 * @pointer: (inout) (nullable): an owned string
 * @value: (nullable): what it should be
 *
 * Makes *@pointer a copy of @value.
 *
 * Returns: %TRUE if the string changed
 */
static inline gboolean
sam_set_string (char **pointer, const char *value)
{
  char *copy;

  if (g_strcmp0 (*pointer, value) == 0)
    return FALSE;

  copy = g_strdup (value);
  g_free (*pointer);
  *pointer = copy;

  return TRUE;
}

G_END_DECLS
