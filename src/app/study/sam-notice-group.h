// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-person.h"

G_BEGIN_DECLS

#define SAM_TYPE_NOTICE_GROUP (sam_notice_group_get_type ())

G_DECLARE_FINAL_TYPE (
    SamNoticeGroup, sam_notice_group, SAM, NOTICE_GROUP, AdwPreferencesGroup)

void sam_notice_group_set_person (SamNoticeGroup *self,
                                  SamPerson      *person,
                                  GSettings      *settings);

G_END_DECLS
