// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-flow.h"

#include <gdk/gdk.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>

/* How often the tree is looked at while waiting, in milliseconds. GTK does
 * not announce every change, so an event alone would not do. */
#define LOOK_EVERY_MS 30

/* Deeper than any tree of ours; a guard against a circle. */
#define MOST_LEVELS 60

/* AT-SPI's own headers say how its objects are freed only since 2.50. */
static void
unref_object (gpointer pointer)
{
  g_clear_object ((GObject **) pointer);
}

#define auto_object __attribute__ ((cleanup (unref_object)))

/* Of one accessible: what it is called, or the text that is in it. */
static char *
dup_content (AtspiAccessible *accessible)
{
  AtspiText *text = atspi_accessible_get_text_iface (accessible);
  char      *content;

  if (text == NULL)
    return g_strdup ("");

  content =
      atspi_text_get_text (text, 0, atspi_text_get_character_count (text, NULL),
                           NULL);
  g_object_unref (text);

  return content != NULL ? content : g_strdup ("");
}

static char *
dup_words (AtspiAccessible *accessible)
{
  g_autofree char *name = atspi_accessible_get_name (accessible, NULL);
  g_autofree char *description =
      atspi_accessible_get_description (accessible, NULL);
  g_autofree char *content = dup_content (accessible);

  return g_strjoin ("\t", name != NULL ? name : "",
                    description != NULL ? description : "", content, NULL);
}

static gboolean
has_state (AtspiAccessible *accessible, AtspiStateType state)
{
  auto_object AtspiStateSet *states =
      atspi_accessible_get_state_set (accessible);

  return states != NULL && atspi_state_set_contains (states, state);
}

/* Returns TRUE to stop. The last child comes first: what opened later is later
 * in the tree, and each question is a message to the program. */
typedef gboolean (*Visit) (AtspiAccessible *accessible, gpointer data);

static gboolean
walk (AtspiAccessible *accessible, Visit visit, gpointer data, guint level)
{
  int n_children;

  if (accessible == NULL || level > MOST_LEVELS)
    return FALSE;
  if (visit (accessible, data))
    return TRUE;

  n_children = atspi_accessible_get_child_count (accessible, NULL);
  for (int i = n_children - 1; i >= 0; i--)
    {
      auto_object AtspiAccessible *child =
          atspi_accessible_get_child_at_index (accessible, i, NULL);

      /* GTK 4.8 does not say what is showing; it says what is not hidden. So
       * a page that is behind another counts too. */
      if (child != NULL &&
          (level == 0 || has_state (child, ATSPI_STATE_VISIBLE)) &&
          walk (child, visit, data, level + 1))
        return TRUE;
    }

  return FALSE;
}

/* Returns: (transfer full) (nullable): our program among all on the bus */
static AtspiAccessible *
find_program (SamFlow *self)
{
  auto_object AtspiAccessible *desktop = atspi_get_desktop (0);
  guint                        pid;
  int                          n_programs;

  if (self->process == NULL ||
      g_subprocess_get_identifier (self->process) == NULL)
    return NULL;

  pid = (guint) g_ascii_strtoull (g_subprocess_get_identifier (self->process),
                                  NULL, 10);
  n_programs = atspi_accessible_get_child_count (desktop, NULL);
  for (int i = 0; i < n_programs; i++)
    {
      auto_object AtspiAccessible *program =
          atspi_accessible_get_child_at_index (desktop, i, NULL);

      if (program != NULL &&
          atspi_accessible_get_process_id (program, NULL) == pid)
        return g_steal_pointer (&program);
    }

  return NULL;
}

