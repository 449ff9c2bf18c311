// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agreement.h"
#include "sam-database.h"

G_BEGIN_DECLS

/* Saves, as in sam-session-store.h; all end in
 * sam_session_store_save_finish(). */
void sam_agreement_store_save_async (SamDatabase        *database,
                                     const char         *session_id,
                                     SamAgreement       *agreement,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data);
void sam_agreement_store_save_all_async (SamDatabase        *database,
                                         const char         *session_id,
                                         GPtrArray          *agreements,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);
void sam_agreement_store_remove_async (SamDatabase        *database,
                                       const char         *session_id,
                                       const char         *agreement_id,
                                       GAsyncReadyCallback callback,
                                       gpointer            user_data);
void sam_agreement_store_answer_async (SamDatabase        *database,
                                       const char         *session_id,
                                       SamAgreement       *agreement,
                                       const GDate        *today,
                                       GAsyncReadyCallback callback,
                                       gpointer            user_data);

/* All that was ever agreed. */
void sam_agreement_store_list_async (SamDatabase        *database,
                                     GCancellable       *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data);
GPtrArray *
sam_agreement_store_list_finish (SamDatabase  *database,
                                 GAsyncResult *result,
                                 GError      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
