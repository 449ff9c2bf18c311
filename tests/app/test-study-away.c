// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-place-fixture.h"

#include "sam-live-fixture.h"
#include "sam-reflections-page.h"

/* When whoever studies is not there any more, or the computer sleeps. */

#define ADD(name, test) \
  g_test_add ("/study-away/" name, SamPlaceFixture, NULL, \
              sam_place_fixture_set_up, test, sam_place_fixture_tear_down)

/* As long as it takes to see that nobody is there any more. */
static void
wait_ten_minutes (SamPlaceFixture *self)
{
  sam_clock_advance (self->clock, SAM_PERSON_LOCK_SECONDS);
  sam_idle_lock_check (SAM_STUDY_PLACE (self->place)->idle);
}

static void
test_ten_minutes_lock_a_sealed_file (SamPlaceFixture *self,
                                     gconstpointer    unused)
{
  sam_place_begin (self, TRUE);
  sam_place_write (self);
  wait_ten_minutes (self);
  g_assert_null (sam_place_get_person (self));
  g_assert_true (sam_test_shows (self->place, "so your file was locked"));
  g_assert_true (sam_test_shows (self->place, "Who is going to study?"));
  g_assert_false (sam_test_shows (self->place, SAM_PLACE_WORDS));
}

/* Whoever comes next does not find the pages of somebody else, passphrase or
 * not; and nobody is let in by itself. */
static void
test_ten_minutes_close_the_pages (SamPlaceFixture *self, gconstpointer unused)
{
  sam_place_begin (self, FALSE);
  sam_place_write (self);
  sam_place_run (self, G_TYPE_NONE, "study.show",
                 g_variant_new_string ("reflections"));
  wait_ten_minutes (self);
  g_assert_null (sam_place_get_person (self));
  g_assert_true (sam_test_shows (self->place, "so your pages were closed"));
  g_assert_true (sam_test_shows (self->place, "Who is going to study?"));
  g_assert_false (sam_test_shows (self->place, SAM_PLACE_WORDS));

  /* All of it was saved, and is there when they say who they are. */
  gtk_widget_activate (
      gtk_widget_get_ancestor (sam_test_find (self->place, GTK_TYPE_LABEL,
                                              "Samira"),
                               ADW_TYPE_ACTION_ROW));
  sam_place_wait_for_person (self);
  g_assert_true (sam_test_shows (self->place, SAM_PLACE_WORDS));
}

/* What is on its way to the disk is there before the computer sleeps. */
static void
test_sleep_locks_a_sealed_file (SamPlaceFixture *self, gconstpointer unused)
{
  sam_place_begin (self, TRUE);
  sam_place_write (self);
  sam_study_place_fall_asleep (SAM_STUDY_PLACE (self->place));
  g_assert_null (sam_place_get_person (self));
  g_assert_true (sam_test_shows (self->place, "The computer went to sleep"));
  sam_place_type_passphrase_of (self, "Samira", SAM_PLACE_PASSPHRASE);
  sam_place_wait_for_person (self);
  g_assert_true (sam_test_shows (self->place, SAM_PLACE_WORDS));
}

/* Who has no passphrase goes on where they were: ten minutes are over when
 * they are. */
static void
test_sleep_saves_and_stays (SamPlaceFixture *self, gconstpointer unused)
{
  sam_place_begin (self, FALSE);
  sam_place_write (self);
  sam_place_run (self, G_TYPE_NONE, "study.show",
                 g_variant_new_string ("reflections"));
  sam_study_place_fall_asleep (SAM_STUDY_PLACE (self->place));
  g_assert_cmpint (sam_person_get_state (sam_place_get_person (self)), ==,
                   SAM_PERSON_SAVED);
  g_assert_cmpuint (sam_test_count (self->place, SAM_TYPE_REFLECTIONS_PAGE), ==,
                    1);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("ten-minutes-lock-a-sealed-file", test_ten_minutes_lock_a_sealed_file);
  ADD ("ten-minutes-close-the-pages", test_ten_minutes_close_the_pages);
  ADD ("sleep-locks-a-sealed-file", test_sleep_locks_a_sealed_file);
  ADD ("sleep-saves-and-stays", test_sleep_saves_and_stays);

  return g_test_run ();
}