/* Returns whether @visit stopped. */
static gboolean
walk_windows (AtspiAccessible *program,
              gboolean         active,
              Visit            visit,
              gpointer         data)
{
  int n_windows = atspi_accessible_get_child_count (program, NULL);

  for (int i = 0; i < n_windows; i++)
    {
      auto_object AtspiAccessible *window =
          atspi_accessible_get_child_at_index (program, i, NULL);

      if (window != NULL && has_state (window, ATSPI_STATE_ACTIVE) == active &&
          walk (window, visit, data, 1))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_front (AtspiAccessible *program)
{
  int n_windows = atspi_accessible_get_child_count (program, NULL);

  for (int i = 0; i < n_windows; i++)
    {
      auto_object AtspiAccessible *window =
          atspi_accessible_get_child_at_index (program, i, NULL);

      if (window != NULL && has_state (window, ATSPI_STATE_ACTIVE))
        return TRUE;
    }

  return FALSE;
}

/* The window in front first: each question is a message, and behind it there
 * may be thousands of answers. */
static void
look (SamFlow *self, gboolean only_front, Visit visit, gpointer data)
{
  auto_object AtspiAccessible *program = find_program (self);

  if (program == NULL)
    return;

  /* The tree changes while we look; what is kept from before is not it. */
  atspi_accessible_clear_cache (program);
  if (!only_front && visit (program, data))
    return;
  /* A dialog of the desktop's does not say that it is in front. */
  if (!walk_windows (program, TRUE, visit, data) &&
      (!only_front || !has_front (program)))
    walk_windows (program, FALSE, visit, data);
}

typedef struct
{
  GPatternSpec    *pattern; /* (owned) */
  gboolean         focused; /* only what has the focus */
  AtspiAccessible *found;   /* (owned) (nullable) */
} Search;

/* What is written, and what a status says: that has no name in newer GTK. */
static gboolean
has_content (AtspiAccessible *accessible)
{
  AtspiRole role = atspi_accessible_get_role (accessible, NULL);

  return role == ATSPI_ROLE_TEXT || role == ATSPI_ROLE_ENTRY ||
         role == ATSPI_ROLE_STATUS_BAR;
}

/* Each question is a message to the program: none is asked in vain. */
static gboolean
is_called_so (AtspiAccessible *accessible, GPatternSpec *pattern)
{
  g_autofree char *name = atspi_accessible_get_name (accessible, NULL);
  g_autofree char *content = NULL;

  if (name != NULL && g_pattern_spec_match_string (pattern, name))
    return TRUE;

  content = has_content (accessible) ? dup_content (accessible) : NULL;

  return content != NULL && g_pattern_spec_match_string (pattern, content);
}

static gboolean
match_cb (AtspiAccessible *accessible, gpointer data)
{
  Search *search = data;

  if (search->focused && !has_state (accessible, ATSPI_STATE_FOCUSED))
    return FALSE;
  if (!is_called_so (accessible, search->pattern))
    return FALSE;

  search->found = g_object_ref (accessible);

  return TRUE;
}

/* Returns: (transfer full) (nullable): the first that is called so */
static AtspiAccessible *
find (SamFlow *self, const char *pattern, gboolean only_front, gboolean focused)
{
  Search search = { g_pattern_spec_new (pattern), focused, NULL };

  look (self, only_front, match_cb, &search);
  g_pattern_spec_free (search.pattern);

  return search.found;
}

/* The program says what gets the focus; asking it of all that there is takes
 * long. */
static void
focused_cb (AtspiEvent *event, gpointer data)
{
  SamFlow *self = data;

  if (event->detail1 != 0)
    g_set_object (&self->focus, event->source);
  g_boxed_free (ATSPI_TYPE_EVENT, event);
}

/* Whether @accessible is called so, or what it is a part of: the inner button
 * of a menu button has the focus in its place. */
static gboolean
is_part_of (AtspiAccessible *accessible, GPatternSpec *pattern)
{
  auto_object AtspiAccessible *parent = NULL;

  if (is_called_so (accessible, pattern))
    return TRUE;

  parent = atspi_accessible_get_parent (accessible, NULL);

  return parent != NULL && has_state (parent, ATSPI_STATE_FOCUSED) &&
         is_part_of (parent, pattern);
}

/* What has the focus in a window behind a dialog keeps it there. */
static gboolean
is_in_front (AtspiAccessible *accessible)
{
  auto_object AtspiAccessible *parent = NULL;

  if (has_state (accessible, ATSPI_STATE_ACTIVE))
    return TRUE;

  parent = atspi_accessible_get_parent (accessible, NULL);
  if (parent != NULL)
    atspi_accessible_clear_cache (parent);

  return parent != NULL && is_in_front (parent);
}

/* Whether what has the focus is called @pattern. Not everything says that it
 * got it: then all that there is is asked. */
static gboolean
has_focus (SamFlow *self, const char *pattern)
{
  auto_object AtspiAccessible *found = NULL;

  /* Once the program has answered, it has said what came before that. */
  g_main_context_iteration (NULL, FALSE);
  if (self->focus != NULL)
    {
      atspi_accessible_clear_cache (self->focus);
      if (has_state (self->focus, ATSPI_STATE_FOCUSED))
        {
          g_autoptr (GPatternSpec) spec = g_pattern_spec_new (pattern);
          Search search = { spec, TRUE, NULL };

          if (is_part_of (self->focus, spec))
            return TRUE;

          if (walk (self->focus, match_cb, &search, 1))
            {
              g_object_unref (search.found);
              return TRUE;
            }
          if (is_in_front (self->focus))
            return FALSE;
        }
    }

  found = find (self, pattern, TRUE, TRUE);

  return found != NULL;
}

static gboolean
quit_cb (gpointer data)
{
  g_main_loop_quit (data);

  return G_SOURCE_REMOVE;
}

/* Turns the main loop for one look. */
static void
turn (SamFlow *self)
{
  g_timeout_add (LOOK_EVERY_MS, quit_cb, self->loop);
  g_main_loop_run (self->loop);
}

static void
check_runs (SamFlow *self)
{
  if (self->process != NULL &&
      g_subprocess_get_identifier (self->process) == NULL)
    g_error ("The program ended by itself");
}

void
sam_flow_set_up (SamFlow *self, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  /* libatspi warns of what GTK does not offer. In the program itself, a
   * warning stays fatal: it inherits G_DEBUG. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK);

  self->home = g_dir_make_tmp ("samenspel-flow-XXXXXX", &error);
  g_assert_no_error (error);
  self->files = g_ptr_array_new_with_free_func (g_free);
  self->loop = g_main_loop_new (NULL, FALSE);
  self->listener = atspi_event_listener_new (focused_cb, self, NULL);
  atspi_event_listener_register (self->listener, "object:state-changed:focused",
                                 &error);
  g_assert_no_error (error);
}

static void
remove_folder (const char *path)
{
  const char *name;
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR) &&
          !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        remove_folder (child);
      else
        g_unlink (child);
    }
  g_rmdir (path);
}

void
sam_flow_tear_down (SamFlow *self, gconstpointer unused)
{
  if (self->process != NULL)
    sam_flow_kill (self);
  atspi_event_listener_deregister (self->listener,
                                   "object:state-changed:focused", NULL);
  g_clear_object (&self->listener);
  g_clear_object (&self->focus);
  remove_folder (self->home);
  g_free (self->home);
  g_ptr_array_unref (self->files);
  g_main_loop_unref (self->loop);
}

/**
 * sam_flow_add_argument:
 *
 * To be given to the program at the next start.
 */
void
sam_flow_add_argument (SamFlow *self, const char *argument)
{
  g_ptr_array_add (self->files, g_strdup (argument));
}

/**
 * sam_flow_set_days_ahead:
 *
 * At the next start it is so many days later than the computer says.
 */
void
sam_flow_set_days_ahead (SamFlow *self, guint days)
{
  self->ahead = days;
}

/**
 * sam_flow_keep_log:
 *
 * From the next start on, what the program logs at its most talkative lies in
 * the home folder, among what else it leaves there.
 */
void
sam_flow_keep_log (SamFlow *self)
{
  self->logs = TRUE;
}

/* A program that outlived a test that fails would keep its output open, for
 * which meson waits. */
static void
end_with_test (gpointer unused)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL);
}

static GSubprocessLauncher *
new_launcher (SamFlow *self)
{
  GSubprocessLauncher *launcher =
      g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_NONE);
  static const char *const folders[] = { "XDG_DATA_HOME", "XDG_CONFIG_HOME",
                                         "XDG_CACHE_HOME", "XDG_STATE_HOME" };

  g_subprocess_launcher_set_child_setup (launcher, end_with_test, NULL, NULL);
  g_subprocess_launcher_setenv (launcher, "HOME", self->home, TRUE);
  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = g_build_filename (self->home, folders[i], NULL);

      g_subprocess_launcher_setenv (launcher, folders[i], path, TRUE);
    }
  /* What it keeps for a moment is looked through as well. */
  g_subprocess_launcher_setenv (launcher, "TMPDIR", self->home, TRUE);
  /* The tests wait for what is written in the source. */
  g_subprocess_launcher_setenv (launcher, "LC_ALL", "C.UTF-8", TRUE);
  g_subprocess_launcher_setenv (launcher, "LANGUAGE", "en", TRUE);
  g_subprocess_launcher_unsetenv (launcher, "GTK_A11Y");
  if (self->logs)
    {
      g_autofree char *path = g_build_filename (self->home, "log", NULL);

      g_subprocess_launcher_setenv (launcher, "G_MESSAGES_DEBUG", "all", TRUE);
      g_subprocess_launcher_set_stdout_file_path (launcher, path);
      g_subprocess_launcher_set_flags (launcher,
                                       G_SUBPROCESS_FLAGS_STDERR_MERGE);
    }
  if (self->ahead > 0)
    {
      g_autofree char *days = g_strdup_printf ("%u", self->ahead);

      g_subprocess_launcher_setenv (launcher, "SAM_TEST_DAYS_AHEAD", days,
                                    TRUE);
    }

  return launcher;
}

