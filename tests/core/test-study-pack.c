// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-test.h"

#include <glib/gstdio.h>

#include "sam-ballot-private.h"
#include "sam-round.h"
#include "sam-study-pack.h"
#include "sam-test-util.h"

/* What a session came to, for whoever was not there: what is in it, what is
 * not, and files that are wrong or made to do harm. */

#define NOTE "Mrs Jansen said a secret thing"
#define OWNER "Ineke de Boer"

static SamStudyPack *
read_text (const char *text, GPtrArray *faults, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return sam_study_pack_read (bytes, faults, error);
}

static void
vote (SamBallot *ballot, SamRoundName name, const guint *counts)
{
  guint n = 0;
  g_autoptr (SamRound) round = NULL;
  g_autoptr (SamTally) tally = NULL;

  for (guint i = 0; i < SAM_N_CHOICES; i++)
    n += counts[i];
  round = sam_round_new (SAM_WAY_HANDS, sam_ballot_get_n_options (ballot), n);
  for (guint i = 0; i < SAM_N_CHOICES; i++)
    if (counts[i] > 0)
      sam_round_set_count (round, (SamChoice) i, counts[i]);
  tally = sam_round_tally (round);
  sam_ballot_set_tally (ballot, name, tally);
}

/* Returns: (transfer full): a session in which one dilemma was voted on, one
 *   item was only planned, and all was noted that must not go out */
static SamSession *
make_session (const guint *before, const guint *after, gboolean open)
{
  SamSession     *session = sam_test_session ("s", 8);
  SamSessionItem *item = sam_session_get_item (session, 0);
  SamBallot      *ballot = sam_session_item_get_ballot (item);
  g_autoptr (SamAgreement) proposal =
      sam_agreement_new ("a", "a new client starts", "we ask who helps", OWNER);
  g_autoptr (SamAgreement) agreement =
      sam_agreement_with_chosen (proposal, TRUE);

  g_assert_nonnull (ballot);
  vote (ballot, SAM_ROUND_BEFORE, before);
  vote (ballot, SAM_ROUND_AFTER, after);
  sam_ballot_set_open (ballot, open);
  sam_session_item_set_seconds (item, 900);
  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    sam_session_item_set_note (sam_session_get_item (session, i), NOTE);
  sam_session_put_proposal (session, agreement);
  sam_session_set_title (session, "Team meeting");

  return session;
}

static char *
write_text (SamSession *session)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = sam_study_pack_write (session, "nl_NL", &error);

  g_assert_no_error (error);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static const guint eight_before[SAM_N_CHOICES] = { 3, 4, 0, 0, 1 };
static const guint eight_after[SAM_N_CHOICES] = { 5, 3 };

static void
test_round_trip (void)
{
  g_autoptr (SamSession) session =
      make_session (eight_before, eight_after, TRUE);
  g_autofree char *text = write_text (session);
  g_autofree char *again = write_text (session);
  g_autoptr (GError) error = NULL;
  g_autoptr (SamStudyPack) pack = read_text (text, NULL, &error);
  SamSessionItem *item = sam_session_get_item (session, 0);

  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, again);
  g_assert_cmpstr (sam_study_pack_get_language (pack), ==, "nl");
  g_assert_cmpstr (sam_study_pack_get_title (pack), ==, "Team meeting");
  g_assert_cmpint (g_date_time_get_day_of_year (sam_study_pack_get_held (pack)),
                   ==,
                   g_date_time_get_day_of_year (
                       sam_session_get_started (session)));
  g_assert_cmpuint (sam_study_pack_get_n_items (pack), ==, 1);
  g_assert_cmpstr (sam_study_pack_get_deck_id (pack, 0), ==,
                   sam_session_item_get_deck_id (item));
  g_assert_cmpstr (sam_study_pack_get_card_title (pack, 0), ==,
                   sam_session_item_get_card_title (item));
  g_assert_cmpstr (sam_item_get_title (sam_study_pack_get_item (pack, 0)), ==,
                   sam_session_item_get_title (item));

  g_assert_true (sam_study_pack_has_bars (pack, 0));
  for (guint i = 0; i < SAM_N_CHOICES; i++)
    {
      g_assert_cmpuint (sam_study_pack_get_count (pack, 0, SAM_ROUND_BEFORE, i),
                        ==, eight_before[i]);
      g_assert_cmpuint (sam_study_pack_get_count (pack, 0, SAM_ROUND_AFTER, i),
                        ==, eight_after[i]);
    }
  g_assert_cmpuint (sam_study_pack_get_total (pack, 0, SAM_ROUND_BEFORE), ==,
                    8);
  g_assert_cmpstr (sam_study_pack_get_word (pack, 0, SAM_ROUND_AFTER), ==,
                   "after");
  g_assert_nonnull (sam_study_pack_get_sentence (pack, 0));
  g_assert_cmpuint (sam_study_pack_get_n_agreed (pack), ==, 1);
  g_assert_cmpstr (sam_study_pack_get_agreed (pack, 0), ==,
                   "When a new client starts, then we ask who helps.");
}

