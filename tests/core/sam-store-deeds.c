// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-store-deeds.h"

#include "sam-agenda-store.h"
#include "sam-agreement-store.h"
#include "sam-ballot-private.h"
#include "sam-date.h"
#include "sam-keep-days.h"

#define SESSION "s"

/* Long enough for some pages. */
#define LONG_NOTE_WORDS 900

typedef void (*Deed) (SamDatabase *database, GAsyncResult **result);

static void
create (SamDatabase *database, GAsyncResult **result)
{
  g_autoptr (SamSession) session = sam_test_session (SESSION, 8);

  sam_session_store_create_async (database, session, sam_test_keep_result_cb,
                                  result);
}

static void
save_agenda (SamDatabase *database, GAsyncResult **result)
{
  g_autoptr (SamAgenda) agenda = sam_test_agenda (SAM_VOTE_BEFORE_AFTER);

  sam_agenda_store_save_async (database, agenda, FALSE, sam_test_keep_result_cb,
                               result);
}

static void
save_people (SamDatabase *database, GAsyncResult **result)
{
  sam_session_store_save_people_async (database, SESSION, 9,
                                       sam_test_keep_result_cb, result);
}

static void
save_way (SamDatabase *database, GAsyncResult **result)
{
  sam_session_store_save_way_async (database, SESSION, 0, SAM_WAY_HANDS,
                                    sam_test_keep_result_cb, result);
}

static void
save_place (SamDatabase *database, GAsyncResult **result)
{
  const SamPlace place = {
    .position = 0, .step = 1, .left_position = 0, .left_seconds = 60
  };

  sam_session_store_save_place_async (database, SESSION, &place,
                                      sam_test_keep_result_cb, result);
}

static void
save_tally (SamDatabase   *database,
            SamRoundName   round,
            const guint    counts[SAM_N_CHOICES],
            GAsyncResult **result)
{
  g_autoptr (SamTally) tally = sam_tally_new (SAM_WAY_HANDS, 3, counts);

  sam_session_store_save_tally_async (database, SESSION, 0, round, tally, -1,
                                      sam_test_keep_result_cb, result);
}

static void
save_first_tally (SamDatabase *database, GAsyncResult **result)
{
  static const guint counts[SAM_N_CHOICES] = { 4, 1, 2, 0, 1, 1 };

  save_tally (database, SAM_ROUND_BEFORE, counts, result);
}

static void
save_second_tally (SamDatabase *database, GAsyncResult **result)
{
  static const guint counts[SAM_N_CHOICES] = { 2, 1, 5, 0, 1, 0 };

  save_tally (database, SAM_ROUND_AFTER, counts, result);
}

static void
save_reasons (SamDatabase *database, GAsyncResult **result)
{
  static const char *const reasons[] = { "because it is honest",
                                         "because she asked me", NULL };

  sam_session_store_save_reasons_async (database, SESSION, 0, reasons,
                                        sam_test_keep_result_cb, result);
}

static void
save_note (SamDatabase   *database,
           guint          position,
           const char    *note,
           GAsyncResult **result)
{
  sam_session_store_save_note_async (database, SESSION, position, note,
                                     sam_test_keep_result_cb, result);
}

static void
save_long_note (SamDatabase *database, GAsyncResult **result)
{
  g_autoptr (GString) note = g_string_new (NULL);

  for (guint i = 0; i < LONG_NOTE_WORDS; i++)
    g_string_append_printf (note, "word-%u ", i);
  save_note (database, 0, note->str, result);
}

static void
save_other_note (SamDatabase *database, GAsyncResult **result)
{
  save_note (database, 1, "Eén gesprek met alle drie.", result);
}

static void
shorten_note (SamDatabase *database, GAsyncResult **result)
{
  save_note (database, 0, "One talk with all three.", result);
}

static void
save_worth (SamDatabase *database, GAsyncResult **result)
{
  sam_session_store_save_worth_async (database, SESSION, (SamWorth) 0, 7,
                                      sam_test_keep_result_cb, result);
}

static SamAgreement *
make_agreement (void)
{
  g_autoptr (SamAgreement) proposal =
      sam_agreement_new ("a", "a new client comes", "we ask who matters", "SJ");

  return sam_agreement_with_chosen (proposal, TRUE);
}

static void
save_agreement (SamDatabase *database, GAsyncResult **result)
{
  g_autoptr (SamAgreement) agreement = make_agreement ();

  sam_agreement_store_save_async (database, SESSION, agreement,
                                  sam_test_keep_result_cb, result);
}

