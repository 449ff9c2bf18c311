// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-page.h"

#include <glib/gstdio.h>
#include <string.h>

#include "sam-app-fixture.h"
#include "sam-builder-fixture.h"
#include "sam-live-fixture.h"
#include "sam-notes-end.h"
#include "sam-print-pdf.h"

typedef struct
{
  SamLiveFixture  session; /* of seven people */
  SamSessionPage *page;    /* (owned) */
} Fixture;

/* Returns: (transfer none) (nullable): the first widget of @type */
static GtkWidget *
find_type (GtkWidget *root, GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (root), type) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_type (child, type);

  return found;
}

#define ADD(name, test) \
  g_test_add ("/session-page/" name, Fixture, GUINT_TO_POINTER (7), \
              fixture_set_up, test, fixture_tear_down)

static void
fixture_set_up (Fixture *fixture, gconstpointer people)
{
  sam_live_fixture_set_up (&fixture->session, people);
  fixture->page = SAM_SESSION_PAGE (
      g_object_ref_sink (sam_session_page_new (fixture->session.store.database,
                                               fixture->session.clock)));
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer people)
{
  if (fixture->page != NULL)
    g_assert_finalize_object (fixture->page);
  sam_live_fixture_tear_down (&fixture->session, people);
}

static void
load (Fixture *fixture)
{
  sam_session_page_load (fixture->page, "s");
  while (sam_session_page_get_session (fixture->page) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_tells_what_was_agreed_and_noted (Fixture *fixture, gconstpointer people)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);

  sam_live_set_note (fixture->session.live, "Ask the neighbour");
  sam_live_set_agreement (fixture->session.live, "the phone rings", "we answer",
                          "Anouk");
  sam_live_flush (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);

  load (fixture);
  g_assert_true (sam_test_shows (page, "Ask the neighbour"));
  g_assert_true (sam_test_shows (page, "the phone rings"));
  g_assert_true (sam_test_shows (page, "Anouk"));
  g_assert_true (sam_test_shows (page, "Continue"));
}

static void
test_shows_an_outcome_that_was_opened (Fixture *fixture, gconstpointer people)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);

  sam_live_fixture_go_to_outcome (&fixture->session, "AAAAABB", "AAABBBB");
  load (fixture);
  g_assert_true (sam_test_shows (page, "A. I say what I think"));
  g_assert_true (sam_test_shows (page, "before"));
}

static void
prepared_set_up (Fixture *fixture, gconstpointer form)
{
  sam_live_fixture_set_up_prepared (&fixture->session, form);
  fixture->page = SAM_SESSION_PAGE (
      g_object_ref_sink (sam_session_page_new (fixture->session.store.database,
                                               fixture->session.clock)));
}

/* What is in every meeting says nothing about this one; what was noted does. */
static void
test_tells_of_a_prepared_session (Fixture *fixture, gconstpointer form)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);

  sam_live_go_to_item (fixture->session.live, 6);
  sam_live_fixture_settle (&fixture->session);
  sam_live_set_note (fixture->session.live, "Yes, it was");
  sam_live_go_to_item (fixture->session.live, 2);
  sam_live_fixture_next (&fixture->session);
  sam_live_set_way (fixture->session.live, SAM_WAY_KEYBOARD);
  sam_live_fixture_go_to_outcome (&fixture->session, "AAAAABB", "AAABBBB");

  load (fixture);
  g_assert_true (sam_test_shows (page, "Team meeting"));
  g_assert_false (sam_test_shows (page, "What made you smile?"));
  g_assert_false (sam_test_shows (page, "Break"));
  g_assert_true (sam_test_shows (page, "The new key cabinet"));
  g_assert_true (sam_test_shows (page, "Own topic"));
  g_assert_true (sam_test_shows (page, "Was it worth our time?"));
  g_assert_true (sam_test_shows (page, "Yes, it was"));
  g_assert_true (sam_test_shows (page, "as yourself"));
  g_assert_true (sam_test_shows (page, "as the carer"));
  g_assert_false (sam_test_shows (page, "before"));
}

