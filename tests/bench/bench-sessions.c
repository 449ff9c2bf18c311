// SPDX-License-Identifier: GPL-3.0-or-later
//
// 2,000 sessions and, as the limit, 20: reading all of the list from the disk,
// or as much of it as is seen at once, or opening the Sessions place until its
// rows are painted. Usage: bench-sessions all|newest|place FOLDER
#include "bench-round.h"
#include "sam-session-store.h"
#include "sam-sessions-page.h"

#define N_MANY 2000
#define N_FEW 20

/* More rows than a window of 760 pixels shows. */
#define N_SEEN 20

typedef struct
{
  SamDatabase *many;   /* (owned) */
  SamDatabase *few;    /* (owned) */
  SamClock    *clock;  /* (owned) */
  GtkWidget   *window; /* (owned) (nullable): for the place */
  gboolean     painted;
} Desk;

/* Six items of 3 kB, a note on each and an improvement point: a long meeting
 * of every week. */
#define FILL_SQL \
  "WITH n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %u - 1)" \
  "  INSERT INTO session (id, started, ended, people, title)" \
  "  SELECT printf ('%%08d-a-session', i * 7919 %% 10007), 1000000 + i * " \
  "7200," \
  "    1003600 + i * 7200, 8, 'Choosing a side' FROM n;" \
  "WITH n (i) AS (VALUES (0), (1), (2), (3), (4), (5))" \
  "  INSERT INTO session_item (session_id, position, deck_id, card_id," \
  "    card_number, card_title, colour, icon, item_id, item_title," \
  "    item_source, seconds)" \
  "  SELECT id, i, 'samenspel', 'several-carers', 2, 'Several carers', 1," \
  "    'people', 'choose-a-side', 'Choosing a side'," \
  "    printf ('%%.*c', 3000, 'x'), 840 FROM session, n;" \
  "INSERT INTO note" \
  "  SELECT session_id, position, printf ('%%.*c', 300, 'x'), ''" \
  "  FROM session_item;" \
  "INSERT INTO agreement (id, session_id, when_text, then_text, owner)" \
  "  SELECT id, id, 'when', 'then', 'SJ' FROM session;"

static void
keep_result_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static gboolean
fill (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  return sqlite3_exec (handle, data, NULL, NULL, NULL) == SQLITE_OK ||
         sam_database_set_error (handle, error);
}

static SamDatabase *
open_filled (const char *folder, const char *name, guint n_sessions)
{
  SamDatabase     *database;
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  database = sam_database_open (path, &error);
  g_assert_no_error (error);
  sam_database_run_async (database, fill,
                          g_strdup_printf (FILL_SQL, n_sessions), g_free, NULL,
                          NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  sam_database_run_finish (database, result, NULL, &error);
  g_assert_no_error (error);

  return database;
}

/* @most: 0 for all */
static void
list (SamDatabase *database, guint most)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) sessions = NULL;
  g_autoptr (GError) error = NULL;

  if (most > 0)
    sam_session_store_list_newest_async (database, most, NULL, keep_result_cb,
                                         &result);
  else
    sam_session_store_list_async (database, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  sessions = sam_session_store_list_finish (database, result, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (sessions), >=, N_FEW);
}

static void
list_many (gpointer data)
{
  list (((Desk *) data)->many, 0);
}

static void
list_few (gpointer data)
{
  list (((Desk *) data)->few, 0);
}

static void
list_newest_of_many (gpointer data)
{
  list (((Desk *) data)->many, N_SEEN);
}

static void
list_newest_of_few (gpointer data)
{
  list (((Desk *) data)->few, N_SEEN);
}

static void
after_paint_cb (GdkFrameClock *clock, gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

static void
wait_for_frame (Desk *desk)
{
  desk->painted = FALSE;
  gtk_widget_queue_draw (desk->window);
  while (!desk->painted)
    g_main_context_iteration (NULL, TRUE);
}

/* The page is made anew each time, as the first time somebody goes there. */
static void
open_place (Desk *desk, SamDatabase *database)
{
  GtkWidget       *page = sam_sessions_page_new ();
  SamSessionsPage *sessions = SAM_SESSIONS_PAGE (page);

  adw_window_set_content (ADW_WINDOW (desk->window), page);
  sam_sessions_page_set_source (sessions, database, desk->clock);
  sam_sessions_page_refresh (sessions);
  while (g_list_model_get_n_items (sam_sessions_page_get_list (sessions)) <
         N_FEW)
    g_main_context_iteration (NULL, TRUE);
  wait_for_frame (desk);
}

static void
open_many (gpointer data)
{
  Desk *desk = data;

  open_place (desk, desk->many);
}

static void
open_few (gpointer data)
{
  Desk *desk = data;

  open_place (desk, desk->few);
}

static void
bench_place (Desk *desk)
{
  adw_init ();
  desk->window = g_object_ref (adw_window_new ());
  gtk_window_set_default_size (GTK_WINDOW (desk->window), 1120, 760);
  gtk_widget_realize (desk->window);
  g_signal_connect (gtk_widget_get_frame_clock (desk->window), "after-paint",
                    G_CALLBACK (after_paint_cb), &desk->painted);
  gtk_window_present (GTK_WINDOW (desk->window));
  wait_for_frame (desk);

  bench_pair (40, open_many, open_few, desk);

  gtk_window_destroy (GTK_WINDOW (desk->window));
  g_object_unref (desk->window);
}

int
main (int argc, char *argv[])
{
  Desk desk = { 0 };

  g_assert_cmpint (argc, ==, 3);
  desk.many = open_filled (argv[2], "many.db", N_MANY);
  desk.few = open_filled (argv[2], "few.db", N_FEW);
  desk.clock = sam_clock_new ();

  if (g_str_equal (argv[1], "place"))
    bench_place (&desk);
  else if (g_str_equal (argv[1], "newest"))
    bench_pair (200, list_newest_of_many, list_newest_of_few, &desk);
  else
    bench_pair (200, list_many, list_few, &desk);

  sam_database_close (desk.many);
  sam_database_close (desk.few);
  g_object_unref (desk.many);
  g_object_unref (desk.few);
  g_object_unref (desk.clock);

  return 0;
}