static GSubprocess *
spawn (SamFlow *self)
{
  GSubprocess *process;
  g_autoptr (GSubprocessLauncher) launcher = new_launcher (self);
  g_autoptr (GPtrArray) command = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (command, (char *) g_getenv ("SAM_TEST_PROGRAM"));
  for (guint i = 0; i < self->files->len; i++)
    g_ptr_array_add (command, g_ptr_array_index (self->files, i));
  g_ptr_array_add (command, NULL);

  process = g_subprocess_launcher_spawnv (launcher,
                                          (const char *const *) command->pdata,
                                          &error);
  g_assert_no_error (error);

  return process;
}

/**
 * sam_flow_start:
 *
 * Starts the program and waits for its window.
 */
void
sam_flow_start (SamFlow *self)
{
  g_clear_object (&self->focus);
  self->process = spawn (self);
  sam_flow_wait_for (self, "Samenspel");
}

/**
 * sam_flow_start_again:
 *
 * Starts it a second time while it runs, and waits until that one has handed
 * over to the first.
 */
void
sam_flow_start_again (SamFlow *self)
{
  g_autoptr (GSubprocess) second = spawn (self);

  g_subprocess_wait (second, NULL, NULL);
  g_assert_true (g_subprocess_get_successful (second));
}

/**
 * sam_flow_kill:
 *
 * As a power cut: the program does not get to say a word.
 */
