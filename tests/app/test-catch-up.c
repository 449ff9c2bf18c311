// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-catch-up-page.h"

#include "sam-app-fixture.h"
#include "sam-deck-test.h"
#include "sam-item-view.h"
#include "sam-live-fixture.h"
#include "sam-sitting-page.h"
#include "sam-study-fixture.h"

#define ADD(name, test) \
  g_test_add ("/catch-up/" name, SamStudyFixture, NULL, \
              sam_study_fixture_set_up, test, sam_study_fixture_tear_down)

/* What the pack says that the team chose, and no text of the cards does. */
#define SENTENCE "At least 2 of 8 people chose differently the second time."
#define AGREED "When a new client starts, then we ask who else helps."

/* Returns: (transfer none): the page for a pack of a dilemma and a tip, of
 *   which @find is replaced, if it is not %NULL */
static GtkWidget *
show_page (SamStudyFixture *fixture, const char *find, const char *replacement)
{
  g_autofree char *all = sam_deck_test_load ("data/study-pack-full.xml");
  g_autofree char *text = find != NULL
                              ? sam_deck_test_replace (all, find, replacement)
                              : g_strdup (all);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GPtrArray) faults = sam_deck_test_faults ();
  g_autoptr (GError) error = NULL;
  SamStudyPack *pack = sam_study_pack_read (bytes, faults, &error);
  GtkWidget    *page;

  g_assert_no_error (error);
  page = sam_catch_up_page_new (fixture->desk, pack);
  sam_study_fixture_show (fixture, page);

  return page;
}

static void
open_item (GtkWidget *page, guint item)
{
  g_assert_true (gtk_widget_activate_action (page, "catch-up.open", "u", item));
}

static void
next (GtkWidget *page)
{
  GtkWidget *sitting = sam_test_find (page, SAM_TYPE_SITTING_PAGE, NULL);

  g_assert_true (gtk_widget_activate_action (sitting, "sitting.next", NULL));
}

static SamSitting *
get_sitting (GtkWidget *page)
{
  GtkWidget *sitting = sam_test_find (page, SAM_TYPE_SITTING_PAGE, NULL);

  return sam_sitting_page_get_sitting (SAM_SITTING_PAGE (sitting));
}

/* From the story to the end: B at first, and A after the viewpoints. */
static void
sit (GtkWidget *page)
{
  GtkWidget *sitting;

  open_item (page, 0);
  g_assert_true (sam_test_shows (page, "A key lies there."));
  next (page);
  sam_sitting_choose (get_sitting (page), SAM_PICK_FIRST, 1, "Leave it",
                      SAM_CERTAINTY_FAIRLY);
  next (page);
  g_assert_true (sam_test_shows (page, "It is my key."));
  next (page);
  sam_sitting_choose (get_sitting (page), SAM_PICK_SECOND, 0, "Take it",
                      SAM_CERTAINTY_SURE);
  next (page);
  g_assert_false (sam_test_shows (page, SENTENCE));
  next (page);

  sitting = sam_test_find (page, SAM_TYPE_SITTING_PAGE, NULL);
  g_assert_true (gtk_widget_activate_action (sitting, "sitting.done", NULL));
}

static void
test_lists_the_session (SamStudyFixture *fixture, gconstpointer unused)
{
  GtkWidget *page = show_page (fixture, NULL, NULL);

  g_assert_true (sam_test_shows (page, "Team meeting"));
  g_assert_true (sam_test_shows (page, "Tuesday 24 November 2026"));
  g_assert_true (sam_test_shows (page, "The key"));
  g_assert_true (sam_test_shows (page, "Dilemma · first choose for yourself"));
  g_assert_true (sam_test_shows (page, "Ask first"));
  g_assert_true (sam_test_shows (page, "Tip · to read"));
}

/* No road to what the team chose goes around the own choice. */
static void
test_own_choice_first (SamStudyFixture *fixture, gconstpointer unused)
{
  GtkWidget *page = show_page (fixture, NULL, NULL);

  g_assert_false (sam_test_shows (page, SENTENCE));
  open_item (page, 0);
  g_assert_false (sam_test_shows (page, SENTENCE));
  next (page);
  next (page); /* without a choice it does not go on */
  g_assert_false (sam_test_shows (page, "It is my key."));
  g_assert_false (sam_test_shows (page, SENTENCE));

  gtk_widget_activate_action (page, "catch-up.list", NULL);
  open_item (page, 0);
  g_assert_false (sam_test_shows (page, SENTENCE));

  /* What does not exist opens nothing. */
  open_item (page, 99);
  g_assert_false (sam_test_shows (page, SENTENCE));
}

