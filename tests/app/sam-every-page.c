// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-every-page.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "sam-catch-up-page.h"
#include "sam-deck-problem.h"
#include "sam-deck-test.h"
#include "sam-delete-question.h"
#include "sam-every-popover.h"
#include "sam-export-dialog.h"
#include "sam-help-window.h"
#include "sam-kept-fixture.h"
#include "sam-kept-question.h"
#include "sam-kept-window.h"
#include "sam-live-fixture.h"
#include "sam-place-fixture.h"
#include "sam-present-over.h"
#include "sam-problems-window.h"
#include "sam-settings.h"
#include "sam-shortcuts-window.h"
#include "sam-study-fixture.h"
#include "sam-window-fixture.h"

/* After so many frames what changed is laid out and drawn. */
#define FRAMES 3

static void
after_paint_cb (GdkFrameClock *clock, guint *n_frames)
{
  (*n_frames)++;
}

/**
 * sam_every_page_paint:
 * @window: that is presented
 *
 * Waits until @window is drawn as it is now.
 */
void
sam_every_page_paint (GtkWidget *window)
{
  GdkFrameClock *clock;
  guint          n_frames = 0;
  gulong         handler;

  while (!gtk_widget_get_mapped (window) || gtk_widget_get_width (window) == 0)
    g_main_context_iteration (NULL, TRUE);

  clock = gtk_widget_get_frame_clock (window);
  handler = g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb),
                              &n_frames);
  while (n_frames < FRAMES)
    {
      gtk_widget_queue_draw (window);
      g_main_context_iteration (NULL, TRUE);
    }
  g_signal_handler_disconnect (clock, handler);
}

static void
look_at (const SamDemoOptions *options, GtkWidget *window, const char *name)
{
  gtk_window_present (GTK_WINDOW (window));
  sam_every_page_paint (window);
  options->look (window, name, options->look_data);
}

/* A window of its own, which is not needed after that. */
static void
look_once (const SamDemoOptions *options, GtkWindow *window, const char *name)
{
  sam_present_over (window, NULL);
  look_at (options, GTK_WIDGET (window), name);
  gtk_window_destroy (window);
}

/* --- What opens above a page -------------------------------------------------
 */

typedef struct
{
  const SamDemoOptions *options; /* of who asked */
  GHashTable           *seen;    /* (owned): kinds of popovers */
} Visit;

static void
look_cb (GtkWidget *window, const char *name, gpointer data)
{
  Visit *visit = data;

  visit->options->look (window, name, visit->options->look_data);
  sam_every_popover_visit (window, visit->seen, visit->options);
}

/* GDK 4.24 warns of itself on X11, in any program, while a popover is open. */
static GLogWriterOutput
write_but_that (GLogLevelFlags   level,
                const GLogField *fields,
                gsize            n_fields,
                gpointer         unused)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE") &&
        g_str_has_prefix (fields[i].value, "gdk_frame_timings_submitted()"))
      return G_LOG_WRITER_HANDLED;

  return g_log_writer_default (level, fields, n_fields, unused);
}

static void
leave_out_gdk (void)
{
  static gboolean done;

  if (!done && gtk_get_minor_version () >= 24)
    g_log_set_writer_func (write_but_that, NULL, NULL);
  done = TRUE;
}

/* Returns: as @options, but what opens above a page is looked at after it */
static SamDemoOptions
begin_visit (Visit *visit, const SamDemoOptions *options)
{
  SamDemoOptions with_popovers = *options;

  leave_out_gdk ();
  visit->options = options;
  visit->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  with_popovers.look = look_cb;
  with_popovers.look_data = visit;

  return with_popovers;
}

static void
end_visit (Visit *visit)
{
  g_hash_table_unref (visit->seen);
}

/* --- The demo ---------------------------------------------------------------
 */

/**
 * sam_every_page_visit_demo:
 * @options: without a folder; its look is called at every page
 *
 * Plays the demo, which passes by most pages, in every phase of a meeting.
 */
void
sam_every_page_visit_demo (const SamDemoOptions *options)
{
  Visit            visit;
  SamDemoOptions   own = begin_visit (&visit, options);
  g_autofree char *folder = NULL;
  g_autofree char *summary = NULL;
  g_autoptr (GError) error = NULL;

  folder = g_dir_make_tmp ("sam-test-XXXXXX", &error);
  g_assert_no_error (error);
  own.folder = folder;

  g_assert_cmpint (sam_demo_run (&own), ==, 0);
  summary = g_build_filename (folder, "summary.md", NULL);
  g_assert_cmpint (g_unlink (summary), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  end_visit (&visit);
}

/* --- What it does not pass by ------------------------------------------------
 */

static void
search_for (SamWindowFixture *fixture, const char *words)
{
  GtkWidget *entry = sam_test_find (sam_test_find (GTK_WIDGET (fixture->window),
                                                   GTK_TYPE_STACK, NULL),
                                    GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), words);
  g_signal_emit_by_name (entry, "search-changed");
}