void
sam_flow_kill (SamFlow *self)
{
  g_subprocess_send_signal (self->process, SIGKILL);
  g_subprocess_wait (self->process, NULL, NULL);
  g_clear_object (&self->process);
}

/**
 * sam_flow_quit:
 *
 * Ends the program by its key and waits until it is gone.
 */
void
sam_flow_quit (SamFlow *self)
{
  sam_flow_key (self, "Control+q");
  g_subprocess_wait (self->process, NULL, NULL);
  g_assert_true (g_subprocess_get_successful (self->process));
  g_clear_object (&self->process);
}

/**
 * sam_flow_terminate:
 *
 * As the desktop does when somebody logs out: the program is asked to end, and
 * has a moment for that.
 */
void
sam_flow_terminate (SamFlow *self)
{
  g_subprocess_send_signal (self->process, SIGTERM);
  g_subprocess_wait (self->process, NULL, NULL);
  g_assert_true (g_subprocess_get_successful (self->process));
  g_clear_object (&self->process);
}

static guint
parse_key (const char *name)
{
  static const struct
  {
    const char *name;
    guint       keysym;
  } keys[] = {
    { "space", GDK_KEY_space },
    { "Return", GDK_KEY_Return },
    { "Escape", GDK_KEY_Escape },
    { "Tab", GDK_KEY_Tab },
    { "BackSpace", GDK_KEY_BackSpace },
    { "Delete", GDK_KEY_Delete },
    { "Left", GDK_KEY_Left },
    { "Right", GDK_KEY_Right },
    { "Up", GDK_KEY_Up },
    { "Down", GDK_KEY_Down },
    { "Page_Down", GDK_KEY_Page_Down },
    { "Home", GDK_KEY_Home },
    { "F1", GDK_KEY_F1 },
    { "F5", GDK_KEY_F5 },
    { "F9", GDK_KEY_F9 },
    { "F10", GDK_KEY_F10 },
    { "F4", GDK_KEY_F4 },
    { "F11", GDK_KEY_F11 },
    { "comma", GDK_KEY_comma },
    { "period", GDK_KEY_period },
    { "KP_Add", GDK_KEY_KP_Add },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    if (g_str_equal (keys[i].name, name))
      return keys[i].keysym;
  g_assert_cmpuint (strlen (name), ==, 1);

  return (guint) name[0];
}

static guint
parse_modifier (const char *name)
{
  if (g_str_equal (name, "Control"))
    return GDK_KEY_Control_L;
  if (g_str_equal (name, "Shift"))
    return GDK_KEY_Shift_L;
  g_assert_cmpstr (name, ==, "Alt");

  return GDK_KEY_Alt_L;
}

static void
press_modifier (guint keysym, AtspiKeySynthType type)
{
  g_autoptr (GError) error = NULL;
  /* A keycode for the modifiers: press and release need one. */
  guint keycode = keysym == GDK_KEY_Control_L ? 37
                  : keysym == GDK_KEY_Shift_L ? 50
                                              : 64;

  atspi_generate_keyboard_event (keycode, NULL, type, &error);
  g_assert_no_error (error);
}

/**
 * sam_flow_key:
 * @name: a key as "space", "a" or "Control+Shift+f"
 *
 * Presses a key, in whatever window has the focus.
 */
void
sam_flow_key (SamFlow *self, const char *name)
{
  g_auto (GStrv) parts = g_strsplit (name, "+", -1);
  guint n = g_strv_length (parts);
  g_autoptr (GError) error = NULL;

  check_runs (self);
  for (guint i = 0; i + 1 < n; i++)
    press_modifier (parse_modifier (parts[i]), ATSPI_KEY_PRESS);
  atspi_generate_keyboard_event (parse_key (parts[n - 1]), NULL, ATSPI_KEY_SYM,
                                 &error);
  g_assert_no_error (error);
  for (guint i = n - 1; i > 0; i--)
    press_modifier (parse_modifier (parts[i - 1]), ATSPI_KEY_RELEASE);
  turn (self);
}

/**
 * sam_flow_type:
 * @text: letters, figures and spaces
 */
void
sam_flow_type (SamFlow *self, const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      char key[2] = { *p, '\0' };

      sam_flow_key (self, *p == ' ' ? "space" : key);
    }
}

