// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-test.h"
#include "sam-deck-test.h"

#include <glib/gstdio.h>

#include "sam-agenda-file.h"

/* An agenda that goes to a colleague and back. */

#define CARDS SAM_RESOURCE_BASE "/cards"
#define BUILT_IN "constructive-flowers-next-morning"

/* One person's computer. */
typedef struct
{
  char         *directory; /* (owned) */
  char         *card;      /* (owned): where an own card lies */
  SamDeckShelf *shelf;     /* (owned) */
} Desk;

typedef struct
{
  Desk sender;
  Desk receiver;
} Fixture;

static void
open_shelf (Desk *desk)
{
  g_autoptr (GFile) folder = g_file_new_for_path (desk->directory);

  g_clear_object (&desk->shelf);
  desk->shelf = sam_deck_shelf_new (CARDS, folder, "en");
}

static void
set_up_desk (Desk *desk)
{
  g_autoptr (GError) error = NULL;

  desk->directory = g_dir_make_tmp ("sam-test-XXXXXX", &error);
  g_assert_no_error (error);
  desk->card = g_build_filename (desk->directory, "own.xml", NULL);
  open_shelf (desk);
}

static void
tear_down_desk (Desk *desk)
{
  g_assert_finalize_object (desk->shelf);
  g_unlink (desk->card);
  g_assert_cmpint (g_rmdir (desk->directory), ==, 0);
  g_free (desk->card);
  g_free (desk->directory);
}

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  set_up_desk (&fixture->sender);
  set_up_desk (&fixture->receiver);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  tear_down_desk (&fixture->sender);
  tear_down_desk (&fixture->receiver);
}

static void
put_card (Desk *desk, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (desk->card, text, -1, &error);
  g_assert_no_error (error);
  open_shelf (desk);
}

/* Returns: (transfer full): a card as a Windows editor leaves it */
static char *
make_own_card (void)
{
  g_autofree char *text = sam_deck_test_load ("data/card-full.xml");
  GString         *card = g_string_new (text);

  g_string_replace (card, "\n", "\r\n", 0);
  g_string_prepend (card, "\xef\xbb\xbf");

  return g_string_free (card, FALSE);
}

/* Agendas */

static void
append_item (SamAgenda  *agenda,
             Desk       *desk,
             const char *deck_id,
             const char *item_id)
{
  SamCard *card = NULL;
  SamItem *item =
      sam_deck_shelf_find_item (desk->shelf, deck_id, item_id, &card);
  g_autoptr (SamBlock) block = NULL;

  g_assert_nonnull (item);
  block = sam_block_new_item (deck_id, card, item);
  sam_agenda_append (agenda, block);
}

/* Everything set that can be, at positions that tests know: 0 check-in, 1 last
 * time, 2 and 3 topics, 4 a case, 5 an own dilemma, 6 agree, 7 check-out. */
static SamAgenda *
make_agenda (Desk *desk)
{
  SamAgenda *agenda = sam_agenda_test_new (2);
  g_autoptr (GDateTime) starts =
      g_date_time_new_local (2026, 11, 24, 13, 30, 0);

  sam_agenda_set_title (agenda, "Tuesday <&> “afternoon”");
  sam_agenda_set_goal (agenda, "To ask.\n\n  And to wait.\t");
  sam_agenda_set_starts (agenda, starts);
  sam_agenda_set_minutes (agenda, 75);
  sam_agenda_set_people (agenda, 9);
  sam_agenda_set_purpose (agenda, SAM_PURPOSE_APPRECIATE);
  sam_agenda_set_words (agenda, 0, "Hello", "How was it?", "check-in-week");
  sam_agenda_set_note (agenda, 0, "Short ]]> & \"light\"\nreally");
  sam_agenda_pin_start (agenda, 2, 10);
  sam_agenda_pin_minutes (agenda, 3, 7);
  sam_agenda_set_must (agenda, 3, TRUE);
  append_item (agenda, desk, SAM_DECK_BUILT_IN, BUILT_IN);
  append_item (agenda, desk, SAM_DECK_OWN, "dilemma-a");
  sam_agenda_set_vote (agenda, 5, SAM_VOTE_SELF_CARER, SAM_WAY_HANDS);
  sam_agenda_set_words (agenda, 5, "As we call it", NULL, NULL);
  sam_agenda_clear_undo (agenda);

  return agenda;
}

