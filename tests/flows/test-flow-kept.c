// SPDX-License-Identifier: GPL-3.0-or-later
#include <string.h>

#include "sam-own-flow.h"

/* Everything that is kept, in one place: seen, saved and erased, by keys alone;
 * and where none of it ever stands. */

#define ADD(name, test) \
  g_test_add ("/flow/kept/" name, SamFlow, NULL, sam_flow_set_up, test, \
              sam_flow_tear_down)

/* No card, no message and no name has these. */
#define NOTE "zonnebloemwijsheid"
#define REFLECTION "korenbloemverdriet"
#define DILEMMA "*Coat already on*"

static const char *const words[] = { NOTE, REFLECTION, SAM_OWN_NAME };

/* --- What there is --- */

/* A session that is cut off, with a note. */
static void
hold_session (SamFlow *flow)
{
  sam_flow_search (flow, "coat already");
  sam_flow_wait_for (flow, DILEMMA);
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "Discuss on shared screen");
  sam_flow_key (flow, "F5");
  /* Before the first note, what to write and what not. */
  sam_flow_wait_for (flow, "Write nothing that shows who it is about*");
  sam_flow_wait_for (flow, "*How many people are here?*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_gone (flow, "*How many people are here?*");
  sam_flow_wait_for_in_front (flow, "Space: next");
  sam_flow_key (flow, "n");
  sam_flow_wait_focus (flow, "*");
  sam_flow_type (flow, NOTE);
  sam_flow_wait_for (flow, NOTE);
  sam_flow_wait_for (flow, "*Saved on this computer*");
}

/* The desktop shows titles of windows in places of its own. */
static void
check_titles (SamFlow *flow)
{
  g_autofree char *titles = sam_flow_dup_titles (flow);

  g_assert_nonnull (strstr (titles, "Samenspel"));
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_null (strstr (titles, words[i]));
}

/* The log and the list of recent files are in the home folder, and hold
 * nothing of anybody. */
static void
check_beside (SamFlow *flow)
{
  static const char *const names[] = { "log", "XDG_DATA_HOME/recently-used"
                                              ".xbel" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (flow->home, names[i], NULL);
      g_autofree char *text = NULL;

      if (!g_file_get_contents (path, &text, NULL, NULL))
        {
          g_assert_cmpuint (i, >, 0); /* the log is there */
          continue;
        }
      for (gsize j = 0; j < G_N_ELEMENTS (words); j++)
        g_assert_null (strstr (text, words[j]));
    }
}

static void
fill (SamFlow *flow)
{
  sam_flow_keep_log (flow);
  sam_own_flow_begin (flow, NULL);
  sam_own_flow_write (flow, REFLECTION);
  check_titles (flow);
  hold_session (flow);
  check_titles (flow);
  sam_flow_quit (flow);
  check_beside (flow);
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_cmpuint (sam_own_flow_grep (flow, words[i]), >, 0);
}

static void
open_kept (SamFlow *flow)
{
  sam_flow_key (flow, "F10");
  sam_flow_wait_for (flow, "*What is kept");
  sam_flow_key (flow, "w");
  sam_flow_wait_for_in_front (flow, "*This is everything that Samenspel*");
}

/* --- Saving --- */

/* The field completes what is typed into it as folders are read, and may do so
 * too late (GTK 4.18): then it is typed again. */
static void
type_folder (SamFlow *flow, const char *folder)
{
  g_autofree char *completed = g_strconcat (folder, "/", NULL);

  do
    {
      sam_flow_key (flow, "Control+a");
      sam_flow_type (flow, folder);
    }
  while (!sam_flow_shows_in_front (flow, folder) &&
         !sam_flow_shows_in_front (flow, completed));
}

