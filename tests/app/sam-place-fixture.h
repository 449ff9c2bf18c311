// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-app-fixture.h"
#include "sam-person-test.h"
#include "sam-study-place-private.h"
#include "sam-test-util.h"

G_BEGIN_DECLS

#define SAM_PLACE_PASSPHRASE "one two three"

/* What nobody may find but whoever wrote it */
#define SAM_PLACE_WORDS "zwaluwnest"

/* The place in a window, at a clock that stands still */
typedef struct
{
  SamAppFixture app;
  SamPersonTest people;
  SamTestStore  store; /* of the team */
  SamClock     *clock; /* (owned) */
  SamDesk      *desk;  /* (owned) */
  GtkWidget    *place; /* (not owned) */
} SamPlaceFixture;

void sam_place_fixture_set_up (SamPlaceFixture *self, gconstpointer unused);
void sam_place_fixture_tear_down (SamPlaceFixture *self, gconstpointer unused);

SamPerson *sam_place_get_person (SamPlaceFixture *self);
void       sam_place_wait_for_person (SamPlaceFixture *self);
void       sam_place_wait_for_text (SamPlaceFixture *self, const char *text);

void sam_place_run (SamPlaceFixture *self,
                    GType            type,
                    const char      *name,
                    GVariant        *parameter);
void sam_place_begin (SamPlaceFixture *self, gboolean sealed);
void sam_place_type_passphrase (SamPlaceFixture *self, const char *passphrase);
void sam_place_type_passphrase_of (SamPlaceFixture *self,
                                   const char      *name,
                                   const char      *passphrase);
void sam_place_write (SamPlaceFixture *self);

G_END_DECLS
