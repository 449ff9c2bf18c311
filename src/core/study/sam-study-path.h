// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-deck-shelf.h"
#include "sam-path.h"
#include "sam-study.h"

G_BEGIN_DECLS

#define SAM_TYPE_STUDY_STEP (sam_study_step_get_type ())

/* One thing to do in a path; it never changes */
G_DECLARE_FINAL_TYPE (SamStudyStep, sam_study_step, SAM, STUDY_STEP, GObject)

SamStudyStep *sam_study_step_new (const char   *deck_id,
                                  SamCard      *card,
                                  SamItem      *item,
                                  SamPathReason reason,
                                  guint         minutes,
                                  SamSitting   *last) G_GNUC_WARN_UNUSED_RESULT;
SamStudyStep *sam_study_step_of (SamStudy     *study,
                                 SamDeckShelf *shelf,
                                 const char   *deck_id,
                                 const char *item_id) G_GNUC_WARN_UNUSED_RESULT;

const char   *sam_study_step_get_deck_id (SamStudyStep *self);
SamCard      *sam_study_step_get_card (SamStudyStep *self);
SamItem      *sam_study_step_get_item (SamStudyStep *self);
SamPathReason sam_study_step_get_reason (SamStudyStep *self);
guint         sam_study_step_get_minutes (SamStudyStep *self);
/* (transfer none) (nullable): the last time, of something that returns */
SamSitting *sam_study_step_get_last (SamStudyStep *self);

/* Whether it is of the path that is kept, and was finished since that began */
gboolean sam_study_step_is_kept (SamStudyStep *self);
gboolean sam_study_step_is_done (SamStudyStep *self, SamStudy *study);

/* (transfer full): a GListModel of SamStudyStep, in the order to study in */
GListModel *sam_study_make_path (SamStudy     *study,
                                 SamDeckShelf *shelf,
                                 SamDay        today,
                                 guint minutes) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer full) (element-type SamStudyStep): what was broken off, to go on
 * with; the newest first */
GPtrArray *sam_study_list_begun (SamStudy     *study,
                                 SamDeckShelf *shelf,
                                 guint         most) G_GNUC_WARN_UNUSED_RESULT;

/* The path that somebody is on, to go on with it another time */
gboolean sam_study_has_path (SamStudy *study);
void sam_study_keep_path (SamStudy *study, GPtrArray *steps, GDateTime *now);
void sam_study_forget_path (SamStudy *study);
/* (transfer full) (element-type SamStudyStep): %NULL if there is none, or if
 * all of it is done or gone */
GPtrArray *sam_study_resume_path (SamStudy *study, SamDeckShelf *shelf)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
