// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-store.h"

#include <string.h>

#include "sam-agenda-search.h"
#include "sam-statement.h"

/* As many hits as anybody reads. */
#define MOST_HITS 50

/* How much of a note is shown around a hit, in characters. */
#define SNIPPET_LENGTH 80

typedef struct
{
  char   **words; /* (owned): folded */
  gboolean with_notes;
} Query;

static void
query_free (gpointer data)
{
  Query *query = data;

  g_strfreev (query->words);
  g_free (query);
}

/* Counts of votes are in none of these columns. Check-ins and the like are in
 * every session, and say nothing of it. */
#define SESSIONS_SQL \
  "SELECT session.id, session_item.item_title, session_item.card_title" \
  "  FROM session_item JOIN session ON session.id = session_id" \
  "  WHERE NOT deleted AND block IN (2, 4, 5)" \
  "    AND instr(fold(item_title || ' ' || card_title), ?1)" \
  "  ORDER BY started DESC LIMIT 200"

#define AGREEMENTS_SQL \
  "SELECT session_id, when_text || ' … ' || then_text, owner" \
  "  FROM agreement JOIN session ON session.id = session_id" \
  "  WHERE NOT deleted AND chosen" \
  "    AND instr(fold(when_text || ' ' || then_text || ' ' || owner), ?1)" \
  "  ORDER BY started DESC LIMIT 200"

#define NOTES_SQL \
  "SELECT note.session_id, note.text, item_title" \
  "  FROM note JOIN session_item USING (session_id, position)" \
  "    JOIN session ON session.id = session_id" \
  "  WHERE NOT deleted AND instr(fold(note.text), ?1)" \
  "  ORDER BY started DESC LIMIT 200"

static gboolean
has_all (const char *title, const char *context, char **words)
{
  g_autofree char *both = g_strconcat (title, " ", context, NULL);
  g_autofree char *folded = sam_search_fold (both);

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (folded, words[i]) == NULL)
      return FALSE;

  return TRUE;
}

/* Returns: (transfer full): the beginning of @text on one line */
static char *
shorten (const char *text)
{
  g_autofree char *line = g_strdelimit (g_strdup (text), "\n\t", ' ');
  g_autofree char *start = NULL;

  if (g_utf8_strlen (line, -1) <= SNIPPET_LENGTH)
    return g_steal_pointer (&line);

  start = g_utf8_substring (line, 0, SNIPPET_LENGTH);

  return g_strconcat (start, "…", NULL);
}

static gboolean
find (sqlite3    *handle,
      const char *sql,
      SamHitKind  kind,
      char      **words,
      GPtrArray  *hits,
      GError    **error)
{
  int code = SQLITE_DONE;
  g_autoptr (sqlite3_stmt) rows =
      sam_statement_prepare (handle, error, sql, "s", words[0]);

  if (rows == NULL)
    return FALSE;

  while (hits->len < MOST_HITS && (code = sqlite3_step (rows)) == SQLITE_ROW)
    {
      const char      *title = sam_statement_get_text (rows, 1);
      const char      *context = sam_statement_get_text (rows, 2);
      g_autofree char *line = NULL;

      if (!has_all (title, context, words))
        continue;

      line = shorten (title);
      g_ptr_array_add (hits,
                       sam_search_hit_new (kind, "",
                                           sam_statement_get_text (rows, 0),
                                           line, context));
    }

  if (code != SQLITE_DONE && code != SQLITE_ROW)
    return sam_database_set_error (handle, error);

  return TRUE;
}

static gboolean
search (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Query *query = data;
  g_autoptr (GPtrArray) hits = g_ptr_array_new_with_free_func (g_object_unref);

  if (query->words[0] != NULL &&
      (!sam_agenda_search_find (handle, query->words, query->with_notes, hits,
                                error) ||
       !find (handle, AGREEMENTS_SQL, SAM_HIT_AGREEMENT, query->words, hits,
              error) ||
       !find (handle, SESSIONS_SQL, SAM_HIT_SESSION, query->words, hits,
              error) ||
       (query->with_notes &&
        !find (handle, NOTES_SQL, SAM_HIT_NOTE, query->words, hits, error))))
    return FALSE;

  *result = g_steal_pointer (&hits);

  return TRUE;
}

/**
 * sam_session_store_search_async:
 * @words: as typed; all of them must occur
 * @with_notes: whether to look in notes, those on agendas too: never while a
 * session runs, since the team may be looking at the screen
 *
 * Looks for planned sessions, agreements, sessions and notes, newest first, 50
 * at the most.
 * What a round of voting came to is never found.
 */
void
sam_session_store_search_async (SamDatabase        *database,
                                const char         *words,
                                gboolean            with_notes,
                                GCancellable       *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  Query *query;

  g_return_if_fail (words != NULL);

  query = g_new0 (Query, 1);
  query->words = sam_search_split (words);
  query->with_notes = with_notes;

  sam_database_run_async (database, search, query, query_free,
                          (GDestroyNotify) g_ptr_array_unref, cancellable,
                          callback, user_data);
}

/**
 * sam_session_store_search_finish:
 *
 * Returns: (transfer full) (element-type SamSearchHit): whose id is that of
 *   the session or, if it is still planned, of its agenda; or %NULL with @error
 */
GPtrArray *
sam_session_store_search_finish (SamDatabase  *database,
                                 GAsyncResult *result,
                                 GError      **error)
{
  gpointer hits = NULL;

  if (!sam_database_run_finish (database, result, &hits, error))
    return NULL;

  return hits;
}
