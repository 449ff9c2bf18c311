// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-place-fixture.h"

#include <string.h>

#include "sam-live-fixture.h"
#include "sam-unlock-form.h"

void
sam_place_fixture_set_up (SamPlaceFixture *self, gconstpointer unused)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 30, 20, 0, 0);

  sam_app_fixture_set_up (&self->app, NULL);
  sam_person_test_set_up (&self->people, NULL);
  sam_test_store_set_up (&self->store, NULL);
  self->clock = sam_clock_new_fixed (now);
  self->desk = sam_desk_new (self->people.people, self->app.shelf,
                             self->store.database, self->clock);
  self->place = sam_study_place_new ();
  sam_app_fixture_show (&self->app, self->place);
}

void
sam_place_fixture_tear_down (SamPlaceFixture *self, gconstpointer unused)
{
  g_assert_true (sam_study_place_lock (SAM_STUDY_PLACE (self->place)));
  gtk_window_destroy (GTK_WINDOW (self->app.window));
  g_assert_finalize_object (g_steal_pointer (&self->app.window));
  g_assert_finalize_object (g_steal_pointer (&self->desk));
  sam_app_fixture_tear_down (&self->app, NULL);
  g_clear_object (&self->clock);
  sam_test_store_tear_down (&self->store, NULL);
  sam_person_test_tear_down (&self->people, NULL);
}

SamPerson *
sam_place_get_person (SamPlaceFixture *self)
{
  return sam_desk_get_person (self->desk);
}

void
sam_place_wait_for_person (SamPlaceFixture *self)
{
  while (sam_place_get_person (self) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

void
sam_place_wait_for_text (SamPlaceFixture *self, const char *text)
{
  while (!sam_test_shows (self->place, text))
    g_main_context_iteration (NULL, TRUE);
}

/* Returns: (transfer none): the field of the row with that title */
static GtkEditable *
find_field (SamPlaceFixture *self, GType type, const char *title)
{
  GtkWidget *label = sam_test_find (self->place, GTK_TYPE_LABEL, title);

  return GTK_EDITABLE (gtk_widget_get_ancestor (label, type));
}

void
sam_place_run (SamPlaceFixture *self,
               GType            type,
               const char      *name,
               GVariant        *parameter)
{
  GtkWidget *widget = type == G_TYPE_NONE
                          ? self->place
                          : sam_test_find (self->place, type, NULL);

  g_assert_true (gtk_widget_activate_action_variant (widget, name, parameter));
}

/* Somebody begins, as they would: name, and twice the passphrase. */
void
sam_place_begin (SamPlaceFixture *self, gboolean sealed)
{
  sam_study_place_set_desk (SAM_STUDY_PLACE (self->place), self->desk);
  gtk_editable_set_text (find_field (self, ADW_TYPE_ENTRY_ROW, "Your name"),
                         "Samira");
  if (sealed)
    {
      GtkWidget *row =
          gtk_widget_get_ancestor (sam_test_find (self->place, GTK_TYPE_LABEL,
                                                  "Seal it with a passphrase"),
                                   ADW_TYPE_EXPANDER_ROW);

      adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (row), TRUE);
      g_assert_true (sam_test_shows (self->place, "is lost"));
      gtk_editable_set_text (find_field (self, ADW_TYPE_PASSWORD_ENTRY_ROW,
                                         "Passphrase"),
                             SAM_PLACE_PASSPHRASE);
      gtk_editable_set_text (find_field (self, ADW_TYPE_PASSWORD_ENTRY_ROW,
                                         "The passphrase again"),
                             SAM_PLACE_PASSPHRASE);
    }
  sam_place_run (self, ADW_TYPE_ENTRY_ROW, "person-form.create", NULL);
  sam_place_wait_for_person (self);
}

void
sam_place_type_passphrase (SamPlaceFixture *self, const char *passphrase)
{
  GtkWidget *form = sam_test_find (self->place, SAM_TYPE_UNLOCK_FORM, NULL);
  GtkWidget *row = sam_test_find (form, ADW_TYPE_PASSWORD_ENTRY_ROW, NULL);

  gtk_editable_set_text (GTK_EDITABLE (row), passphrase);
  g_assert_true (gtk_widget_activate_action (row, "unlock.open", NULL));
}

/* Chooses them from the list first. */
void
sam_place_type_passphrase_of (SamPlaceFixture *self,
                              const char      *name,
                              const char      *passphrase)
{
  gtk_widget_activate (
      gtk_widget_get_ancestor (sam_test_find (self->place, GTK_TYPE_LABEL,
                                              name),
                               ADW_TYPE_ACTION_ROW));
  sam_place_type_passphrase (self, passphrase);
}

void
sam_place_write (SamPlaceFixture *self)
{
  g_autoptr (GDateTime) now = sam_desk_get_now (self->desk);
  g_autoptr (SamReflection) reflection =
      sam_reflection_new (NULL, NULL, now, SAM_PLACE_WORDS);

  sam_study_add_reflection (sam_desk_get_study (self->desk), reflection);
}