static GBytes *
write_agenda (SamAgenda *agenda, Desk *desk)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = sam_agenda_file_write (agenda, desk->shelf, &error);

  g_assert_no_error (error);

  return bytes;
}

static SamImport *
read_agenda (GBytes *bytes, Desk *desk)
{
  g_autoptr (GError) error = NULL;
  SamImport *import = sam_agenda_file_read (bytes, desk->shelf, NULL, &error);

  g_assert_no_error (error);

  return import;
}

/* Returns: (transfer full): all properties but those that stay behind */
static char *
dump (SamAgenda *agenda)
{
  static const char *const stay[] = { "id:", "item:", "learned:", "reason:" };
  g_autofree char         *all = sam_agenda_test_dump (agenda);
  g_auto (GStrv) lines = g_strsplit (all, "\n", -1);
  GString *kept = g_string_new (NULL);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      gboolean stays = FALSE;

      for (gsize j = 0; j < G_N_ELEMENTS (stay); j++)
        stays |= g_str_has_prefix (lines[i], stay[j]);
      if (!stays)
        g_string_append_printf (kept, "%s\n", lines[i]);
    }

  return g_string_free (kept, FALSE);
}

static gboolean
contains (GBytes *bytes, const char *text)
{
  gsize       size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_strstr_len (data, (gssize) size, text) != NULL;
}

/* Tests */

static void
test_comes_back_the_same (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *card = make_own_card ();
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  SamBlock        *dilemma;
  SamAgenda       *back;
  g_autoptr (SamAgenda) agenda = NULL;
  g_autoptr (GBytes) first = NULL;
  g_autoptr (GBytes) second = NULL;
  g_autoptr (SamImport) import = NULL;

  put_card (&fixture->sender, card);
  agenda = make_agenda (&fixture->sender);
  first = write_agenda (agenda, &fixture->sender);
  import = read_agenda (first, &fixture->sender);
  back = sam_import_get_agenda (import);
  second = write_agenda (back, &fixture->sender);

  g_assert_true (g_bytes_equal (first, second));
  g_assert_cmpstr (sam_agenda_get_id (back), !=, sam_agenda_get_id (agenda));
  g_assert_false (sam_agenda_can_undo (back));
  before = dump (agenda);
  after = dump (back);
  g_assert_cmpstr (before, ==, after);

  dilemma = sam_agenda_get_block (back, 5);
  g_assert_cmpint (sam_block_get_vote_form (dilemma), ==, SAM_VOTE_SELF_CARER);
  g_assert_cmpint (sam_block_get_way (dilemma), ==, SAM_WAY_HANDS);
  g_assert_cmpstr (sam_block_get_card_title (dilemma), ==, "A full card");
  g_assert_cmpint (sam_block_get_colour (dilemma), ==,
                   sam_block_get_colour (sam_agenda_get_block (agenda, 5)));
  g_assert_cmpstr (sam_block_get_icon (dilemma), ==,
                   sam_block_get_icon (sam_agenda_get_block (agenda, 5)));
  g_assert_cmpuint (sam_block_get_card_number (dilemma), ==, 3);
}

/* What the later of two would take is kept for the earlier one of the file. */
static void
test_keeps_what_fell_out (Fixture *fixture, gconstpointer unused)
{
  SamAgenda *back;
  g_autoptr (SamAgenda) agenda = sam_agenda_test_new (0);
  g_autoptr (SamBlock) kept = sam_block_new (SAM_BLOCK_TOPIC, "Kept");
  g_autoptr (SamBlock) late = sam_block_new (SAM_BLOCK_TOPIC, "Late");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (SamImport) import = NULL;

  sam_block_set_range (kept, 20, 20, 20);
  sam_block_set_range (late, 20, 20, 20);
  sam_agenda_set_minutes (agenda, 40);
  sam_agenda_append (agenda, kept);
  sam_agenda_insert (agenda, 2, late);
  sam_agenda_test_assert (agenda, "(Late), Kept");

  bytes = write_agenda (agenda, &fixture->sender);
  import = read_agenda (bytes, &fixture->receiver);
  back = sam_import_get_agenda (import);
  sam_agenda_test_assert (back, "(Late), Kept");
}

