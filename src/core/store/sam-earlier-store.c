// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-earlier-store.h"

#include "sam-session-item-loader.h"
#include "sam-statement.h"

/* The same dilemma in the newest session before this one in which its outcome
 * was opened. */

/* Numbers as in SamBlockKind. */
#define EARLIER_SQL \
  "SELECT before.id, item.position, before.started" \
  "  FROM session AS this, session_item AS own, session AS before," \
  "    session_item AS item" \
  "  WHERE this.id = ?1 AND own.session_id = ?1 AND own.position = ?2" \
  "    AND before.id <> this.id AND before.ended IS NOT NULL" \
  "    AND NOT before.deleted AND before.started <= this.started" \
  "    AND item.session_id = before.id AND item.block = 2" \
  "    AND item.deck_id = own.deck_id AND item.item_id = own.item_id" \
  "    AND item.ballot_open" \
  "  ORDER BY before.started DESC, before.id, item.position DESC LIMIT 1"

typedef struct
{
  char *session_id; /* (owned) */
  guint position;
} Place;

static void
place_free (gpointer data)
{
  Place *place = data;

  g_free (place->session_id);
  g_free (place);
}

static void
earlier_free (gpointer data)
{
  sam_earlier_free (data);
}

static gboolean
load_earlier (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Place *place = data;
  int    code;
  g_autoptr (SamSessionItem) item = NULL;
  g_autoptr (GDateTime) utc = NULL;
  g_autoptr (GDateTime) started = NULL;
  g_autoptr (sqlite3_stmt) row =
      sam_statement_prepare (handle, error, EARLIER_SQL, "si",
                             place->session_id, (gint64) place->position);

  if (row == NULL)
    return FALSE;

  code = sqlite3_step (row);
  if (code == SQLITE_DONE)
    return TRUE;
  if (code != SQLITE_ROW)
    return sam_database_set_error (handle, error);

  item =
      sam_session_item_loader_read_voted (handle,
                                          sam_statement_get_text (row, 0),
                                          (guint) sqlite3_column_int (row, 1),
                                          error);
  if (item == NULL)
    return FALSE;

  utc = g_date_time_new_from_unix_utc (sqlite3_column_int64 (row, 2));
  started = g_date_time_to_local (utc);
  if (sam_session_item_get_ballot (item) != NULL)
    *result = sam_earlier_new (started, item);

  return TRUE;
}

/**
 * sam_earlier_store_load_async:
 * @session_id: a session, running or not
 * @position: a dilemma of it
 *
 * Looks for the same dilemma in the sessions before.
 */
void
sam_earlier_store_load_async (SamDatabase        *database,
                              const char         *session_id,
                              guint               position,
                              GCancellable       *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer            user_data)
{
  Place *place;

  g_return_if_fail (session_id != NULL);

  place = g_new0 (Place, 1);
  place->session_id = g_strdup (session_id);
  place->position = position;

  sam_database_run_async (database, load_earlier, place, place_free,
                          earlier_free, cancellable, callback, user_data);
}

/**
 * sam_earlier_store_load_finish:
 *
 * Returns: (transfer full) (nullable): that dilemma, without its notes; %NULL
 *   if there is none, or with @error
 */
SamEarlier *
sam_earlier_store_load_finish (SamDatabase  *database,
                               GAsyncResult *result,
                               GError      **error)
{
  gpointer earlier = NULL;

  if (!sam_database_run_finish (database, result, &earlier, error))
    return NULL;

  return earlier;
}