static void
save_everything (SamFlow *flow)
{
  g_autofree char  *folder = g_build_filename (flow->home, "saved", NULL);
  const char *const command[] = { "rm", "-r", folder, NULL };
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  sam_flow_press (flow, "Save everything as files");
  sam_flow_wait_for_in_front (flow, "In which folder shall it come?");
  sam_flow_key (flow, "Control+l");
  type_folder (flow, folder);
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "Everything was saved in the folder *");
  g_assert_cmpuint (sam_own_flow_grep (flow, "read-me.txt"), >, 0);

  /* What was saved elsewhere is out of reach, as it says. */
  g_assert_true (g_spawn_sync (NULL, (char **) command, NULL,
                               G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL,
                               NULL, &error));
}

/* --- Erasing --- */

static void
check_nowhere (SamFlow *flow)
{
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_cmpuint (sam_own_flow_grep (flow, words[i]), ==, 0);
}

/* What was there goes. The window goes too, and another one comes; how it is
 * now is asked of the disk, and then of the next start. */
static void
wait_nowhere (SamFlow *flow, const char *what)
{
  while (sam_own_flow_grep (flow, what) > 0)
    sam_flow_turn (flow);
}

/* Yes, after the focus was on no. */
static void
confirm (SamFlow *flow, const char *question)
{
  sam_flow_wait_for_in_front (flow, question);
  sam_flow_wait_focus (flow, "*Not now");
  sam_flow_key (flow, "Tab");
  sam_flow_key (flow, "Return");
}

static void
test_erase_sessions (SamFlow *flow, gconstpointer unused)
{
  sam_flow_start (flow);
  hold_session (flow);
  sam_flow_quit (flow);
  g_assert_cmpuint (sam_own_flow_grep (flow, NOTE), >, 0);

  sam_flow_start (flow);
  open_kept (flow);
  sam_flow_press (flow, "Erase: Sessions");
  confirm (flow, "Erase all sessions?");
  wait_nowhere (flow, NOTE);
  sam_flow_terminate (flow);
  g_assert_cmpuint (sam_own_flow_grep (flow, NOTE), ==, 0);

  sam_flow_start (flow);
  open_kept (flow);
  sam_flow_wait_for (flow, "Nothing is kept.");
  g_assert_false (sam_flow_shows_in_front (flow, "Erase: Sessions"));
  sam_flow_key (flow, "Escape");
  sam_flow_wait_gone (flow, "*This is everything that Samenspel*");
  sam_flow_quit (flow);
}

static void
test_erase_everything (SamFlow *flow, gconstpointer unused)
{
  fill (flow);
  sam_flow_start (flow);
  open_kept (flow);
  sam_flow_wait_for (flow, "1 session, of *");
  sam_flow_wait_for (flow, "Erase: " SAM_OWN_NAME);
  save_everything (flow);

  sam_flow_press (flow, "Erase everything for good");
  confirm (flow, "Erase everything?");
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    wait_nowhere (flow, words[i]);
  sam_flow_terminate (flow);
  check_nowhere (flow);

  /* As at the first start, for whoever comes next. */
  sam_flow_start (flow);
  sam_own_flow_go (flow);
  sam_flow_wait_for (flow, "Ten minutes for yourself");
  sam_flow_quit (flow);
  check_nowhere (flow);
}

/* It was begun, and the computer went off: the next start does the rest, before
 * anybody sees anything. */
static void
test_cut_off (SamFlow *flow, gconstpointer unused)
{
  g_autofree char *marker = sam_flow_get_data_path (flow, "erasing");

  sam_flow_start (flow);
  hold_session (flow);
  sam_flow_quit (flow);
  g_assert_cmpuint (sam_own_flow_grep (flow, NOTE), >, 0);
  g_assert_true (g_file_set_contents (marker, "everything\n", -1, NULL));
  sam_flow_start (flow);
  g_assert_cmpuint (sam_own_flow_grep (flow, NOTE), ==, 0);
  g_assert_false (g_file_test (marker, G_FILE_TEST_EXISTS));
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  /* What the program sets is on the disk too, where it can be looked at. */
  g_setenv ("GSETTINGS_BACKEND", "keyfile", TRUE);
  atspi_init ();

  ADD ("erase-sessions", test_erase_sessions);
  ADD ("erase-everything", test_erase_everything);
  ADD ("cut-off", test_cut_off);

  return g_test_run ();
}
