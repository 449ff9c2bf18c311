// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-check.h"

#include "sam-deck-reader.h"

/**
 * sam_deck_check_file:
 * @file: what may be a card
 * @name: how to call it in the report
 * @report: gets one line for a good card, else one line per fault
 *
 * Checks a card strictly, for its author. The line of a good card is English
 * in every language, for programs to read:
 * `NAME: ok, card ID, N cases, N dilemmas, N assignments, N tips`. A fault is
 * `NAME:LINE:COLUMN: message`, the message in the language of the interface.
 * Blocks.
 *
 * Returns: whether the card is good
 */
gboolean
sam_deck_check_file (GFile *file, const char *name, GString *report)
{
  g_autoptr (GPtrArray) faults = NULL;
  g_autoptr (SamCard) card = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (report != NULL, FALSE);

  faults = g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
  card = sam_deck_reader_parse_file (file, SAM_XML_STRICT, faults, NULL);
  if (card == NULL)
    {
      sam_faults_report (faults, name, report);
      return FALSE;
    }

  g_string_append_printf (report,
                          "%s: ok, card %s, %u cases, %u dilemmas, %u "
                          "assignments, %u tips\n",
                          name, sam_card_get_id (card),
                          sam_card_count (card, SAM_ITEM_CASE),
                          sam_card_count (card, SAM_ITEM_DILEMMA),
                          sam_card_count (card, SAM_ITEM_ASSIGNMENT),
                          sam_card_count (card, SAM_ITEM_TIP));

  return TRUE;
}
