// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-test.h"

#include <glib/gstdio.h>
#include <sys/stat.h>

#include "sam-deck-shelf.h"

#define CARDS SAM_RESOURCE_BASE "/cards"

typedef struct
{
  char         *directory; /* (owned) */
  GFile        *folder;    /* (owned): in @directory, not there at first */
  SamDeckShelf *shelf;     /* (owned) (nullable) */
} Fixture;

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  fixture->directory = g_dir_make_tmp ("sam-test-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (fixture->directory, "data", "cards", NULL);
  fixture->folder = g_file_new_for_path (path);
}

static void
remove_tree (GFile *file)
{
  GFile *child;
  g_autoptr (GFileEnumerator) children =
      g_file_enumerate_children (file, G_FILE_ATTRIBUTE_STANDARD_NAME,
                                 G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL,
                                 NULL);

  while (children != NULL &&
         g_file_enumerator_iterate (children, NULL, &child, NULL, NULL) &&
         child != NULL)
    remove_tree (child);
  g_assert_true (g_file_delete (file, NULL, NULL));
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GFile) directory = g_file_new_for_path (fixture->directory);

  if (fixture->shelf != NULL)
    g_assert_finalize_object (fixture->shelf);
  remove_tree (directory);
  g_object_unref (fixture->folder);
  g_free (fixture->directory);
}

static void
make_folder (Fixture *fixture)
{
  g_assert_true (
      g_file_make_directory_with_parents (fixture->folder, NULL, NULL));
}

static void
open_shelf (Fixture *fixture, const char *language)
{
  fixture->shelf = sam_deck_shelf_new (NULL, fixture->folder, language);
}

/* Returns: (transfer full): card-full.xml with another id, language, title */
static char *
make_text (const char *id, const char *language, const char *title)
{
  g_autofree char *full = sam_deck_test_load ("data/card-full.xml");
  g_autofree char *with_id = sam_deck_test_replace (full, "id=\"full\"", id);
  g_autofree char *with_language =
      sam_deck_test_replace (with_id, "lang=\"en\"", language);

  return sam_deck_test_replace (with_language, "A full\n    card", title);
}

static void
write_file (GFile *folder, const char *name, const char *text)
{
  g_autoptr (GFile) file = g_file_get_child (folder, name);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (g_file_peek_path (file), text, -1, &error);
  g_assert_no_error (error);
}

static void
write_card (Fixture    *fixture,
            const char *name,
            const char *id,
            const char *language,
            const char *title)
{
  g_autofree char *text = make_text (id, language, title);

  write_file (fixture->folder, name, text);
}

static guint
count_own (Fixture *fixture)
{
  return g_list_model_get_n_items (
      G_LIST_MODEL (sam_deck_shelf_get_own (fixture->shelf)));
}

static guint
count_problems (Fixture *fixture)
{
  return g_list_model_get_n_items (
      sam_deck_shelf_get_problems (fixture->shelf));
}

static void
assert_title (Fixture *fixture, const char *card_id, const char *title)
{
  SamCard *card =
      sam_deck_shelf_find_card (fixture->shelf, SAM_DECK_OWN, card_id);

  g_assert_nonnull (card);
  g_assert_cmpstr (sam_card_get_title (card), ==, title);
}

static void
assert_problem (Fixture    *fixture,
                guint       position,
                const char *file_name,
                gboolean    notice,
                const char *pattern)
{
  g_autoptr (SamDeckProblem) problem =
      g_list_model_get_item (sam_deck_shelf_get_problems (fixture->shelf),
                             position);

  g_assert_nonnull (problem);
  g_assert_cmpstr (sam_deck_problem_get_file_name (problem), ==, file_name);
  g_assert_cmpint (sam_deck_problem_is_notice (problem), ==, notice);
  g_assert_true (
      g_pattern_match_simple (pattern, sam_deck_problem_get_message (problem)));
}

/* The built-in deck */

