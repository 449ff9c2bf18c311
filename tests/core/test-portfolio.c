// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-test.h"

#include "sam-portfolio.h"
#include "sam-study-file.h"

/* What somebody did in a period. */

static SamStudy *
read_full (void)
{
  g_autofree char *text = sam_deck_test_load ("data/study-full.xml");
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  SamStudy *study = sam_study_file_read (bytes, NULL, NULL);

  g_assert_nonnull (study);

  return study;
}

static SamPortfolio *
make (SamStudy *study, const char *from, const char *until)
{
  g_autoptr (GPtrArray) reflections = sam_study_search (study, "");

  return sam_portfolio_new (study, sam_day_from_string (from),
                            sam_day_from_string (until), reflections);
}

static void
test_data (void)
{
  g_autoptr (SamStudy) study = read_full ();
  g_autoptr (SamPortfolio) all = make (study, "2026-11-01", "2026-11-30");
  g_autoptr (SamPortfolio) day = make (study, "2026-11-24", "2026-11-24");
  g_autoptr (SamPortfolio) none = make (study, "2026-12-01", "2026-12-31");
  const SamPortfolioLine *line = sam_portfolio_get_line (all, 1);

  g_assert_cmpstr (sam_portfolio_get_name (all), ==, "Anna de Wit");
  g_assert_cmpstr (sam_portfolio_get_period (all), ==,
                   "1 November 2026 to 30 November 2026");
  g_assert_cmpuint (sam_portfolio_get_n_aims (all), ==, 2);
  g_assert_cmpuint (sam_portfolio_get_n_roles (all), ==, 2);
  g_assert_cmpstr (sam_portfolio_get_role (all, 0), ==, "Communicator");
  g_assert_cmpuint (sam_portfolio_get_n_lines (all), ==, 3);
  g_assert_cmpuint (sam_portfolio_get_minutes (all), ==, 5 + 55 + 2);
  g_assert_cmpstr (sam_portfolio_get_total (all), ==, "1 h 02 min");
  g_assert_true (sam_portfolio_has_corrected (all));
  g_assert_cmpstr (line->date, ==, "25 November 2026");
  g_assert_cmpstr (line->title, ==, "Team meeting");
  g_assert_true (line->corrected);
  g_assert_cmpuint (sam_portfolio_get_n_texts (all), ==, 2);
  g_assert_null (sam_portfolio_get_text (all, 0)->title);
  g_assert_cmpstr (sam_portfolio_get_text (all, 1)->title, ==, "A case");

  g_assert_cmpuint (sam_portfolio_get_n_lines (day), ==, 1);
  g_assert_cmpstr (sam_portfolio_get_total (day), ==, "5 min");
  g_assert_false (sam_portfolio_has_corrected (day));
  g_assert_cmpuint (sam_portfolio_get_n_lines (none), ==, 0);
}

static void
test_markdown (void)
{
  g_autoptr (SamStudy) study = read_full ();
  g_autoptr (SamPortfolio) portfolio = make (study, "2026-11-01", "2026-11-30");
  g_autofree char         *markdown = sam_portfolio_to_markdown (portfolio);
  static const char *const lines[] = {
    "# Portfolio\n\nAnna de Wit\n\n1 November 2026 to 30 November 2026\n",
    "\n- To ask who else helps\n",
    "\n- Reflective professional\n",
    "\n| 24 November 2026 | Studied alone | A case | 5 |\n",
    "\n| 25 November 2026 | Session with the team | Team meeting | 55\\* |\n",
    "\n| 26 November 2026 | Questions of fact |  | 2 |\n",
    "\n**Together: 1 h 02 min**\n",
    "\n### A case\n\n*24 November 2026*\n\nI chose too soon.\n",
    "not accredited",
    "\nSignature: ",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    if (strstr (markdown, lines[i]) == NULL)
      g_error ("“%s” is not in “%s”", lines[i], markdown);
}

/* Nothing was studied, and no name for it was given. */
static void
test_empty (void)
{
  g_autoptr (SamStudy) study = sam_study_new ("Ben");
  g_autoptr (SamPortfolio) portfolio = make (study, "2026-11-24", "2026-11-24");
  g_autofree char *markdown = sam_portfolio_to_markdown (portfolio);

  g_assert_cmpstr (sam_portfolio_get_name (portfolio), ==, "Ben");
  g_assert_nonnull (strstr (markdown, "Nothing was studied"));
  g_assert_null (strstr (markdown, "## Reflections"));
  g_assert_null (strstr (markdown, "## Learning aims"));
  g_assert_null (strstr (markdown, "## CanMEDS"));
  g_assert_nonnull (strstr (markdown, "not accredited"));
}

/* What somebody wrote stays text: it does not become a table or a heading. */
static void
test_escapes (void)
{
  g_autoptr (SamStudy) study = sam_study_new ("# Ben | *");
  static const char *const aims[] = { "- one\n|two", NULL };
  g_autoptr (SamPortfolio) portfolio = NULL;
  g_autofree char *markdown = NULL;

  sam_study_set_aims (study, aims);
  portfolio = make (study, "2026-11-24", "2026-11-24");
  markdown = sam_portfolio_to_markdown (portfolio);
  g_assert_nonnull (strstr (markdown, "\\# Ben \\| \\*"));
  g_assert_nonnull (strstr (markdown, "- \\- one \\|two"));
}

static void
test_minutes (void)
{
  static const guint       minutes[] = { 0, 59, 60, 61, 6000 };
  static const char *const words[] = { "0 min", "59 min", "1 h 00 min",
                                       "1 h 01 min", "100 h 00 min" };

  for (gsize i = 0; i < G_N_ELEMENTS (minutes); i++)
    {
      g_autofree char *text = sam_portfolio_describe_minutes (minutes[i]);

      g_assert_cmpstr (text, ==, words[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/portfolio/data", test_data);
  g_test_add_func ("/portfolio/markdown", test_markdown);
  g_test_add_func ("/portfolio/empty", test_empty);
  g_test_add_func ("/portfolio/escapes", test_escapes);
  g_test_add_func ("/portfolio/minutes", test_minutes);

  return g_test_run ();
}
