// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-reader.h"
#include "sam-flow.h"
#include "sam-reference.h"

#define ADD(name, test) \
  g_test_add ("/flow/browse/" name, SamFlow, NULL, sam_flow_set_up, test, \
              sam_flow_tear_down)

static void
test_all_eight_cards (SamFlow *flow, gconstpointer unused)
{
  static const char *const titles[] = {
    "*Working together constructively*",
    "*several carers*",
    "*contact with carers*",
    "*expertise*",
    "*own solutions*",
    "*balance*",
    "*shyness to ask*",
    "*Referring*",
  };

  sam_flow_start (flow);
  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    sam_flow_wait_for (flow, titles[i]);
  sam_flow_quit (flow);
}

/* What the flow looks for is read from the card: authors may rewrite it. */
static SamCard *
load_card (const char *name)
{
  g_autofree char *path =
      g_strdup_printf (SAM_RESOURCE_BASE "/cards/en/%s.xml", name);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, NULL);
  g_autoptr (GError) error = NULL;
  SamCard *card = sam_deck_reader_parse (bytes, SAM_XML_STRICT, NULL, &error);

  g_assert_no_error (error);

  return card;
}

/* Returns: (transfer full): the @nth dilemma of @card, from 0 */
static SamItem *
find_dilemma (SamCard *card, guint nth)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (card)); i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);

      if (sam_item_get_kind (item) == SAM_ITEM_DILEMMA && nth-- == 0)
        return g_steal_pointer (&item);
    }

  g_assert_not_reached ();
}

static void
test_a_card_and_back (SamFlow *flow, gconstpointer unused)
{
  g_autoptr (SamCard) card = load_card ("2-several-carers");
  g_autoptr (SamItem) first = find_dilemma (card, 0);
  g_autoptr (SamItem) fourth = find_dilemma (card, 3);

  sam_flow_start (flow);
  sam_flow_press (flow, "*several carers*");
  sam_flow_wait_for (flow, "Discuss this card");
  sam_flow_press (flow, "Dilemmas*");
  sam_flow_focus (flow, sam_item_get_title (first));
  for (guint i = 0; i < 3; i++)
    sam_flow_key (flow, "Down");
  sam_flow_wait_for (flow, sam_item_get_option_says (fourth, 1));
  sam_flow_key (flow, "Alt+Left");
  sam_flow_wait_for (flow, "*Referring*");
  sam_flow_quit (flow);
}

/* The keys that go from the first case of @card to the first one with signs of
 * abuse in it. */
static void
go_to_reporting_case (SamFlow *flow, SamCard *card)
{
  g_autoptr (SamItem) first = g_list_model_get_item (G_LIST_MODEL (card), 0);

  sam_flow_press (flow, "Cases*");
  sam_flow_focus (flow, sam_item_get_title (first));
  for (guint i = 0; i < sam_card_count (card, SAM_ITEM_CASE); i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);

      if (sam_item_has_link (item, SAM_LINK_PROCEDURE, "meldcode"))
        return;
      sam_flow_key (flow, "Down");
    }

  g_assert_not_reached ();
}

/* Returns: (transfer full): the English page of that id */
static SamPage *
load_page (const char *id)
{
  SamPage *page;
  g_autoptr (GError) error = NULL;
  g_autoptr (SamReference) reference = sam_reference_load ("en", &error);

  g_assert_no_error (error);
  page = sam_reference_find_page (reference, id);
  g_assert_nonnull (page);

  return g_object_ref (page);
}

/* Everything in a text can be reached by the keyboard, and who has read the
 * page is where they were. */
static void
test_a_case_its_page_and_back (SamFlow *flow, gconstpointer unused)
{
  g_autoptr (SamCard) card = load_card ("6-balance");
  g_autoptr (SamPage) page = load_page ("meldcode");

  sam_flow_start (flow);
  sam_flow_press (flow, "*balance*");
  sam_flow_wait_for (flow, "Discuss this card");
  go_to_reporting_case (flow, card);
  sam_flow_press (flow, "More about the reporting code");
  sam_flow_wait_for (flow, sam_page_get_section_title (page, 0));
  sam_flow_key (flow, "Alt+Left");
  sam_flow_wait_focus (flow, "More about the reporting code");
  sam_flow_focus (flow, sam_page_get_title (page));
  sam_flow_focus (flow, "Discuss on shared screen");
  sam_flow_quit (flow);
}

static void
test_the_tools (SamFlow *flow, gconstpointer unused)
{
  g_autoptr (SamPage) page = load_page ("ground-rules");

  sam_flow_start (flow);
  /* Tab goes past the places together in newer libadwaita, so arrows do here.
   */
  sam_flow_focus (flow, "Cards");
  sam_flow_key (flow, "Right");
  sam_flow_wait_focus (flow, "Sessions");
  sam_flow_key (flow, "Right");
  sam_flow_wait_focus (flow, "Self-study");
  sam_flow_key (flow, "Right");
  sam_flow_wait_focus (flow, "Tools");
  sam_flow_key (flow, "space");
  sam_flow_wait_for (flow, "Models");
  sam_flow_press (flow, sam_page_get_title (page));
  sam_flow_wait_for (flow, "Sources");
  sam_flow_key (flow, "Alt+Left");
  sam_flow_wait_focus (flow, sam_page_get_title (page));
  sam_flow_quit (flow);
}

static void
test_search (SamFlow *flow, gconstpointer unused)
{
  sam_flow_start (flow);
  sam_flow_search (flow, "biscuit receipts");
  sam_flow_wait_for (flow, "*The biscuit tin of receipts*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "Discuss on shared screen");
  sam_flow_wait_for (flow, "*The biscuit tin of receipts*");
  sam_flow_quit (flow);
}

/* There is one Samenspel: starting it again brings its window to the front. */
static void
test_a_second_start (SamFlow *flow, gconstpointer unused)
{
  sam_flow_start (flow);
  sam_flow_start_again (flow);
  sam_flow_wait_for (flow, "*Referring*");
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("all-eight-cards", test_all_eight_cards);
  ADD ("a-card-and-back", test_a_card_and_back);
  ADD ("a-case-its-page-and-back", test_a_case_its_page_and_back);
  ADD ("the-tools", test_the_tools);
  ADD ("search", test_search);
  ADD ("a-second-start", test_a_second_start);

  return g_test_run ();
}
