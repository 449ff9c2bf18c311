// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-study.h"

G_BEGIN_DECLS

/**
 * SamProgress:
 * @studied: items that were finished at least once
 * @total: items that suit whoever is alone
 *
 * How far somebody is; @studied is never more than @total.
 */
typedef struct
{
  guint studied;
  guint total;
} SamProgress;

SamProgress
sam_progress_of_card (SamStudy *study, const char *deck_id, SamCard *card);
SamProgress sam_progress_of_deck (SamStudy *study, SamDeck *deck);
guint       sam_progress_get_percent (SamProgress self);

G_END_DECLS
