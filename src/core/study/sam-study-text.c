// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-text.h"

#include "sam-string.h"
#include "sam-xml-value.h"

/* What XML cannot hold. */
static gboolean
is_unwritable (gunichar character)
{
  return (character < 0x20 && character != '\n' && character != '\t') ||
         character == 0x7f || character == 0xfffe || character == 0xffff;
}

/* Room-internal: makes *@pointer what somebody wrote: valid text without
 * control characters, in lines that end in a newline, at most @max characters.
 *
 * @pointer: (inout) (not nullable): an owned string
 * @text: (nullable): none is ""
 *
 * Returns: whether the string changed */
gboolean
sam_study_take_text (char **pointer, const char *text, glong max)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  g_autoptr (GString) clean = g_string_sized_new (strlen (valid));
  glong length = 0;

  for (const char *at = valid; *at != '\0' && length < max;
       at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (character == '\r')
        character = at[1] == '\n' ? 0 : '\n';
      if (character == 0 || is_unwritable (character))
        continue;
      g_string_append_unichar (clean, character);
      length++;
    }

  return sam_set_string (pointer, clean->str);
}

/* Room-internal: likewise, of one line; white space in it is one space, and
 * none is at its ends. */
gboolean
sam_study_take_line (char **pointer, const char *text, glong max)
{
  g_autofree char *clean = g_strdup ("");
  g_autofree char *line = NULL;

  sam_study_take_text (&clean, text, G_MAXLONG);
  line = sam_value_collapse (clean);
  sam_study_take_text (&clean, line, max);
  g_strchomp (clean);

  return sam_set_string (pointer, clean);
}
