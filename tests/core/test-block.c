// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda.h"
#include "sam-deck-test.h"

static void
test_block_of_an_item (void)
{
  g_autoptr (SamCard) card = sam_deck_test_card ("data/card-full.xml");
  SamItem  *item = sam_card_find (card, "case-a");
  SamBlock *block = sam_block_new_item ("own", card, item);
  SamBlock *copy;

  g_assert_cmpint (sam_block_get_kind (block), ==, SAM_BLOCK_ITEM);
  g_assert_true (sam_block_get_item (block) == item);
  g_assert_cmpstr (sam_block_get_deck_id (block), ==, "own");
  g_assert_cmpstr (sam_block_get_card_id (block), ==, "full");
  g_assert_cmpuint (sam_block_get_card_number (block), ==, 3);
  g_assert_cmpstr (sam_block_get_card_title (block), ==, "A full card");
  g_assert_cmpint (sam_block_get_colour (block), ==, SAM_CARD_TEAL);
  g_assert_cmpstr (sam_block_get_icon (block), ==, "people");
  g_assert_cmpstr (sam_block_get_title (block), ==, "A case");
  g_assert_cmpuint (sam_block_get_least (block), ==, 8);
  g_assert_cmpuint (sam_block_get_usual (block), ==, 12);
  g_assert_cmpuint (sam_block_get_most (block), ==, 20);
  g_assert_false (sam_block_is_fixed (block));
  g_assert_false (sam_block_get_must (block));
  g_assert_cmpint (sam_block_get_pinned_start (block), ==, SAM_NO_START);
  g_assert_cmpstr (sam_block_get_note (block), ==, "");

  sam_block_set_learned (block, 14);
  g_assert_cmpuint (sam_block_get_learned (block), ==, 14);
  g_assert_cmpuint (sam_block_get_usual (block), ==, 14);
  sam_block_set_reason (block, SAM_REASON_PARKED);
  copy = sam_block_copy (block);
  g_assert_cmpstr (sam_block_get_id (copy), !=, sam_block_get_id (block));
  g_assert_true (sam_block_get_item (copy) == item);
  g_assert_cmpstr (sam_block_get_card_title (copy), ==, "A full card");
  g_assert_cmpuint (sam_block_get_learned (copy), ==, 14);
  g_assert_cmpint (sam_block_get_reason (copy), ==, SAM_REASON_PARKED);
  sam_block_set_learned (copy, 99);
  g_assert_cmpuint (sam_block_get_usual (copy), ==, 20);
  g_assert_cmpuint (sam_block_get_usual (block), ==, 14);

  g_assert_finalize_object (copy);
  g_assert_finalize_object (block);
}

static void
test_block_keeps_its_range (void)
{
  SamBlock *block = sam_block_new (SAM_BLOCK_GUEST, "A carer comes");

  g_assert_cmpstr (sam_block_get_title (block), ==, "A carer comes");
  sam_block_set_range (block, 0, 0, 0);
  g_assert_cmpuint (sam_block_get_least (block), ==, 1);
  g_assert_cmpuint (sam_block_get_usual (block), ==, 1);
  g_assert_cmpuint (sam_block_get_most (block), ==, 1);
  sam_block_set_range (block, 20, 10, 999);
  g_assert_cmpuint (sam_block_get_least (block), ==, 20);
  g_assert_cmpuint (sam_block_get_usual (block), ==, 20);
  g_assert_cmpuint (sam_block_get_most (block), ==, 240);
  sam_block_set_pinned_minutes (block, 999);
  g_assert_cmpuint (sam_block_get_pinned_minutes (block), ==, 240);
  sam_block_set_pinned_start (block, -5);
  g_assert_cmpint (sam_block_get_pinned_start (block), ==, SAM_NO_START);
  sam_block_set_pinned_start (block, 9999);
  g_assert_cmpint (sam_block_get_pinned_start (block), ==,
                   SAM_AGENDA_MAX_MINUTES);

  g_assert_finalize_object (block);
}

static void
test_has_words (void)
{
  g_assert_cmpstr (sam_reason_get_words (SAM_REASON_NONE), ==, "");
  for (SamReason reason = SAM_REASON_NOT_YET; reason <= SAM_REASON_LONG_AGO;
       reason++)
    g_assert_cmpuint (strlen (sam_reason_get_words (reason)), >, 4);
  for (SamBlockKind kind = 0; kind < SAM_N_BLOCK_KINDS; kind++)
    g_assert_cmpuint (strlen (sam_block_kind_get_title (kind)), >, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/block/block-of-an-item", test_block_of_an_item);
  g_test_add_func ("/block/block-keeps-its-range", test_block_keeps_its_range);
  g_test_add_func ("/block/has-words", test_has_words);

  return g_test_run ();
}