static void
visit_window (const SamDemoOptions *options)
{
  SamWindowFixture fixture = { .window = NULL };
  GtkWidget       *window;

  sam_window_fixture_set_up (&fixture, NULL);
  window = GTK_WIDGET (fixture.window);
  gtk_window_set_default_size (GTK_WINDOW (window), options->width,
                               options->height);

  SAM_ACT (&fixture, "win.show-place", "s", "tools");
  look_at (options, window, "tools");
  SAM_ACT (&fixture, "win.open-page", "s", "care-triad");
  look_at (options, window, "page");
  SAM_ACT (&fixture, "win.show-place", "s", "sessions");
  look_at (options, window, "sessions-none");
  SAM_ACT (&fixture, "win.search", NULL);
  look_at (options, window, "search-begins");
  search_for (&fixture, "no card has this word");
  look_at (options, window, "search-nothing");
  SAM_ACT (&fixture, "win.show-place", "s", "cards");
  sam_window_set_notice (fixture.window, "The disk is full.");
  look_at (options, window, "notice");

  sam_window_fixture_tear_down (&fixture, NULL);
}

/* Nobody yet, who wants a passphrase; then somebody who has one. */
static void
visit_people (const SamDemoOptions *options)
{
  SamPlaceFixture fixture = { .place = NULL };
  GtkWidget      *window, *seal;
  SamPerson      *person;

  sam_place_fixture_set_up (&fixture, NULL);
  window = fixture.app.window;
  gtk_window_set_default_size (GTK_WINDOW (window), options->width,
                               options->height);
  sam_study_place_set_desk (SAM_STUDY_PLACE (fixture.place), fixture.desk);
  seal = sam_test_find (fixture.place, ADW_TYPE_EXPANDER_ROW, NULL);
  adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (seal), TRUE);
  look_at (options, window, "study-seal");

  person =
      sam_person_test_create (&fixture.people, "Samira", SAM_PLACE_PASSPHRASE);
  g_assert_true (sam_person_lock (person, NULL));
  g_object_unref (person);
  sam_study_place_enter (SAM_STUDY_PLACE (fixture.place));
  look_at (options, window, "study-who");
  gtk_widget_activate (
      gtk_widget_get_ancestor (sam_test_find (fixture.place, GTK_TYPE_LABEL,
                                              "Samira"),
                               ADW_TYPE_ACTION_ROW));
  look_at (options, window, "study-unlock");
  sam_place_fixture_tear_down (&fixture, NULL);
}

static GtkWidget *
new_catch_up_page (SamStudyFixture *fixture)
{
  g_autofree char *text = sam_deck_test_load ("data/study-pack-full.xml");
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GPtrArray) faults = sam_deck_test_faults ();
  g_autoptr (GError) error = NULL;
  SamStudyPack *pack = sam_study_pack_read (bytes, faults, &error);

  g_assert_no_error (error);

  return sam_catch_up_page_new (fixture->desk, pack);
}

static void
visit_study (const SamDemoOptions *options)
{
  SamStudyFixture fixture = { .window = NULL };

  sam_study_fixture_set_up (&fixture, NULL);
  sam_study_fixture_show (&fixture, new_catch_up_page (&fixture));
  look_at (options, fixture.window, "catch-up");
  look_once (options, GTK_WINDOW (sam_delete_question_new (fixture.person)),
             "delete-person");
  sam_study_fixture_tear_down (&fixture, NULL);
}

/* With something of every kind, so that every button is there. */
static void
visit_kept (const SamDemoOptions *options)
{
  SamKeptFixture fixture = { .home = NULL };
  GtkWidget     *window;
  g_autoptr (GSettings) settings = sam_settings_new ();
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  sam_kept_fixture_set_up (&fixture, NULL);
  sam_kept_fixture_fill (&fixture);
  fixture.source.settings = settings;
  window = GTK_WIDGET (sam_kept_window_new (&fixture.source, FALSE));
  while (!sam_test_shows (window, _ ("Own cards")))
    g_main_context_iteration (NULL, TRUE);
  look_once (options, GTK_WINDOW (window), "kept");
  look_once (options, GTK_WINDOW (sam_kept_question_new (NULL, none)),
             "kept-question");
  sam_kept_fixture_tear_down (&fixture, NULL);
}

static void
visit_dialogs (const SamDemoOptions *options)
{
  g_autoptr (GListStore) problems = g_list_store_new (SAM_TYPE_DECK_PROBLEM);
  g_autoptr (SamDeckProblem) problem =
      sam_deck_problem_new ("card.xml", "There is no title.", FALSE);

  g_list_store_append (problems, problem);
  look_once (options, sam_shortcuts_window_new (), "shortcuts");
  look_once (options, sam_help_window_new ("/usr/share/help"), "help");
  look_once (options, sam_export_dialog_new (), "export");
  look_once (options,
             sam_problems_window_new ("Cards that need attention",
                                      "Nothing was changed in them.",
                                      G_LIST_MODEL (problems)),
             "problems");
}

/**
 * sam_every_page_visit_others:
 * @options: likewise
 *
 * Goes to the pages that the demo does not pass by.
 */
void
sam_every_page_visit_others (const SamDemoOptions *options)
{
  Visit          visit;
  SamDemoOptions own = begin_visit (&visit, options);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE,
                "gtk-cursor-blink", FALSE, "gtk-font-name", "Cantarell 11",
                NULL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      options->dark
                                          ? ADW_COLOR_SCHEME_FORCE_DARK
                                          : ADW_COLOR_SCHEME_FORCE_LIGHT);
  visit_window (&own);
  visit_people (&own);
  visit_study (&own);
  visit_kept (&own);
  visit_dialogs (&own);
  end_visit (&visit);
}
