// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-kept-window.h"

#include <glib/gstdio.h>
#include <string.h>

#include "sam-app-fixture.h"
#include "sam-erase-question.h"
#include "sam-kept-fixture.h"
#include "sam-kept-words.h"
#include "sam-live-fixture.h"
#include "sam-settings.h"

/* What is kept, as somebody sees it. */

typedef struct
{
  SamKeptFixture kept;
  GtkWidget     *window; /* (owned) (nullable): while it is open */
  int            kind;   /* that may go; -1 for none, -2 for everything */
  char          *person; /* (owned) (nullable) */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/kept-window/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

#define NONE (-1)
#define EVERYTHING (-2)

static void
erase_cb (SamKeptWindow *window, int kind, const char *person, Fixture *self)
{
  self->kind = kind;
  g_free (self->person);
  self->person = g_strdup (person);
}

static void
everything_cb (SamKeptWindow *window, Fixture *self)
{
  self->kind = EVERYTHING;
}

static void
open_window (Fixture *self, gboolean session_runs)
{
  self->window = g_object_ref (
      GTK_WIDGET (sam_kept_window_new (&self->kept.source, session_runs)));
  g_signal_connect (self->window, "erase", G_CALLBACK (erase_cb), self);
  g_signal_connect (self->window, "erase-everything",
                    G_CALLBACK (everything_cb), self);
  while (!sam_test_shows (self->window, "Own cards"))
    g_main_context_iteration (NULL, TRUE);
}

static void
close_window (Fixture *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (g_steal_pointer (&self->window));
}

static void
fixture_set_up (Fixture *self, gconstpointer unused)
{
  sam_kept_fixture_set_up (&self->kept, NULL);
  sam_kept_fixture_fill (&self->kept);
  self->kept.source.settings = sam_settings_new ();
  g_assert_nonnull (self->kept.source.settings);
  self->kind = NONE;
  open_window (self, FALSE);
}

static void
fixture_tear_down (Fixture *self, gconstpointer unused)
{
  close_window (self);
  g_clear_pointer (&self->person, g_free);
  g_clear_object (&self->kept.source.settings);
  sam_kept_fixture_tear_down (&self->kept, NULL);
}

/* How many, since when, and when it goes. */
static void
test_shows_all (Fixture *self, gconstpointer unused)
{
  static const char *const words[] = {
    "2 sessions, the first of 23 November 2026.",
    ("Of 2 sessions the notes are still here. The first are erased on 21 "
     "February 2027."),
    "1 improvement point. It stays.",
    "1 planned session.",
    "1 template.",
    "1 copy of the sessions and agendas, of 30 November 2026",
    "2 files that could not be read",
    "Anna",
    "not sealed.",
    "Bea",
    "sealed with a passphrase.",
    "1 file, ",
    "Nothing about people.",
    "Who voted what is never kept.",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (!sam_test_shows (self->window, words[i]))
      g_error ("“%s” is not there", words[i]);
  g_assert_true (sam_test_shows (self->window, self->kept.store.directory));
}

/* --- Words --- */

static void
test_words (void)
{
  g_autoptr (GDateTime) day = g_date_time_new_local (2026, 3, 3, 9, 0, 0);
  g_autoptr (GDateTime) end = g_date_time_new_local (2027, 2, 28, 9, 0, 0);
  const struct
  {
    SamKept     kept;
    const char *words;
  } cases[] = {
    { { SAM_KEPT_SESSIONS }, "Nothing is kept." },
    { { SAM_KEPT_SESSIONS, 1, 0, day, day, end, 1 },
      "1 session, of 3 March 2026.\nThe notes are erased on 28 February "
      "2027." },
    { { SAM_KEPT_SESSIONS, 3, 0, day, day, NULL, 0, 2 },
      "3 sessions, the first of 3 March 2026.\nThe notes were erased.\n2 "
      "improvement points. They stay." },
    { { SAM_KEPT_SESSIONS, 3, 0, day, day, NULL, 3 },
      "3 sessions, the first of 3 March 2026.\nThe notes are kept until you "
      "erase them." },
    { { SAM_KEPT_SESSIONS, 3, 0, day, day, end, 1 },
      "3 sessions, the first of 3 March 2026.\nOf 1 session the notes are "
      "still here. They are erased on 28 February 2027." },
    { { SAM_KEPT_AGENDAS, 2, .n_templates = 2 },
      "2 templates.\nStays until somebody erases it." },
    { { SAM_KEPT_BACKUPS, 2, 1000, day, end },
      "2 copies of the sessions and agendas, the first of 3 March 2026; "
      "1.0\302\240kB.\nSamenspel throws old copies away by itself." },
    { { SAM_KEPT_CARDS, 0 }, "Nothing is kept." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SamKept          kept = cases[i].kept;
      g_autofree char *words = sam_kept_words_details (&kept);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* --- Asking --- */

/* Returns: (nullable): the question that is being asked */
static GtkWidget *
find_question (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (SAM_IS_ERASE_QUESTION (l->data) && gtk_widget_get_visible (l->data))
      return l->data;

  return NULL;
}

static guint
find_position (Fixture *self, SamKeptKind kind)
{
  /* Sessions, agendas, backups, damaged files, Anna, Bea, cards, settings */
  static const guint positions[] = {
    [SAM_KEPT_SESSIONS] = 0, [SAM_KEPT_AGENDAS] = 1, [SAM_KEPT_BACKUPS] = 2,
    [SAM_KEPT_ASIDE] = 3,    [SAM_KEPT_PERSON] = 5,  [SAM_KEPT_CARDS] = 6,
    [SAM_KEPT_SETTINGS] = 7,
  };

  return positions[kind];
}

static GtkWidget *
ask (Fixture *self, SamKeptKind kind)
{
  GtkWidget *question;

  gtk_widget_activate_action (self->window, "kept.erase", "u",
                              find_position (self, kind));
  question = find_question ();
  g_assert_nonnull (question);

  return question;
}

/* Nothing goes before it was asked, and what keeps it has the focus. */
static void
test_asks_first (Fixture *self, gconstpointer unused)
{
  GtkWidget *question = ask (self, SAM_KEPT_SESSIONS);
  GtkWidget *focus;

  g_assert_true (sam_test_shows (question, "Erase all sessions?"));
  g_assert_true (sam_test_shows (question, "This cannot be undone."));
  g_assert_true (sam_test_shows (question, "On flash storage"));
  focus = gtk_window_get_focus (GTK_WINDOW (question));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (focus)), ==, "_Not now");
  gtk_widget_activate_action (focus, "window.close", NULL);
  g_assert_null (find_question ());
  g_assert_cmpint (self->kind, ==, NONE);

  question = ask (self, SAM_KEPT_SESSIONS);
  gtk_widget_activate_action (question, "erase-question.confirm", NULL);
  g_assert_null (find_question ());
  g_assert_cmpint (self->kind, ==, SAM_KEPT_SESSIONS);
}

/* The one who is meant is named, and goes. */
static void
test_one_person (Fixture *self, gconstpointer unused)
{
  GtkWidget *question = ask (self, SAM_KEPT_PERSON);
  SamPerson *person;

  g_assert_true (sam_test_shows (question, "Delete everything about Bea?"));
  gtk_widget_activate_action (question, "erase-question.confirm", NULL);
  g_assert_cmpint (self->kind, ==, SAM_KEPT_PERSON);
  person = sam_people_find (self->kept.source.people, self->person);
  g_assert_cmpstr (sam_person_get_name (person), ==, "Bea");
}

static void
test_everything (Fixture *self, gconstpointer unused)
{
  GtkWidget *question;

  gtk_widget_activate_action (self->window, "kept.erase-everything", NULL);
  question = find_question ();
  g_assert_true (sam_test_shows (question, "all that was studied by: Anna, "
                                           "Bea."));
  gtk_widget_activate_action (question, "erase-question.confirm", NULL);
  g_assert_cmpint (self->kind, ==, EVERYTHING);
}

/* While a session runs nothing may go, and it says so. */
static void
test_session_runs (Fixture *self, gconstpointer unused)
{
  close_window (self);
  open_window (self, TRUE);
  g_assert_true (sam_test_shows (self->window, "A session is running."));
  gtk_widget_activate_action (self->window, "kept.erase", "u", 0);
  gtk_widget_activate_action (self->window, "kept.erase-everything", NULL);
  g_assert_null (find_question ());
}

/* --- Saving --- */

static void
test_saves (Fixture *self, gconstpointer unused)
{
  g_autoptr (GFile) folder = g_file_new_for_path (self->kept.home);
  g_autofree char *read_me =
      g_build_filename (self->kept.home, "samenspel-2026-11-30", "read-me.txt",
                        NULL);

  sam_kept_window_export_to (SAM_KEPT_WINDOW (self->window), folder);
  while (!sam_test_shows (self->window, "Everything was saved in the folder"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (g_file_test (read_me, G_FILE_TEST_IS_REGULAR));
}

static void
test_cannot_be_saved (Fixture *self, gconstpointer unused)
{
  g_autoptr (GFile) folder =
      g_file_new_build_filename (self->kept.home, "nowhere", NULL);

  sam_kept_window_export_to (SAM_KEPT_WINDOW (self->window), folder);
  while (!sam_test_shows (self->window, "Not everything could be saved"))
    g_main_context_iteration (NULL, TRUE);
}

/* --- By keyboard --- */

/* Every button is come by with Tab, and each has a name of its own. */
static void
test_keyboard (Fixture *self, gconstpointer unused)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GtkWidget *focus;
  guint      n_buttons = 0;

  gtk_window_present (GTK_WINDOW (self->window));
  sam_test_paint (self->window);
  gtk_window_set_focus (GTK_WINDOW (self->window), NULL);
  while (gtk_widget_child_focus (self->window, GTK_DIR_TAB_FORWARD))
    {
      focus = gtk_window_get_focus (GTK_WINDOW (self->window));
      if (!g_hash_table_add (seen, focus))
        break;
      if (GTK_IS_BUTTON (focus) &&
          gtk_actionable_get_action_name (GTK_ACTIONABLE (focus)) != NULL &&
          g_str_has_prefix (gtk_actionable_get_action_name (
                                GTK_ACTIONABLE (focus)),
                            "kept."))
        n_buttons++;
    }
  /* Of eight rows, the folder, saving and erasing everything */
  g_assert_cmpuint (n_buttons, ==, 11);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("shows-all", test_shows_all);
  g_test_add_func ("/kept-window/words", test_words);
  ADD ("asks-first", test_asks_first);
  ADD ("one-person", test_one_person);
  ADD ("everything", test_everything);
  ADD ("session-runs", test_session_runs);
  ADD ("saves", test_saves);
  ADD ("cannot-be-saved", test_cannot_be_saved);
  ADD ("keyboard", test_keyboard);

  return g_test_run ();
}
