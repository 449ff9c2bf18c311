// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reference.h"

#include <glib/gstdio.h>

#include "sam-deck-test.h"
#include "sam-reference-check.h"

static SamReference *
parse (const char *text, SamXmlMode mode, GPtrArray *faults, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return sam_reference_parse (bytes, mode, faults, error);
}

static SamReference *
parse_full (void)
{
  g_autofree char *text = sam_deck_test_load ("data/reference-full.xml");
  g_autoptr (GError) error = NULL;
  SamReference *reference = parse (text, SAM_XML_STRICT, NULL, &error);

  g_assert_no_error (error);

  return reference;
}

static void
assert_text (SamText *text, const char *expected)
{
  g_autofree char *plain = sam_text_to_plain (text);

  g_assert_cmpstr (plain, ==, expected);
}

static void
test_reads_pages (void)
{
  SamReference    *reference = parse_full ();
  SamPage         *page;
  g_autofree char *plain = NULL;

  g_assert_cmpstr (sam_reference_get_language (reference), ==, "en");
  g_assert_cmpuint (sam_reference_get_n_pages (reference), ==, 4);
  for (SamPageKind kind = SAM_PAGE_MODEL; kind <= SAM_PAGE_HELP; kind++)
    g_assert_cmpint (sam_page_get_kind (
                         sam_reference_get_page (reference, kind)),
                     ==, kind);

  page = sam_reference_find_page (reference, "sofa");
  g_assert_true (page == sam_reference_get_page (reference, 0));
  g_assert_cmpstr (sam_page_get_id (page), ==, "sofa");
  g_assert_cmpstr (sam_page_get_title (page), ==, "A model with four roles");
  g_assert_cmpstr (sam_page_get_summary (page), ==, "Look at roles & tasks");
  g_assert_cmpuint (sam_page_get_written_year (page), ==, 2026);
  g_assert_cmpuint (sam_page_get_written_month (page), ==, 11);
  g_assert_cmpuint (sam_page_get_n_sections (page), ==, 2);
  g_assert_cmpstr (sam_page_get_section_title (page, 1), ==, "How to use it");
  assert_text (sam_page_get_section_body (page, 0),
               "It has four roles:\n• one\n• two");
  g_assert_cmpuint (sam_page_get_n_sources (page), ==, 2);
  g_assert_cmpstr (sam_page_get_source (page, 1), ==, "Other maker, 2020");

  plain = sam_page_to_plain (page);
  g_assert_cmpstr (plain, ==,
                   "Look at roles & tasks\nWhat it is\nIt has four roles:\n"
                   "• one\n• two\nHow to use it\n‘Who does what?’");
  g_assert_null (sam_reference_find_page (reference, "how-many"));
  g_assert_finalize_object (reference);
}

static void
test_reads_facts (void)
{
  g_autoptr (SamReference) reference = parse_full ();
  SamFact *fact;

  g_assert_cmpuint (sam_reference_get_n_facts (reference), ==, 2);
  fact = sam_reference_get_fact (reference, 0);
  g_assert_cmpstr (sam_fact_get_id (fact), ==, "how-many");
  g_assert_cmpstr (sam_fact_get_card_id (fact), ==, "constructive");
  g_assert_cmpstr (sam_fact_get_question (fact), ==, "How many?");
  g_assert_cmpuint (sam_fact_get_n_answers (fact), ==, 4);
  g_assert_cmpstr (sam_fact_get_answer (fact, 1), ==, "Five million");
  g_assert_cmpuint (sam_fact_get_right_answer (fact), ==, 1);
  assert_text (sam_fact_get_explanation (fact), "There are five million.");
  g_assert_cmpstr (sam_fact_get_maker (fact), ==, "CBS");
  g_assert_cmpstr (sam_fact_get_year (fact), ==, "2014–2016");

  g_assert_cmpuint (sam_fact_get_right_answer (
                        sam_reference_get_fact (reference, 1)),
                    ==, 0);
}

