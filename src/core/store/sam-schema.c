// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-schema.h"

#include <glib/gi18n-lib.h>

/*
 * The tables, as numbered steps. A step is never changed once it was released:
 * a new shape is a new step. PRAGMA user_version says which steps a file has
 * had.
 *
 * Times are seconds since 1970, UTC. The text of an item is kept as XML, as it
 * was discussed. A tally is sums: there is no column in which a voter, an
 * order or a time of a vote could be kept. The sum beside a note is the
 * SHA-256 of its text: SQLite keeps no checksums, and a flipped bit must not
 * pass for somebody's words.
 */
static const char *const steps[] = {
  /* 1 */
  "CREATE TABLE session ("
  "  id       TEXT NOT NULL PRIMARY KEY,"
  "  started  INTEGER NOT NULL,"
  "  ended    INTEGER,"
  "  people   INTEGER NOT NULL CHECK (people BETWEEN 1 AND 40),"
  "  position INTEGER NOT NULL DEFAULT 0,"
  "  title    TEXT NOT NULL"
  ") STRICT, WITHOUT ROWID;"

  "CREATE INDEX session_by_start ON session (started);"

  "CREATE TABLE session_item ("
  "  session_id   TEXT NOT NULL REFERENCES session ON DELETE CASCADE,"
  "  position     INTEGER NOT NULL,"
  "  deck_id      TEXT NOT NULL,"
  "  card_id      TEXT NOT NULL,"
  "  card_number  INTEGER NOT NULL,"
  "  card_title   TEXT NOT NULL,"
  "  colour       INTEGER NOT NULL,"
  "  icon         TEXT NOT NULL,"
  "  item_id      TEXT NOT NULL,"
  "  item_title   TEXT NOT NULL,"
  "  item_source  TEXT NOT NULL,"
  "  step         INTEGER NOT NULL DEFAULT 0,"
  "  seconds      INTEGER NOT NULL DEFAULT 0,"
  "  ballot_open  INTEGER NOT NULL DEFAULT 0 CHECK (ballot_open IN (0, 1)),"
  "  changed      INTEGER NOT NULL DEFAULT -1,"
  "  PRIMARY KEY (session_id, position)"
  ") STRICT, WITHOUT ROWID;"

  "CREATE TABLE note ("
  "  session_id TEXT NOT NULL,"
  "  position   INTEGER NOT NULL,"
  "  text       TEXT NOT NULL,"
  "  sum        TEXT NOT NULL,"
  "  PRIMARY KEY (session_id, position),"
  "  FOREIGN KEY (session_id, position)"
  "    REFERENCES session_item ON DELETE CASCADE"
  ") STRICT, WITHOUT ROWID;"

  "CREATE TABLE tally ("
  "  session_id TEXT NOT NULL,"
  "  position   INTEGER NOT NULL,"
  "  round      INTEGER NOT NULL CHECK (round IN (0, 1)),"
  "  choice     INTEGER NOT NULL CHECK (choice BETWEEN 0 AND 5),"
  "  way        INTEGER NOT NULL CHECK (way IN (0, 1)),"
  "  votes      INTEGER NOT NULL CHECK (votes BETWEEN 0 AND 40),"
  "  PRIMARY KEY (session_id, position, round, choice),"
  "  FOREIGN KEY (session_id, position)"
  "    REFERENCES session_item ON DELETE CASCADE"
  ") STRICT, WITHOUT ROWID;"

  "CREATE TABLE agreement ("
  "  id         TEXT NOT NULL PRIMARY KEY,"
  "  session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,"
  "  when_text  TEXT NOT NULL,"
  "  then_text  TEXT NOT NULL,"
  "  owner      TEXT NOT NULL"
  ") STRICT, WITHOUT ROWID;"

  "CREATE INDEX agreement_by_session ON agreement (session_id);",

  /* 2: agendas, and sessions that were prepared. Minutes are whole minutes, 0
   * for none; a block is a SamBlockKind, and 2 of these is an item. An agenda
   * with a session became that one, and goes when it goes. What is marked
   * deleted is gone for people, and erased at the next start. */
  "ALTER TABLE session ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0;"
  "ALTER TABLE session ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0"
  "  CHECK (deleted IN (0, 1));"

  "ALTER TABLE session_item ADD COLUMN block INTEGER NOT NULL DEFAULT 2;"
  "ALTER TABLE session_item ADD COLUMN block_text TEXT NOT NULL DEFAULT '';"
  "ALTER TABLE session_item ADD COLUMN question_id TEXT NOT NULL DEFAULT '';"
  "ALTER TABLE session_item ADD COLUMN planned INTEGER NOT NULL DEFAULT 0;"
  "ALTER TABLE session_item ADD COLUMN guide TEXT NOT NULL DEFAULT '';"
  "ALTER TABLE session_item ADD COLUMN vote_form INTEGER NOT NULL DEFAULT 0;"
  "ALTER TABLE session_item ADD COLUMN way INTEGER NOT NULL DEFAULT 0;"

  /* All that lists and the history ask of an item, without its text. */
  "CREATE INDEX session_item_by_block"
  "  ON session_item (session_id, block, deck_id, item_id, seconds);"

  "CREATE TABLE agenda ("
  "  id         TEXT NOT NULL PRIMARY KEY,"
  "  title      TEXT NOT NULL,"
  "  goal       TEXT NOT NULL,"
  "  starts     INTEGER,"
  "  minutes    INTEGER NOT NULL,"
  "  people     INTEGER NOT NULL CHECK (people BETWEEN 1 AND 40),"
  "  purpose    INTEGER NOT NULL,"
  "  template   INTEGER NOT NULL CHECK (template IN (0, 1)),"
  "  changed    INTEGER NOT NULL,"
  "  deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),"
  "  session_id TEXT REFERENCES session ON DELETE CASCADE"
  ") STRICT, WITHOUT ROWID;"

  "CREATE TABLE agenda_block ("
  "  agenda_id      TEXT NOT NULL REFERENCES agenda ON DELETE CASCADE,"
  "  position       INTEGER NOT NULL,"
  "  kind           INTEGER NOT NULL,"
  "  title          TEXT NOT NULL,"
  "  text           TEXT NOT NULL,"
  "  question_id    TEXT NOT NULL,"
  "  note           TEXT NOT NULL,"
  "  deck_id        TEXT NOT NULL,"
  "  card_id        TEXT NOT NULL,"
  "  card_number    INTEGER NOT NULL,"
  "  card_title     TEXT NOT NULL,"
  "  colour         INTEGER NOT NULL,"
  "  icon           TEXT NOT NULL,"
  "  item_id        TEXT NOT NULL,"
  "  item_source    TEXT NOT NULL,"
  "  least          INTEGER NOT NULL,"
  "  usual          INTEGER NOT NULL,"
  "  most           INTEGER NOT NULL,"
  "  learned        INTEGER NOT NULL,"
  "  must           INTEGER NOT NULL CHECK (must IN (0, 1)),"
  "  pinned_minutes INTEGER NOT NULL,"
  "  pinned_start   INTEGER NOT NULL,"
  "  vote_form      INTEGER NOT NULL,"
  "  way            INTEGER NOT NULL,"
  "  reason         INTEGER NOT NULL,"
  "  fits           INTEGER NOT NULL CHECK (fits IN (0, 1)),"
  "  PRIMARY KEY (agenda_id, position)"
  ") STRICT, WITHOUT ROWID;",

  /* 3: the time of a running session. What was seen has a bit for each
   * SamPhaseKind; of a session that an older program kept, the team saw all of
   * what it came to. 0 least minutes: those of its kind. */
  "ALTER TABLE session_item ADD COLUMN least INTEGER NOT NULL DEFAULT 0;"
  "ALTER TABLE session_item ADD COLUMN must INTEGER NOT NULL DEFAULT 0"
  "  CHECK (must IN (0, 1));"
  "ALTER TABLE session_item ADD COLUMN parked INTEGER NOT NULL DEFAULT 0"
  "  CHECK (parked IN (0, 1));"
  "ALTER TABLE session_item ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;"
  "ALTER TABLE session_item ADD COLUMN step_since INTEGER NOT NULL DEFAULT 0;"
  "ALTER TABLE session_item ADD COLUMN step_more INTEGER NOT NULL DEFAULT 0;"
  "UPDATE session_item SET seen = 255 WHERE seconds > 0 OR step > 0;",

  /* 4: when the notes of a session were erased; for how long they are kept; and
   * what was erased here, but has to leave the backups yet: notes, or the
   * whole. */
  "ALTER TABLE session ADD COLUMN erased INTEGER;"

  "CREATE TABLE setting ("
  "  name  TEXT NOT NULL PRIMARY KEY,"
  "  value INTEGER NOT NULL"
  ") STRICT, WITHOUT ROWID;"

  "CREATE TABLE leaving ("
  "  id    TEXT NOT NULL,"
  "  whole INTEGER NOT NULL CHECK (whole IN (0, 1)),"
  "  PRIMARY KEY (id, whole)"
  ") STRICT, WITHOUT ROWID;",

  /* 5: what becomes of improvement points. Only what is chosen is one; the
   * rest was proposed. An item is the position in the session of what it was
   * made at. Dots are sums, -1 for none placed. Days are as “2026-12-08”: a
   * date has no time and no zone. A day to return is empty for the next
   * session. What was answered outside of any session has an empty one; an
   * answer outlives the session that it was given in. */
  "ALTER TABLE agreement ADD COLUMN number INTEGER NOT NULL DEFAULT 0;"
  "ALTER TABLE agreement ADD COLUMN item INTEGER NOT NULL DEFAULT -1;"
  "ALTER TABLE agreement ADD COLUMN chosen INTEGER NOT NULL DEFAULT 1"
  "  CHECK (chosen IN (0, 1));"
  "ALTER TABLE agreement ADD COLUMN dots INTEGER NOT NULL DEFAULT -1"
  "  CHECK (dots BETWEEN -1 AND 999);"
  "ALTER TABLE agreement ADD COLUMN returns_on TEXT NOT NULL DEFAULT '';"
  "ALTER TABLE agreement ADD COLUMN state INTEGER NOT NULL DEFAULT 0"
  "  CHECK (state BETWEEN 0 AND 3);"
  "ALTER TABLE agreement ADD COLUMN closed_on TEXT NOT NULL DEFAULT '';"

  "CREATE TABLE agreement_answer ("
  "  agreement_id TEXT NOT NULL REFERENCES agreement ON DELETE CASCADE,"
  "  session_id   TEXT NOT NULL,"
  "  answered_on  TEXT NOT NULL,"
  "  state        INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),"
  "  noticed      TEXT NOT NULL,"
  "  PRIMARY KEY (agreement_id, session_id)"
  ") STRICT, WITHOUT ROWID;",

  /* 6: votes on paper (a way is a SamWay), what people write about their
   * choice, and what the check-out came to. A reason is raw, as a note is, and
   * goes with it; it lies where its own sum puts it, so that no order is kept.
   * An answer is a SamWorth. */
  "CREATE TABLE tally_by_way ("
  "  session_id TEXT NOT NULL,"
  "  position   INTEGER NOT NULL,"
  "  round      INTEGER NOT NULL CHECK (round IN (0, 1)),"
  "  choice     INTEGER NOT NULL CHECK (choice BETWEEN 0 AND 5),"
  "  way        INTEGER NOT NULL CHECK (way BETWEEN 0 AND 2),"
  "  votes      INTEGER NOT NULL CHECK (votes BETWEEN 0 AND 40),"
  "  PRIMARY KEY (session_id, position, round, choice),"
  "  FOREIGN KEY (session_id, position)"
  "    REFERENCES session_item ON DELETE CASCADE"
  ") STRICT, WITHOUT ROWID;"
  "INSERT INTO tally_by_way"
  "  SELECT session_id, position, round, choice, way, votes FROM tally;"
  "DROP TABLE tally;"
  "ALTER TABLE tally_by_way RENAME TO tally;"

  "ALTER TABLE session_item ADD COLUMN asks_reasons INTEGER NOT NULL DEFAULT 0"
  "  CHECK (asks_reasons IN (0, 1));"
  "ALTER TABLE agenda_block ADD COLUMN asks_reasons INTEGER NOT NULL DEFAULT 0"
  "  CHECK (asks_reasons IN (0, 1));"

  "CREATE TABLE reason ("
  "  session_id TEXT NOT NULL,"
  "  position   INTEGER NOT NULL,"
  "  sum        TEXT NOT NULL,"
  "  text       TEXT NOT NULL,"
  "  PRIMARY KEY (session_id, position, sum),"
  "  FOREIGN KEY (session_id, position)"
  "    REFERENCES session_item ON DELETE CASCADE"
  ") STRICT, WITHOUT ROWID;"

  "CREATE TABLE check_out ("
  "  session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,"
  "  answer     INTEGER NOT NULL CHECK (answer BETWEEN 0 AND 2),"
  "  people     INTEGER NOT NULL CHECK (people BETWEEN 0 AND 40),"
  "  PRIMARY KEY (session_id, answer)"
  ") STRICT, WITHOUT ROWID;",

  /* 7: what still runs is found among thousands without reading them all. */
  "CREATE INDEX session_running ON session (id) WHERE ended IS NULL;",
};

