// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-card-page-private.h"

/* What a card page is given from around it, and hands on to its parts. */

/**
 * sam_card_page_set_reference:
 * @reference: (nullable): where the pages are that items lean on
 */
void
sam_card_page_set_reference (SamCardPage *self, SamReference *reference)
{
  g_return_if_fail (SAM_IS_CARD_PAGE (self));

  sam_item_browser_set_reference (self->browser, reference);
}

/**
 * sam_card_page_show_marks:
 * @study: (nullable): whose marks; %NULL while nobody studies here
 *
 * Shows what somebody marked the items with. To be called again when that
 * changes, and with %NULL before they are locked.
 */
void
sam_card_page_show_marks (SamCardPage *self, SamStudy *study)
{
  g_return_if_fail (SAM_IS_CARD_PAGE (self));
  g_return_if_fail (study == NULL || SAM_IS_STUDY (study));

  sam_item_browser_show_marks (self->browser, study);
}

/**
 * sam_card_page_set_back:
 * @where: what the way back leads to
 */
void
sam_card_page_set_back (SamCardPage *self, const char *where)
{
  g_return_if_fail (SAM_IS_CARD_PAGE (self));

  sam_card_header_set_back (self->header, where);
}

/**
 * sam_card_page_set_discuss_note:
 * @note: (nullable): why there can be no session now
 */
void
sam_card_page_set_discuss_note (SamCardPage *self, const char *note)
{
  g_return_if_fail (SAM_IS_CARD_PAGE (self));

  sam_item_browser_set_discuss_note (self->browser, note);
}