/* Nothing of the layer for us alone. */
static void
test_keeps_secrets (void)
{
  g_autoptr (SamSession) session =
      make_session (eight_before, eight_after, TRUE);
  g_autofree char *text = write_text (session);

  g_assert_null (strstr (text, "Jansen"));
  g_assert_null (strstr (text, "secret"));
  g_assert_null (strstr (text, "Ineke"));
  g_assert_null (strstr (text, "Boer"));
}

/* What the guard does not give out is not in the file. */
static void
test_asks_the_guard (void)
{
  static const guint four_before[SAM_N_CHOICES] = { 2, 2 };
  static const guint four_after[SAM_N_CHOICES] = { 1, 3 };
  g_autoptr (SamSession) closed =
      make_session (eight_before, eight_after, FALSE);
  g_autoptr (SamSession) few = make_session (four_before, four_after, TRUE);
  g_autofree char *closed_text = write_text (closed);
  g_autofree char *few_text = write_text (few);
  g_autoptr (SamStudyPack) few_pack = read_text (few_text, NULL, NULL);

  g_assert_null (strstr (closed_text, "<round"));
  g_assert_null (strstr (closed_text, "<sentence"));
  g_assert_null (strstr (few_text, "<round"));
  g_assert_false (sam_study_pack_has_bars (few_pack, 0));
  g_assert_nonnull (sam_study_pack_get_sentence (few_pack, 0));
}

static void
test_worth_it (void)
{
  g_autoptr (SamSession) session =
      make_session (eight_before, eight_after, TRUE);
  g_autofree char *text = NULL;
  g_autoptr (SamStudyPack) pack = NULL;

  g_assert_true (sam_study_pack_is_worth_it (session));
  sam_session_item_set_seconds (sam_session_get_item (session, 0), 0);
  sam_session_item_set_step (sam_session_get_item (session, 0), 0);
  g_assert_false (sam_study_pack_is_worth_it (session));
  text = write_text (session);
  pack = read_text (text, NULL, NULL);
  g_assert_cmpuint (sam_study_pack_get_n_items (pack), ==, 0);
}

/* Attacks */

typedef struct
{
  const char *name;
  const char *find; /* in tests/data/study-pack-full.xml */
  const char *replacement;
  SamXmlError code;
  const char *message; /* a pattern */
} Case;

