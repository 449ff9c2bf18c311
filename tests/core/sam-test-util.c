// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-test-util.h"

#include <glib/gstdio.h>

#include "sam-ballot-private.h"
#include "sam-deck-reader.h"

static const char dilemma_source[] =
    "<dilemma xmlns='urn:x-samenspel:card' id='choose-a-side' least='10'"
    "  usual='15' most='25' people='3-12' suits='team'>"
    "  <title>Choosing a side</title>"
    "  <situation><p>The youngest daughter asks what you think.</p></situation>"
    "  <question>What do you say?</question>"
    "  <option><says>I say what I think</says><value>honesty</value>"
    "    <price>Somebody feels passed over</price></option>"
    "  <option><says>I stay out of it</says><value>trust</value>"
    "    <price>She stands alone</price></option>"
    "  <option><says>I ask them all</says><value>together</value>"
    "    <price>It takes two weeks</price></option>"
    "</dilemma>";

static const char case_source[] =
    "<case xmlns='urn:x-samenspel:card' id='flowers' least='8' usual='12'"
    "  most='20' people='3-12' suits='team pairs alone'>"
    "  <title>The next morning</title>"
    "  <phase><p>You are forty minutes late.</p></phase>"
    "  <phase><p>The next morning there are flowers.</p></phase>"
    "  <question>What happens between you?</question>"
    "</case>";

static SamItem *
parse (const char *source)
{
  g_autoptr (GError) error = NULL;
  SamItem *item = sam_deck_reader_parse_item (source, &error);

  g_assert_no_error (error);

  return item;
}

SamItem *
sam_test_dilemma (void)
{
  return parse (dilemma_source);
}

SamItem *
sam_test_case (void)
{
  return parse (case_source);
}

/* Returns: (transfer full): a session of a dilemma and a case */
SamSession *
sam_test_session (const char *id, guint people)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) started =
      g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);
  g_autoptr (SamItem) dilemma = sam_test_dilemma ();
  g_autoptr (SamItem) item = sam_test_case ();
  g_autoptr (SamSessionItem) first =
      sam_session_item_new_kept ("samenspel", "several-carers", 2,
                                 "Several carers", SAM_CARD_TEAL, "people",
                                 dilemma);
  g_autoptr (SamSessionItem) second =
      sam_session_item_new_kept ("samenspel", "constructive", 1, "Together",
                                 SAM_CARD_BLUE, "hands", item);
  SamSession *session = sam_session_new (id, started, people);

  sam_session_add_item (session, first);
  sam_session_add_item (session, second);

  return session;
}

static void
append_block (SamAgenda   *agenda,
              SamBlockKind kind,
              const char  *title,
              const char  *text)
{
  g_autoptr (SamBlock) block = sam_block_new (kind, title);

  sam_block_set_text (block, text);
  sam_agenda_append (agenda, block);
}

static void
append_dilemma (SamAgenda *agenda, SamVoteForm form)
{
  g_autoptr (SamItem) item = sam_test_dilemma ();
  g_autoptr (SamBlock) block =
      sam_block_new_kept_item ("samenspel", "several-carers", 2,
                               "Several carers", SAM_CARD_TEAL, "people", item);

  sam_block_set_vote_form (block, form);
  sam_block_set_way (block, SAM_WAY_HANDS);
  sam_block_set_note (block, "Let the newest speak first.");
  sam_agenda_append (agenda, block);
}

SamAgenda *
sam_test_agenda (SamVoteForm form)
{
  SamAgenda *agenda = sam_agenda_new ("agenda");

  sam_agenda_set_title (agenda, "Team meeting");
  sam_agenda_set_minutes (agenda, 60);
  append_block (agenda, SAM_BLOCK_CHECK_IN, NULL, "What made you smile?");
  append_block (agenda, SAM_BLOCK_LAST_TIME, NULL, NULL);
  append_dilemma (agenda, form);
  append_block (agenda, SAM_BLOCK_BREAK, NULL, NULL);
  append_block (agenda, SAM_BLOCK_TOPIC, "The new key cabinet",
                "Where does it hang?\nWho has the code?");
  append_block (agenda, SAM_BLOCK_AGREE, NULL, NULL);
  append_block (agenda, SAM_BLOCK_CHECK_OUT, NULL, "Was it worth our time?");

  sam_agenda_set_words (agenda, 0,
                        sam_block_kind_get_title (SAM_BLOCK_CHECK_IN),
                        "What made you smile?", "smile");

  return agenda;
}