static void
test_built_in_follows_the_language (void)
{
  SamDeckShelf    *shelf = sam_deck_shelf_new (CARDS, NULL, "nl_NL.UTF-8");
  SamDeck         *deck = sam_deck_shelf_get_built_in (shelf);
  g_autofree char *dutch = NULL;
  SamCard         *card;
  SamItem         *item;

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (deck)), ==, 8);
  g_assert_cmpuint (g_list_model_get_n_items (
                        sam_deck_shelf_get_problems (shelf)),
                    ==, 0);
  for (guint i = 0; i < 8; i++)
    {
      g_autoptr (SamCard) at = g_list_model_get_item (G_LIST_MODEL (deck), i);

      g_assert_cmpuint (sam_card_get_number (at), ==, i + 1);
      g_assert_cmpstr (sam_card_get_language (at), ==, "nl");
    }

  card = sam_deck_shelf_find_card (shelf, SAM_DECK_BUILT_IN, "balance");
  dutch = g_strdup (sam_card_get_title (card));

  sam_deck_shelf_set_language (shelf, "en");
  g_assert_cmpstr (sam_deck_shelf_get_language (shelf), ==, "en");
  g_assert_true (sam_deck_shelf_get_built_in (shelf) == deck);
  card = sam_deck_shelf_find_card (shelf, SAM_DECK_BUILT_IN, "balance");
  g_assert_cmpstr (sam_card_get_language (card), ==, "en");
  g_assert_cmpstr (sam_card_get_title (card), !=, dutch);

  item = g_list_model_get_item (G_LIST_MODEL (card), 0);
  g_assert_true (sam_deck_shelf_find_item (shelf, SAM_DECK_BUILT_IN,
                                           sam_item_get_id (item),
                                           &card) == item);
  g_assert_cmpstr (sam_card_get_id (card), ==, "balance");
  g_assert_null (
      sam_deck_shelf_find_item (shelf, "other", sam_item_get_id (item), &card));
  g_assert_null (card);
  g_object_unref (item);

  g_assert_finalize_object (shelf);
}

/* German is not there: English, rather than Dutch. */
static void
test_built_in_falls_back (void)
{
  static const char *const languages[] = { "de_DE", "C", "", "POSIX" };

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      SamDeckShelf *shelf = sam_deck_shelf_new (CARDS, NULL, languages[i]);
      SamCard      *card =
          sam_deck_shelf_find_card (shelf, SAM_DECK_BUILT_IN, "asking");

      g_assert_cmpstr (sam_card_get_language (card), ==, "en");
      g_assert_finalize_object (shelf);
    }
}

static void
test_notifies_of_the_language (void)
{
  SamDeckShelf *shelf = sam_deck_shelf_new (NULL, NULL, "nl");
  guint         n_notified = 0;

  g_signal_connect_swapped (shelf, "notify::language",
                            G_CALLBACK (g_atomic_int_inc), &n_notified);
  sam_deck_shelf_set_language (shelf, "nl");
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (shelf, "language", "en", NULL);
  g_assert_cmpuint (n_notified, ==, 1);

  g_assert_finalize_object (shelf);
}

/* One's own cards */

static void
test_bears_a_missing_folder (Fixture *fixture, gconstpointer unused)
{
  open_shelf (fixture, "nl");

  g_assert_cmpuint (count_own (fixture), ==, 0);
  g_assert_cmpuint (count_problems (fixture), ==, 0);
  g_assert_null (
      sam_deck_shelf_find_card (fixture->shelf, SAM_DECK_OWN, "full"));
}

static void
test_reports_a_broken_card (Fixture *fixture, gconstpointer unused)
{
  make_folder (fixture);
  write_card (fixture, "a.xml", "id=\"a\"", "lang=\"nl\"", "A");
  write_file (fixture->folder, "b.xml", "<card>\n<title>");
  write_card (fixture, "c.samenspel", "id=\"c\"", "lang=\"nl\"", "C");
  write_file (fixture->folder, "notes.txt", "no card");
  write_file (fixture->folder, ".hidden.xml", "no card");
  open_shelf (fixture, "nl");

  g_assert_cmpuint (count_own (fixture), ==, 2);
  assert_title (fixture, "a", "A");
  assert_title (fixture, "c", "C");
  g_assert_cmpuint (count_problems (fixture), ==, 1);
  assert_problem (fixture, 0, "b.xml", FALSE, "Line 2, column 1: *");
}

