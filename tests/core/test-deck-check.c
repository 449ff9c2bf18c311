// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-test.h"

#include <glib/gstdio.h>

#include "sam-deck-check.h"

typedef struct
{
  char  *directory; /* (owned) */
  GFile *file;      /* (owned) */
} Fixture;

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  fixture->directory = g_dir_make_tmp ("sam-test-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (fixture->directory, "card.xml", NULL);
  fixture->file = g_file_new_for_path (path);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  g_file_delete (fixture->file, NULL, NULL);
  g_assert_cmpint (g_rmdir (fixture->directory), ==, 0);
  g_free (fixture->directory);
  g_object_unref (fixture->file);
}

static void
write_card (Fixture *fixture, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (g_file_peek_path (fixture->file), text, -1, &error);
  g_assert_no_error (error);
}

static void
test_says_ok_in_one_line (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *full = sam_deck_test_load ("data/card-full.xml");
  g_autoptr (GString) report = g_string_new ("before\n");

  write_card (fixture, full);
  g_assert_true (sam_deck_check_file (fixture->file, "a/b.xml", report));
  g_assert_cmpstr (report->str, ==,
                   "before\na/b.xml: ok, card full, 1 cases, 1 dilemmas, "
                   "1 assignments, 1 tips\n");
}

static void
test_says_each_fault_in_a_line (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *full = sam_deck_test_load ("data/card-full.xml");
  g_autofree char *one =
      sam_deck_test_replace (full, "<title>A case", "<title/><titel>A case");
  g_autofree char *two =
      sam_deck_test_replace (one, "A case</title>", "A case</titel>");
  g_autofree char *text =
      sam_deck_test_replace (two, "minutes=\"10\"", "minutes=\"11\"");
  g_autoptr (GString) report = g_string_new (NULL);

  write_card (fixture, text);
  g_assert_false (sam_deck_check_file (fixture->file, "c.xml", report));
  g_assert_true (
      g_pattern_match_simple ("c.xml:21:5: <title> is empty\n"
                              "c.xml:21:13: <titel> is not known in <case>*\n"
                              "c.xml:49:3: the steps add up to 31 minutes*30\n",
                              report->str));
}

static void
test_says_what_is_wrong_with_a_file (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GString) report = g_string_new (NULL);

  g_assert_false (sam_deck_check_file (fixture->file, "c.xml", report));
  g_assert_true (
      g_pattern_match_simple ("c.xml:1:1: *cannot be read*\n", report->str));
  g_assert_cmpuint (strlen (report->str) - strcspn (report->str, "\n"), ==, 1);
}

#define ADD(name, test) \
  g_test_add ("/deck-check/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("says-ok-in-one-line", test_says_ok_in_one_line);
  ADD ("says-each-fault-in-a-line", test_says_each_fault_in_a_line);
  ADD ("says-what-is-wrong-with-a-file", test_says_what_is_wrong_with_a_file);

  return g_test_run ();
}
