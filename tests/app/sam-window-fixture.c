// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-fixture.h"

void
sam_window_fixture_prepare (SamWindowFixture *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);

  sam_app_fixture_set_up (&self->app, NULL);
  sam_test_store_set_up (&self->store, NULL);
  self->clock = sam_clock_new_fixed (now);
}

void
sam_window_fixture_set_up (SamWindowFixture *self, gconstpointer unused)
{
  sam_window_fixture_prepare (self);
  sam_window_fixture_open (self, self->store.database);
}

void
sam_window_fixture_tear_down (SamWindowFixture *self, gconstpointer unused)
{
  sam_window_fixture_close (self);
  g_object_unref (self->clock);
  sam_test_store_tear_down (&self->store, NULL);
  sam_app_fixture_tear_down (&self->app, NULL);
}

/* @database: (nullable): as where the disk gives none */
void
sam_window_fixture_open (SamWindowFixture *self, SamDatabase *database)
{
  self->window = g_object_ref (
      sam_window_new (NULL, self->app.shelf, database, self->clock));
}

void
sam_window_fixture_close (SamWindowFixture *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (g_steal_pointer (&self->window));
}

void
sam_window_fixture_wait_for_page (SamWindowFixture *self, const char *name)
{
  while (!g_str_equal (sam_window_get_page (self->window), name))
    g_main_context_iteration (NULL, TRUE);
}