static void
answer_agreement (SamDatabase *database, GAsyncResult **result)
{
  GDate today;
  g_autoptr (SamAgreement) agreement = make_agreement ();
  g_autoptr (SamAgreement) answered = NULL;

  g_assert_true (sam_date_parse_iso ("2026-11-30", &today));
  answered = sam_agreement_with_answer (agreement, SAM_AGREEMENT_OPEN, SESSION,
                                        &today);
  sam_agreement_store_answer_async (database, SESSION, answered, &today,
                                    sam_test_keep_result_cb, result);
}

static void
keep_for_a_year (SamDatabase *database, GAsyncResult **result)
{
  sam_keep_days_save_async (database, 365, sam_test_keep_result_cb, result);
}

static void
start_agenda (SamDatabase *database, GAsyncResult **result)
{
  sam_agenda_store_save_started_async (database, "agenda", SESSION,
                                       sam_test_keep_result_cb, result);
}

static void
end (SamDatabase *database, GAsyncResult **result)
{
  g_autoptr (GDateTime) ended = g_date_time_new_utc (2026, 11, 23, 14, 30, 0);

  sam_session_store_save_ended_async (database, SESSION, ended, 1, 600,
                                      sam_test_keep_result_cb, result);
}

static void
delete_session (SamDatabase *database, GAsyncResult **result)
{
  sam_session_store_delete_async (database, SESSION, sam_test_keep_result_cb,
                                  result);
}

static void
restore_session (SamDatabase *database, GAsyncResult **result)
{
  sam_session_store_restore_async (database, SESSION, sam_test_keep_result_cb,
                                   result);
}

static const struct
{
  const char *name;
  Deed        deed;
} deeds[] = {
  { "a session", create },
  { "an agenda", save_agenda },
  { "people", save_people },
  { "a way to vote", save_way },
  { "where they are", save_place },
  { "a first round", save_first_tally },
  { "reasons", save_reasons },
  { "a second round", save_second_tally },
  { "a long note", save_long_note },
  { "another note", save_other_note },
  { "a shorter note", shorten_note },
  { "the check-out", save_worth },
  { "an improvement point", save_agreement },
  { "what came of it", answer_agreement },
  { "a setting", keep_for_a_year },
  { "an agenda that began", start_agenda },
  { "the end", end },
  { "deleting", delete_session },
  { "taking that back", restore_session },
};

guint
sam_store_deeds_get_n (void)
{
  return G_N_ELEMENTS (deeds);
}

const char *
sam_store_deeds_get_name (guint deed)
{
  return deeds[deed].name;
}

gboolean
sam_store_deeds_do (SamTestStore *self, guint deed, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  deeds[deed].deed (self->database, &result);

  return sam_database_run_finish (self->database, sam_test_wait_for (&result),
                                  NULL, error);
}

void
sam_store_deeds_do_all (SamTestStore *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      g_autoptr (GError) error = NULL;

      sam_store_deeds_do (self, i, &error);
      g_assert_no_error (error);
    }
}

static void
dump_table (sqlite3 *handle, const char *table, GString *dump)
{
  g_autofree char *sql = g_strdup_printf ("SELECT * FROM \"%s\"", table);
  g_autoptr (sqlite3_stmt) rows = NULL;

  g_assert_cmpint (sqlite3_prepare_v2 (handle, sql, -1, &rows, NULL), ==,
                   SQLITE_OK);
  g_string_append_printf (dump, "%s\n", table);
  while (sqlite3_step (rows) == SQLITE_ROW)
    {
      for (int i = 0; i < sqlite3_column_count (rows); i++)
        {
          const char *text = (const char *) sqlite3_column_text (rows, i);
          const char *name = sqlite3_column_name (rows, i);

          if (!g_str_equal (table, "agenda") || !g_str_equal (name, "changed"))
            g_string_append_printf (dump, "  %s = %s\n", name,
                                    text != NULL ? text : "-");
        }
      g_string_append_c (dump, '\n');
    }
}

static gboolean
dump_all (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  GString *dump = g_string_new (NULL);
  g_autoptr (sqlite3_stmt) tables = NULL;

  g_assert_cmpint (sqlite3_prepare_v2 (handle,
                                       "SELECT name FROM sqlite_schema"
                                       "  WHERE type = 'table' ORDER BY name",
                                       -1, &tables, NULL),
                   ==, SQLITE_OK);
  while (sqlite3_step (tables) == SQLITE_ROW)
    dump_table (handle, (const char *) sqlite3_column_text (tables, 0), dump);
  *result = g_string_free (dump, FALSE);

  return TRUE;
}

char *
sam_store_deeds_dump (SamTestStore *self)
{
  gpointer dump = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_database_run_outside_async (self->database, dump_all, NULL, NULL, g_free,
                                  NULL, sam_test_keep_result_cb, &result);
  sam_database_run_finish (self->database, sam_test_wait_for (&result), &dump,
                           &error);
  g_assert_no_error (error);

  return dump;
}
