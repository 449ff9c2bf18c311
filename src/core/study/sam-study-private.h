// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-path.h"
#include "sam-study.h"

G_BEGIN_DECLS

/* What is marked at an item of the cards. */
typedef enum
{
  SAM_MARK_BOOKMARK = 1 << 0,
  SAM_MARK_READ = 1 << 1,
} SamMarks;

/* A part of the path that somebody is on. */
typedef struct
{
  char         *deck_id; /* (owned) (not nullable) */
  char         *item_id; /* (owned) (not nullable) */
  SamPathReason reason;
  guint         minutes;
} SamKeptPart;

struct _SamStudy
{
  GObject parent_instance;

  char    *name;      /* (owned) (not nullable) */
  char    *full_name; /* (owned) (not nullable) */
  char   **aims;      /* (owned) (not nullable) */
  SamRoles roles;
  gboolean notifies;

  GDateTime *path_started; /* (owned) (nullable): %NULL for no path */
  GArray    *path;         /* (element-type SamKeptPart) (owned) */

  GListStore *sittings;    /* (element-type SamSitting) (owned) */
  GListStore *reflections; /* (element-type SamReflection) (owned) */
  GListStore *activities;  /* (element-type SamActivity) (owned) */
  GArray     *facts;       /* (element-type SamFactMark) (owned) */
  GHashTable *marks;       /* (owned): “deck item” to SamMarks */
};

void sam_study_changed (SamStudy *self, gboolean typing);
void sam_study_marks_changed (SamStudy *self);

/* sam-study-members.c */
void sam_study_put (SamStudy        *self,
                    GListStore      *list,
                    gpointer         member,
                    GCompareDataFunc compare);
int  sam_study_compare_reflections (gconstpointer a,
                                    gconstpointer b,
                                    gpointer      unused);
int  sam_study_compare_activities (gconstpointer a,
                                   gconstpointer b,
                                   gpointer      unused);
void sam_study_take_out (SamStudy *self, GListStore *list, gpointer member);

/* sam-study-kept-path.c */
void sam_kept_part_clear (gpointer part);
void sam_study_take_path (SamStudy *self, GDateTime *started, GArray *parts);

/* sam-study-marks.c */
char *sam_study_dup_key (const char *deck_id,
                         const char *item_id) G_GNUC_WARN_UNUSED_RESULT;
SamMarks
sam_study_get_marks (SamStudy *self, const char *deck_id, const char *item_id);
void sam_study_put_marks (SamStudy   *self,
                          const char *deck_id,
                          const char *item_id,
                          SamMarks    marks);

/* sam-study-sittings.c */
int
sam_study_compare_sittings (gconstpointer a, gconstpointer b, gpointer unused);
/* (transfer full): “deck item” to the last sitting of it that was finished, or
 * that was not */
GHashTable *sam_study_map_last (SamStudy *self,
                                gboolean  finished) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
