// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-path-page.h"

#include "sam-app-fixture.h"
#include "sam-live-fixture.h"
#include "sam-sitting-page.h"
#include "sam-study-fixture.h"

/* A path: what is in it, going through it, leaving it and coming back. */

/* More than any item has. */
#define MOST_LEAVES 30

typedef struct
{
  SamStudyFixture study;
  SamPathPage    *page; /* (unowned) */
  guint           n_done;
} Fixture;

#define ADD(name, test) \
  g_test_add ("/path-page/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
show_path (Fixture *self, GPtrArray *steps)
{
  self->page = SAM_PATH_PAGE (sam_path_page_new (self->study.desk, steps));
  g_signal_connect_swapped (self->page, "done", G_CALLBACK (count_cb),
                            &self->n_done);
  sam_study_fixture_show (&self->study, GTK_WIDGET (self->page));
}

/* Returns: (transfer full): the path of today */
static GPtrArray *
make_steps (Fixture *self, guint minutes)
{
  g_autoptr (GListModel) path =
      sam_study_make_path (self->study.study, self->study.shelf,
                           sam_desk_get_today (self->study.desk), minutes);
  GPtrArray *steps = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (path); i++)
    g_ptr_array_add (steps, g_list_model_get_item (path, i));

  return steps;
}

static void
fixture_set_up (Fixture *self, gconstpointer unused)
{
  sam_study_fixture_set_up (&self->study, NULL);
}

static void
fixture_tear_down (Fixture *self, gconstpointer unused)
{
  sam_study_fixture_tear_down (&self->study, NULL);
}

static gboolean
shows (Fixture *self, const char *text)
{
  return sam_test_shows (GTK_WIDGET (self->page), text);
}

static const char *
get_title (GPtrArray *steps, guint part)
{
  return sam_item_get_title (
      sam_study_step_get_item (g_ptr_array_index (steps, part)));
}

static void
begin (Fixture *self)
{
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (self->page), "path.begin", NULL));
}

static SamSittingPage *
get_sitting_page (Fixture *self)
{
  return SAM_SITTING_PAGE (
      sam_test_find (GTK_WIDGET (self->page), SAM_TYPE_SITTING_PAGE, NULL));
}

/* As whoever is through with what shows, and goes on. */
static void
finish_part (Fixture *self)
{
  SamSittingPage *page = get_sitting_page (self);
  SamSitting     *sitting = sam_sitting_page_get_sitting (page);
  GtkWidget      *widget = GTK_WIDGET (page);

  sam_sitting_set_dont_know (sitting, TRUE);
  sam_sitting_set_will_try (sitting, TRUE);
  if (sam_kept_item_get_kind (sam_sitting_get_item (sitting)) == SAM_ITEM_TIP)
    gtk_widget_activate_action (widget, "sitting.will-try", NULL);
  for (guint i = 0; i < MOST_LEAVES; i++)
    if (sam_sitting_get_finished (sitting) == NULL)
      gtk_widget_activate_action (widget, "sitting.next", NULL);
  g_assert_nonnull (sam_sitting_get_finished (sitting));
  g_assert_true (gtk_widget_activate_action (widget, "sitting.done", NULL));
}

/* It says what is in it and where one is, to its end. */
static void
test_from_beginning_to_end (Fixture *self, gconstpointer unused)
{
  g_autoptr (GPtrArray) steps = make_steps (self, 12);

  show_path (self, steps);
  g_assert_cmpuint (steps->len, >, 1);
  for (guint i = 0; i < steps->len; i++)
    g_assert_true (shows (self, get_title (steps, i)));
  g_assert_true (shows (self, "New tip · "));

  begin (self);
  for (guint i = 0; i < steps->len; i++)
    {
      g_autofree char *where =
          g_strdup_printf ("Part %u of %u", i + 1, steps->len);

      g_assert_cmpstr (sam_path_page_get_title (self->page), ==,
                       get_title (steps, i));
      g_assert_true (shows (self, where));
      g_assert_true (sam_study_has_path (self->study.study));
      finish_part (self);
    }

  g_assert_true (shows (self, "This was your path"));
  g_assert_false (sam_study_has_path (self->study.study));
  g_assert_cmpuint (self->n_done, ==, 0);
  begin (self);
  g_assert_cmpuint (self->n_done, ==, 1);
}

/* Whoever leaves in the second part comes back to it, on the same leaf. */
static void
test_left_and_continued (Fixture *self, gconstpointer unused)
{
  g_autoptr (GPtrArray) steps = make_steps (self, 12);
  g_autoptr (GPtrArray) resumed = NULL;
  SamSitting *sitting;

  show_path (self, steps);
  begin (self);
  finish_part (self);
  sitting = sam_sitting_page_get_sitting (get_sitting_page (self));
  g_assert_cmpstr (sam_path_page_get_title (self->page), ==,
                   get_title (steps, 1));

  resumed = sam_study_resume_path (self->study.study, self->study.shelf);
  g_assert_cmpuint (resumed->len, ==, steps->len);
  show_path (self, resumed);
  g_assert_true (shows (self, "Begun"));
  begin (self);
  g_assert_true (sam_sitting_page_get_sitting (get_sitting_page (self)) ==
                 sitting);
  g_assert_true (shows (self, "Part 2 of "));
}

/* Looking at a path is not being on it. */
static void
test_looking_keeps_nothing (Fixture *self, gconstpointer unused)
{
  g_autoptr (GPtrArray) steps = make_steps (self, 5);

  show_path (self, steps);
  g_assert_false (sam_study_has_path (self->study.study));
  g_assert_cmpuint (g_list_model_get_n_items (
                        sam_study_get_sittings (self->study.study)),
                    ==, 0);
}

/* A single thing has no overview, and leaves the path alone that one is on. */
static void
test_single (Fixture *self, gconstpointer unused)
{
  g_autoptr (GPtrArray) steps = make_steps (self, 5);

  g_ptr_array_set_size (steps, 1);
  show_path (self, steps);
  g_assert_cmpstr (sam_path_page_get_title (self->page), ==,
                   get_title (steps, 0));
  finish_part (self);
  g_assert_cmpuint (self->n_done, ==, 1);
  g_assert_false (sam_study_has_path (self->study.study));
}

static void
test_stopping_leaves (Fixture *self, gconstpointer unused)
{
  g_autoptr (GPtrArray) steps = make_steps (self, 5);

  show_path (self, steps);
  begin (self);
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (get_sitting_page (self)),
                                  "sitting.leave", NULL));
  g_assert_cmpuint (self->n_done, ==, 1);
}

int
main (int argc, char *argv[])
{
  adw_init ();
  g_test_init (&argc, &argv, NULL);

  ADD ("from-beginning-to-end", test_from_beginning_to_end);
  ADD ("left-and-continued", test_left_and_continued);
  ADD ("looking-keeps-nothing", test_looking_keeps_nothing);
  ADD ("single", test_single);
  ADD ("stopping-leaves", test_stopping_leaves);

  return g_test_run ();
}