static void
test_leaves_private_things_out (Fixture *fixture, gconstpointer unused)
{
  SamBlock *topic;
  g_autoptr (SamAgenda) agenda = sam_agenda_test_new (1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) with_notes = NULL;
  g_autoptr (GBytes) without = NULL;

  topic = sam_agenda_get_block (agenda, 2);
  sam_block_set_reason (topic, SAM_REASON_SECOND_LOOK);
  sam_agenda_set_note (agenda, 2, "only for me");

  with_notes = write_agenda (agenda, &fixture->sender);
  g_assert_true (contains (with_notes, "only for me"));
  g_assert_false (contains (with_notes, sam_agenda_get_id (agenda)));
  g_assert_false (contains (with_notes, sam_block_get_id (topic)));
  g_assert_false (contains (with_notes, "reason"));

  without =
      sam_agenda_file_write_full (agenda, fixture->sender.shelf, FALSE, &error);
  g_assert_no_error (error);
  g_assert_false (contains (without, "only for me"));
  g_assert_false (contains (without, "<note>"));
}

static void
assert_line (SamImport     *import,
             guint          line,
             const char    *title,
             SamImportState state,
             gboolean       is_card)
{
  g_assert_cmpstr (sam_import_get_line_title (import, line), ==, title);
  g_assert_cmpint (sam_import_get_line_state (import, line), ==, state);
  g_assert_true (sam_import_line_is_card (import, line) == is_card);
}

static void
test_says_what_is_new (Fixture *fixture, gconstpointer unused)
{
  SamItem         *item;
  g_autofree char *card = make_own_card ();
  g_autoptr (SamAgenda) agenda = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (SamImport) import = NULL;

  put_card (&fixture->sender, card);
  agenda = make_agenda (&fixture->sender);
  append_item (agenda, &fixture->sender, SAM_DECK_OWN, "dilemma-a");
  bytes = write_agenda (agenda, &fixture->sender);
  import = read_agenda (bytes, &fixture->receiver);

  g_assert_cmpuint (sam_import_get_n_lines (import), ==, 3);
  item = sam_block_get_item (sam_agenda_get_block (agenda, 4));
  assert_line (import, 0, sam_item_get_title (item), SAM_IMPORT_KNOWN, FALSE);
  assert_line (import, 1, "A dilemma", SAM_IMPORT_NEW, FALSE);
  assert_line (import, 2, "A full card", SAM_IMPORT_NEW, TRUE);
  g_assert_cmpuint (sam_import_get_n_new_cards (import), ==, 1);
  g_assert_cmpmem (g_bytes_get_data (sam_import_get_new_card (import, 0), NULL),
                   g_bytes_get_size (sam_import_get_new_card (import, 0)), card,
                   strlen (card));
}

/* What the person may want after looking at what is new. */
static void
test_new_cards_can_be_kept (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *card = make_own_card ();
  g_autoptr (SamAgenda) agenda = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) kept = NULL;
  g_autoptr (SamImport) import = NULL;
  g_autoptr (SamImport) again = NULL;

  put_card (&fixture->sender, card);
  agenda = make_agenda (&fixture->sender);
  bytes = write_agenda (agenda, &fixture->sender);
  import = read_agenda (bytes, &fixture->receiver);
  kept =
      sam_deck_shelf_keep_bytes (fixture->receiver.shelf,
                                 sam_import_get_new_card (import, 0), &error);
  g_assert_no_error (error);

  again = read_agenda (bytes, &fixture->receiver);
  assert_line (again, 1, "A dilemma", SAM_IMPORT_KNOWN, FALSE);
  assert_line (again, 2, "A full card", SAM_IMPORT_KNOWN, TRUE);
  g_assert_true (g_file_delete (kept, NULL, NULL));
}

static void
test_says_what_is_here (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *card = make_own_card ();
  g_autoptr (SamAgenda) agenda = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (SamImport) import = NULL;

  put_card (&fixture->sender, card);
  put_card (&fixture->receiver, card);
  agenda = make_agenda (&fixture->sender);
  bytes = write_agenda (agenda, &fixture->sender);
  import = read_agenda (bytes, &fixture->receiver);

  g_assert_cmpuint (sam_import_get_n_lines (import), ==, 3);
  assert_line (import, 1, "A dilemma", SAM_IMPORT_KNOWN, FALSE);
  assert_line (import, 2, "A full card", SAM_IMPORT_KNOWN, TRUE);
  g_assert_cmpuint (sam_import_get_n_new_cards (import), ==, 0);
}

