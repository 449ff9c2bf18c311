// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-item-view.h"

#include <adwaita.h>

#include "sam-app-fixture.h"

#define ADD(name, test) \
  g_test_add ("/item-view/" name, SamAppFixture, NULL, sam_app_fixture_set_up, \
              test, sam_app_fixture_tear_down)

static GtkWidget *
show_item (SamAppFixture *fixture, const char *item_id)
{
  SamDeck   *deck = sam_deck_shelf_get_built_in (fixture->shelf);
  SamItem   *item = sam_deck_find_item (deck, item_id, NULL);
  GtkWidget *view = sam_item_view_new ();

  g_assert_nonnull (item);
  sam_app_fixture_show (fixture, view);
  sam_item_view_set_item (SAM_ITEM_VIEW (view), item, deck, NULL);

  return view;
}

static void
test_every_item_shows (SamAppFixture *fixture, gconstpointer unused)
{
  SamDeck   *deck = sam_deck_shelf_get_built_in (fixture->shelf);
  guint      n_cards = g_list_model_get_n_items (G_LIST_MODEL (deck));
  GtkWidget *view = sam_item_view_new ();

  sam_app_fixture_show (fixture, view);
  for (guint i = 0; i < n_cards; i++)
    {
      g_autoptr (SamCard) card = g_list_model_get_item (G_LIST_MODEL (deck), i);
      guint n_items = g_list_model_get_n_items (G_LIST_MODEL (card));

      for (guint j = 0; j < n_items; j++)
        {
          g_autoptr (SamItem) item =
              g_list_model_get_item (G_LIST_MODEL (card), j);

          sam_item_view_set_item (SAM_ITEM_VIEW (view), item, deck, NULL);
          g_assert_true (sam_test_shows (view, sam_item_get_title (item)));
          g_assert_cmpint (sam_test_shows (view, "0800-2000"), ==,
                           sam_item_has_link (item, SAM_LINK_PROCEDURE,
                                              "meldcode"));
        }
    }
}

static void
test_a_case_has_questions_and_folded_viewpoints (SamAppFixture *fixture,
                                                 gconstpointer  unused)
{
  GtkWidget *view = show_item (fixture, "several-carers-three-plans");
  SamItem   *item = sam_item_view_get_item (SAM_ITEM_VIEW (view));

  for (guint i = 0; i < sam_item_get_n_questions (item); i++)
    g_assert_true (sam_test_shows (view, sam_item_get_question (item, i)));

  /* Three viewpoints and the hint, each folded. */
  g_assert_cmpuint (sam_test_count (view, GTK_TYPE_EXPANDER), ==, 4);
  g_assert_false (sam_test_shows (view, "I heard the cows"));
}

static void
test_a_dilemma_has_its_options (SamAppFixture *fixture, gconstpointer unused)
{
  GtkWidget *view = show_item (fixture, "several-carers-two-numbers");
  SamItem   *item = sam_item_view_get_item (SAM_ITEM_VIEW (view));

  for (guint i = 0; i < sam_item_get_n_options (item); i++)
    {
      g_assert_true (sam_test_shows (view, sam_item_get_option_says (item, i)));
      g_assert_true (
          sam_test_shows (view, sam_item_get_option_value (item, i)));
      g_assert_true (
          sam_test_shows (view, sam_item_get_option_price (item, i)));
    }
}

static void
test_only_links_that_lead_somewhere (SamAppFixture *fixture,
                                     gconstpointer  unused)
{
  GtkWidget *view = show_item (fixture, "several-carers-three-plans");
  SamDeck   *deck = sam_deck_shelf_get_built_in (fixture->shelf);
  SamItem   *item = sam_item_view_get_item (SAM_ITEM_VIEW (view));
  guint      n_links = 0;

  for (guint i = 0; i < sam_item_get_n_links (item); i++)
    if (sam_item_get_link_kind (item, i) == SAM_LINK_ITEM &&
        sam_deck_find_item (deck, sam_item_get_link_ref (item, i), NULL) !=
            NULL)
      n_links++;

  g_assert_cmpuint (n_links, >, 0);
  g_assert_cmpuint (sam_test_count (view, GTK_TYPE_BUTTON), ==, n_links);
}

static guint
count_page_links (SamItem *item, SamReference *reference)
{
  guint n_links = 0;

  for (guint i = 0; i < sam_item_get_n_links (item); i++)
    {
      SamLinkKind kind = sam_item_get_link_kind (item, i);

      if ((kind == SAM_LINK_MODEL || kind == SAM_LINK_PROCEDURE) &&
          sam_reference_find_page (reference,
                                   sam_item_get_link_ref (item, i)) != NULL)
        n_links++;
    }

  return n_links;
}

/* Without a deck there are no links to items, so every button leads to a page;
 * the box about the reporting code has one more. */
static void
test_links_to_pages (SamAppFixture *fixture, gconstpointer unused)
{
  SamDeck   *deck = sam_deck_shelf_get_built_in (fixture->shelf);
  GtkWidget *view = sam_item_view_new ();
  guint      n_boxes = 0;
  guint      n_pages = 0;
  g_autoptr (GError) error = NULL;
  g_autoptr (SamReference) english = sam_reference_load ("en", &error);
  g_autoptr (SamReference) dutch = sam_reference_load ("nl", &error);

  g_assert_no_error (error);
  sam_app_fixture_show (fixture, view);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (deck)); i++)
    {
      g_autoptr (SamCard) card = g_list_model_get_item (G_LIST_MODEL (deck), i);

      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (card)); j++)
        {
          g_autoptr (SamItem) item =
              g_list_model_get_item (G_LIST_MODEL (card), j);
          guint    n_links = count_page_links (item, english);
          gboolean has_box =
              sam_item_has_link (item, SAM_LINK_PROCEDURE, "meldcode");

          sam_item_view_set_item (SAM_ITEM_VIEW (view), item, NULL, english);
          g_assert_cmpuint (sam_test_count (view, GTK_TYPE_BUTTON), ==,
                            n_links + (has_box ? 1 : 0));
          g_assert_cmpint (sam_test_shows (view, "What this leans on"), ==,
                           n_links > 0);
          g_assert_cmpint (sam_test_shows (view,
                                           "More about the reporting code"),
                           ==, has_box);
          n_boxes += has_box ? 1 : 0;
          n_pages += n_links;

          /* The same item with another reference. */
          sam_item_view_set_item (SAM_ITEM_VIEW (view), item, NULL, dutch);
          g_assert_cmpint (sam_test_shows (view, "De driehoek in de zorg"), ==,
                           sam_item_has_link (item, SAM_LINK_MODEL,
                                              "care-triad"));
        }
    }
  g_assert_cmpuint (n_boxes, >, 0);
  g_assert_cmpuint (n_pages, >, n_boxes);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("every-item-shows", test_every_item_shows);
  ADD ("a-case-has-questions-and-folded-viewpoints",
       test_a_case_has_questions_and_folded_viewpoints);
  ADD ("a-dilemma-has-its-options", test_a_dilemma_has_its_options);
  ADD ("links-to-pages", test_links_to_pages);
  ADD ("only-links-that-lead-somewhere", test_only_links_that_lead_somewhere);

  return g_test_run ();
}
