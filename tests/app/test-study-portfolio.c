// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-portfolio-page.h"

#include <string.h>

#include "sam-app-fixture.h"
#include "sam-live-fixture.h"
#include "sam-person-test.h"
#include "sam-portfolio-texts.h"
#include "sam-print-pdf.h"
#include "sam-print-preview.h"

/* A portfolio, from what goes in it to the file. */

typedef struct
{
  SamAppFixture app;
  SamPersonTest people;
  SamClock     *clock;  /* (owned): the evening of 24 November 2026 */
  SamDesk      *desk;   /* (owned) */
  SamPerson    *person; /* (owned) */
  SamStudy     *study;  /* (unowned) */
  GtkWidget    *page;   /* (unowned): in the window */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/study-portfolio/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static const SamPortfolioPrint print = {
  sam_print_preview_new_portfolio,
  sam_print_pdf_write_portfolio,
};

static void
write_on (Fixture *self, int year, int month, const char *text)
{
  g_autoptr (GDateTime) then = g_date_time_new_utc (year, month, 3, 20, 0, 0);
  g_autoptr (SamReflection) reflection =
      sam_reflection_new (NULL, NULL, then, text);
  g_autoptr (SamActivity) activity =
      sam_activity_new (NULL, SAM_ACTIVITY_SITTING, NULL, text, then);

  sam_activity_add_part (activity, NULL, NULL, 600);
  sam_study_add_activity (self->study, activity);
  sam_study_add_reflection (self->study, reflection);
}

static void
fixture_set_up (Fixture *self, gconstpointer unused)
{
  g_autoptr (GDateTime) now = g_date_time_new_local (2026, 11, 24, 20, 0, 0);

  sam_app_fixture_set_up (&self->app, NULL);
  sam_person_test_set_up (&self->people, NULL);
  self->clock = sam_clock_new_fixed (now);
  self->desk =
      sam_desk_new (self->people.people, self->app.shelf, NULL, self->clock);
  self->person = sam_person_test_create (&self->people, "Anna", NULL);
  self->study = sam_person_get_study (self->person);
  write_on (self, 2025, 5, "Long ago");
  write_on (self, 2026, 2, "In winter");
  write_on (self, 2026, 11, "This month");

  sam_desk_set_person (self->desk, self->person);
  self->page = sam_portfolio_page_new (self->desk, &print);
  sam_app_fixture_show (&self->app, self->page);
  gtk_window_present (GTK_WINDOW (self->app.window));
}

/* A window that lost the widget with the focus holds on to what was around it
 * until something else gets the focus. */
static void
leave_page (Fixture *self)
{
  GtkWidget *elsewhere = gtk_button_new ();

  sam_app_fixture_show (&self->app, elsewhere);
  gtk_widget_grab_focus (elsewhere);
}

static void
fixture_tear_down (Fixture *self, gconstpointer unused)
{
  leave_page (self);
  sam_desk_set_person (self->desk, NULL);
  g_assert_finalize_object (self->desk);
  sam_app_fixture_tear_down (&self->app, NULL);
  g_assert_true (sam_person_lock (self->person, NULL));
  g_object_unref (self->person);
  sam_person_test_tear_down (&self->people, NULL);
  g_object_unref (self->clock);
}

static SamPortfolio *
dup_portfolio (Fixture *self)
{
  return sam_portfolio_page_dup_portfolio (SAM_PORTFOLIO_PAGE (self->page));
}

/* Returns: (transfer none): what @words stand in */
static GtkWidget *
find_with (Fixture *self, GType type, const char *words)
{
  GtkWidget *label = sam_test_find (self->page, GTK_TYPE_LABEL, words);

  g_assert_nonnull (label);

  return gtk_widget_get_ancestor (label, type);
}

static GtkEditable *
find_field (Fixture *self, const char *title)
{
  return GTK_EDITABLE (find_with (self, ADW_TYPE_ENTRY_ROW, title));
}

static void
choose_all (Fixture *self)
{
  GtkWidget *texts = sam_test_find (self->page, SAM_TYPE_PORTFOLIO_TEXTS, NULL);

  g_assert_true (
      gtk_widget_activate_action (texts, "portfolio-texts.all", NULL));
}

static void
test_proposes_this_year (Fixture *self, gconstpointer unused)
{
  g_autoptr (SamPortfolio) portfolio = dup_portfolio (self);

  g_assert_cmpstr (sam_portfolio_get_period (portfolio), ==,
                   "1 January 2026 to 24 November 2026");
  g_assert_cmpuint (sam_portfolio_get_n_lines (portfolio), ==, 2);
  g_assert_cmpstr (sam_portfolio_get_name (portfolio), ==, "Anna");
}

/* Nobody gives away a reflection without having chosen it. */
static void
test_no_reflection_is_chosen (Fixture *self, gconstpointer unused)
{
  g_autoptr (SamPortfolio) portfolio = dup_portfolio (self);

  g_assert_cmpuint (sam_portfolio_get_n_texts (portfolio), ==, 0);
}

static void
test_reflections_are_of_the_period (Fixture *self, gconstpointer unused)
{
  g_autoptr (SamPortfolio) year = NULL;
  g_autoptr (SamPortfolio) month = NULL;

  choose_all (self);
  year = dup_portfolio (self);
  g_assert_cmpuint (sam_portfolio_get_n_texts (year), ==, 2);
  g_assert_cmpstr (sam_portfolio_get_text (year, 0)->text, ==, "In winter");
  g_assert_cmpstr (sam_portfolio_get_text (year, 1)->text, ==, "This month");

  gtk_editable_set_text (find_field (self, "First day"), "1-11-2026");
  month = dup_portfolio (self);
  g_assert_cmpuint (sam_portfolio_get_n_texts (month), ==, 1);
  g_assert_cmpuint (sam_portfolio_get_n_lines (month), ==, 1);
}

static void
test_usual_periods (Fixture *self, gconstpointer unused)
{
  static const struct
  {
    guint       n_lines;
    const char *period;
  } usual[] = {
    { 1, "24 August 2026 to 24 November 2026" },
    { 2, "1 January 2026 to 24 November 2026" },
    { 1, "1 January 2025 to 31 December 2025" },
    { 3, "3 May 2025 to 24 November 2026" },
  };
  GtkWidget *row = sam_test_find (self->page, ADW_TYPE_COMBO_ROW, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    {
      g_autoptr (SamPortfolio) portfolio = NULL;

      adw_combo_row_set_selected (ADW_COMBO_ROW (row), i);
      portfolio = dup_portfolio (self);
      g_assert_cmpstr (sam_portfolio_get_period (portfolio), ==,
                       usual[i].period);
      g_assert_cmpuint (sam_portfolio_get_n_lines (portfolio), ==,
                        usual[i].n_lines);
    }
}

/* What is no day says so, and there are no pages of it. */
static void
test_a_day_that_is_none (Fixture *self, gconstpointer unused)
{
  GtkWidget *button = find_with (self, GTK_TYPE_BUTTON, "_Show the pages");

  g_assert_true (gtk_widget_is_sensitive (button));
  gtk_editable_set_text (find_field (self, "First day"), "soon");
  g_assert_null (dup_portfolio (self));
  g_assert_false (gtk_widget_is_sensitive (button));
  g_assert_true (sam_test_shows (self->page, "Type a day as 24-11-2026."));

  gtk_editable_set_text (find_field (self, "First day"), "25-11-2026");
  g_assert_null (dup_portfolio (self));
  g_assert_true (
      sam_test_shows (self->page, "The last day comes before the first."));

  /* Without a year it is one that was. */
  gtk_editable_set_text (find_field (self, "First day"), "1 december");
  g_assert_true (gtk_widget_is_sensitive (button));
  g_assert_false (sam_test_shows (self->page, "Type a day as"));
}

static void
test_what_it_says_is_kept (Fixture *self, gconstpointer unused)
{
  GtkWidget *view = sam_test_find (self->page, GTK_TYPE_TEXT_VIEW, NULL);
  GtkWidget *check = sam_test_find (self->page, GTK_TYPE_CHECK_BUTTON, NULL);
  g_autoptr (SamPortfolio) portfolio = NULL;

  gtk_editable_set_text (find_field (self, "Name in the portfolio"),
                         "Anna de Wit");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)),
                            "Ask first\n\nListen longer\n", -1);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);

  g_assert_cmpstr (sam_study_get_full_name (self->study), ==, "Anna de Wit");
  g_assert_cmpstr (sam_study_get_name (self->study), ==, "Anna");
  g_assert_cmpuint (sam_study_get_roles (self->study), ==,
                    SAM_ROLE_CARE_PROVIDER);
  portfolio = dup_portfolio (self);
  g_assert_cmpuint (sam_portfolio_get_n_aims (portfolio), ==, 2);
  g_assert_cmpstr (sam_portfolio_get_aim (portfolio, 1), ==, "Listen longer");

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), FALSE);
  g_assert_cmpuint (sam_study_get_roles (self->study), ==, 0);
}

