// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-time.h"

#include "sam-study-fixture.h"

/* What time counts: with signs of life, while the window is in front. */

typedef struct
{
  SamStudyFixture study;
  GtkWidget      *page; /* (unowned) */
  SamSittingTime *time; /* (owned) */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/sitting-time/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *self, gconstpointer unused)
{
  sam_study_fixture_set_up (&self->study, NULL);
  self->page = gtk_label_new ("A page");
  sam_study_fixture_show (&self->study, self->page);
  self->time = sam_sitting_time_new (self->page, self->study.clock);
  gtk_window_present (GTK_WINDOW (self->study.window));
  while (!gtk_window_is_active (GTK_WINDOW (self->study.window)))
    g_main_context_iteration (NULL, TRUE);
}

static void
fixture_tear_down (Fixture *self, gconstpointer unused)
{
  g_clear_object (&self->time);
  sam_study_fixture_tear_down (&self->study, NULL);
}

/* A person who is there now, after a while without a sign. */
static void
pass (Fixture *self, guint seconds)
{
  sam_clock_advance (self->study.clock, seconds);
  sam_sitting_time_sign (self->time);
}

static void
test_idle_does_not_count (Fixture *self, gconstpointer unused)
{
  sam_sitting_time_begin (self->time, 100);
  g_assert_cmpuint (sam_sitting_time_get_seconds (self->time), ==, 100);
  pass (self, 50);
  g_assert_cmpuint (sam_sitting_time_get_seconds (self->time), ==, 150);
  pass (self, 600);
  g_assert_cmpuint (sam_sitting_time_get_seconds (self->time), ==, 210);
  pass (self, 10);
  g_assert_cmpuint (sam_sitting_time_get_seconds (self->time), ==, 220);
}

static void
test_nothing_before_it_begins (Fixture *self, gconstpointer unused)
{
  pass (self, 30);
  g_assert_cmpuint (sam_sitting_time_get_seconds (self->time), ==, 0);
  sam_sitting_time_begin (self->time, 0);
  pass (self, 30);
  sam_sitting_time_end (self->time);
  pass (self, 30);
  g_assert_cmpuint (sam_sitting_time_get_seconds (self->time), ==, 30);
}

static void
test_other_window_in_front (Fixture *self, gconstpointer unused)
{
  GtkWindow *window = GTK_WINDOW (self->study.window);
  GtkWidget *other = gtk_window_new ();

  sam_sitting_time_begin (self->time, 0);
  pass (self, 20);
  gtk_window_present (GTK_WINDOW (other));
  while (gtk_window_is_active (window))
    g_main_context_iteration (NULL, TRUE);
  pass (self, 40);
  g_assert_cmpuint (sam_sitting_time_get_seconds (self->time), ==, 20);

  gtk_window_destroy (GTK_WINDOW (other));
  gtk_window_present (window);
  while (!gtk_window_is_active (window))
    g_main_context_iteration (NULL, TRUE);
  pass (self, 5);
  g_assert_cmpuint (sam_sitting_time_get_seconds (self->time), ==, 25);
}

static void
test_page_that_is_not_seen (Fixture *self, gconstpointer unused)
{
  sam_sitting_time_begin (self->time, 0);
  pass (self, 20);
  gtk_widget_set_visible (self->page, FALSE);
  pass (self, 40);
  g_assert_cmpuint (sam_sitting_time_get_seconds (self->time), ==, 20);
}

int
main (int argc, char *argv[])
{
  adw_init ();
  g_test_init (&argc, &argv, NULL);

  ADD ("idle-does-not-count", test_idle_does_not_count);
  ADD ("nothing-before-it-begins", test_nothing_before_it_begins);
  ADD ("other-window-in-front", test_other_window_in_front);
  ADD ("page-that-is-not-seen", test_page_that_is_not_seen);

  return g_test_run ();
}