/* A vote that was not opened stays closed, here too. */
static void
test_shows_no_vote_that_was_not_opened (Fixture *fixture, gconstpointer people)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);

  while (!sam_live_has_round (fixture->session.live))
    sam_live_fixture_next (&fixture->session);
  sam_live_fixture_vote (&fixture->session, "AAAAABB");
  sam_live_close_round (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);

  load (fixture);
  g_assert_true (sam_test_shows (page, "There was a vote"));
  g_assert_false (sam_test_shows (page, "A. I say what I think"));
  g_assert_cmpuint (sam_test_count (page, GTK_TYPE_GRID), ==, 0);
}

static void
choose (Fixture *fixture, SamReportLayer layer)
{
  GtkWidget *button =
      sam_test_find_around (GTK_WIDGET (fixture->page), GTK_TYPE_TOGGLE_BUTTON,
                            layer == SAM_REPORT_FOR_US ? "For _us"
                                                       : "To _share");

  g_assert_nonnull (button);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
}

static char *
save (Fixture *fixture, SamReportLayer layer, SamReportForm form)
{
  char            *text = NULL;
  g_autofree char *path =
      g_build_filename (fixture->session.store.directory, "summary.md", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  choose (fixture, layer);
  sam_session_page_save_to (fixture->page, file, form);
  while (!sam_test_shows (GTK_WIDGET (fixture->page), "Saved as"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpint (g_unlink (path), ==, 0);

  return text;
}

static void
test_saves_a_layer_to_share (Fixture *fixture, gconstpointer people)
{
  g_autofree char *share = NULL;

  sam_live_set_note (fixture->session.live, "Ask the neighbour");
  sam_live_flush (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);
  load (fixture);

  share = save (fixture, SAM_REPORT_TO_SHARE, SAM_REPORT_MARKDOWN);
  g_assert_nonnull (strstr (share, "Choosing a side"));
  g_assert_null (strstr (share, "neighbour"));
}

static void
test_saves_everything_for_us (Fixture *fixture, gconstpointer people)
{
  g_autofree char *us = NULL;

  sam_live_set_note (fixture->session.live, "Ask the neighbour");
  sam_live_flush (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);
  load (fixture);

  us = save (fixture, SAM_REPORT_FOR_US, SAM_REPORT_MARKDOWN);
  g_assert_nonnull (strstr (us, "Ask the neighbour"));
}

/* What the switch is for: each layer shows only what it saves. */
static void
test_switches_between_the_layers (Fixture *fixture, gconstpointer people)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);

  sam_live_set_note (fixture->session.live, "Ask the neighbour");
  sam_live_set_agreement (fixture->session.live, "the phone rings", "we answer",
                          "Anouk");
  sam_live_flush (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);
  load (fixture);
  g_assert_true (sam_test_shows (page, "Ask the neighbour"));
  g_assert_true (sam_test_shows (page, "Save for us"));

  choose (fixture, SAM_REPORT_TO_SHARE);
  g_assert_false (sam_test_shows (page, "Ask the neighbour"));
  g_assert_false (sam_test_shows (page, "Anouk"));
  g_assert_true (sam_test_shows (page, "the phone rings"));
  g_assert_true (sam_test_shows (page, "Save to share"));

  /* The next session begins with everything again. */
  load (fixture);
  g_assert_true (sam_test_shows (page, "Ask the neighbour"));
}

static void
test_saves_the_numbers (Fixture *fixture, gconstpointer people)
{
  g_autofree char *csv = NULL;

  sam_live_fixture_go_to_outcome (&fixture->session, "AAAAABB", "AAABBBB");
  load (fixture);
  csv = save (fixture, SAM_REPORT_FOR_US, SAM_REPORT_CSV);
  g_assert_nonnull (strstr (csv, "\"A\",\"I say what I think\",\"before\",5"));
}

static void
test_saves_a_pdf (Fixture *fixture, gconstpointer people)
{
  g_autofree char *pdf = NULL;

  sam_session_page_set_pdf (fixture->page, sam_print_pdf_write_report);
  load (fixture);
  pdf = save (fixture, SAM_REPORT_TO_SHARE, SAM_REPORT_PDF);
  g_assert_true (g_str_has_prefix (pdf, "%PDF-"));
}

static void
end_session (Fixture *fixture)
{
  sam_live_end (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);
}

/* The date shows, and whoever wants them gone does not wait for it. */
static void
test_erases_the_notes (Fixture *fixture, gconstpointer people)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);

  sam_live_set_note (fixture->session.live, "Ask the neighbour");
  sam_live_flush (fixture->session.live);
  sam_live_fixture_settle (&fixture->session);
  load (fixture);
  g_assert_false (sam_test_shows (page, "The notes are erased on"));

  end_session (fixture);
  load (fixture);
  g_assert_true (sam_test_shows (page, "The notes are erased on 21 February "
                                       "2027."));
  gtk_widget_activate_action (find_type (page, SAM_TYPE_NOTES_END),
                              "notes-end.erase", NULL);
  while (!sam_test_shows (page, "The notes of this session were erased on"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (sam_test_shows (page, "Ask the neighbour"));
  g_assert_true (sam_test_shows (page, "Choosing a side"));

  choose (fixture, SAM_REPORT_TO_SHARE);
  g_assert_false (
      sam_test_shows (page, "The notes of this session were erased on"));
}

/* Whoever takes notes out of our hands hears that they stay there. */
static void
test_says_that_copies_stay (Fixture *fixture, gconstpointer people)
{
  GtkWidget       *page = GTK_WIDGET (fixture->page);
  g_autofree char *us = NULL;
  g_autofree char *share = NULL;

  load (fixture);
  us = save (fixture, SAM_REPORT_FOR_US, SAM_REPORT_MARKDOWN);
  g_assert_true (sam_test_shows (page, "This copy stays"));
  share = save (fixture, SAM_REPORT_TO_SHARE, SAM_REPORT_MARKDOWN);
  g_assert_false (sam_test_shows (page, "This copy stays"));
}

static void
test_says_what_cannot_be_saved (Fixture *fixture, gconstpointer people)
{
  g_autofree char *path = g_build_filename (fixture->session.store.directory,
                                            "no-such-folder", "a.md", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  load (fixture);
  sam_session_page_save_to (fixture->page, file, SAM_REPORT_MARKDOWN);
  while (!sam_test_shows (GTK_WIDGET (fixture->page), "Not saved"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_may_go_while_it_is_read (Fixture *fixture, gconstpointer people)
{
  sam_session_page_load (fixture->page, "s");
  g_object_run_dispose (G_OBJECT (fixture->page));
  g_assert_finalize_object (g_steal_pointer (&fixture->page));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("tells-what-was-agreed-and-noted", test_tells_what_was_agreed_and_noted);
  ADD ("shows-an-outcome-that-was-opened",
       test_shows_an_outcome_that_was_opened);
  ADD ("shows-no-vote-that-was-not-opened",
       test_shows_no_vote_that_was_not_opened);
  ADD ("saves-a-layer-to-share", test_saves_a_layer_to_share);
  ADD ("saves-everything-for-us", test_saves_everything_for_us);
  ADD ("switches-between-the-layers", test_switches_between_the_layers);
  ADD ("saves-the-numbers", test_saves_the_numbers);
  ADD ("saves-a-pdf", test_saves_a_pdf);
  ADD ("erases-the-notes", test_erases_the_notes);
  ADD ("says-that-copies-stay", test_says_that_copies_stay);
  ADD ("says-what-cannot-be-saved", test_says_what_cannot_be_saved);
  ADD ("may-go-while-it-is-read", test_may_go_while_it_is_read);
  g_test_add ("/session-page/tells-of-a-prepared-session", Fixture,
              GUINT_TO_POINTER (SAM_VOTE_SELF_CARER), prepared_set_up,
              test_tells_of_a_prepared_session, fixture_tear_down);

  return g_test_run ();
}