/* The receiver's card stays as it is, and the agenda has the sender's text. */
static void
test_never_overwrites (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *card = make_own_card ();
  g_autofree char *other =
      sam_deck_test_replace (card, "<title>A dilemma", "<title>Another one");
  g_autofree char *now = NULL;
  SamItem         *item;
  g_autoptr (SamAgenda) agenda = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (SamImport) import = NULL;

  put_card (&fixture->sender, card);
  put_card (&fixture->receiver, other);
  agenda = make_agenda (&fixture->sender);
  bytes = write_agenda (agenda, &fixture->sender);
  import = read_agenda (bytes, &fixture->receiver);

  assert_line (import, 1, "A dilemma", SAM_IMPORT_CHANGED, FALSE);
  assert_line (import, 2, "A full card", SAM_IMPORT_CHANGED, TRUE);
  g_assert_cmpuint (sam_import_get_n_new_cards (import), ==, 0);

  item = sam_block_get_item (
      sam_agenda_get_block (sam_import_get_agenda (import), 5));
  g_assert_cmpstr (sam_item_get_title (item), ==, "A dilemma");
  item = sam_deck_shelf_find_item (fixture->receiver.shelf, SAM_DECK_OWN,
                                   "dilemma-a", NULL);
  g_assert_cmpstr (sam_item_get_title (item), ==, "Another one");
  g_assert_true (
      g_file_get_contents (fixture->receiver.card, &now, NULL, NULL));
  g_assert_cmpstr (now, ==, other);
}

/* The card is gone, but what was planned of it is not. */
static void
test_sends_what_is_no_longer_in_a_card (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *card = make_own_card ();
  g_autoptr (SamAgenda) agenda = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (SamImport) import = NULL;

  put_card (&fixture->sender, card);
  agenda = make_agenda (&fixture->sender);
  g_assert_cmpint (g_unlink (fixture->sender.card), ==, 0);
  open_shelf (&fixture->sender);
  bytes = write_agenda (agenda, &fixture->sender);
  import = read_agenda (bytes, &fixture->receiver);

  g_assert_cmpuint (sam_import_get_n_lines (import), ==, 2);
  assert_line (import, 1, "A dilemma", SAM_IMPORT_NEW, FALSE);
}

/* tests/data/agenda-full.xml names an item that is nowhere. */
static void
test_keeps_the_place_of_what_is_missing (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *full = sam_deck_test_load ("data/agenda-full.xml");
  SamAgenda       *agenda;
  SamBlock        *missing;
  g_autoptr (GBytes) bytes = g_bytes_new (full, strlen (full));
  g_autoptr (SamImport) import = read_agenda (bytes, &fixture->receiver);

  assert_line (import, 2, "Something else", SAM_IMPORT_MISSING, FALSE);
  agenda = sam_import_get_agenda (import);
  g_assert_cmpuint (sam_agenda_get_n_blocks (agenda), ==, 10);
  missing = sam_agenda_get_block (agenda, 7);
  g_assert_cmpint (sam_block_get_kind (missing), ==, SAM_BLOCK_TOPIC);
  g_assert_cmpstr (sam_block_get_title (missing), ==, "Something else");
  g_assert_cmpuint (sam_block_get_usual (missing), ==, 2);
  g_assert_cmpuint (sam_block_get_most (missing), ==, 3);
}

/* An item without its text is that of the own card in the file, or of the
 * shelf. */
static void
test_finds_an_item_without_text (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *full = sam_deck_test_load ("data/agenda-full.xml");
  char            *from = strstr (full, "<source><![CDATA[");
  char            *to = strstr (from, "</source>") + strlen ("</source>");
  g_autofree char *start = g_strndup (full, (gsize) (from - full));
  g_autofree char *text = g_strconcat (start, to, NULL);
  SamBlock        *block;
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (SamImport) import = read_agenda (bytes, &fixture->receiver);

  assert_line (import, 1, "Ask first", SAM_IMPORT_NEW, FALSE);
  block = sam_agenda_get_block (sam_import_get_agenda (import), 4);
  g_assert_cmpint (sam_block_get_kind (block), ==, SAM_BLOCK_ITEM);
  g_assert_cmpstr (sam_item_get_id (sam_block_get_item (block)), ==,
                   "ask-first");
}