static const Case cases[] = {
  { "no-pack", "urn:x-samenspel:study-pack", "urn:x-samenspel:agenda",
    SAM_XML_ERROR_STRUCTURE, "*this is XML, but no study pack*" },
  { "doctype", "<study-pack ",
    "<!DOCTYPE s SYSTEM 'file:///etc/passwd'><study-pack ",
    SAM_XML_ERROR_REFUSED, "*DOCTYPE*" },
  { "entity", "When a new", "&a; new", SAM_XML_ERROR_REFUSED, "*&a;*" },
  { "control", "When a new", "When \x1b[31m new", SAM_XML_ERROR_SYNTAX,
    "*control character*" },
  { "version", "format=\"1.0\"", "format=\"2.0\"", SAM_XML_ERROR_VERSION,
    "*version 2.0*" },
  { "no-such-day", "2026-11-24", "2026-11-31", SAM_XML_ERROR_VALUE,
    "*no such day*" },
  { "path-as-id", "deck=\"own\"", "deck=\"../own\"", SAM_XML_ERROR_VALUE,
    "*small letters*" },
  { "icon", "icon=\"scales\"", "icon=\"/etc/passwd\"", SAM_XML_ERROR_VALUE,
    "*one of these*" },
  { "negative", "people=\"4\"", "people=\"-4\"", SAM_XML_ERROR_VALUE,
    "*5 to 40 people, this one 4*" },
  { "overflow", "people=\"4\"", "people=\"4294967300\"", SAM_XML_ERROR_VALUE,
    "*5 to 40 people, this one 4*" },
  { "crowd", "people=\"4\"", "people=\"40\"", SAM_XML_ERROR_VALUE,
    "*5 to 40 people, this one 44*" },
  { "a-few-people-only", "<count of=\"b\" people=\"4\"/>", "",
    SAM_XML_ERROR_VALUE, "*5 to 40 people, this one 4*" },
  { "counted-twice", "of=\"doubt\" people=\"1\"", "of=\"a\" people=\"1\"",
    SAM_XML_ERROR_VALUE, "*“a” is counted twice*" },
  { "round-twice", "name=\"after\"", "name=\"before\"", SAM_XML_ERROR_VALUE,
    "*“before” is there twice*" },
  { "no-such-option", "of=\"doubt\" people=\"1\"", "of=\"d\" people=\"1\"",
    SAM_XML_ERROR_VALUE, "*option “d”, and there is none*" },
  { "votes-on-a-tip", "&lt;/tip&gt;</source>",
    "&lt;/tip&gt;</source><round name='before' word='w'>"
    "<count of='a' people='6'/></round>",
    SAM_XML_ERROR_VALUE, "*option “a”, and there is none*" },
  { "broken-item", "&lt;situation&gt;", "&lt;situatio&gt;", SAM_XML_ERROR_VALUE,
    "*the text of this <item> cannot be read*" },
  { "item-with-a-doctype", "&lt;dilemma ",
    "&lt;!DOCTYPE d [&lt;!ENTITY a \"b\"&gt;]&gt;&lt;dilemma ",
    SAM_XML_ERROR_VALUE, "*cannot be read*DOCTYPE*" },
  { "card-for-an-item", "&lt;tip ", "&lt;card ", SAM_XML_ERROR_VALUE,
    "*the text of this <item> cannot be read*" },
  { "turned-item", "&lt;title&gt;The key",
    "&lt;title&gt;The \xe2\x80\xae"
    "key",
    SAM_XML_ERROR_REFUSED, "*in this <item> has hidden characters*" },
};

static void
assert_refused (const char *text, SamXmlError code, const char *message)
{
  g_autoptr (GPtrArray) faults = sam_deck_test_faults ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SamStudyPack) pack = read_text (text, faults, &error);

  g_assert_null (pack);
  g_assert_error (error, SAM_XML_ERROR, (int) code);
  g_assert_cmpuint (faults->len, >, 0);
  if (!g_pattern_match_simple (message, error->message))
    g_error ("“%s” is not “%s”", error->message, message);
}

static void
test_refuses (gconstpointer data)
{
  const Case      *one = data;
  g_autofree char *full = sam_deck_test_load ("data/study-pack-full.xml");
  g_autofree char *text =
      sam_deck_test_replace (full, one->find, one->replacement);

  assert_refused (text, one->code, one->message);
}

/* Returns: (transfer full): study-pack-full.xml with @n times @what before
 *   @where */
static char *
repeat (const char *where, const char *what, guint n)
{
  g_autofree char *full = sam_deck_test_load ("data/study-pack-full.xml");
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (text, what);
  g_string_append (text, where);

  return sam_deck_test_replace (full, where, text->str);
}

