// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"
#include "sam-search.h"
#include "sam-session-row.h"
#include "sam-session.h"
#include "sam-timing.h"

G_BEGIN_DECLS

/**
 * SamPlace:
 * @position: the item that the team goes to
 * @step: in the plan of that item
 * @left_position: the item that the team comes from, maybe the same
 * @left_seconds: what was spent on that one
 * @opens_ballot: whether the outcome of the vote on @position is reached
 * @left_seen: what the team saw of the item that it comes from, a bit for each
 *   #SamPhaseKind
 * @seen: what the team sees of @position now, as @left_seen
 * @step_since: sam_session_item_get_step_since() of @position
 * @step_more: sam_session_item_get_step_more() of @position
 *
 * Where a session is.
 */
typedef struct
{
  guint    position;
  guint    step;
  guint    left_position;
  guint    left_seconds;
  gboolean opens_ballot;
  guint    left_seen;
  guint    seen;
  guint    step_since;
  guint    step_more;
} SamPlace;

/* Saves. Each is one transaction, in the order of the calls, and cannot be
 * cancelled; the callback comes after the commit. */
void sam_session_store_create_async (SamDatabase        *database,
                                     SamSession         *session,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data);
void sam_session_store_add_item_async (SamDatabase        *database,
                                       const char         *session_id,
                                       SamSessionItem     *item,
                                       guint               position,
                                       GAsyncReadyCallback callback,
                                       gpointer            user_data);
void sam_session_store_save_place_async (SamDatabase        *database,
                                         const char         *session_id,
                                         const SamPlace     *place,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);
void sam_session_store_save_timing_async (SamDatabase        *database,
                                          const char         *session_id,
                                          const SamTiming    *timing,
                                          const SamPlace     *place,
                                          GAsyncReadyCallback callback,
                                          gpointer            user_data);
void sam_session_store_save_people_async (SamDatabase        *database,
                                          const char         *session_id,
                                          guint               people,
                                          GAsyncReadyCallback callback,
                                          gpointer            user_data);
void sam_session_store_save_note_async (SamDatabase        *database,
                                        const char         *session_id,
                                        guint               position,
                                        const char         *note,
                                        GAsyncReadyCallback callback,
                                        gpointer            user_data);
void sam_session_store_save_way_async (SamDatabase        *database,
                                       const char         *session_id,
                                       guint               position,
                                       SamWay              way,
                                       GAsyncReadyCallback callback,
                                       gpointer            user_data);
void sam_session_store_save_question_async (SamDatabase        *database,
                                            const char         *session_id,
                                            guint               position,
                                            const char         *text,
                                            const char         *question_id,
                                            GAsyncReadyCallback callback,
                                            gpointer            user_data);
void sam_session_store_save_tally_async (SamDatabase        *database,
                                         const char         *session_id,
                                         guint               position,
                                         SamRoundName        round,
                                         SamTally           *tally,
                                         int                 compared,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);
void sam_session_store_save_asks_reasons_async (SamDatabase        *database,
                                                const char         *session_id,
                                                guint               position,
                                                guint               step,
                                                GAsyncReadyCallback callback,
                                                gpointer            user_data);
void sam_session_store_save_reasons_async (SamDatabase        *database,
                                           const char         *session_id,
                                           guint               position,
                                           const char *const  *reasons,
                                           GAsyncReadyCallback callback,
                                           gpointer            user_data);
void sam_session_store_save_worth_async (SamDatabase        *database,
                                         const char         *session_id,
                                         SamWorth            worth,
                                         guint               people,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);
void sam_session_store_save_ended_async (SamDatabase        *database,
                                         const char         *session_id,
                                         GDateTime          *ended,
                                         guint               position,
                                         guint               seconds,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);
void sam_session_store_delete_async (SamDatabase        *database,
                                     const char         *session_id,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data);
void sam_session_store_delete_all_async (SamDatabase        *database,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);
void sam_session_store_restore_async (SamDatabase        *database,
                                      const char         *session_id,
                                      GAsyncReadyCallback callback,
                                      gpointer            user_data);

gboolean sam_session_store_save_finish (SamDatabase  *database,
                                        GAsyncResult *result,
                                        GError      **error);

/* Loads. */
void sam_session_store_list_newest_async (SamDatabase        *database,
                                          guint               most,
                                          GCancellable       *cancellable,
                                          GAsyncReadyCallback callback,
                                          gpointer            user_data);
void sam_session_store_list_async (SamDatabase        *database,
                                   GCancellable       *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data);
GListModel *
sam_session_store_list_finish (SamDatabase  *database,
                               GAsyncResult *result,
                               GError      **error) G_GNUC_WARN_UNUSED_RESULT;

void sam_session_store_load_async (SamDatabase        *database,
                                   const char         *session_id,
                                   GCancellable       *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data);
SamSession *
sam_session_store_load_finish (SamDatabase  *database,
                               GAsyncResult *result,
                               GError      **error) G_GNUC_WARN_UNUSED_RESULT;

void sam_session_store_search_async (SamDatabase        *database,
                                     const char         *words,
                                     gboolean            with_notes,
                                     GCancellable       *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data);
GPtrArray *
sam_session_store_search_finish (SamDatabase  *database,
                                 GAsyncResult *result,
                                 GError      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
