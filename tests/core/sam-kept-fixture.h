// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-kept.h"
#include "sam-test-util.h"
#include "sam-upkeep.h"

G_BEGIN_DECLS

/* Words that are each in one place, and nowhere else. */
#define SAM_KEPT_NOTE "zqnotewq"
#define SAM_KEPT_GUIDE "zqguidewq"
#define SAM_KEPT_POINT "zqpointwq"
#define SAM_KEPT_REFLECTION "zqreflectionwq"
#define SAM_KEPT_CARD "zqcardwq"
#define SAM_KEPT_DAMAGED "zqdamagedwq"
#define SAM_KEPT_PASSPHRASE "koffie om half elf"

/* A folder as the program keeps it, on 30 November 2026 at noon */
typedef struct
{
  char         *home;   /* (owned): with the folder of @store in it */
  SamTestStore  store;  /* the database is %NULL while all is closed */
  SamClock     *clock;  /* (owned) */
  SamUpkeep    *upkeep; /* (owned) (nullable): while all is open */
  SamKeptSource source; /* what is in it is of this fixture */
} SamKeptFixture;

void sam_kept_fixture_set_up (SamKeptFixture *self, gconstpointer unused);
void sam_kept_fixture_tear_down (SamKeptFixture *self, gconstpointer unused);

void sam_kept_fixture_open (SamKeptFixture *self);
void sam_kept_fixture_begin (SamKeptFixture *self);
void sam_kept_fixture_close (SamKeptFixture *self);

/* Two sessions, an agenda and a template, an improvement point, Anna and Bea
 * (who is sealed), an own card, a backup, and what was damaged */
void sam_kept_fixture_fill (SamKeptFixture *self);
void sam_kept_fixture_leave_person_going (SamKeptFixture    *self,
                                          const char *const *left,
                                          gsize              n_gone);

guint sam_kept_fixture_count (SamKeptFixture *self, const char *words);
guint sam_kept_fixture_count_files (const char *folder);
guint sam_kept_fixture_count_in (const char *folder, const char *words);

G_END_DECLS