static void
test_reads_what_is_asked (void)
{
  g_autoptr (SamReference) reference = parse_full ();
  SamAsked *asked;

  g_assert_cmpuint (sam_reference_get_n_check_ins (reference), ==, 2);
  asked = sam_reference_get_check_in (reference, 0);
  g_assert_cmpstr (sam_asked_get_id (asked), ==, "weather");
  g_assert_cmpstr (sam_asked_get_text (asked), ==, "What weather are you?");

  g_assert_cmpuint (sam_reference_get_n_check_outs (reference), ==, 1);
  asked = sam_reference_get_check_out (reference, 0);
  g_assert_cmpstr (sam_asked_get_id (asked), ==, "worth");
}

/* What is changed in the full file, and what is then said. */
static const struct
{
  const char *find;
  const char *replacement;
  const char *message;
} faults_of[] = {
  { "x-samenspel:reference", "x-samenspel:card",
    "Line 3, column 1: this is XML, but no reference: *" },
  { "<reference ", "<refer ", "*" },
  { "format=\"1.0\"", "format=\"2.0\"", "*version 2.0 of its format*" },
  { "format=\"1.0\"", "format=\"1\"", "*the version of the format, as 1.0*" },
  { "2026-11", "2026-13", "*“written” must be a year and a month*" },
  { "2026-11", "2026-011", "*“written” must be a year and a month*" },
  { "2026-11", "1926-11", "*“written” must be a year and a month*" },
  { "kind=\"model\"", "kind=\"tool\"", "*model, procedure, meeting, help*" },
  { "id=\"rules\"", "id=\"sofa\"",
    "*the id “sofa” is used twice; the first is in line 4" },
  { "fact id=\"sofa\"", "fact id=\"how-many\"", "*“how-many” is used twice*" },
  { "id=\"week\"", "id=\"weather\"", "*“weather” is used twice*" },
  { "<source>Maker, Title, 2014</source>", "",
    NULL }, /* there is another one */
  { "<source>The law</source>", "", "*<source> is expected in this <page>" },
  { " right=\"yes\">Five", ">Five", "*one answer must be right*has 0" },
  { "<answer>Ten", "<answer right=\"yes\">Ten", "*must be right*has 2" },
  { "right=\"yes\">Five", "right=\"no\">Five", "*“right” must be one of*" },
  { "<answer>No</answer>", "", "*<fact> has 2 to 4 of <answer>*has 1" },
  { " maker=\"CBS\"", "", "*<source> needs the attribute “maker”" },
  { "year=\"2020\"", "year=\" \"", "*“year” must be a line*" },
  { "<page id=\"rules\"", "<check-out id=\"a\">b</check-out><page id=\"rules\"",
    "*<page> must stand before <check-out>" },
};

static void
test_says_what_is_wrong (void)
{
  g_autofree char *full = sam_deck_test_load ("data/reference-full.xml");

  for (gsize i = 0; i < G_N_ELEMENTS (faults_of); i++)
    {
      g_autofree char *text = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (SamReference) reference = NULL;

      text = sam_deck_test_replace (full, faults_of[i].find,
                                    faults_of[i].replacement);
      if (g_str_equal (faults_of[i].replacement, "<refer "))
        {
          g_autofree char *opened = g_steal_pointer (&text);

          text = sam_deck_test_replace (opened, "</reference>", "</refer>");
        }

      reference = parse (text, SAM_XML_STRICT, NULL, &error);
      if (faults_of[i].message == NULL)
        {
          g_assert_no_error (error);
          continue;
        }

      g_assert_null (reference);
      if (!g_pattern_match_simple (faults_of[i].message, error->message))
        g_error ("“%s” is not “%s”", error->message, faults_of[i].message);
    }
}