static void
test_shows_its_pages_first (Fixture *self, gconstpointer unused)
{
  g_assert_cmpuint (sam_test_count (self->page, SAM_TYPE_PRINT_PREVIEW), ==, 0);
  g_assert_true (
      gtk_widget_activate_action (self->page, "portfolio.show-pages", NULL));
  g_assert_cmpuint (sam_test_count (self->page, SAM_TYPE_PRINT_PREVIEW), ==, 1);

  /* They are made anew after a change. */
  g_assert_true (
      gtk_widget_activate_action (self->page, "portfolio.change", NULL));
  g_assert_cmpuint (sam_test_count (self->page, SAM_TYPE_PRINT_PREVIEW), ==, 0);
}

static char *
save (Fixture *self, const char *name, gboolean as_pdf)
{
  g_autofree char *folder = g_dir_make_tmp ("samenspel-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  char *contents = NULL;

  sam_portfolio_page_save (SAM_PORTFOLIO_PAGE (self->page), file, as_pdf);
  while (!sam_test_shows (self->page, "Saved. That file has no passphrase"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  sam_test_remove_folder (folder);

  return contents;
}

static void
test_saves_both (Fixture *self, gconstpointer unused)
{
  g_autofree char *markdown = NULL;
  g_autofree char *pdf = NULL;

  choose_all (self);
  gtk_widget_activate_action (self->page, "portfolio.show-pages", NULL);
  markdown = save (self, "portfolio.md", FALSE);
  g_assert_nonnull (strstr (markdown, "This month"));
  g_assert_nonnull (strstr (markdown, "not accredited"));
  g_assert_null (strstr (markdown, "Long ago"));

  gtk_widget_activate_action (self->page, "portfolio.change", NULL);
  gtk_widget_activate_action (self->page, "portfolio.show-pages", NULL);
  pdf = save (self, "portfolio.pdf", TRUE);
  g_assert_true (g_str_has_prefix (pdf, "%PDF-"));
}

static void
test_says_what_went_wrong (Fixture *self, gconstpointer unused)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/portfolio.md");

  gtk_widget_activate_action (self->page, "portfolio.show-pages", NULL);
  sam_portfolio_page_save (SAM_PORTFOLIO_PAGE (self->page), file, FALSE);
  while (!sam_test_shows (self->page, "What you studied is safe."))
    g_main_context_iteration (NULL, TRUE);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("proposes-this-year", test_proposes_this_year);
  ADD ("no-reflection-is-chosen", test_no_reflection_is_chosen);
  ADD ("reflections-are-of-the-period", test_reflections_are_of_the_period);
  ADD ("usual-periods", test_usual_periods);
  ADD ("a-day-that-is-none", test_a_day_that_is_none);
  ADD ("what-it-says-is-kept", test_what_it_says_is_kept);
  ADD ("shows-its-pages-first", test_shows_its_pages_first);
  ADD ("saves-both", test_saves_both);
  ADD ("says-what-went-wrong", test_says_what_went_wrong);

  return g_test_run ();
}
