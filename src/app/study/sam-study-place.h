// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"
#include "sam-portfolio-page.h"

G_BEGIN_DECLS

#define SAM_TYPE_STUDY_PLACE (sam_study_place_get_type ())

G_DECLARE_FINAL_TYPE (SamStudyPlace, sam_study_place, SAM, STUDY_PLACE, AdwBin)

GtkWidget *sam_study_place_new (void) G_GNUC_WARN_UNUSED_RESULT;

void     sam_study_place_set_desk (SamStudyPlace *self, SamDesk *desk);
SamDesk *sam_study_place_get_desk (SamStudyPlace *self);
void     sam_study_place_set_print (SamStudyPlace           *self,
                                    const SamPortfolioPrint *print);
void     sam_study_place_enter (SamStudyPlace *self);

void     sam_study_place_open (SamStudyPlace *self, GtkWidget *page);
gboolean sam_study_place_study (SamStudyPlace *self,
                                const char    *deck_id,
                                const char    *item_id);
gboolean sam_study_place_write (SamStudyPlace *self,
                                const char    *deck_id,
                                const char    *item_id);
gboolean sam_study_place_go_back (SamStudyPlace *self);
gboolean sam_study_place_is_asking (SamStudyPlace *self);
gboolean sam_study_place_lock (SamStudyPlace *self);
gboolean sam_study_place_flush (SamStudyPlace *self);
void     sam_study_place_fall_asleep (SamStudyPlace *self);

G_END_DECLS
