// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-proposal.h"

G_BEGIN_DECLS

/* A meeting of up to so many minutes takes each card once. */
#define SAM_SHORT_MEETING 60

/* An item that may be proposed, and what speaks for it. */
typedef struct
{
  SamDeck  *deck; /* (owned) */
  SamCard  *card; /* (owned) */
  SamItem  *item; /* (owned) */
  SamReason reason;
  guint     rank;      /* lower goes first */
  guint     days_ago;  /* 0 if it was never discussed */
  guint     card_used; /* how often the team discussed anything of the card */
  gboolean  taken;     /* on the agenda already */
} SamCandidate;

/* All items that may be proposed, in the order of decks and cards. */
typedef struct
{
  GArray     *all;     /* (element-type SamCandidate) (owned) */
  SamHistory *history; /* (not owned) (nullable) */
  GHashTable *cards;   /* (element-type utf8 guint) (owned): how many items of
                          a card are on the agenda */
  gboolean once;       /* no card twice */
} SamCandidates;

/* What is looked for. */
typedef struct
{
  int      kind;         /* a SamItemKind, or -1 for any */
  guint    room;         /* its least minutes are not over this */
  gboolean appreciative; /* only what goes with appreciative inquiry */
} SamSearchFor;

SamCandidates      *
sam_candidates_new (SamDeck *const *decks,
                         guint           n_decks,
                         SamHistory     *history,
                         guint           people,
                         const char     *card_id) G_GNUC_WARN_UNUSED_RESULT;
void sam_candidates_free (SamCandidates *self);
void sam_candidates_take (SamCandidates *self, SamCandidate *candidate);
void
sam_candidates_take_agenda (SamCandidates *self, SamAgenda *agenda, int but);
gboolean      sam_candidates_may_take (SamCandidates      *self,
                                       const SamCandidate *candidate);
SamCandidate *sam_candidates_find (SamCandidates      *self,
                                   const SamSearchFor *wanted);
int           sam_candidates_compare (SamCandidates      *self,
                                      const SamCandidate *a,
                                      const SamCandidate *b);

SamBlock *sam_candidate_make_block (const SamCandidate *self,
                                    SamHistory         *history,
                                    guint people) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamCandidates, sam_candidates_free)

G_END_DECLS