static void
test_bounds (void)
{
  g_autofree char *agreed =
      repeat ("<agreed>When the", "<agreed>again</agreed>", 19);
  g_autofree char *long_agreed = repeat ("When the rota", "long ", 1000);
  g_autofree char *title = repeat ("Team meeting", "long ", 60);
  g_autofree char *large =
      repeat ("When the rota", "0123456789abcdef", 4 * 1024 * 1024 / 16);
  g_autofree char *deep = repeat ("Team meeting", "<em>", 40);

  assert_refused (agreed, SAM_XML_ERROR_STRUCTURE,
                  "*0 to 20 of <agreed>, this one has 21*");
  assert_refused (long_agreed, SAM_XML_ERROR_VALUE,
                  "*at most 5000 characters*");
  assert_refused (title, SAM_XML_ERROR_VALUE, "*at most 300 characters*");
  assert_refused (large, SAM_XML_ERROR_REFUSED, "*MB*");
  assert_refused (deep, SAM_XML_ERROR_REFUSED, "*32 deep*");
}

/* In the sender's own words they are taken out. */
static void
test_turns_no_words (void)
{
  g_autofree char *full = sam_deck_test_load ("data/study-pack-full.xml");
  g_autofree char *text = sam_deck_test_replace (full, "When the rota",
                                                 "When \xe2\x80\xae"
                                                 "the\n rota");
  g_autoptr (SamStudyPack) pack = read_text (text, NULL, NULL);

  g_assert_cmpstr (sam_study_pack_get_agreed (pack, 1), ==,
                   "When the rota changes, then we call the carer first.");
}

static void
test_skips_what_is_newer (void)
{
  g_autofree char *full = sam_deck_test_load ("data/study-pack-full.xml");
  g_autofree char *newer =
      sam_deck_test_replace (full, "format=\"1.0\"",
                             "format=\"1.7\" mood=\"fine\"");
  g_autofree char *text =
      sam_deck_test_replace (newer, "<agreed>When the",
                             "<music>Bach</music><agreed>When the");
  g_autoptr (GError) error = NULL;
  g_autoptr (SamStudyPack) pack = read_text (text, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (sam_study_pack_get_n_items (pack), ==, 2);
  g_assert_cmpuint (sam_study_pack_get_n_agreed (pack), ==, 2);
  g_assert_false (sam_study_pack_has_bars (pack, 1));
  g_assert_null (sam_study_pack_get_sentence (pack, 1));
  g_assert_null (sam_study_pack_get_icon (pack, 1));
}

static void
check (const char *text, gboolean good, const char *report)
{
  g_autofree char *directory = g_dir_make_tmp ("sam-test-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (directory, "a.xml", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GString) found = g_string_new (NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_assert_true (sam_study_pack_is_file (file));
  g_assert_true (sam_study_pack_check_file (file, "a.xml", found) == good);
  g_assert_cmpstr (found->str, ==, report);
  g_unlink (path);
  g_assert_cmpint (g_rmdir (directory), ==, 0);
}

static void
test_checks (void)
{
  g_autofree char *full = sam_deck_test_load ("data/study-pack-full.xml");
  g_autofree char *wrong =
      sam_deck_test_replace (full, "held=\"2026-11-24\"", "held=\"today\"");
  g_autoptr (GFile) nothing = g_file_new_for_path ("/nowhere/at-all");

  check (full, TRUE, "a.xml: ok, study pack, 2 items, 2 agreed\n");
  check (wrong, FALSE,
         "a.xml:3:1: “held” must be a day, as 2026-11-24, not “today”\n");
  g_assert_false (sam_study_pack_is_file (nothing));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/study-pack/round-trip", test_round_trip);
  g_test_add_func ("/study-pack/keeps-secrets", test_keeps_secrets);
  g_test_add_func ("/study-pack/asks-the-guard", test_asks_the_guard);
  g_test_add_func ("/study-pack/worth-it", test_worth_it);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
          g_strconcat ("/study-pack/refuses/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_refuses);
    }
  g_test_add_func ("/study-pack/bounds", test_bounds);
  g_test_add_func ("/study-pack/turns-no-words", test_turns_no_words);
  g_test_add_func ("/study-pack/skips-what-is-newer", test_skips_what_is_newer);
  g_test_add_func ("/study-pack/checks", test_checks);

  return g_test_run ();
}