/**
 * sam_flow_shows:
 * @pattern: with * and ?, of a name or of what is written in a field
 *
 * Returns: whether anything on the screen is called so now
 */
gboolean
sam_flow_shows (SamFlow *self, const char *pattern)
{
  auto_object AtspiAccessible *found = find (self, pattern, FALSE, FALSE);

  return found != NULL;
}

/**
 * sam_flow_shows_in_front:
 *
 * Returns: whether the window that has the keyboard shows @pattern now
 */
gboolean
sam_flow_shows_in_front (SamFlow *self, const char *pattern)
{
  auto_object AtspiAccessible *found = find (self, pattern, TRUE, FALSE);

  return found != NULL;
}

/**
 * sam_flow_has_focus:
 *
 * Returns: whether what has the keyboard focus is called @pattern now
 */
gboolean
sam_flow_has_focus (SamFlow *self, const char *pattern)
{
  return has_focus (self, pattern);
}

/**
 * sam_flow_go_to:
 * @pattern: what is to come
 *
 * Space until the window that has the keyboard shows it: a text may have pages,
 * and a key that comes while something is saved is not heard.
 */
void
sam_flow_go_to (SamFlow *self, const char *pattern)
{
  g_test_message ("going on to %s", pattern);
  while (!sam_flow_shows_in_front (self, pattern))
    {
      sam_flow_key (self, "space");
      turn (self);
    }
}

/**
 * sam_flow_turn:
 *
 * Gives the program a moment, for what is to be waited for elsewhere than on
 * its screen.
 */
void
sam_flow_turn (SamFlow *self)
{
  check_runs (self);
  turn (self);
}

/**
 * sam_flow_wait_for:
 *
 * Waits until @pattern is there. Meson's timeout is the bound.
 */
void
sam_flow_wait_for (SamFlow *self, const char *pattern)
{
  g_test_message ("waiting for %s", pattern);
  while (!sam_flow_shows (self, pattern))
    {
      check_runs (self);
      turn (self);
    }
}

void
sam_flow_wait_gone (SamFlow *self, const char *pattern)
{
  g_test_message ("waiting until %s is gone", pattern);
  while (sam_flow_shows (self, pattern))
    {
      check_runs (self);
      turn (self);
    }
}

/**
 * sam_flow_wait_for_in_front:
 *
 * Waits until the window that has the keyboard shows @pattern: a key that comes
 * before is not heard.
 */
void
sam_flow_wait_for_in_front (SamFlow *self, const char *pattern)
{
  g_test_message ("waiting for %s in front", pattern);
  while (!sam_flow_shows_in_front (self, pattern))
    {
      check_runs (self);
      turn (self);
    }
}

/**
 * sam_flow_wait_focus:
 *
 * Waits until what has the keyboard focus is called @pattern.
 */