static void
test_notes_what_is_skipped (Fixture *fixture, gconstpointer unused)
{
  make_folder (fixture);
  write_card (fixture, "a.xml", "id=\"a\" mood=\"b\"", "lang=\"nl\"", "A");
  open_shelf (fixture, "nl");

  assert_title (fixture, "a", "A");
  g_assert_cmpuint (count_problems (fixture), ==, 1);
  assert_problem (fixture, 0, "a.xml", TRUE, "“A” *newer*1 part*");
}

static void
test_shows_one_language (Fixture *fixture, gconstpointer unused)
{
  make_folder (fixture);
  write_card (fixture, "a-nl.xml", "id=\"a\"", "lang=\"nl-BE\"", "A nl");
  write_card (fixture, "a-en.xml", "id=\"a\"", "lang=\"en\"", "A en");
  write_card (fixture, "a-de.xml", "id=\"a\"", "lang=\"de\"", "A de");
  write_card (fixture, "b-de.xml", "id=\"b\"", "lang=\"de\"", "B de");
  open_shelf (fixture, "nl");

  g_assert_cmpuint (count_own (fixture), ==, 2);
  assert_title (fixture, "a", "A nl");
  assert_title (fixture, "b", "B de");
  g_assert_cmpuint (count_problems (fixture), ==, 0);

  sam_deck_shelf_set_language (fixture->shelf, "fr");
  assert_title (fixture, "a", "A en");
  sam_deck_shelf_set_language (fixture->shelf, "de_AT");
  assert_title (fixture, "a", "A de");
}

static void
test_reports_a_twin (Fixture *fixture, gconstpointer unused)
{
  make_folder (fixture);
  write_card (fixture, "a-2.xml", "id=\"a\"", "lang=\"nl\"", "Second");
  write_card (fixture, "a.xml", "id=\"a\"", "lang=\"nl\"", "First");
  open_shelf (fixture, "nl");

  g_assert_cmpuint (count_own (fixture), ==, 1);
  assert_title (fixture, "a", "First");
  g_assert_cmpuint (count_problems (fixture), ==, 1);
  assert_problem (fixture, 0, "a-2.xml", FALSE, "*“a.xml”*");
}