static void
test_then_the_team (SamStudyFixture *fixture, gconstpointer unused)
{
  GtkWidget *page = show_page (fixture, NULL, NULL);

  sit (page);
  g_assert_true (sam_test_shows (page, "What you chose"));
  g_assert_true (sam_test_shows (page, "B · Leave it (fairly sure)"));
  g_assert_true (sam_test_shows (page, "A · Take it (sure)"));
  g_assert_true (sam_test_shows (page, "What the team chose"));
  g_assert_true (sam_test_shows (page, SENTENCE));
  /* Both options and the doubt, each before and after */
  g_assert_cmpuint (sam_test_count (page, GTK_TYPE_PROGRESS_BAR), ==, 6);

  gtk_widget_activate_action (page, "catch-up.list", NULL);
  g_assert_true (sam_test_shows (page, "Dilemma · see what the team chose"));
}

/* Whoever comes back another day need not choose again. */
static void
test_is_kept (SamStudyFixture *fixture, gconstpointer unused)
{
  GtkWidget *page = show_page (fixture, NULL, NULL);

  sit (page);
  page = show_page (fixture, NULL, NULL);
  open_item (page, 0);
  g_assert_true (sam_test_shows (page, SENTENCE));
  g_assert_cmpuint (g_list_model_get_n_items (
                        sam_study_get_sittings (fixture->study)),
                    ==, 1);
}

/* What the guard did not give out, nobody sees. */
static void
test_without_bars (SamStudyFixture *fixture, gconstpointer unused)
{
  g_autofree char *all = sam_deck_test_load ("data/study-pack-full.xml");
  char            *start = strstr (all, "<round name=\"before\"");
  char            *end = strstr (all, "<sentence>");
  g_autofree char *rounds = g_strndup (start, (gsize) (end - start));
  GtkWidget       *page = show_page (fixture, rounds, "");

  sit (page);
  g_assert_true (sam_test_shows (page, SENTENCE));
  g_assert_cmpuint (sam_test_count (page, GTK_TYPE_PROGRESS_BAR), ==, 0);
}

static void
test_only_talk (SamStudyFixture *fixture, gconstpointer unused)
{
  g_autofree char *all = sam_deck_test_load ("data/study-pack-full.xml");
  char            *start = strstr (all, "<round name=\"before\"");
  char            *end = strstr (all, "</item>");
  g_autofree char *rounds = g_strndup (start, (gsize) (end - start));
  GtkWidget       *page = show_page (fixture, rounds, "");

  sit (page);
  g_assert_true (sam_test_shows (page, "there are no numbers to show"));
  g_assert_cmpuint (sam_test_count (page, GTK_TYPE_PROGRESS_BAR), ==, 0);
}

static void
test_other_items_are_read (SamStudyFixture *fixture, gconstpointer unused)
{
  GtkWidget *page = show_page (fixture, NULL, NULL);

  open_item (page, 1);
  g_assert_nonnull (sam_test_find (page, SAM_TYPE_ITEM_VIEW, NULL));
  g_assert_true (sam_test_shows (page, "Nobody does."));
  g_assert_cmpuint (g_list_model_get_n_items (
                        sam_study_get_sittings (fixture->study)),
                    ==, 0);
}

static void
test_what_was_agreed (SamStudyFixture *fixture, gconstpointer unused)
{
  GtkWidget *page = show_page (fixture, NULL, NULL);
  GtkWidget *expander = sam_test_find (page, GTK_TYPE_EXPANDER, NULL);

  g_assert_false (sam_test_shows (page, AGREED));
  gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
  g_assert_true (sam_test_shows (page, AGREED));
}

static void
done_cb (GtkWidget *page, guint *n_done)
{
  (*n_done)++;
}

static void
test_leaving (SamStudyFixture *fixture, gconstpointer unused)
{
  GtkWidget *page = show_page (fixture, NULL, NULL);
  guint      n_done = 0;

  g_signal_connect (page, "done", G_CALLBACK (done_cb), &n_done);
  gtk_widget_activate_action (page, "catch-up.done", NULL);
  g_assert_cmpuint (n_done, ==, 1);

  open_item (page, 0);
  gtk_widget_activate_action (sam_test_find (page, SAM_TYPE_SITTING_PAGE, NULL),
                              "sitting.leave", NULL);
  g_assert_cmpuint (n_done, ==, 2);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("lists-the-session", test_lists_the_session);
  ADD ("own-choice-first", test_own_choice_first);
  ADD ("then-the-team", test_then_the_team);
  ADD ("is-kept", test_is_kept);
  ADD ("without-bars", test_without_bars);
  ADD ("only-talk", test_only_talk);
  ADD ("other-items-are-read", test_other_items_are_read);
  ADD ("what-was-agreed", test_what_was_agreed);
  ADD ("leaving", test_leaving);

  return g_test_run ();
}
