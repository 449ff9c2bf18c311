// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-cards-home.h"

#include "sam-app-fixture.h"
#include "sam-card-tile.h"
#include "sam-live-fixture.h"
#include "sam-progress.h"

#define ADD(name, test) \
  g_test_add ("/cards-home/" name, SamAppFixture, NULL, \
              sam_app_fixture_set_up, test, sam_app_fixture_tear_down)

static SamCardsHome *
show_home (SamAppFixture *fixture)
{
  GtkWidget *home = sam_cards_home_new ();

  sam_app_fixture_show (fixture, home);
  sam_cards_home_set_shelf (SAM_CARDS_HOME (home), fixture->shelf);

  return SAM_CARDS_HOME (home);
}

static void
test_eight_cards (SamAppFixture *fixture, gconstpointer unused)
{
  GtkWidget *home = GTK_WIDGET (show_home (fixture));

  g_assert_cmpuint (sam_test_count (home, SAM_TYPE_CARD_TILE), ==, 8);
  g_assert_true (sam_test_shows (home, "Working together with several carers"));
  g_assert_false (sam_test_shows (home, "Own cards"));
}

static void
test_own_cards_come_and_go (SamAppFixture *fixture, gconstpointer unused)
{
  GtkWidget *home = GTK_WIDGET (show_home (fixture));
  SamDeck   *own = sam_deck_shelf_get_own (fixture->shelf);

  sam_deck_add (own, sam_app_fixture_get_card (fixture, "several-carers"));
  g_assert_true (sam_test_shows (home, "Own cards"));
  g_assert_cmpuint (sam_test_count (home, SAM_TYPE_CARD_TILE), ==, 9);

  sam_deck_clear (own);
  g_assert_false (sam_test_shows (home, "Own cards"));
  g_assert_cmpuint (sam_test_count (home, SAM_TYPE_CARD_TILE), ==, 8);
}

static void
test_follows_the_language (SamAppFixture *fixture, gconstpointer unused)
{
  GtkWidget *home = GTK_WIDGET (show_home (fixture));

  sam_deck_shelf_set_language (fixture->shelf, "nl");
  g_assert_true (sam_test_shows (home, "Samenwerken met meerdere"));
  g_assert_cmpuint (sam_test_count (home, SAM_TYPE_CARD_TILE), ==, 8);
}

static void
test_a_session_to_go_on_with (SamAppFixture *fixture, gconstpointer unused)
{
  SamCardsHome *home = show_home (fixture);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) started =
      g_date_time_new (zone, 2026, 11, 23, 14, 5, 0);
  g_autoptr (SamSessionRow) row =
      sam_session_row_new ("s", "Three plans", started, TRUE, 6, 1, 0);

  sam_cards_home_show_session (home, row, FALSE);
  g_assert_true (sam_test_shows (GTK_WIDGET (home), "A session was cut off"));
  g_assert_true (sam_test_shows (GTK_WIDGET (home), "Three plans"));

  sam_cards_home_show_session (home, row, TRUE);
  g_assert_true (sam_test_shows (GTK_WIDGET (home), "A session is running"));
}

static void
test_planned_for_today (SamAppFixture *fixture, gconstpointer unused)
{
  SamCardsHome *home = show_home (fixture);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 9, 0, 0);
  g_autoptr (GDateTime) starts =
      g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);
  g_autoptr (SamAgendaRow) row =
      sam_agenda_row_new ("a", "Team North", starts, 60, 8, 4);
  GtkWidget *revealer;

  sam_cards_home_show_planned (home, row, now);
  g_assert_true (
      sam_test_shows (GTK_WIDGET (home), "Today 13:30 · Team North · 60 min"));
  revealer =
      gtk_widget_get_ancestor (sam_test_find (GTK_WIDGET (home), GTK_TYPE_LABEL,
                                              "Today 13:30 · Team North · 60 "
                                              "min"),
                               GTK_TYPE_REVEALER);
  g_assert_true (gtk_revealer_get_reveal_child (GTK_REVEALER (revealer)));

  sam_cards_home_show_planned (home, NULL, now);
  g_assert_false (gtk_revealer_get_reveal_child (GTK_REVEALER (revealer)));
}

static void
test_may_lose_its_shelf (SamAppFixture *fixture, gconstpointer unused)
{
  SamCardsHome *home = show_home (fixture);

  sam_cards_home_set_shelf (home, NULL);
  g_assert_null (sam_cards_home_get_shelf (home));
  g_assert_cmpuint (sam_test_count (GTK_WIDGET (home), SAM_TYPE_CARD_TILE), ==,
                    0);
}

static SamCardTile *
find_tile (SamCardsHome *home, const char *title)
{
  GtkWidget *label = sam_test_find (GTK_WIDGET (home), GTK_TYPE_LABEL, title);

  return SAM_CARD_TILE (gtk_widget_get_ancestor (label, SAM_TYPE_CARD_TILE));
}

static gboolean
shows_progress (SamCardTile *tile)
{
  return gtk_widget_get_visible (
      sam_test_find (GTK_WIDGET (tile), GTK_TYPE_PROGRESS_BAR, NULL));
}

/* How far somebody is shows on each card, is said, and goes with them; also
 * when the cards are others meanwhile. */
static void
test_how_far_somebody_is (SamAppFixture *fixture, gconstpointer unused)
{
  SamCardsHome    *home = show_home (fixture);
  SamCard         *card = sam_app_fixture_get_card (fixture, "several-carers");
  SamStudy        *study = sam_study_new ("Anna");
  SamCardTile     *tile = find_tile (home, sam_card_get_title (card));
  g_autofree char *said = NULL;

  g_assert_false (shows_progress (tile));
  sam_cards_home_show_progress (home, study);
  g_assert_true (shows_progress (tile));
  said = g_strdup_printf ("%s 0 of %u studied.", sam_card_get_summary (card),
                          sam_progress_of_card (study, SAM_DECK_BUILT_IN, card)
                              .total);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       said);

  sam_deck_shelf_set_language (fixture->shelf, "nl");
  card = sam_app_fixture_get_card (fixture, "several-carers");
  tile = find_tile (home, sam_card_get_title (card));
  g_assert_true (shows_progress (tile));
  sam_cards_home_show_progress (home, NULL);
  g_assert_finalize_object (study);
  g_assert_false (shows_progress (tile));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       sam_card_get_summary (card));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("eight-cards", test_eight_cards);
  ADD ("own-cards-come-and-go", test_own_cards_come_and_go);
  ADD ("follows-the-language", test_follows_the_language);
  ADD ("a-session-to-go-on-with", test_a_session_to_go_on_with);
  ADD ("planned-for-today", test_planned_for_today);
  ADD ("may-lose-its-shelf", test_may_lose_its_shelf);
  ADD ("how-far-somebody-is", test_how_far_somebody_is);

  return g_test_run ();
}
