// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-test.h"

#include "sam-deck.h"

/* Returns: (transfer full): card-full.xml with another id, number and title */
static SamCard *
make_card (const char *id, const char *number, const char *title)
{
  g_autofree char *full = sam_deck_test_load ("data/card-full.xml");
  g_autofree char *with_id = sam_deck_test_replace (full, "id=\"full\"", id);
  g_autofree char *with_number =
      sam_deck_test_replace (with_id, "number=\"3\"", number);
  g_autofree char *text =
      sam_deck_test_replace (with_number, "A full\n    card", title);
  g_autoptr (GError) error = NULL;
  SamCard *card = sam_deck_test_parse (text, SAM_XML_STRICT, NULL, &error);

  g_assert_no_error (error);

  return card;
}

static void
add (SamDeck *deck, const char *id, const char *number, const char *title)
{
  g_autoptr (SamCard) card = make_card (id, number, title);

  g_assert_true (sam_deck_add (deck, card));
}

static void
note_change_cb (GListModel *model,
                guint       position,
                guint       removed,
                guint       added,
                GString    *changes)
{
  g_string_append_printf (changes, "%u-%u+%u ", position, removed, added);
}

static void
test_orders_by_number_and_title (void)
{
  static const char *const order[] = { "one", "two-a", "two-b", "none-a",
                                       "none-b" };
  SamDeck                 *deck = sam_deck_new (SAM_DECK_OWN);
  g_autoptr (GString) changes = g_string_new (NULL);

  g_signal_connect (deck, "items-changed", G_CALLBACK (note_change_cb),
                    changes);
  add (deck, "id=\"none-b\"", "", "Éb");
  add (deck, "id=\"two-b\"", "number=\"2\"", "b");
  add (deck, "id=\"two-a\"", "number=\"2\"", "a");
  add (deck, "id=\"one\"", "number=\"1\"", "z");
  add (deck, "id=\"none-a\"", "", "Ea");

  g_assert_cmpstr (sam_deck_get_id (deck), ==, "own");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (deck)), ==, 5);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_autoptr (SamCard) card = g_list_model_get_item (G_LIST_MODEL (deck), i);

      g_assert_cmpstr (sam_card_get_id (card), ==, order[i]);
    }
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (deck), 5));
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (deck)) ==
                 SAM_TYPE_CARD);
  g_assert_cmpstr (changes->str, ==, "0-0+1 0-0+1 0-0+1 0-0+1 3-0+1 ");

  g_assert_finalize_object (deck);
}

static void
test_takes_an_id_once (void)
{
  SamDeck *deck = sam_deck_new (SAM_DECK_OWN);
  g_autoptr (SamCard) card = make_card ("id=\"a\"", "", "A");
  g_autoptr (SamCard) other = make_card ("id=\"a\"", "", "B");

  g_assert_true (sam_deck_add (deck, card));
  g_assert_false (sam_deck_add (deck, other));
  g_assert_true (sam_deck_find (deck, "a") == card);
  g_assert_null (sam_deck_find (deck, "b"));

  g_assert_finalize_object (deck);
}

static void
test_changes_as_one (void)
{
  SamDeck *deck = sam_deck_new (SAM_DECK_OWN);
  g_autoptr (GString) changes = g_string_new (NULL);
  g_autoptr (GPtrArray) cards = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (cards, make_card ("id=\"a\"", "number=\"9\"", "A"));
  g_ptr_array_add (cards, make_card ("id=\"b\"", "number=\"8\"", "B"));
  g_ptr_array_add (cards, make_card ("id=\"a\"", "number=\"7\"", "C"));
  g_signal_connect (deck, "items-changed", G_CALLBACK (note_change_cb),
                    changes);

  sam_deck_clear (deck);
  sam_deck_set_cards (deck, cards);
  sam_deck_set_cards (deck, cards);
  sam_deck_clear (deck);

  g_assert_cmpstr (changes->str, ==, "0-0+2 0-2+2 0-2+0 ");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (deck)), ==, 0);

  g_assert_finalize_object (deck);
}

static void
test_finds_items (void)
{
  SamDeck *deck = sam_deck_new (SAM_DECK_OWN);
  SamItem *item;
  SamCard *card;

  add (deck, "id=\"a\"", "number=\"2\"", "A");
  add (deck, "id=\"b\"", "number=\"1\"", "B");

  item = sam_deck_find_item (deck, "tip-a", &card);
  g_assert_nonnull (item);
  g_assert_cmpstr (sam_card_get_id (card), ==, "b");
  g_assert_true (sam_card_find (card, "tip-a") == item);
  g_assert_true (sam_deck_find_item (deck, "tip-a", NULL) == item);

  g_assert_null (sam_deck_find_item (deck, "tip-b", &card));
  g_assert_null (card);

  g_assert_finalize_object (deck);
}

static void
test_has_properties (void)
{
  g_autoptr (SamCard) card = make_card ("id=\"a\"", "number=\"2\"", "Card");
  SamItem         *item = sam_card_find (card, "case-a");
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;
  g_autofree char *summary = NULL;
  g_autofree char *item_id = NULL;
  g_autofree char *item_title = NULL;
  guint            number;
  guint            kind;
  guint            minutes;

  g_object_get (card, "id", &id, "number", &number, "title", &title, "summary",
                &summary, NULL);
  g_assert_cmpstr (id, ==, "a");
  g_assert_cmpuint (number, ==, 2);
  g_assert_cmpstr (title, ==, "Card");
  g_assert_cmpstr (summary, ==, "Everything & more");

  g_object_get (item, "id", &item_id, "kind", &kind, "title", &item_title,
                "usual-minutes", &minutes, NULL);
  g_assert_cmpstr (item_id, ==, "case-a");
  g_assert_cmpuint (kind, ==, SAM_ITEM_CASE);
  g_assert_cmpstr (item_title, ==, "A case");
  g_assert_cmpuint (minutes, ==, 12);
}

static void
test_names_colours (void)
{
  g_assert_cmpstr (sam_card_colour_to_nick (SAM_CARD_BLUE), ==, "blue");
  g_assert_cmpstr (sam_card_colour_to_nick (SAM_CARD_INDIGO), ==, "indigo");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/deck/orders-by-number-and-title",
                   test_orders_by_number_and_title);
  g_test_add_func ("/deck/takes-an-id-once", test_takes_an_id_once);
  g_test_add_func ("/deck/changes-as-one", test_changes_as_one);
  g_test_add_func ("/deck/finds-items", test_finds_items);
  g_test_add_func ("/deck/has-properties", test_has_properties);
  g_test_add_func ("/deck/names-colours", test_names_colours);

  return g_test_run ();
}
