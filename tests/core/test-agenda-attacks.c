// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-test.h"

#include <glib/gstdio.h>

#include "sam-agenda-check.h"
#include "sam-agenda-file.h"

/* Agenda files that are wrong, or made to do harm. */

typedef struct
{
  const char *name;
  const char *find; /* in tests/data/agenda-full.xml */
  const char *replacement;
  SamXmlError code;
  const char *message; /* a pattern */
} Case;

static const Case cases[] = {
  { "no-agenda", "urn:x-samenspel:agenda", "urn:x-samenspel:card",
    SAM_XML_ERROR_STRUCTURE, "*this is XML, but no agenda*" },
  { "doctype", "<agenda ",
    "<!DOCTYPE agenda SYSTEM 'file:///etc/passwd'><agenda ",
    SAM_XML_ERROR_REFUSED, "*DOCTYPE*" },
  { "entity", "The rota", "&rota;", SAM_XML_ERROR_REFUSED, "*&rota;*" },
  { "control", "The rota", "The \x1b[31mrota", SAM_XML_ERROR_SYNTAX,
    "*control character*" },
  { "control-as-a-number", "The rota", "The&#7;rota", SAM_XML_ERROR_SYNTAX,
    "*not well-formed*" },
  { "version", "format=\"1.0\"", "format=\"2.0\"", SAM_XML_ERROR_VERSION,
    "*version 2.0*" },
  { "too-short", "minutes=\"60\"", "minutes=\"9\"", SAM_XML_ERROR_VALUE,
    "*from 10 to 480, not “9”*" },
  { "too-long", "minutes=\"60\"", "minutes=\"481\"", SAM_XML_ERROR_VALUE,
    "*from 10 to 480*" },
  { "overflow", "minutes=\"60\"", "minutes=\"4294967356\"", SAM_XML_ERROR_VALUE,
    "*whole number*" },
  { "negative", "people=\"8\"", "people=\"-8\"", SAM_XML_ERROR_VALUE,
    "*whole number*" },
  { "crowd", "people=\"8\"", "people=\"41\"", SAM_XML_ERROR_VALUE,
    "*from 1 to 40*" },
  { "late-start", "pinned-start=\"30\"", "pinned-start=\"481\"",
    SAM_XML_ERROR_VALUE, "*from 0 to 480*" },
  { "no-such-day", "2026-11-24T", "2026-11-31T", SAM_XML_ERROR_VALUE,
    "*a date and a time*" },
  { "minutes-go-down", "least=\"5\" usual=\"30\"", "least=\"31\" usual=\"30\"",
    SAM_XML_ERROR_VALUE, "*must go up, not 31, 30, 60*" },
  { "kind", "kind=\"guest\"", "kind=\"ghost\"", SAM_XML_ERROR_VALUE,
    "*one of these*" },
  { "item-without", "kind=\"guest\"", "kind=\"item\"", SAM_XML_ERROR_STRUCTURE,
    "*needs an <item>*" },
  { "item-within", "kind=\"item\" least=\"1\"", "kind=\"topic\" least=\"1\"",
    SAM_XML_ERROR_STRUCTURE, "*only a <block> of kind “item”*" },
  { "twice", "kind=\"last-time\"", "kind=\"check-in\"", SAM_XML_ERROR_STRUCTURE,
    "*“check-in” is out of place*" },
  { "after-the-end", "kind=\"agree\"", "kind=\"check-out\"",
    SAM_XML_ERROR_STRUCTURE, "*“check-out” is out of place*" },
  { "before-the-beginning", "kind=\"guest\"", "kind=\"last-time\"",
    SAM_XML_ERROR_STRUCTURE, "*“last-time” is out of place*" },
  { "path-as-id", "id=\"not-here\"", "id=\"../not-here\"", SAM_XML_ERROR_VALUE,
    "*small letters*" },
  { "icon", "icon=\"hands\"", "icon=\"/etc/passwd\"", SAM_XML_ERROR_VALUE,
    "*one of these*" },
  { "colour", "colour=\"purple\"", "colour=\"pink\"", SAM_XML_ERROR_VALUE,
    "*one of these*" },
  { "other-item", "id=\"the-key\" number", "id=\"the-lock\" number",
    SAM_XML_ERROR_VALUE, "*is that of “the-key”*" },
  { "broken-item", "&lt;situation&gt;", "&lt;situatio&gt;", SAM_XML_ERROR_VALUE,
    "*the text of this <item> cannot be read: Line 3*" },
  { "item-with-a-doctype", "&lt;dilemma ",
    "&lt;!DOCTYPE d [&lt;!ENTITY a \"b\"&gt;]&gt;&lt;dilemma ",
    SAM_XML_ERROR_VALUE, "*cannot be read*DOCTYPE*" },
  { "item-of-entities", "A key lies there.", "&amp;a;", SAM_XML_ERROR_VALUE,
    "*cannot be read*" },
  { "card-for-an-item", "<source><![CDATA[<tip ", "<source><![CDATA[<card ",
    SAM_XML_ERROR_VALUE, "*the text of this <item> cannot be read*" },
  { "broken-card", "&lt;summary&gt;", "&lt;summery&gt;", SAM_XML_ERROR_VALUE,
    "*the card in this <own-card> cannot be read*" },
  { "card-twice", "</own-card>",
    "</own-card><own-card><![CDATA[<card xmlns='urn:x-samenspel:card' "
    "format='1.0' id='ours' lang='nl' version='1'><title>T</title>"
    "<summary>S</summary><author>A</author><licence>L</licence>"
    "<introduction><about><p>a</p></about><why><p>w</p></why><aim>a</aim>"
    "</introduction></card>]]></own-card>",
    SAM_XML_ERROR_VALUE, "*the card “ours” is in this file twice*" },
  { "turned-item", "&lt;title&gt;The key",
    "&lt;title&gt;The \xe2\x80\xae"
    "key",
    SAM_XML_ERROR_REFUSED, "*in this <item> has hidden characters*" },
  { "turned-item-as-a-number", "&lt;title&gt;The key",
    "&lt;title&gt;The &amp;#x2066;key", SAM_XML_ERROR_REFUSED,
    "*in this <item> has hidden characters*" },
  { "turned-card", "&lt;title&gt;Our own", "&lt;title&gt;\xe2\x80\xaaOur own",
    SAM_XML_ERROR_REFUSED, "*in this <own-card> has hidden characters*" },
  { "turned-item-in-a-card", "&lt;title&gt;Ask first",
    "&lt;title&gt;Ask\xe2\x81\xa9 first", SAM_XML_ERROR_REFUSED,
    "*in this <own-card> has hidden characters*" },
};

