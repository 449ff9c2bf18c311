// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-clock.h"
#include "sam-database.h"
#include "sam-deck-shelf.h"
#include "sam-people.h"
#include "sam-reference.h"

G_BEGIN_DECLS

#define SAM_TYPE_DESK (sam_desk_get_type ())

/* What lies on the desk of whoever studies. Main thread only.
 *
 * Properties that notify: person (NULL while nobody is unlocked), reference.
 * Signal “marks-changed”: bookmarks, or what was read, changed, also since
 * somebody came or left. */
G_DECLARE_FINAL_TYPE (SamDesk, sam_desk, SAM, DESK, GObject)

SamDesk *sam_desk_new (SamPeople    *people,
                       SamDeckShelf *shelf,
                       SamDatabase  *database,
                       SamClock     *clock) G_GNUC_WARN_UNUSED_RESULT;

SamPeople    *sam_desk_get_people (SamDesk *self);
SamDeckShelf *sam_desk_get_shelf (SamDesk *self);
SamDatabase  *sam_desk_get_database (SamDesk *self); /* (nullable) */
SamClock     *sam_desk_get_clock (SamDesk *self);
SamReference *sam_desk_get_reference (SamDesk *self); /* (nullable) */
void          sam_desk_set_reference (SamDesk *self, SamReference *reference);

SamPerson *sam_desk_get_person (SamDesk *self);
void       sam_desk_set_person (SamDesk *self, SamPerson *person);
SamStudy  *sam_desk_get_study (SamDesk *self);

SamDay     sam_desk_get_today (SamDesk *self);
GDateTime *sam_desk_get_now (SamDesk *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
