// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-card-page.h"

#include "sam-app-fixture.h"
#include "sam-card-reader.h"
#include "sam-format.h"
#include "sam-item-row.h"
#include "sam-live-fixture.h"

#define ADD(name, test) \
  g_test_add ("/card-page/" name, SamAppFixture, NULL, sam_app_fixture_set_up, \
              test, sam_app_fixture_tear_down)

#define CARD "several-carers"
#define DILEMMA "several-carers-two-numbers"

static SamCardPage *
show_page (SamAppFixture *fixture)
{
  GtkWidget *page = sam_card_page_new ();

  sam_app_fixture_show (fixture, page);
  sam_card_page_show (SAM_CARD_PAGE (page),
                      sam_deck_shelf_get_built_in (fixture->shelf),
                      sam_app_fixture_get_card (fixture, CARD), NULL);

  return SAM_CARD_PAGE (page);
}

static void
test_begins_with_what_it_is_about (SamAppFixture *fixture, gconstpointer unused)
{
  SamCardPage *page = show_page (fixture);
  GtkWidget   *widget = GTK_WIDGET (page);

  g_assert_cmpstr (sam_card_page_get_tab (page), ==, "about");
  g_assert_null (sam_card_page_get_item (page));
  g_assert_true (sam_test_shows (widget, "About this theme"));
  g_assert_true (sam_test_shows (widget, "Discuss this card"));
  g_assert_false (sam_test_shows (widget, "It is only shown, not kept."));
}

typedef struct
{
  const char *tab;
  SamItemKind kind;
} Tab;

static const Tab tabs[] = {
  { "cases", SAM_ITEM_CASE },
  { "dilemmas", SAM_ITEM_DILEMMA },
  { "assignments", SAM_ITEM_ASSIGNMENT },
  { "tips", SAM_ITEM_TIP },
};

static void
test_tabs (SamAppFixture *fixture, gconstpointer unused)
{
  SamCardPage *page = show_page (fixture);
  SamCard     *card = sam_card_page_get_card (page);

  for (gsize i = 0; i < G_N_ELEMENTS (tabs); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (page), "card-page.tab", "s",
                                  tabs[i].tab);
      g_assert_cmpstr (sam_card_page_get_tab (page), ==, tabs[i].tab);
      g_assert_cmpuint (sam_test_count (GTK_WIDGET (page), SAM_TYPE_ITEM_ROW),
                        ==, sam_card_count (card, tabs[i].kind));
      g_assert_cmpint (sam_item_get_kind (sam_card_page_get_item (page)), ==,
                       tabs[i].kind);
      g_assert_true (
          sam_test_shows (GTK_WIDGET (page), "Discuss on shared screen"));
    }

  sam_card_page_set_tab (page, "no-such-tab");
  g_assert_cmpstr (sam_card_page_get_tab (page), ==, "tips");
}

static void
test_shows_an_item (SamAppFixture *fixture, gconstpointer unused)
{
  SamCardPage *page = show_page (fixture);

  g_assert_true (sam_card_page_show_item (page, DILEMMA));
  g_assert_cmpstr (sam_card_page_get_tab (page), ==, "dilemmas");
  g_assert_cmpstr (sam_item_get_id (sam_card_page_get_item (page)), ==,
                   DILEMMA);
  g_assert_false (sam_card_page_show_item (page, "no-such-item"));
}

static void
test_narrow_shows_one_at_a_time (SamAppFixture *fixture, gconstpointer unused)
{
  SamCardPage *page = show_page (fixture);
  GtkWidget   *widget = GTK_WIDGET (page);

  sam_card_page_set_narrow (page, TRUE);
  g_assert_true (sam_test_shows (widget, "About this theme"));
  g_assert_false (sam_card_page_go_back (page));

  sam_card_page_set_tab (page, "dilemmas");
  g_assert_true (sam_test_shows (widget, "SamItemRow"));
  g_assert_false (sam_test_shows (widget, "Discuss on shared screen"));

  g_assert_true (sam_card_page_show_item (page, DILEMMA));
  g_assert_false (sam_test_shows (widget, "SamItemRow"));
  g_assert_true (sam_test_shows (widget, "Discuss on shared screen"));

  g_assert_true (sam_card_page_go_back (page));
  g_assert_true (sam_test_shows (widget, "SamItemRow"));
  g_assert_false (sam_card_page_go_back (page));
}

/* What is not kept cannot be discussed: no session could come back to it. */
static void
test_a_file_that_is_not_kept (SamAppFixture *fixture, gconstpointer unused)
{
  SamCardPage *page = show_page (fixture);
  GtkWidget   *widget = GTK_WIDGET (page);

  sam_card_page_show (page, NULL, sam_app_fixture_get_card (fixture, CARD),
                      "/tmp/mail.xml");
  g_assert_true (sam_test_shows (widget, "/tmp/mail.xml"));
  g_assert_true (sam_test_shows (widget, "It is only shown, not kept."));
  g_assert_false (sam_test_shows (widget, "Discuss this card"));

  sam_card_page_set_tab (page, "tips");
  g_assert_false (sam_test_shows (widget, "Discuss on shared screen"));
}

static void
test_says_why_nothing_can_be_discussed (SamAppFixture *fixture,
                                        gconstpointer  unused)
{
  SamCardPage *page = show_page (fixture);

  sam_card_page_set_discuss_note (page, "The disk is full.");
  g_assert_true (sam_test_shows (GTK_WIDGET (page), "The disk is full."));
  sam_card_page_set_discuss_note (page, NULL);
  g_assert_false (sam_test_shows (GTK_WIDGET (page), "The disk is full."));
}