static SamImport *
read_text (const char *text, GPtrArray *faults, GError **error)
{
  g_autoptr (SamDeckShelf) shelf = sam_deck_shelf_new (NULL, NULL, "en");
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return sam_agenda_file_read (bytes, shelf, faults, error);
}

static void
assert_refused (const char *text, SamXmlError code, const char *message)
{
  g_autoptr (GPtrArray) faults = sam_deck_test_faults ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SamImport) import = read_text (text, faults, &error);

  g_assert_null (import);
  g_assert_error (error, SAM_XML_ERROR, (int) code);
  g_assert_cmpuint (faults->len, >, 0);
  if (!g_pattern_match_simple (message, error->message))
    g_error ("“%s” is not “%s”", error->message, message);
}

static void
test_refuses (gconstpointer data)
{
  const Case      *one = data;
  g_autofree char *full = sam_deck_test_load ("data/agenda-full.xml");
  g_autofree char *text =
      sam_deck_test_replace (full, one->find, one->replacement);

  assert_refused (text, one->code, one->message);
}

/* Returns: (transfer full): agenda-full.xml with @n times @what before @where
 */
static char *
repeat (const char *where, const char *what, guint n)
{
  g_autofree char *full = sam_deck_test_load ("data/agenda-full.xml");
  GString         *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (text, what);
  g_string_append (text, where);
  {
    g_autofree char *more = g_string_free (text, FALSE);

    return sam_deck_test_replace (full, where, more);
  }
}

