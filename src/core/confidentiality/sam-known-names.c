// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-known-names.h"

#include <gio/gio.h>
#include <string.h>

#include "sam-names-resources.h"

/* The lists of data/names, read when first asked for: a name a line, below a
 * line that says what it takes for it to be one. */

static SamNameLevel
get_level (const char *line)
{
  static const struct
  {
    const char  *title;
    SamNameLevel level;
  } levels[] = {
    { "[always]", SAM_NAME_ALWAYS },
    { "[capital]", SAM_NAME_CAPITAL },
    { "[inside]", SAM_NAME_INSIDE },
    { "[beside]", SAM_NAME_BESIDE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (levels); i++)
    if (g_str_equal (line, levels[i].title))
      return levels[i].level;

  return SAM_NAME_UNKNOWN;
}

static GHashTable *
read_names (const char *name)
{
  GHashTable *names =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *path = g_strconcat (SAM_RESOURCE_BASE "/names/", name, NULL);
  g_autoptr (GBytes) bytes =
      g_resource_lookup_data (sam_names_get_resource (), path,
                              G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  SamNameLevel level = SAM_NAME_UNKNOWN;
  g_auto (GStrv) lines = NULL;

  g_assert (bytes != NULL);
  lines = g_strsplit (g_bytes_get_data (bytes, NULL), "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    if (**line == '[')
      level = get_level (*line);
    else if (**line != '#' && **line != '\0')
      {
        g_autofree char *ascii = g_str_to_ascii (*line, "C");

        g_hash_table_insert (names, g_ascii_strdown (ascii, -1),
                             GUINT_TO_POINTER (level));
      }

  return names;
}

static SamNameLevel
look_up (GHashTable *names, const char *folded)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (names, folded));
}

/* A double name is one if its first part is. */
static SamNameLevel
look_up_double (GHashTable *names, const char *folded)
{
  const char      *hyphen = strchr (folded, '-');
  SamNameLevel     level = look_up (names, folded);
  g_autofree char *part = NULL;

  if (level != SAM_NAME_UNKNOWN || hyphen == NULL)
    return level;

  part = g_strndup (folded, (gsize) (hyphen - folded));

  return look_up (names, part);
}

/* Returns: of “Willems”, what “Willem” is: a possessive needs no sign */
static SamNameLevel
look_up_possessive (GHashTable *names, const char *folded)
{
  gsize            length = strlen (folded);
  g_autofree char *base = NULL;

  if (length < 6 || folded[length - 1] != 's')
    return SAM_NAME_UNKNOWN;

  base = g_strndup (folded, length - 1);

  return look_up (names, base) == SAM_NAME_ALWAYS ? SAM_NAME_CAPITAL
                                                  : SAM_NAME_UNKNOWN;
}

/**
 * sam_known_first_name:
 * @folded: a word in ASCII, without capitals
 *
 * Returns: what it takes for it to be a first name
 */
SamNameLevel
sam_known_first_name (const char *folded)
{
  static gsize names;
  SamNameLevel level;

  if (g_once_init_enter (&names))
    g_once_init_leave (&names, (gsize) read_names ("first"));

  level = look_up_double ((GHashTable *) names, folded);
  if (level == SAM_NAME_UNKNOWN)
    level = look_up_possessive ((GHashTable *) names, folded);

  return level;
}

/**
 * sam_known_last_name:
 * @folded: a word in ASCII, without capitals
 *
 * Returns: what it takes for it to be a surname; never %SAM_NAME_INSIDE
 */
SamNameLevel
sam_known_last_name (const char *folded)
{
  static gsize names;

  if (g_once_init_enter (&names))
    g_once_init_leave (&names, (gsize) read_names ("last"));

  return look_up_double ((GHashTable *) names, folded);
}