static GtkToggleButton *
find_bookmark (SamCardPage *page)
{
  GtkWidget *label =
      sam_test_find (GTK_WIDGET (page), GTK_TYPE_LABEL, "Bookmark");

  return GTK_TOGGLE_BUTTON (
      gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON));
}

static SamItemRow *
find_row (SamCardPage *page, const char *title)
{
  GtkWidget *label = sam_test_find (GTK_WIDGET (page), GTK_TYPE_LABEL, title);

  return SAM_ITEM_ROW (gtk_widget_get_ancestor (label, SAM_TYPE_ITEM_ROW));
}

/* The item that shows has a bookmark, its row says so, and another one of the
 * same card has not. */
static void
test_a_bookmark_shows (SamAppFixture *fixture, gconstpointer unused)
{
  SamCardPage     *page = show_page (fixture);
  SamItemRow      *row;
  g_autofree char *line = NULL;
  g_autofree char *said = NULL;
  g_autoptr (SamStudy) study = sam_study_new ("Anna");

  sam_card_page_show_item (page, DILEMMA);
  sam_card_page_show_marks (page, study);
  row = find_row (page, sam_item_get_title (sam_card_page_get_item (page)));
  g_assert_false (gtk_toggle_button_get_active (find_bookmark (page)));

  sam_study_set_bookmark (study, SAM_DECK_BUILT_IN, DILEMMA, TRUE);
  sam_card_page_show_marks (page, study);
  g_assert_true (gtk_toggle_button_get_active (find_bookmark (page)));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_bookmark (page)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Bookmark");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (find_bookmark (page)),
                                    GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  line = sam_format_item_line (sam_card_page_get_item (page));
  said = g_strdup_printf ("%s · bookmarked", line);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       said);

  gtk_widget_activate_action (GTK_WIDGET (page), "card-page.tab", "s", "cases");
  g_assert_false (gtk_toggle_button_get_active (find_bookmark (page)));
}

/* Somebody leaves: nothing of them shows. */
static void
test_marks_go_with_their_person (SamAppFixture *fixture, gconstpointer unused)
{
  SamCardPage *page = show_page (fixture);
  SamStudy    *study = sam_study_new ("Anna");

  sam_card_page_show_item (page, DILEMMA);
  sam_study_set_bookmark (study, SAM_DECK_BUILT_IN, DILEMMA, TRUE);
  sam_study_set_read (study, SAM_DECK_BUILT_IN, DILEMMA, TRUE);
  sam_card_page_show_marks (page, study);
  g_assert_true (sam_test_shows (GTK_WIDGET (page), "✓ read"));

  sam_card_page_show_marks (page, NULL);
  g_assert_finalize_object (study);
  g_assert_false (sam_test_shows (GTK_WIDGET (page), "✓"));
  g_assert_false (gtk_toggle_button_get_active (find_bookmark (page)));
}

/* What shows for a while was read, if somebody is there whose mark it is. */
static void
test_what_was_read (SamAppFixture *fixture, gconstpointer unused)
{
  SamCardPage   *page = show_page (fixture);
  SamCardReader *reader;
  g_autoptr (SamStudy) study = sam_study_new ("Anna");

  reader = SAM_CARD_READER (
      sam_test_find (GTK_WIDGET (page), SAM_TYPE_CARD_READER, NULL));
  sam_card_page_show_item (page, DILEMMA);
  sam_card_reader_mark_read (reader);
  sam_card_page_show_marks (page, study);
  g_assert_false (sam_study_has_read (study, SAM_DECK_BUILT_IN, DILEMMA));

  sam_card_reader_mark_read (reader);
  g_assert_true (sam_study_has_read (study, SAM_DECK_BUILT_IN, DILEMMA));
}

static void
test_studied_is_more_than_read (SamAppFixture *fixture, gconstpointer unused)
{
  SamCardPage *page = show_page (fixture);
  SamCard     *card = sam_card_page_get_card (page);
  SamSitting  *sitting;
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 30, 20, 0, 0);
  g_autoptr (SamStudy) study = sam_study_new ("Anna");

  sitting = sam_study_begin (study, SAM_DECK_BUILT_IN, card,
                             sam_card_find (card, DILEMMA), now);
  sam_study_finish (study, sitting, now);
  sam_card_page_show_item (page, DILEMMA);
  sam_card_page_show_marks (page, study);
  g_assert_true (sam_test_shows (GTK_WIDGET (page), "✓ studied"));
  g_assert_false (sam_test_shows (GTK_WIDGET (page), "✓ read"));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("begins-with-what-it-is-about", test_begins_with_what_it_is_about);
  ADD ("tabs", test_tabs);
  ADD ("shows-an-item", test_shows_an_item);
  ADD ("narrow-shows-one-at-a-time", test_narrow_shows_one_at_a_time);
  ADD ("a-file-that-is-not-kept", test_a_file_that_is_not_kept);
  ADD ("says-why-nothing-can-be-discussed",
       test_says_why_nothing_can_be_discussed);
  ADD ("a-bookmark-shows", test_a_bookmark_shows);
  ADD ("marks-go-with-their-person", test_marks_go_with_their_person);
  ADD ("what-was-read", test_what_was_read);
  ADD ("studied-is-more-than-read", test_studied_is_more_than_read);

  return g_test_run ();
}