SamSession *
sam_test_prepared_session (const char *id, guint people, SamVoteForm form)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) started =
      g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);
  g_autoptr (SamAgenda) agenda = sam_test_agenda (form);

  return sam_session_new_from_agenda (id, started, people, agenda);
}

void
sam_test_set_outcome (SamSessionItem *item,
                      const guint     before[SAM_N_CHOICES],
                      const guint     after[SAM_N_CHOICES])
{
  SamBallot   *ballot = sam_session_item_get_ballot (item);
  const guint *counts[SAM_N_ROUNDS] = { before, after };

  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    {
      g_autoptr (SamTally) tally =
          sam_tally_new (SAM_WAY_KEYBOARD, sam_ballot_get_n_options (ballot),
                         counts[round]);

      sam_ballot_set_tally (ballot, round, tally);
    }
  sam_ballot_set_open (ballot, TRUE);
}

char *
sam_test_markdown (SamSession *session, SamReportLayer layer)
{
  g_autoptr (SamReport) report = sam_report_new (session, layer);

  return sam_report_to_markdown (report);
}

void
sam_test_store_set_up (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  self->directory = g_dir_make_tmp ("samenspel-test-XXXXXX", &error);
  g_assert_no_error (error);
  self->path = g_build_filename (self->directory, "samenspel.db", NULL);
  self->database = sam_database_open (self->path, &error);
  g_assert_no_error (error);
}

static void
close_database (SamTestStore *self)
{
  if (self->database == NULL)
    return;

  sam_database_close (self->database);
  /* What has come back may wait in the main context, with its reference. */
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (g_steal_pointer (&self->database));
}

/* Removes a folder and all that is in it. */
void
sam_test_remove_folder (const char *path)
{
  const char *name;
  g_autoptr (GDir) directory = g_dir_open (path, 0, NULL);

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        sam_test_remove_folder (child);
      else
        g_assert_cmpint (g_unlink (child), ==, 0);
    }
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

void
sam_test_store_tear_down (SamTestStore *self, gconstpointer unused)
{
  close_database (self);
  sam_test_remove_folder (self->directory);
  g_free (self->directory);
  g_free (self->path);
}

/* As after a restart of the program. */
void
sam_test_store_reopen (SamTestStore *self)
{
  g_autoptr (GError) error = NULL;

  close_database (self);
  self->database = sam_database_open (self->path, &error);
  g_assert_no_error (error);
}

/* Returns: (transfer full): the file as it lies on the disk */
char *
sam_test_store_read_bytes (SamTestStore *self, gsize *size)
{
  char *bytes = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (self->path, &bytes, size, &error);
  g_assert_no_error (error);

  return bytes;
}

static gboolean
execute (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  return sqlite3_exec (handle, data, NULL, NULL, NULL) == SQLITE_OK ||
         sam_database_set_error (handle, error);
}

/* Lets @sql loose on the open database, on its own thread. */
void
sam_test_store_run (SamTestStore *self, const char *sql)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_database_run_async (self->database, execute, g_strdup (sql), g_free, NULL,
                          NULL, sam_test_keep_result_cb, &result);
  sam_database_run_finish (self->database, sam_test_wait_for (&result), NULL,
                           &error);
  g_assert_no_error (error);
}

void
sam_test_keep_result_cb (GObject      *source,
                         GAsyncResult *result,
                         gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

/* Turns the main loop until sam_test_keep_result_cb() has been called. */
GAsyncResult *
sam_test_wait_for (GAsyncResult **kept)
{
  while (*kept == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *kept;
}

void
sam_test_create (SamTestStore *self, SamSession *session)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_session_store_create_async (self->database, session,
                                  sam_test_keep_result_cb, &result);
  sam_session_store_save_finish (self->database, sam_test_wait_for (&result),
                                 &error);
  g_assert_no_error (error);
}

SamSession *
sam_test_load (SamTestStore *self, const char *id)
{
  SamSession *session;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_session_store_load_async (self->database, id, NULL,
                                sam_test_keep_result_cb, &result);
  session = sam_session_store_load_finish (self->database,
                                           sam_test_wait_for (&result), &error);
  g_assert_no_error (error);

  return session;
}
