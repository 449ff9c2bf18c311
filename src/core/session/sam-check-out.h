// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SamWorth:
 * @SAM_WORTH_YES: it was
 * @SAM_WORTH_PARTLY: it was in part
 * @SAM_WORTH_HARDLY: it was hardly
 *
 * Whether a meeting was worth its time to somebody.
 */
typedef enum
{
  SAM_WORTH_YES,
  SAM_WORTH_PARTLY,
  SAM_WORTH_HARDLY,
} SamWorth;

#define SAM_N_WORTHS 3

/**
 * SamCheckOut:
 * @counts: how many said each #SamWorth, by hands
 *
 * What the check-out came to. It is public: everybody saw the hands.
 */
typedef struct
{
  guint counts[SAM_N_WORTHS];
} SamCheckOut;

const char *sam_check_out_get_question (void);
const char *sam_worth_get_word (SamWorth worth);

guint sam_check_out_get_total (const SamCheckOut *self);
char *
sam_check_out_describe (const SamCheckOut *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
