// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-people.h"

G_BEGIN_DECLS

#define SAM_TYPE_PERSON_FORM (sam_person_form_get_type ())

/* Signal “created” (SamPerson): somebody is there now, and unlocked. */
G_DECLARE_FINAL_TYPE (SamPersonForm, sam_person_form, SAM, PERSON_FORM, AdwBin)

void sam_person_form_begin (SamPersonForm *self, SamPeople *people);

G_END_DECLS