static void
test_skips_what_is_newer (void)
{
  g_autofree char *full = sam_deck_test_load ("data/reference-full.xml");
  g_autofree char *newer =
      sam_deck_test_replace (full, "format=\"1.0\"", "format=\"1.7\"");
  g_autofree char *text = sam_deck_test_replace (newer, "<check-in id=\"week\"",
                                                 "<film id=\"f\"/><check-in "
                                                 "mood=\"x\" id=\"week\"");
  g_autoptr (GPtrArray) faults = sam_deck_test_faults ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SamReference) reference =
      parse (text, SAM_XML_LENIENT, NULL, &error);
  g_autoptr (SamReference) none = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (sam_reference_get_n_check_ins (reference), ==, 2);

  none = parse (text, SAM_XML_STRICT, faults, NULL);
  g_assert_null (none);
  g_assert_cmpuint (faults->len, ==, 3);
}

static void
test_loads_a_language (void)
{
  static const char *const wanted[] = { "nl", "nl_NL.UTF-8", "en_GB", "C",
                                        "",   "fy_NL" };
  static const char *const given[] = { "nl", "nl", "en", "en", "en", "en" };

  for (gsize i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SamReference) reference =
          sam_reference_load (wanted[i], &error);

      g_assert_no_error (error);
      g_assert_cmpstr (sam_reference_get_language (reference), ==, given[i]);
      g_assert_cmpuint (sam_reference_get_n_pages (reference), ==, 7);
      g_assert_cmpuint (sam_reference_get_n_facts (reference), ==, 40);
      g_assert_cmpuint (sam_reference_get_n_check_ins (reference), >=, 40);
      g_assert_cmpuint (sam_reference_get_n_check_outs (reference), >=, 20);
      g_assert_nonnull (sam_reference_find_page (reference, "meldcode"));
    }
}

/* A folder of its own with one file in it */
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
  path = g_build_filename (fixture->directory, "pages.xml", NULL);
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
check (Fixture *fixture, const char *text, const char *pattern)
{
  gboolean ok;
  g_autoptr (GString) report = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (g_file_peek_path (fixture->file), text, -1, &error);
  g_assert_no_error (error);
  ok = sam_reference_check_file (fixture->file, "p.xml", report);
  g_assert_cmpint (ok, ==, g_str_has_prefix (pattern, "p.xml: ok"));
  if (!g_pattern_match_simple (pattern, report->str))
    g_error ("“%s” is not “%s”", report->str, pattern);
}

static void
test_checks_a_file (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *full = sam_deck_test_load ("data/reference-full.xml");
  g_autofree char *card = sam_deck_test_load ("data/card-full.xml");
  g_autofree char *wrong =
      sam_deck_test_replace (full, "<source>The law</source>", "<sauce/>");

  g_assert_false (sam_reference_is_file (fixture->file));
  check (fixture, full,
         "p.xml: ok, 4 pages, 2 facts, 2 check-ins, 1 check-outs\n");
  g_assert_true (sam_reference_is_file (fixture->file));

  check (fixture, wrong,
         "p.xml:22:3: <source> is expected in this <page>\n"
         "p.xml:26:5: <sauce> is not known in <page>*\n");
  g_assert_true (sam_reference_is_file (fixture->file));

  check (fixture, "<reference", "p.xml:1:1: *\n");
  g_assert_false (sam_reference_is_file (fixture->file));
  check (fixture, card, "p.xml:3:1: this is XML, but no reference*\n");
  g_assert_false (sam_reference_is_file (fixture->file));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reference/reads-pages", test_reads_pages);
  g_test_add_func ("/reference/reads-facts", test_reads_facts);
  g_test_add_func ("/reference/reads-what-is-asked", test_reads_what_is_asked);
  g_test_add_func ("/reference/says-what-is-wrong", test_says_what_is_wrong);
  g_test_add_func ("/reference/skips-what-is-newer", test_skips_what_is_newer);
  g_test_add_func ("/reference/loads-a-language", test_loads_a_language);
  g_test_add ("/reference/checks-a-file", Fixture, NULL, fixture_set_up,
              test_checks_a_file, fixture_tear_down);

  return g_test_run ();
}
