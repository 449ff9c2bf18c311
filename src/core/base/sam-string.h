// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>
#include <string.h>

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

/**
 * sam_dup_language:
 * @locale: as “nl” or “nl_NL.UTF-8”
 *
 * Returns: (transfer full): the language alone, as “nl”; English for none
 */
static inline char *
sam_dup_language (const char *locale)
{
  gsize            length = strcspn (locale, "_-.@");
  g_autofree char *name = g_strndup (locale, length);

  if (*name == '\0' || g_str_equal (name, "C") || g_str_equal (name, "POSIX"))
    return g_strdup ("en");

  return g_ascii_strdown (name, -1);
}

G_END_DECLS
