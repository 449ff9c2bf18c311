// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agreement.h"

G_BEGIN_DECLS

/* Which improvement points come back. Pure. */

gboolean sam_follow_up_is_due (SamAgreement *agreement,
                               const char   *session_id,
                               const GDate  *today);

GPtrArray *
sam_follow_up_find_due (GPtrArray   *agreements,
                        const char  *session_id,
                        const GDate *today) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *
sam_follow_up_find_later (GPtrArray   *agreements,
                          const char  *session_id,
                          const GDate *today) G_GNUC_WARN_UNUSED_RESULT;

int sam_follow_up_compare (SamAgreement *a, SamAgreement *b);

G_END_DECLS
