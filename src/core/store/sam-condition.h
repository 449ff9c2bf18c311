// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"

G_BEGIN_DECLS

/**
 * SamCondition:
 * @SAM_CONDITION_SOUND: everything can be read
 * @SAM_CONDITION_REPAIRED: there was damage that could be undone
 * @SAM_CONDITION_NOTES_DAMAGED: the file is whole, but words in it are not what
 *   was written
 * @SAM_CONDITION_DAMAGED: there is damage that cannot be undone
 *
 * What a check found.
 */
typedef enum
{
  SAM_CONDITION_SOUND,
  SAM_CONDITION_REPAIRED,
  SAM_CONDITION_NOTES_DAMAGED,
  SAM_CONDITION_DAMAGED,
} SamCondition;

SamCondition sam_condition_look (sqlite3 *handle);
const char  *sam_condition_get_words (SamCondition condition);

void     sam_condition_check_async (SamDatabase        *database,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data);
gboolean sam_condition_check_finish (SamDatabase  *database,
                                     GAsyncResult *result,
                                     SamCondition *condition,
                                     GError      **error);

G_END_DECLS
