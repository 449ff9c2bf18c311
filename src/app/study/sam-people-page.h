// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-people.h"

G_BEGIN_DECLS

#define SAM_TYPE_PEOPLE_PAGE (sam_people_page_get_type ())

/* Signals: “unlocked” (SamPerson); “delete” (SamPerson), to be asked again. */
G_DECLARE_FINAL_TYPE (SamPeoplePage, sam_people_page, SAM, PEOPLE_PAGE, AdwBin)

GtkWidget *sam_people_page_new (void) G_GNUC_WARN_UNUSED_RESULT;

void     sam_people_page_set_people (SamPeoplePage *self, SamPeople *people);
void     sam_people_page_begin (SamPeoplePage *self);
void     sam_people_page_choose (SamPeoplePage *self);
gboolean sam_people_page_go_back (SamPeoplePage *self);
gboolean sam_people_page_is_opening (SamPeoplePage *self);

G_END_DECLS