static void
test_adds_what_every_meeting_has (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *small = sam_deck_test_load ("data/agendas/small.xml");
  g_autofree char *titles = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new (small, strlen (small));
  g_autoptr (SamImport) import = read_agenda (bytes, &fixture->receiver);

  titles = sam_agenda_test_list (sam_import_get_agenda (import));
  g_assert_cmpstr (titles, ==,
                   "Check-in, Choosing improvement points, Check-out");
}

/* What cannot be read is not written. */
static void
test_refuses_what_nobody_can_open (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *title = g_strnfill (301, 'a');
  g_autoptr (SamAgenda) agenda = sam_agenda_test_new (1);
  g_autoptr (SamAgenda) long_agenda = sam_agenda_test_new (197);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) long_error = NULL;

  sam_agenda_set_title (agenda, title);
  bytes = sam_agenda_file_write (agenda, fixture->sender.shelf, &error);
  g_assert_null (bytes);
  g_assert_error (error, SAM_XML_ERROR, SAM_XML_ERROR_VALUE);
  g_assert_nonnull (strstr (error->message, "at most 300 characters"));

  bytes =
      sam_agenda_file_write (long_agenda, fixture->sender.shelf, &long_error);
  g_assert_null (bytes);
  g_assert_error (long_error, SAM_XML_ERROR, SAM_XML_ERROR_STRUCTURE);
}

/* A person may paste anything. */
static void
test_cleans_what_was_typed (Fixture *fixture, gconstpointer unused)
{
  SamAgenda *back;
  g_autoptr (SamAgenda) agenda = sam_agenda_test_new (0);
  g_autoptr (GBytes) first = NULL;
  g_autoptr (GBytes) second = NULL;
  g_autoptr (SamImport) import = NULL;

  sam_agenda_set_title (agenda, "  Two\n lines\a \xe2\x80\xae"
                                "turned \x7f");
  sam_agenda_set_goal (agenda, "One\r\ntwo\rthree\x01\xc2\x85 \xef\xbf\xbf.");
  sam_agenda_set_words (agenda, 0, "\xe2\x81\xa6", " \n\t ", NULL);
  sam_agenda_set_note (agenda, 0, "\xc3\xa9\xf0\x9f\x99\x82\xff!");
  first = write_agenda (agenda, &fixture->sender);
  import = read_agenda (first, &fixture->receiver);
  back = sam_import_get_agenda (import);
  second = write_agenda (back, &fixture->sender);

  g_assert_true (g_bytes_equal (first, second));
  g_assert_cmpstr (sam_agenda_get_title (back), ==, "Two lines turned");
  g_assert_cmpstr (sam_agenda_get_goal (back), ==, "One\ntwo\nthree .");
  g_assert_cmpstr (sam_block_get_title (sam_agenda_get_block (back, 0)), ==,
                   "");
  g_assert_null (sam_block_get_text (sam_agenda_get_block (back, 0)));
  g_assert_cmpstr (sam_block_get_note (sam_agenda_get_block (back, 0)), ==,
                   "\xc3\xa9\xf0\x9f\x99\x82\xef\xbf\xbd!");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) \
  g_test_add ("/agenda-file/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

  ADD ("comes-back-the-same", test_comes_back_the_same);
  ADD ("keeps-what-fell-out", test_keeps_what_fell_out);
  ADD ("leaves-private-things-out", test_leaves_private_things_out);
  ADD ("says-what-is-new", test_says_what_is_new);
  ADD ("new-cards-can-be-kept", test_new_cards_can_be_kept);
  ADD ("says-what-is-here", test_says_what_is_here);
  ADD ("never-overwrites", test_never_overwrites);
  ADD ("sends-what-is-no-longer-in-a-card",
       test_sends_what_is_no_longer_in_a_card);
  ADD ("keeps-the-place-of-what-is-missing",
       test_keeps_the_place_of_what_is_missing);
  ADD ("finds-an-item-without-text", test_finds_an_item_without_text);
  ADD ("adds-what-every-meeting-has", test_adds_what_every_meeting_has);
  ADD ("refuses-what-nobody-can-open", test_refuses_what_nobody_can_open);
  ADD ("cleans-what-was-typed", test_cleans_what_was_typed);

  return g_test_run ();
}
