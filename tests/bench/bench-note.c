// SPDX-License-Identifier: GPL-3.0-or-later
//
// A note of half a page saved through the store and, as the limit, the same
// bytes written over a file and synced. Usage: bench-note FOLDER CARD
#include "bench-round.h"
#include "sam-deck-reader.h"
#include "sam-session-store.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

#define NOTE_BYTES 1500

typedef struct
{
  SamDatabase *database; /* (owned) */
  SamSession  *session;  /* (owned) */
  int          file;
  guint        n_saved;
  char         note[NOTE_BYTES + 1];
} Desk;

static void
keep_result_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static void
wait_for_save (SamDatabase *database, GAsyncResult **result)
{
  g_autoptr (GError) error = NULL;

  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  sam_session_store_save_finish (database, *result, &error);
  g_assert_no_error (error);
}

/* Each save is of another text: the same one might be no change. */
static void
change_note (Desk *desk)
{
  desk->n_saved++;
  memset (desk->note, 'a' + (int) (desk->n_saved % 26), NOTE_BYTES);
}

static void
save_note (gpointer data)
{
  Desk *desk = data;
  g_autoptr (GAsyncResult) result = NULL;

  change_note (desk);
  sam_session_store_save_note_async (desk->database,
                                     sam_session_get_id (desk->session), 0,
                                     desk->note, keep_result_cb, &result);
  wait_for_save (desk->database, &result);
}

static void
write_and_sync (gpointer data)
{
  Desk *desk = data;

  change_note (desk);
  g_assert_cmpint (pwrite (desk->file, desk->note, NOTE_BYTES, 0), ==,
                   NOTE_BYTES);
  g_assert_cmpint (fsync (desk->file), ==, 0);
}

static SamCard *
read_card (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  SamCard *card =
      sam_deck_reader_parse_file (file, SAM_XML_LENIENT, NULL, &error);

  g_assert_no_error (error);

  return card;
}

static void
open_session (Desk *desk, SamCard *card)
{
  g_autoptr (GDateTime) started = g_date_time_new_utc (2026, 11, 23, 13, 30, 0);
  g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), 0);
  g_autoptr (SamSessionItem) agenda_item =
      sam_session_item_new ("bench", card, item);
  g_autoptr (GAsyncResult) created = NULL;
  g_autoptr (GAsyncResult) added = NULL;

  desk->session = sam_session_new ("bench", started, 6);
  sam_session_store_create_async (desk->database, desk->session, keep_result_cb,
                                  &created);
  wait_for_save (desk->database, &created);

  sam_session_add_item (desk->session, agenda_item);
  sam_session_store_add_item_async (desk->database,
                                    sam_session_get_id (desk->session),
                                    agenda_item, 0, keep_result_cb, &added);
  wait_for_save (desk->database, &added);
}

int
main (int argc, char *argv[])
{
  Desk             desk = { 0 };
  g_autofree char *path = NULL;
  g_autofree char *plain = NULL;
  g_autoptr (SamCard) card = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (argc, ==, 3);
  path = g_build_filename (argv[1], "bench.db", NULL);
  plain = g_build_filename (argv[1], "bench.txt", NULL);
  card = read_card (argv[2]);

  desk.database = sam_database_open (path, &error);
  g_assert_no_error (error);
  desk.file = g_open (plain, O_CREAT | O_TRUNC | O_WRONLY, 0600);
  g_assert_cmpint (desk.file, >=, 0);

  open_session (&desk, card);
  bench_pair (200, save_note, write_and_sync, &desk);

  sam_database_close (desk.database);
  g_object_unref (desk.database);
  g_object_unref (desk.session);
  close (desk.file);

  return 0;
}
