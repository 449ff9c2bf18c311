// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

#include "sam-activity.h"
#include "sam-hours.h"
#include "sam-quiz.h"
#include "sam-reflection.h"
#include "sam-sitting.h"

G_BEGIN_DECLS

/**
 * SamRoles:
 *
 * The CanMEDS roles of a nurse, for the portfolio; flags.
 */
typedef enum
{
  SAM_ROLE_CARE_PROVIDER = 1 << 0,
  SAM_ROLE_COMMUNICATOR = 1 << 1,
  SAM_ROLE_COLLABORATOR = 1 << 2,
  SAM_ROLE_REFLECTIVE = 1 << 3,
  SAM_ROLE_HEALTH_ADVOCATE = 1 << 4,
  SAM_ROLE_ORGANISER = 1 << 5,
  SAM_ROLE_QUALITY = 1 << 6,
} SamRoles;

#define SAM_N_ROLES 7

/* In characters */
#define SAM_STUDY_MAX_NAME 100
#define SAM_STUDY_MAX_AIM 300
#define SAM_STUDY_MAX_AIMS 20

#define SAM_TYPE_STUDY (sam_study_get_type ())

/* All that one person studied. Main thread only, once it is somebody's.
 *
 * Signal “changed” (gboolean typing): something that is kept changed. Whoever
 * keeps it (SamPerson) listens; others look at the lists and the properties.
 * Signal “marks-changed”: bookmarks, or what was read, changed.
 * Properties that notify: name, full-name, aims, roles, notifies. */
G_DECLARE_FINAL_TYPE (SamStudy, sam_study, SAM, STUDY, GObject)

SamStudy *sam_study_new (const char *name) G_GNUC_WARN_UNUSED_RESULT;

/* Who it is. The name is shown in the list of people; the full name stands in
 * the portfolio alone, and so do the roles. */
const char        *sam_study_get_name (SamStudy *self);
void               sam_study_set_name (SamStudy *self, const char *name);
const char        *sam_study_get_full_name (SamStudy *self); /* "" for none */
void               sam_study_set_full_name (SamStudy *self, const char *name);
const char *const *sam_study_get_aims (SamStudy *self);
void               sam_study_set_aims (SamStudy *self, const char *const *aims);
SamRoles           sam_study_get_roles (SamStudy *self);
void               sam_study_set_roles (SamStudy *self, SamRoles roles);
const char        *sam_role_get_name (SamRoles role);
/* Whether the desktop may say that something returns; off at first */
gboolean sam_study_get_notifies (SamStudy *self);
void     sam_study_set_notifies (SamStudy *self, gboolean notifies);

/* Sittings, oldest first */
GListModel *sam_study_get_sittings (SamStudy *self);
SamSitting *sam_study_begin (SamStudy   *self,
                             const char *deck_id,
                             SamCard    *card,
                             SamItem    *item,
                             GDateTime  *now);
/* Likewise, of an item that may not be among the cards here */
SamSitting *sam_study_begin_kept (SamStudy    *self,
                                  SamKeptItem *kept,
                                  SamItem     *item,
                                  GDateTime   *now);
void sam_study_count_time (SamStudy *self, SamSitting *sitting, guint seconds);
void sam_study_finish (SamStudy *self, SamSitting *sitting, GDateTime *now);
SamSitting *
sam_study_find_open (SamStudy *self, const char *deck_id, const char *item_id);
SamSitting *
sam_study_find_last (SamStudy *self, const char *deck_id, const char *item_id);
void sam_study_add_sitting (SamStudy *self, SamSitting *sitting);
void sam_study_remove_sitting (SamStudy *self, SamSitting *sitting);

/* What is due, the longest due first: (transfer full) (element-type
 * SamSitting): the last sitting of each item that returns */
GPtrArray *sam_study_list_due (SamStudy *self,
                               SamDay    today) G_GNUC_WARN_UNUSED_RESULT;
/* When the next thing returns that is not due yet; %SAM_NO_DAY for never */
SamDay sam_study_get_next_day (SamStudy *self, SamDay today);

/* Reflections, newest first. To undo a removal, add it again. */
GListModel *sam_study_get_reflections (SamStudy *self);
void sam_study_add_reflection (SamStudy *self, SamReflection *reflection);
void sam_study_remove_reflection (SamStudy *self, SamReflection *reflection);
GPtrArray *sam_study_search (SamStudy   *self,
                             const char *words) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *sam_study_search_sittings (SamStudy *self, const char *words)
    G_GNUC_WARN_UNUSED_RESULT;

/* Hours, oldest first. To undo a removal, add it again. */
GListModel  *sam_study_get_activities (SamStudy *self);
void         sam_study_add_activity (SamStudy *self, SamActivity *activity);
void         sam_study_remove_activity (SamStudy *self, SamActivity *activity);
SamActivity *sam_study_find_activity (SamStudy *self, const char *source_id);

/* Facts */
GArray *sam_study_get_fact_marks (SamStudy *self);
void    sam_study_answer_fact (SamStudy   *self,
                               const char *fact_id,
                               gboolean    right,
                               SamDay      today);

/* Marks on items of the cards */
gboolean sam_study_has_bookmark (SamStudy   *self,
                                 const char *deck_id,
                                 const char *item_id);
void     sam_study_set_bookmark (SamStudy   *self,
                                 const char *deck_id,
                                 const char *item_id,
                                 gboolean    there);
gboolean
sam_study_has_read (SamStudy *self, const char *deck_id, const char *item_id);
void sam_study_set_read (SamStudy   *self,
                         const char *deck_id,
                         const char *item_id,
                         gboolean    read);

G_END_DECLS
