// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-preferences-window.h"

#include "sam-app-fixture.h"
#include "sam-keep-days.h"
#include "sam-live-fixture.h"
#include "sam-rescue-window.h"

typedef struct
{
  SamTestStore store;
  SamClock    *clock;  /* (owned) */
  SamUpkeep   *upkeep; /* (owned) */
  GtkWidget   *window; /* (owned) */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/preferences/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *self, gconstpointer unused)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 30, 12, 0, 0);

  sam_test_store_set_up (&self->store, NULL);
  self->clock = sam_clock_new_fixed (now);
  self->upkeep = sam_upkeep_new (self->store.database, self->clock);
  self->window = g_object_ref (GTK_WIDGET (
      sam_preferences_window_new (NULL, self->store.database, self->upkeep)));
}

static void
fixture_tear_down (Fixture *self, gconstpointer unused)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (self->window);
  g_assert_finalize_object (self->upkeep);
  g_object_unref (self->clock);
  sam_test_store_tear_down (&self->store, NULL);
}

static void
wait_for (Fixture *self, const char *text)
{
  while (!sam_test_shows (self->window, text))
    g_main_context_iteration (NULL, TRUE);
}

static GtkWidget *
find_keep (Fixture *self)
{
  GtkWidget *keep = sam_test_find (self->window, GTK_TYPE_LABEL,
                                   "Keep the notes of a session");

  return gtk_widget_get_ancestor (keep, ADW_TYPE_COMBO_ROW);
}

static int
load_days (Fixture *self)
{
  int days = 0;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_keep_days_load_async (self->store.database, NULL, sam_test_keep_result_cb,
                            &result);
  sam_keep_days_load_finish (self->store.database, sam_test_wait_for (&result),
                             &days, &error);
  g_assert_no_error (error);

  return days;
}

/* It begins with ninety days, and what is chosen is kept. */
static void
test_how_long_notes_are_kept (Fixture *self, gconstpointer unused)
{
  GtkWidget *keep = find_keep (self);

  while (!gtk_widget_get_sensitive (keep))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (keep)), ==, 2);
  g_assert_cmpint (load_days (self), ==, 90);

  adw_combo_row_set_selected (ADW_COMBO_ROW (keep), 4);
  g_assert_cmpint (load_days (self), ==, SAM_KEEP_FOR_EVER);
  adw_combo_row_set_selected (ADW_COMBO_ROW (keep), 0);
  g_assert_cmpint (load_days (self), ==, 0);
}

static void
test_makes_a_backup (Fixture *self, gconstpointer unused)
{
  GtkWidget *button =
      sam_test_find (self->window, GTK_TYPE_LABEL, "Make a _backup now");

  g_assert_true (sam_test_shows (self->window, "There is none yet"));
  gtk_widget_activate_action (button, "keeping.back-up", NULL);
  wait_for (self, "Monday 30 November 2026, 12:00");
}

static void
test_checks (Fixture *self, gconstpointer unused)
{
  GtkWidget *button = sam_test_find (self->window, GTK_TYPE_LABEL, "_Check");

  gtk_widget_activate_action (button, "keeping.check", NULL);
  wait_for (self, "Everything is in order.");
}

static void
keep_choice_cb (GtkWindow *window, gboolean restore, int *choice)
{
  *choice = restore;
}

/* The date of the backup is in sight before anything is chosen. */
static void
test_rescue (void)
{
  int        choice = -1;
  GtkWindow *window;
  g_autoptr (GDateTime) made = g_date_time_new_utc (2026, 11, 28, 14, 30, 0);

  window = sam_rescue_window_new (NULL, made);
  g_signal_connect (window, "chosen", G_CALLBACK (keep_choice_cb), &choice);
  g_assert_true (sam_test_shows (GTK_WIDGET (window), "28 November 2026"));
  g_assert_true (sam_test_shows (GTK_WIDGET (window), "not thrown away"));
  gtk_widget_activate_action (GTK_WIDGET (window), "rescue.restore", NULL);
  g_assert_cmpint (choice, ==, TRUE);
  gtk_widget_activate_action (GTK_WIDGET (window), "rescue.begin-anew", NULL);
  g_assert_cmpint (choice, ==, FALSE);
  gtk_window_destroy (window);

  window = sam_rescue_window_new (NULL, NULL);
  g_assert_false (sam_test_shows (GTK_WIDGET (window), "Go on with"));
  g_assert_true (sam_test_shows (GTK_WIDGET (window), "no backup"));
  gtk_window_destroy (window);
}

/* Returns: how wide it opens with text of so many times the usual size */
static int
get_width_at (int times)
{
  GtkWindow *window;
  int        width, height;

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", times * 96 * 1024,
                NULL);
  window = sam_rescue_window_new (NULL, NULL);
  gtk_window_get_default_size (window, &width, &height);
  gtk_window_destroy (window);

  return width;
}

/* Where text is large a dialog opens larger, but not larger than a screen. */
static void
test_large_text (void)
{
  int usual = get_width_at (1);

  g_assert_cmpint (get_width_at (2), >, usual * 3 / 2);
  g_assert_cmpint (get_width_at (8), ==, get_width_at (4));
  g_assert_cmpint (get_width_at (1), ==, usual);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("how-long-notes-are-kept", test_how_long_notes_are_kept);
  ADD ("makes-a-backup", test_makes_a_backup);
  ADD ("checks", test_checks);
  g_test_add_func ("/preferences/rescue", test_rescue);
  g_test_add_func ("/preferences/large-text", test_large_text);

  return g_test_run ();
}
