// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-clock.h"
#include "sam-database.h"
#include "sam-deck-shelf.h"
#include "sam-people.h"

G_BEGIN_DECLS

/**
 * SamKeptSource:
 * @folder: where all of it lies
 * @database: (nullable): %NULL if sessions cannot be read
 * @people: who studies here
 * @shelf: the cards
 * @settings: (nullable): how the program looks
 * @clock: what time it is
 *
 * All that keeps something on this computer.
 */
typedef struct
{
  char         *folder;   /* (owned) */
  SamDatabase  *database; /* (owned) (nullable) */
  SamPeople    *people;   /* (owned) */
  SamDeckShelf *shelf;    /* (owned) */
  GSettings    *settings; /* (owned) (nullable) */
  SamClock     *clock;    /* (owned) */
} SamKeptSource;

SamKeptSource      *
sam_kept_source_copy (const SamKeptSource *from) G_GNUC_WARN_UNUSED_RESULT;
void sam_kept_source_free (SamKeptSource *self);

char *sam_kept_source_dup_path (const SamKeptSource *self,
                                const char *name) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamKeptSource, sam_kept_source_free)

G_END_DECLS
