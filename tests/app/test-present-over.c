// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-present-over.h"

#include <adwaita.h>

/* A window over another one: it knows the keys of the program, and goes with
 * what it belongs to, also for who still holds it. */

typedef struct
{
  GtkWindow *parent;
  GtkWindow *window; /* (owned) */
} Fixture;

static void
fixture_set_up (Fixture *self, gconstpointer application)
{
  self->parent = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_application (self->parent, GTK_APPLICATION (application));
  gtk_window_present (self->parent);
  self->window = GTK_WINDOW (g_object_ref (gtk_window_new ()));
  sam_present_over (self->window, self->parent);
}

static void
fixture_tear_down (Fixture *self, gconstpointer application)
{
  g_object_unref (self->window);
}

static void
test_has_the_keys (Fixture *self, gconstpointer application)
{
  g_assert_true (gtk_window_get_application (self->window) == application);
  g_assert_true (gtk_window_get_transient_for (self->window) == self->parent);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (self->window)));
  gtk_window_destroy (self->window);
  gtk_window_destroy (self->parent);
}

/* As who waits for an answer meanwhile. */
static void
test_goes_with_its_parent (Fixture *self, gconstpointer application)
{
  gtk_window_destroy (self->parent);

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (self->window)));
  g_assert_null (gtk_window_get_transient_for (self->window));
  g_assert_null (gtk_application_get_windows (GTK_APPLICATION (application)));
}

static void
test_stands_alone (void)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());

  sam_present_over (window, NULL);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window)));
  gtk_window_destroy (window);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GtkApplication) application = NULL;
  g_autoptr (GError) error = NULL;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);

  g_test_add ("/present-over/has-the-keys", Fixture, application,
              fixture_set_up, test_has_the_keys, fixture_tear_down);
  g_test_add ("/present-over/goes-with-its-parent", Fixture, application,
              fixture_set_up, test_goes_with_its_parent, fixture_tear_down);
  g_test_add_func ("/present-over/stands-alone", test_stands_alone);

  return g_test_run ();
}
