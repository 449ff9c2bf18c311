// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-text.h"

#include <string.h>

#include "sam-xml-value.h"

/* What people write, made fit for any file and any screen. */

/* Characters that turn the direction of the text behind them, so that a title
 * reads as something else than it is. */
static gboolean
turns (gunichar character)
{
  return (character >= 0x202a && character <= 0x202e) ||
         (character >= 0x2066 && character <= 0x2069);
}

static gboolean
is_clean (gunichar character)
{
  if (character == '\n' || character == '\t')
    return TRUE;

  return !g_unichar_iscntrl (character) && !turns (character) &&
         (character & 0xfffe) != 0xfffe;
}

/* Room-internal: whether @text has a character that turns its direction. */
gboolean
sam_agenda_turns_text (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (turns (g_utf8_get_char (text)))
      return TRUE;

  return FALSE;
}

/* Room-internal: @text (nullable) without control characters and without what
 * turns its direction; lines end in a newline. Blank text is "". */
char *
sam_agenda_clean_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  GString         *clean = g_string_sized_new (strlen (valid));

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (character == '\r' && at[1] != '\n')
        character = '\n';
      if (is_clean (character))
        g_string_append_unichar (clean, character);
    }
  if (sam_value_is_blank (clean->str))
    g_string_truncate (clean, 0);

  return g_string_free (clean, FALSE);
}

/* Room-internal: likewise, as one line. */
char *
sam_agenda_clean_line (const char *text)
{
  g_autofree char *clean = sam_agenda_clean_text (text);

  return sam_value_collapse (clean);
}
