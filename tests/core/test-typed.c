// SPDX-License-Identifier: GPL-3.0-or-later
#include <string.h>

#include "sam-figures.h"
#include "sam-live.h"
#include "sam-test-util.h"

/* R21: a note that is typed is on the disk soon after the last key, and nobody
 * has to ask for it. */

/* In microseconds */
#define MOST_DELAY (2 * G_USEC_PER_SEC)

#define QUICK_NOTES 1
#define ALL_NOTES 60

static char *
read_note (SamTestStore *store)
{
  g_autoptr (SamSession) session = sam_test_load (store, "s");

  return g_strdup (
      sam_session_item_get_note (sam_session_get_item (session, 0)));
}

/* Until what was typed is said to be saved, by itself. */
static void
wait_until_saved (SamLive *live)
{
  while (sam_live_get_save_state (live) != SAM_SAVE_STATE_SAVED)
    g_main_context_iteration (NULL, TRUE);
}

/* How long that took is said, and asserted nowhere: a machine may be busy. */
static void
test_a_note_is_saved_by_itself (void)
{
  const guint  n_notes = sam_figures_choose (QUICK_NOTES, ALL_NOTES);
  gint64       longest = 0;
  SamTestStore store;
  SamLive     *live;
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 23, 13, 30, 0);
  g_autoptr (SamClock) clock = sam_clock_new_fixed (now);

  sam_test_store_set_up (&store, NULL);
  sam_test_create (&store, session);
  live = sam_live_new (store.database, clock, session);
  sam_live_start (live);
  while (sam_live_is_busy (live))
    g_main_context_iteration (NULL, TRUE);

  for (guint i = 0; i < n_notes; i++)
    {
      gint64           start, took;
      g_autofree char *typed = g_strdup_printf ("What we said, %u.", i);
      g_autofree char *kept = NULL;

      /* Letter by letter; the last key is what counts. */
      for (gsize length = 1; length <= strlen (typed); length++)
        {
          g_autofree char *part = g_strndup (typed, length);

          sam_live_set_note (live, part);
        }
      start = g_get_monotonic_time ();
      g_assert_cmpint (sam_live_get_save_state (live), !=,
                       SAM_SAVE_STATE_SAVED);
      wait_until_saved (live);
      took = g_get_monotonic_time () - start;
      longest = MAX (longest, took);
      kept = read_note (&store);
      g_assert_cmpstr (kept, ==, typed);
    }
  sam_figures_say ("R21", longest <= MOST_DELAY,
                   "on the disk within 2 s after the last key",
                   "%u notes, each on the disk within %.2f s", n_notes,
                   (double) longest / G_USEC_PER_SEC);
  g_assert_finalize_object (live);
  sam_test_store_tear_down (&store, NULL);
}

/* Whoever leaves does not wait for the pause: window, sleep and the end of the
 * session all flush. */
static void
test_leaving_saves_at_once (void)
{
  SamTestStore     store;
  SamLive         *live;
  g_autofree char *kept = NULL;
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 23, 13, 30, 0);
  g_autoptr (SamClock) clock = sam_clock_new_fixed (now);

  sam_test_store_set_up (&store, NULL);
  sam_test_create (&store, session);
  live = sam_live_new (store.database, clock, session);
  sam_live_start (live);
  sam_live_set_note (live, "On my way out.");
  sam_live_end (live);
  while (sam_live_is_busy (live))
    g_main_context_iteration (NULL, TRUE);
  g_object_unref (live);

  sam_test_store_reopen (&store);
  kept = read_note (&store);
  g_assert_cmpstr (kept, ==, "On my way out.");
  sam_figures_say ("R21", TRUE, "at once at the end of a session",
                   "a session ended after the last key: on the disk");
  sam_test_store_tear_down (&store, NULL);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/typed/a-note-is-saved-by-itself",
                   test_a_note_is_saved_by_itself);
  g_test_add_func ("/typed/leaving-saves-at-once", test_leaving_saves_at_once);

  return g_test_run ();
}