/* There are ten already. */
static void
test_bounds_the_blocks (void)
{
  static const char guest[] = "<block kind=\"guest\" least=\"5\"";
  static const char more[] =
      "<block kind='topic' least='1' usual='1' most='1'/>";
  g_autofree char *most = repeat (guest, more, 190);
  g_autofree char *many = repeat (guest, more, 191);
  g_autoptr (GError) error = NULL;
  g_autoptr (SamImport) import = read_text (most, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (sam_agenda_get_n_blocks (sam_import_get_agenda (import)),
                    ==, 200);
  assert_refused (many, SAM_XML_ERROR_STRUCTURE,
                  "*<agenda> has 0 to 200 of <block>, this one has 201*");
}

static void
test_bounds_the_texts (void)
{
  g_autofree char *title = repeat ("The rota", "long ", 60);
  g_autofree char *goal = repeat ("To dare to ask.", "long ", 400);
  g_autofree char *note = repeat ("Keep it short", "long ", 4000);

  assert_refused (title, SAM_XML_ERROR_VALUE, "*at most 300 characters*");
  assert_refused (goal, SAM_XML_ERROR_VALUE, "*at most 2000 characters*");
  assert_refused (note, SAM_XML_ERROR_VALUE, "*at most 20000 characters*");
}

static void
test_bounds_the_file (void)
{
  g_autofree char *large =
      repeat ("</own-card>", "0123456789abcdef", 4 * 1024 * 1024 / 16);
  g_autofree char *deep = repeat ("<title>The rota", "<em>", 40);
  g_autofree char *many = repeat ("<title>The rota", "<x/>", 50001);

  assert_refused (large, SAM_XML_ERROR_REFUSED, "*MB*");
  assert_refused (deep, SAM_XML_ERROR_REFUSED, "*32 deep*");
  assert_refused (many, SAM_XML_ERROR_REFUSED, "*50000 elements*");
}

/* However many are wrong, the report stays readable and memory small. */
static void
test_bounds_the_faults (void)
{
  static const char guest[] = "<block kind=\"guest\" least=\"5\"";
  g_autofree char  *text =
      repeat (guest,
              "<block kind='item' least='1' usual='1' most='1'><item "
              "deck='a' card='b' id='c' colour='red'><card-title>d"
              "</card-title><source>no</source></item></block>",
              150);
  g_autoptr (GPtrArray) faults = sam_deck_test_faults ();
  g_autoptr (SamImport) import = read_text (text, faults, NULL);

  g_assert_null (import);
  g_assert_cmpuint (faults->len, ==, SAM_MAX_FAULTS);
}

/* In the agenda's own words they are taken out. */
static void
test_turns_no_words (void)
{
  SamAgenda       *agenda;
  g_autofree char *full = sam_deck_test_load ("data/agenda-full.xml");
  g_autofree char *text = sam_deck_test_replace (full, "The rota",
                                                 "The \xe2\x80\xae"
                                                 "ro&#x202d;ta\xc2\x9b");
  g_autoptr (GError) error = NULL;
  g_autoptr (SamImport) import = read_text (text, NULL, &error);

  g_assert_no_error (error);
  agenda = sam_import_get_agenda (import);
  g_assert_cmpstr (sam_block_get_title (sam_agenda_get_block (agenda, 5)), ==,
                   "The rota");
}

static void
test_skips_what_is_newer (void)
{
  g_autofree char *full = sam_deck_test_load ("data/agenda-full.xml");
  g_autofree char *newer =
      sam_deck_test_replace (full, "format=\"1.0\"",
                             "format=\"1.7\" mood=\"fine\"");
  g_autofree char *text =
      sam_deck_test_replace (newer, "<title>The rota",
                             "<music>Bach</music><title>The rota");
  g_autoptr (GError) error = NULL;
  g_autoptr (SamImport) import = read_text (text, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (sam_agenda_get_n_blocks (sam_import_get_agenda (import)),
                    ==, 10);
}

/* `samenspel --check` */

static void
check (const char *text, gboolean good, const char *report)
{
  g_autofree char *directory = g_dir_make_tmp ("sam-test-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (directory, "a.xml", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GString) found = g_string_new (NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_assert_true (sam_agenda_is_file (file));
  g_assert_true (sam_agenda_check_file (file, "a.xml", found) == good);
  g_assert_cmpstr (found->str, ==, report);
  g_unlink (path);
  g_assert_cmpint (g_rmdir (directory), ==, 0);
}

static void
test_checks_for_authors (void)
{
  g_autofree char *full = sam_deck_test_load ("data/agenda-full.xml");
  g_autofree char *guess = sam_deck_test_replace (full, "<title>The rota",
                                                  "<music/><title>The rota");
  g_autofree char *wrong =
      sam_deck_test_replace (full, "people=\"8\"", "people=\"0\"");

  check (full, TRUE, "a.xml: ok, agenda, 10 blocks, 3 items, 1 own cards\n");
  check (wrong, FALSE,
         "a.xml:3:1: “people” must be a number from 1 to 40, not “0”\n");
  check (guess, FALSE,
         "a.xml:46:5: <music> is not known in <block>, which may have: "
         "<title>, <text>, <note>, <item>\n");
}

static void
test_is_no_card (void)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data/card-full.xml", NULL);
  g_autoptr (GFile) card = g_file_new_for_path (path);
  g_autoptr (GFile) nothing = g_file_new_for_path ("/nowhere/at-all");

  g_assert_false (sam_agenda_is_file (card));
  g_assert_false (sam_agenda_is_file (nothing));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
          g_strconcat ("/agenda-attacks/refuses/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_refuses);
    }
  g_test_add_func ("/agenda-attacks/bounds-the-blocks", test_bounds_the_blocks);
  g_test_add_func ("/agenda-attacks/bounds-the-texts", test_bounds_the_texts);
  g_test_add_func ("/agenda-attacks/bounds-the-file", test_bounds_the_file);
  g_test_add_func ("/agenda-attacks/bounds-the-faults", test_bounds_the_faults);
  g_test_add_func ("/agenda-attacks/turns-no-words", test_turns_no_words);
  g_test_add_func ("/agenda-attacks/skips-what-is-newer",
                   test_skips_what_is_newer);
  g_test_add_func ("/agenda-attacks/checks-for-authors",
                   test_checks_for_authors);
  g_test_add_func ("/agenda-attacks/is-no-card", test_is_no_card);

  return g_test_run ();
}