void
sam_flow_wait_focus (SamFlow *self, const char *pattern)
{
  g_test_message ("waiting for the focus on %s", pattern);
  while (!has_focus (self, pattern))
    {
      check_runs (self);
      turn (self);
    }
}

/**
 * sam_flow_wait_file:
 *
 * Waits until the program has written @path.
 */
void
sam_flow_wait_file (SamFlow *self, const char *path)
{
  g_test_message ("waiting for the file %s", path);
  while (!g_file_test (path, G_FILE_TEST_EXISTS))
    {
      check_runs (self);
      turn (self);
    }
}

/**
 * sam_flow_search:
 *
 * Opens the search by its key and types @words once its field is there: on a
 * slow machine they would else go to whatever had the keyboard before.
 */
void
sam_flow_search (SamFlow *self, const char *words)
{
  sam_flow_key (self, "Control+f");
  sam_flow_wait_for (self, "What are you looking for?");
  sam_flow_type (self, words);
}

/**
 * sam_flow_propose:
 *
 * Goes from the window to an agenda that fits, and is saved.
 */
void
sam_flow_propose (SamFlow *self)
{
  sam_flow_key (self, "Control+n");
  sam_flow_wait_focus (self, "*How long, in minutes?*");
  sam_flow_key (self, "Return");
  sam_flow_wait_for (self, "*Fits exactly.*");
  sam_flow_wait_for (self, "*Saved on this computer*");
}

/* More stops than any page of ours has. */
#define MOST_STOPS 150

/**
 * sam_flow_focus:
 *
 * Goes to @pattern by the Tab key, as somebody without a mouse does. What
 * cannot be reached so is a fault of the program.
 */
void
sam_flow_focus (SamFlow *self, const char *pattern)
{
  sam_flow_wait_for (self, pattern);

  for (guint i = 0; i < MOST_STOPS; i++)
    {
      if (has_focus (self, pattern))
        return;
      sam_flow_key (self, "Tab");
    }

  g_error ("“%s” cannot be reached by the keyboard", pattern);
}

/**
 * sam_flow_press:
 *
 * Goes to a button by the Tab key and presses it.
 */
void
sam_flow_press (SamFlow *self, const char *pattern)
{
  sam_flow_focus (self, pattern);
  sam_flow_key (self, "Return");
}

/* "06:12": a clock goes on whatever people do. */
static gboolean
is_clock (const char *words)
{
  return g_regex_match_simple ("\\t?\\d\\d:\\d\\d(\\t|$)", words, 0, 0);
}

static gboolean
dump_cb (AtspiAccessible *accessible, gpointer data)
{
  g_autofree char *role = atspi_accessible_get_role_name (accessible, NULL);
  g_autofree char *words = dup_words (accessible);

  if (is_clock (words))
    return FALSE;

  g_string_append_printf ((GString *) data, "%s: %s%s\n", role, words,
                          has_state (accessible, ATSPI_STATE_FOCUSED)
                              ? " (focus)"
                              : "");

  return FALSE;
}

/**
 * sam_flow_dump:
 *
 * Returns: (transfer full): everything that a screen reader could read now,
 *   a line each, but for the clocks
 */
char *
sam_flow_dump (SamFlow *self)
{
  GString *text = g_string_new (NULL);

  look (self, FALSE, dump_cb, text);

  return g_string_free (text, FALSE);
}

/**
 * sam_flow_dup_titles:
 *
 * Returns: (transfer full): what the desktop shows of our windows in its own
 *   lists, a line each
 */
char *
sam_flow_dup_titles (SamFlow *self)
{
  auto_object AtspiAccessible *program = find_program (self);
  GString                     *titles = g_string_new (NULL);
  int                          n_windows;

  g_assert_nonnull (program);
  n_windows = atspi_accessible_get_child_count (program, NULL);
  for (int i = 0; i < n_windows; i++)
    {
      auto_object AtspiAccessible *window =
          atspi_accessible_get_child_at_index (program, i, NULL);
      g_autofree char *title =
          window != NULL ? atspi_accessible_get_name (window, NULL) : NULL;

      g_string_append_printf (titles, "%s\n", title != NULL ? title : "");
    }

  return g_string_free (titles, FALSE);
}

/**
 * sam_flow_get_data_path:
 *
 * Returns: (transfer full): @name in the program's data folder
 */
char *
sam_flow_get_data_path (SamFlow *self, const char *name)
{
  return g_build_filename (self->home, "XDG_DATA_HOME", "samenspel", name,
                           NULL);
}
