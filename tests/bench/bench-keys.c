// SPDX-License-Identifier: GPL-3.0-or-later

/* How long it takes from a key press until the shared screen has painted what
 * it did, full screen, with the console behind it as on one laptop: the X
 * server, the window, the running session with its store, the layout and the
 * drawing. What was waited for the disk is known, and is told apart.
 *
 * Usage: bench-keys next|vote|blank FOLDER */

#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <adwaita.h>

#include "bench-round.h"
#include "sam-console.h"
#include "sam-deck-shelf.h"
#include "sam-live.h"

#define N_PRESSES 100

/* As many as a session may have, each with a letter and Enter. */
#define N_VOTERS 40

/* What half of all presses may take, in microseconds. */
#define LIMIT 16000.0

/* Between two presses, in milliseconds: longer than two frames, and never the
 * same part of a third. */
#define PAUSE(i) (40 + (i) *7 % 17)

typedef struct
{
  Display     *keyboard; /* (owned) */
  SamDatabase *database; /* (owned) */
  SamLive     *live;     /* (owned) */
  GtkWindow   *screen;   /* (unowned) */

  gboolean changed;
  gint64   painted; /* in µs; 0 if not yet */
  GArray  *times;   /* (element-type double) (owned): in µs */
} Bench;

static void
keep_result_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

/* Returns: (transfer full): the first item of @kind */
static SamItem *
find_item (SamCard *card, SamItemKind kind)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (card)); i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);

      if (sam_item_get_kind (item) == kind)
        return g_steal_pointer (&item);
    }

  g_assert_not_reached ();
}

/* An item of each card and each kind, and dilemmas without a vote that
 * would hold up; or one dilemma to vote on. */
static SamAgenda *
create_agenda (GListModel *deck, gboolean votes)
{
  SamAgenda *agenda = sam_agenda_new ("bench");

  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (SamCard) card = g_list_model_get_item (deck, i);
      g_autoptr (SamItem) item =
          find_item (card, votes ? SAM_ITEM_DILEMMA
                                 : (SamItemKind) (i % SAM_N_ITEM_KINDS));
      g_autoptr (SamBlock) block =
          sam_block_new_item (SAM_DECK_BUILT_IN, card, item);

      sam_block_set_vote_form (block,
                               votes ? SAM_VOTE_BEFORE_AFTER : SAM_VOTE_NONE);
      sam_agenda_append (agenda, block);
    }

  return agenda;
}

static void
open_session (Bench *bench, const char *folder, gboolean votes)
{
  g_autofree char *path = g_build_filename (folder, "keys.db", NULL);
  g_autoptr (SamDeckShelf) shelf =
      sam_deck_shelf_new (SAM_RESOURCE_BASE "/cards", NULL, "nl");
  g_autoptr (SamAgenda) agenda =
      create_agenda (G_LIST_MODEL (sam_deck_shelf_get_built_in (shelf)), votes);
  g_autoptr (GDateTime) started = g_date_time_new_utc (2026, 11, 23, 13, 30, 0);
  g_autoptr (SamSession) session =
      sam_session_new_from_agenda ("bench", started, N_VOTERS, agenda);
  g_autoptr (SamClock) clock = sam_clock_new ();
  g_autoptr (GAsyncResult) created = NULL;
  g_autoptr (GError) error = NULL;

  bench->database = sam_database_open (path, &error);
  g_assert_no_error (error);
  sam_session_store_create_async (bench->database, session, keep_result_cb,
                                  &created);
  while (created == NULL)
    g_main_context_iteration (NULL, TRUE);
  sam_session_store_save_finish (bench->database, created, &error);
  g_assert_no_error (error);

  bench->live = sam_live_new (bench->database, clock, session);
  sam_live_start (bench->live);
}

static void
live_changed_cb (Bench *bench)
{
  bench->changed = TRUE;
}

/* The first frame after the change, when the X server has all of it. */
static void
after_paint_cb (Bench *bench)
{
  if (!bench->changed || bench->painted != 0)
    return;

  gdk_display_sync (gtk_widget_get_display (GTK_WIDGET (bench->screen)));
  bench->painted = g_get_monotonic_time ();
}

