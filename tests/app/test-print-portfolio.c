// SPDX-License-Identifier: GPL-3.0-or-later
#include <string.h>

#include "sam-app-fixture.h"
#include "sam-live-fixture.h"
#include "sam-pdf-test.h"
#include "sam-print-preview.h"

/* The portfolio of a year with 200 sittings, and of somebody who did nothing,
 * as another program reads the PDF. */

#define A4_WIDTH (210 * 72 / 25.4)
#define A4_HEIGHT (297 * 72 / 25.4)

#define N_SITTINGS 200
#define N_REFLECTIONS 40
#define FIRST_DAY "2026-01-01"
#define LAST_DAY "2026-12-31"

#define SUBJECT "Een mantelzorger wil praten en de tijd om is, nummer"

typedef struct
{
  SamStudy *study;  /* (owned) */
  char     *folder; /* (owned) */
  char     *path;   /* (owned) */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/print-portfolio/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *self, gconstpointer unused)
{
  self->study = sam_study_new ("Anna");
  self->folder = g_dir_make_tmp ("samenspel-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "portfolio.pdf", NULL);
}

static void
fixture_tear_down (Fixture *self, gconstpointer unused)
{
  g_assert_finalize_object (self->study);
  sam_test_remove_folder (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

static void
add_activity (Fixture *self, GDateTime *day, guint i)
{
  g_autofree char *title = g_strdup_printf (SUBJECT " %u", i);
  g_autoptr (SamActivity) activity =
      sam_activity_new (NULL,
                        i % 10 == 9 ? SAM_ACTIVITY_SESSION
                                    : SAM_ACTIVITY_SITTING,
                        NULL, title, day);

  sam_activity_add_part (activity, NULL, NULL, 60 * (4 + i % 20));
  if (i % 50 == 7)
    sam_activity_correct (activity, 45);
  sam_study_add_activity (self->study, activity);
}

static void
add_year (Fixture *self)
{
  static const char *const aims[] = {
    "Eerst vragen, dan pas regelen",
    "Weten wie er nog meer om iemand heen staat",
    NULL,
  };
  g_autoptr (GDateTime) first = g_date_time_new_utc (2026, 1, 2, 20, 0, 0);

  sam_study_set_full_name (self->study, "Anna Ouarzazi-van der Meulen");
  sam_study_set_aims (self->study, aims);
  sam_study_set_roles (self->study, SAM_ROLE_COMMUNICATOR | SAM_ROLE_QUALITY);
  for (guint i = 0; i < N_SITTINGS; i++)
    {
      g_autoptr (GDateTime) day =
          g_date_time_add_days (first, (int) (i * 363 / N_SITTINGS));
      g_autofree char *text =
          g_strdup_printf ("Overdenking %u. Ik vroeg door, en hoorde iets wat "
                           "ik niet wist.\nVolgende keer begin ik daarmee.",
                           i);
      g_autoptr (SamReflection) reflection =
          sam_reflection_new (NULL, NULL, day, text);

      add_activity (self, day, i);
      if (i < N_REFLECTIONS)
        sam_study_add_reflection (self->study, reflection);
    }
}

static SamPortfolio *
make (Fixture *self)
{
  g_autoptr (GPtrArray) reflections = sam_study_search (self->study, "");

  return sam_portfolio_new (self->study, sam_day_from_string (FIRST_DAY),
                            sam_day_from_string (LAST_DAY), reflections);
}

static SamPrintJob *
set_pages (Fixture *self)
{
  static const SamPrintSetup setup = {
    .width = A4_WIDTH,
    .height = A4_HEIGHT,
    .language = "nl",
  };
  g_autoptr (SamPortfolio) portfolio = make (self);

  return sam_print_job_new_portfolio (portfolio, &setup);
}

static char *
read_text (Fixture *self)
{
  g_autofree char *raw = sam_pdf_test_ask (self->path, "pdftotext", "-raw");

  return sam_pdf_test_normalise (raw);
}

static void
test_a_year (Fixture *self, gconstpointer unused)
{
  static const char *const words[] = {
    "Anna Ouarzazi-van der Meulen",
    "1 January 2026 to 31 December 2026",
    "Eerst vragen, dan pas regelen",
    "Weten wie er nog meer om iemand heen staat",
    "Communicator",
    "Professional who improves quality",
    "Session with the team",
    "45*",
    "Overdenking 0. Ik vroeg door",
    "Overdenking 39. Ik vroeg door",
    "Signature",
  };
  g_autoptr (SamPrintJob) job = NULL;
  g_autoptr (SamPortfolio) portfolio = NULL;
  g_autofree char *text = NULL;

  add_year (self);
  job = set_pages (self);
  sam_pdf_test_write (self->path, job);
  g_assert_cmpuint (sam_print_job_get_n_pages (job), >, 4);

  text = read_text (self);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    sam_pdf_test_has (text, words[i]);
  for (guint i = 0; i < N_SITTINGS; i++)
    {
      g_autofree char *title = g_strdup_printf (SUBJECT " %u", i);

      sam_pdf_test_has (text, title);
    }

  /* The sum of all of it, and what it is not. */
  portfolio = make (self);
  sam_pdf_test_has (text, sam_portfolio_get_total (portfolio));
  sam_pdf_test_has (text, sam_portfolio_get_notice ());
  sam_pdf_test_has (text, sam_portfolio_get_corrected_notice ());

  sam_pdf_test_inside (self->path, 2000);
  sam_pdf_test_fonts (self->path);
}

/* A page that was copied alone says what it is. */
static void
test_every_page_says_what_it_is (Fixture *self, gconstpointer unused)
{
  guint n_pages;
  g_autoptr (SamPrintJob) job = NULL;
  g_autofree char *raw = NULL;
  g_autofree char *info = NULL;
  g_auto (GStrv) pages = NULL;

  add_year (self);
  job = set_pages (self);
  sam_pdf_test_write (self->path, job);
  n_pages = sam_print_job_get_n_pages (job);
  raw = sam_pdf_test_ask (self->path, "pdftotext", "-layout");
  pages = g_strsplit (raw, "\f", -1);
  g_assert_cmpuint (g_strv_length (pages), ==, n_pages + 1);
  for (guint i = 0; i < n_pages; i++)
    {
      g_assert_nonnull (strstr (pages[i], "Not accredited"));
      g_assert_nonnull (strstr (pages[i], "Anna Ouarzazi-van der Meulen"));
    }

  info = sam_pdf_test_ask (self->path, "pdfinfo", NULL);
  g_assert_nonnull (strstr (info, "Portfolio of Anna Ouarzazi-van der Meulen"));
}

/* A page of activities that was copied alone says which column is which. */
static void
test_columns_are_named_on_every_page (Fixture *self, gconstpointer unused)
{
  guint n_with_activities = 0;
  g_autoptr (SamPrintJob) job = NULL;
  g_autofree char *raw = NULL;
  g_auto (GStrv) pages = NULL;

  add_year (self);
  job = set_pages (self);
  sam_pdf_test_write (self->path, job);
  raw = sam_pdf_test_ask (self->path, "pdftotext", "-layout");
  pages = g_strsplit (raw, "\f", -1);
  for (guint i = 0; pages[i] != NULL; i++)
    {
      const gboolean activities = strstr (pages[i], "Een mantelzorger") != NULL;

      n_with_activities += activities;
      g_assert_cmpint (g_regex_match_simple ("Date +What +Subject +Minutes",
                                             pages[i], 0, 0),
                       ==, activities);
    }
  g_assert_cmpuint (n_with_activities, >, 2);
}

static void
test_nothing (Fixture *self, gconstpointer unused)
{
  g_autoptr (SamPrintJob) job = set_pages (self);
  g_autofree char *text = NULL;

  sam_pdf_test_write (self->path, job);
  g_assert_cmpuint (sam_print_job_get_n_pages (job), ==, 1);
  text = read_text (self);
  sam_pdf_test_has (text, "Anna");
  sam_pdf_test_has (text, "Nothing was studied in this period.");
  sam_pdf_test_has (text, "not accredited");
  sam_pdf_test_has (text, "Signature");
  g_assert_null (strstr (text, "Learning aims"));
  g_assert_null (strstr (text, "CanMEDS"));
  g_assert_null (strstr (text, "Reflections"));
}

/* What shows before it is saved has the pages of what is saved. */
static void
test_preview (Fixture *self, gconstpointer unused)
{
  guint      n_pages;
  GtkWidget *preview;
  g_autoptr (SamPrintJob) job = NULL;

  add_year (self);
  job = set_pages (self);
  n_pages = sam_print_job_get_n_pages (job);
  preview = g_object_ref_sink (sam_print_preview_new (g_steal_pointer (&job)));
  g_assert_cmpuint (sam_test_count (preview, GTK_TYPE_DRAWING_AREA), ==,
                    n_pages);
  g_assert_finalize_object (preview);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("a-year", test_a_year);
  ADD ("every-page-says-what-it-is", test_every_page_says_what_it_is);
  ADD ("columns-are-named-on-every-page", test_columns_are_named_on_every_page);
  ADD ("nothing", test_nothing);
  ADD ("preview", test_preview);

  return g_test_run ();
}
