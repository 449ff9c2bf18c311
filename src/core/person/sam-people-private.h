// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-people.h"
#include "sam-person-private.h"

G_BEGIN_DECLS

struct _SamPeople
{
  GObject parent_instance;

  char       *folder; /* (owned) (not nullable) */
  GListStore *people; /* (element-type SamPerson) (owned) */
};

void sam_people_add (SamPeople *self, SamPerson *person);
void sam_people_take_out (SamPeople *self, SamPerson *person);

G_END_DECLS