/* Turns the main loop until the own deck has @n cards. */
static void
wait_for_own (Fixture *fixture, guint n)
{
  while (count_own (fixture) != n)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_watches_the_folder (Fixture *fixture, gconstpointer unused)
{
  SamDeck *own;
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, "b.xml");

  make_folder (fixture);
  write_card (fixture, "a.xml", "id=\"a\"", "lang=\"nl\"", "A");
  open_shelf (fixture, "nl");
  own = sam_deck_shelf_get_own (fixture->shelf);
  wait_for_own (fixture, 1);

  write_card (fixture, "b.xml", "id=\"b\"", "lang=\"nl\"", "B");
  wait_for_own (fixture, 2);

  write_file (fixture->folder, "b.xml", "<card/>");
  wait_for_own (fixture, 1);
  g_assert_cmpuint (count_problems (fixture), ==, 1);
  assert_title (fixture, "a", "A");

  g_assert_true (g_file_delete (file, NULL, NULL));
  while (count_problems (fixture) != 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (sam_deck_shelf_get_own (fixture->shelf) == own);
}

static void
test_watches_for_the_folder (Fixture *fixture, gconstpointer unused)
{
  open_shelf (fixture, "nl");

  make_folder (fixture);
  write_card (fixture, "a.xml", "id=\"a\"", "lang=\"nl\"", "A");
  wait_for_own (fixture, 1);

  remove_tree (fixture->folder);
  wait_for_own (fixture, 0);

  make_folder (fixture);
  write_card (fixture, "a.xml", "id=\"a\"", "lang=\"nl\"", "A");
  wait_for_own (fixture, 1);
}

/* Keeping */

static GFile *
keep (Fixture *fixture, const char *text, GError **error)
{
  g_autoptr (GFile) directory = g_file_new_for_path (fixture->directory);
  g_autoptr (GFile) file = g_file_get_child (directory, "card from mail.xml");

  write_file (directory, "card from mail.xml", text);

  return sam_deck_shelf_keep (fixture->shelf, file, error);
}

static void
assert_kept (Fixture *fixture, const char *text, const char *expected_name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) copy = keep (fixture, text, &error);
  g_autofree char *name = NULL;
  g_autofree char *kept = NULL;

  g_assert_no_error (error);
  g_assert_true (g_file_has_prefix (copy, fixture->folder));
  name = g_file_get_basename (copy);
  g_assert_cmpstr (name, ==, expected_name);
  g_assert_true (
      g_file_get_contents (g_file_peek_path (copy), &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, text);
}

static guint
get_mode (GFile *file)
{
  GStatBuf buffer;

  g_assert_cmpint (g_stat (g_file_peek_path (file), &buffer), ==, 0);

  return buffer.st_mode & 0777;
}

static void
test_keeps_a_card (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *text = make_text ("id=\"a\"", "lang=\"en-GB\"", "A");
  g_autofree char *other = make_text ("id=\"a\"", "lang=\"en-GB\"", "B");
  g_autoptr (GFile) copy = NULL;

  open_shelf (fixture, "nl");
  assert_kept (fixture, text, "a.en-GB.xml");
  assert_title (fixture, "a", "A");
  copy = g_file_get_child (fixture->folder, "a.en-GB.xml");
  g_assert_cmpuint (get_mode (fixture->folder), ==, 0700);
  g_assert_cmpuint (get_mode (copy), ==, 0600);

  /* The same again is the same file; another is beside it. */
  assert_kept (fixture, text, "a.en-GB.xml");
  g_assert_cmpuint (count_problems (fixture), ==, 0);
  assert_kept (fixture, other, "a.en-GB-2.xml");
  assert_kept (fixture, other, "a.en-GB-2.xml");
  assert_title (fixture, "a", "A");
  assert_problem (fixture, 0, "a.en-GB-2.xml", FALSE, "*“a.en-GB.xml”*");
}

static void
test_keeps_no_broken_card (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) copy = NULL;

  open_shelf (fixture, "nl");
  copy = keep (fixture, "<card/>", &error);

  g_assert_null (copy);
  g_assert_error (error, SAM_XML_ERROR, SAM_XML_ERROR_STRUCTURE);
  g_assert_false (g_file_query_exists (fixture->folder, NULL));
}

static void
test_says_when_it_cannot_keep (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *text = make_text ("id=\"a\"", "lang=\"nl\"", "A");
  g_autoptr (GFile) parent = g_file_get_parent (fixture->folder);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) copy = NULL;

  /* A file where the folder should be. */
  g_assert_true (g_file_set_contents (g_file_peek_path (parent), "", -1, NULL));
  open_shelf (fixture, "nl");
  copy = keep (fixture, text, &error);

  g_assert_null (copy);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY);
  g_assert_true (g_pattern_match_simple ("The card was not kept*Look whether*",
                                         error->message));
}

#define ADD(name, test) \
  g_test_add ("/deck-shelf/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/deck-shelf/built-in-follows-the-language",
                   test_built_in_follows_the_language);
  g_test_add_func ("/deck-shelf/built-in-falls-back", test_built_in_falls_back);
  g_test_add_func ("/deck-shelf/notifies-of-the-language",
                   test_notifies_of_the_language);
  ADD ("bears-a-missing-folder", test_bears_a_missing_folder);
  ADD ("reports-a-broken-card", test_reports_a_broken_card);
  ADD ("notes-what-is-skipped", test_notes_what_is_skipped);
  ADD ("shows-one-language", test_shows_one_language);
  ADD ("reports-a-twin", test_reports_a_twin);
  ADD ("watches-the-folder", test_watches_the_folder);
  ADD ("watches-for-the-folder", test_watches_for_the_folder);
  ADD ("keeps-a-card", test_keeps_a_card);
  ADD ("keeps-no-broken-card", test_keeps_no_broken_card);
  ADD ("says-when-it-cannot-keep", test_says_when_it_cannot_keep);

  return g_test_run ();
}
