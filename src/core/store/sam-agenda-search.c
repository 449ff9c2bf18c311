// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-search.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-search.h"
#include "sam-statement.h"

/* As many hits as anybody reads. */
#define MOST_HITS 50

/* Titles of check-ins and the like are in every agenda: only items, topics and
 * guests say what one is about; numbers as in SamBlockKind. */
#define AGENDAS_SQL \
  "SELECT id, title, goal," \
  "    (SELECT group_concat(title, char(10)) FROM (" \
  "      SELECT title FROM agenda_block" \
  "        WHERE agenda_id = agenda.id AND kind IN (2, 4, 5)" \
  "        ORDER BY position))," \
  "    (SELECT group_concat(note, char(10)) FROM (" \
  "      SELECT note FROM agenda_block" \
  "        WHERE agenda_id = agenda.id AND note <> ''" \
  "        ORDER BY position))" \
  "  FROM agenda WHERE NOT deleted AND NOT template AND session_id IS NULL" \
  "  ORDER BY starts IS NULL, starts, changed DESC, id"

static gboolean
has_word (const char *text, char **words)
{
  g_autofree char *folded = sam_search_fold (text);

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (folded, words[i]) != NULL)
      return TRUE;

  return FALSE;
}

static gboolean
has_all_words (const char *text, char **words)
{
  g_autofree char *folded = sam_search_fold (text);

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (folded, words[i]) == NULL)
      return FALSE;

  return TRUE;
}

/* Returns: (transfer full) (nullable): the first line of @text with a word in
 *   it */
static char *
find_line (const char *text, char **words)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (has_word (lines[i], words))
      return g_strdup (lines[i]);

  return NULL;
}

/* Beside a title that has all the words stands what the agenda is for, else
 * the line in which one of them was found. */
static char *
make_context (const char *title,
              const char *goal,
              const char *body,
              char      **words)
{
  char *line = NULL;

  if (!has_all_words (title, words))
    line = find_line (body, words);

  return line != NULL ? line : g_strdelimit (g_strdup (goal), "\n\t", ' ');
}

/**
 * sam_agenda_search_find:
 * @words: folded, at least one; all of them must occur
 * @with_notes: whether to look in the notes for who leads the session
 * @hits: (element-type SamSearchHit): gets what is found
 *
 * Looks for planned sessions: in the title, the goal, and the titles of what is
 * on the agenda. For the database thread.
 *
 * Returns: %FALSE with @error in #SAM_DATABASE_ERROR
 */
gboolean
sam_agenda_search_find (sqlite3   *handle,
                        char     **words,
                        gboolean   with_notes,
                        GPtrArray *hits,
                        GError   **error)
{
  int code = SQLITE_DONE;
  g_autoptr (sqlite3_stmt) rows =
      sam_statement_prepare (handle, error, AGENDAS_SQL, "");

  if (rows == NULL)
    return FALSE;

  while (hits->len < MOST_HITS && (code = sqlite3_step (rows)) == SQLITE_ROW)
    {
      const char *title = sam_statement_get_text (rows, 1);
      const char *goal = sam_statement_get_text (rows, 2);
      const char *notes = with_notes ? sam_statement_get_text (rows, 4) : "";
      g_autofree char *body =
          g_strconcat (goal, "\n", sam_statement_get_text (rows, 3), "\n",
                       notes, NULL);
      g_autofree char *all = g_strconcat (title, "\n", body, NULL);
      g_autofree char *context = NULL;

      if (!has_all_words (all, words))
        continue;

      context = make_context (title, goal, body, words);
      g_ptr_array_add (hits,
                       sam_search_hit_new (SAM_HIT_AGENDA, "",
                                           sam_statement_get_text (rows, 0),
                                           *title != '\0'
                                               ? title
                                               : _ ("Planned session"),
                                           context));
    }

  if (code != SQLITE_DONE && code != SQLITE_ROW)
    return sam_database_set_error (handle, error);

  return TRUE;
}