/**
 * sam_schema_get_newest:
 *
 * Returns: the version that this program writes
 */
guint
sam_schema_get_newest (void)
{
  return G_N_ELEMENTS (steps);
}

static gboolean
get_number (sqlite3 *handle, const char *pragma, int *number, GError **error)
{
  g_autoptr (sqlite3_stmt) statement = NULL;

  if (sqlite3_prepare_v2 (handle, pragma, -1, &statement, NULL) != SQLITE_OK ||
      sqlite3_step (statement) != SQLITE_ROW)
    return sam_database_set_error (handle, error);

  *number = sqlite3_column_int (statement, 0);

  return TRUE;
}

/* One step and its number are one transaction: interrupted anywhere, the file
 * is the old or the new one. */
static gboolean
take_step (sqlite3 *handle, guint step, GError **error)
{
  g_autofree char *sql =
      g_strdup_printf ("BEGIN IMMEDIATE; %s"
                       "PRAGMA application_id = %d;"
                       "PRAGMA user_version = %u; COMMIT;",
                       steps[step], SAM_SCHEMA_APPLICATION_ID, step + 1);

  if (sqlite3_exec (handle, sql, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;

  sam_database_set_error (handle, error);
  sqlite3_exec (handle, "ROLLBACK", NULL, NULL, NULL);

  return FALSE;
}

/* A new file is empty: no table, no number. */
static gboolean
is_ours (sqlite3 *handle, int version, gboolean *ours, GError **error)
{
  int application = 0;
  int n_tables = 0;

  if (!get_number (handle, "PRAGMA application_id", &application, error) ||
      !get_number (handle, "SELECT count(*) FROM sqlite_schema", &n_tables,
                   error))
    return FALSE;

  *ours = application == SAM_SCHEMA_APPLICATION_ID ||
          (application == 0 && version == 0 && n_tables == 0);

  return TRUE;
}

/**
 * sam_schema_is_old:
 *
 * Returns: whether sam_schema_migrate() would change a file that holds
 * something of ours
 */
gboolean
sam_schema_is_old (sqlite3 *handle)
{
  int      version = 0;
  gboolean ours = FALSE;

  g_return_val_if_fail (handle != NULL, FALSE);

  return get_number (handle, "PRAGMA user_version", &version, NULL) &&
         is_ours (handle, version, &ours, NULL) && ours && version > 0 &&
         (guint) version < sam_schema_get_newest ();
}

/**
 * sam_schema_migrate:
 * @handle: a connection outside a transaction
 *
 * Brings the file to the newest version, step by step. A file of a newer
 * program, or of another program, is not touched.
 *
 * Returns: %FALSE with @error in #SAM_DATABASE_ERROR
 */
gboolean
sam_schema_migrate (sqlite3 *handle, GError **error)
{
  int      version = 0;
  gboolean ours = FALSE;

  g_return_val_if_fail (handle != NULL, FALSE);

  if (!get_number (handle, "PRAGMA user_version", &version, error) ||
      !is_ours (handle, version, &ours, error))
    return FALSE;

  if (!ours)
    {
      g_set_error_literal (
          error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FOREIGN,
          _ ("The file with your sessions belongs to another program. It was "
             "left as it is. Move it away, and start Samenspel again."));
      return FALSE;
    }

  if (version < 0 || (guint) version > sam_schema_get_newest ())
    {
      g_set_error_literal (
          error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_NEWER,
          _ ("Your sessions were kept by a newer Samenspel than this one. "
             "They were left as they are. Start the newer Samenspel, or "
             "update this one."));
      return FALSE;
    }

  for (guint step = (guint) version; step < sam_schema_get_newest (); step++)
    if (!take_step (handle, step, error))
      return FALSE;

  return TRUE;
}