static gboolean
pass_cb (gpointer passed)
{
  *(gboolean *) passed = TRUE;

  return G_SOURCE_REMOVE;
}

static void
pause_for (guint milliseconds)
{
  gboolean passed = FALSE;

  g_timeout_add (milliseconds, pass_cb, &passed);
  while (!passed)
    g_main_context_iteration (NULL, TRUE);
}

static void
press (Bench *bench, guint key)
{
  KeyCode code = XKeysymToKeycode (bench->keyboard, key);
  gint64  pressed;
  double  took;

  pause_for (PAUSE (bench->times->len));
  bench->changed = FALSE;
  bench->painted = 0;
  pressed = g_get_monotonic_time ();
  XTestFakeKeyEvent (bench->keyboard, code, True, CurrentTime);
  XTestFakeKeyEvent (bench->keyboard, code, False, CurrentTime);
  XFlush (bench->keyboard);
  while (bench->painted == 0)
    g_main_context_iteration (NULL, TRUE);

  took = (double) (bench->painted - pressed);
  g_array_append_val (bench->times, took);
}

/* To the end of the agenda and back to its beginning. */
static void
press_next (Bench *bench)
{
  gboolean back = FALSE;

  while (bench->times->len < N_PRESSES)
    {
      back = back ? sam_live_can_previous (bench->live)
                  : !sam_live_can_next (bench->live);
      press (bench, back ? GDK_KEY_Left : GDK_KEY_space);
    }
}

static void
press_vote (Bench *bench)
{
  while (!sam_live_has_round (bench->live))
    press (bench, GDK_KEY_space);
  g_array_set_size (bench->times, 0);

  for (guint i = 0; i < N_VOTERS; i++)
    {
      press (bench, i % 2 == 0 ? GDK_KEY_a : GDK_KEY_b);
      press (bench, GDK_KEY_Return);
    }
}

static void
press_blank (Bench *bench)
{
  while (bench->times->len < N_PRESSES)
    press (bench, GDK_KEY_period);
}

static void
show (Bench *bench)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *console = sam_console_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 1120, 760);
  adw_window_set_content (ADW_WINDOW (window), console);
  sam_console_set_live (SAM_CONSOLE (console), bench->live);
  gtk_window_present (GTK_WINDOW (window));
  sam_console_show_shared_screen (SAM_CONSOLE (console));
  bench->screen = sam_console_get_shared_screen (SAM_CONSOLE (console));
  while (!gtk_window_is_active (bench->screen) ||
         !gtk_window_is_fullscreen (bench->screen))
    g_main_context_iteration (NULL, TRUE);
  pause_for (500);

  g_signal_connect_swapped (bench->live, "changed",
                            G_CALLBACK (live_changed_cb), bench);
  g_signal_connect_swapped (bench->live, "notify::screen-state",
                            G_CALLBACK (live_changed_cb), bench);
  g_signal_connect_swapped (gtk_widget_get_frame_clock (
                                GTK_WIDGET (bench->screen)),
                            "after-paint", G_CALLBACK (after_paint_cb), bench);
}

int
main (int argc, char *argv[])
{
  Bench bench = { 0 };

  g_assert_cmpint (argc, ==, 3);
  bench.times = g_array_new (FALSE, FALSE, sizeof (double));
  bench.keyboard = XOpenDisplay (NULL);
  g_assert_nonnull (bench.keyboard);
  adw_init ();

  open_session (&bench, argv[2], g_str_equal (argv[1], "vote"));
  show (&bench);
  if (g_str_equal (argv[1], "next"))
    press_next (&bench);
  else if (g_str_equal (argv[1], "vote"))
    press_vote (&bench);
  else
    press_blank (&bench);
  bench_print_part (bench.times, 0.5, LIMIT);
  bench_print_part (bench.times, 0.95, LIMIT);

  /* The session goes on: what leaving it costs is not measured. */
  XCloseDisplay (bench.keyboard);
  sam_database_close (bench.database);
  g_array_unref (bench.times);

  return 0;
}
