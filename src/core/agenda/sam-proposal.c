// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-candidates-private.h"

/* What an agenda is made of: an opening, a middle that goes with the purpose,
 * and a closing. Nothing here is left to chance: the same wishes, decks and
 * history give the same agenda. */

/* From here on there is coffee, and from the other it is a longer one. */
#define BREAK_FROM 90
#define LONG_BREAK_FROM 150

/* Part of what a purpose asks for. The middle is in the order of places: what
 * comes before the main thing, that, what fills up, and what goes with it. */
typedef enum
{
  PLACE_BEFORE,
  PLACE_MAIN,
  PLACE_FILL,
  PLACE_AFTER,
} Place;

typedef struct
{
  int      kind; /* a SamItemKind, or -1 for any */
  gboolean appreciative;
  Place    place;
  guint    from; /* minutes of a meeting that has it */
} Wanted;

#define MOST_WANTED 5

/* First what the meeting is for, then, round and round, what fills it. */
static const Wanted mains[SAM_N_PURPOSES][MOST_WANTED] = {
  [SAM_PURPOSE_OPEN] = { { SAM_ITEM_DILEMMA, FALSE, PLACE_MAIN, 1 },
                         { SAM_ITEM_CASE, FALSE, PLACE_BEFORE, 60 } },
  [SAM_PURPOSE_PRACTISE] = { { SAM_ITEM_ASSIGNMENT, FALSE, PLACE_MAIN, 1 },
                             { SAM_ITEM_TIP, FALSE, PLACE_AFTER, 1 } },
  [SAM_PURPOSE_AGREE] = { { SAM_ITEM_CASE, FALSE, PLACE_MAIN, 1 },
                          { SAM_ITEM_TIP, FALSE, PLACE_AFTER, 1 } },
  [SAM_PURPOSE_APPRECIATE] = { { -1, TRUE, PLACE_MAIN, 1 },
                               { SAM_ITEM_TIP, FALSE, PLACE_AFTER, 1 } },
};

static const Wanted fillers[SAM_N_PURPOSES][MOST_WANTED] = {
  [SAM_PURPOSE_OPEN] = { { SAM_ITEM_CASE, FALSE, PLACE_FILL, 1 },
                         { SAM_ITEM_ASSIGNMENT, FALSE, PLACE_FILL, 1 },
                         { SAM_ITEM_DILEMMA, FALSE, PLACE_FILL, 90 } },
  [SAM_PURPOSE_PRACTISE] = { { SAM_ITEM_CASE, FALSE, PLACE_FILL, 1 },
                             { SAM_ITEM_ASSIGNMENT, FALSE, PLACE_FILL, 1 },
                             { SAM_ITEM_DILEMMA, FALSE, PLACE_FILL, 90 } },
  [SAM_PURPOSE_AGREE] = { { SAM_ITEM_ASSIGNMENT, FALSE, PLACE_FILL, 1 },
                          { SAM_ITEM_CASE, FALSE, PLACE_FILL, 1 },
                          { SAM_ITEM_DILEMMA, FALSE, PLACE_FILL, 90 } },
  [SAM_PURPOSE_APPRECIATE] = { { -1, TRUE, PLACE_FILL, 1 },
                               { SAM_ITEM_CASE, FALSE, PLACE_FILL, 1 },
                               { SAM_ITEM_ASSIGNMENT, FALSE, PLACE_FILL, 1 },
                               { SAM_ITEM_DILEMMA, FALSE, PLACE_FILL, 90 } },
};

static const Wanted a_tip = { SAM_ITEM_TIP, FALSE, PLACE_AFTER, 1 };

/* A proposal while it is being made. */
typedef struct
{
  const SamWishes *wishes;     /* (not owned) */
  SamHistory      *history;    /* (not owned) (nullable) */
  SamAgenda       *agenda;     /* (not owned) */
  SamCandidates   *candidates; /* (not owned) */
  GArray          *places; /* (element-type Place) (not owned): of the blocks
                              between opening and closing */
  guint opening;           /* how many blocks open */
} Making;

static void
put (Making *self, Place place, SamBlock *block)
{
  guint at = 0;

  while (at < self->places->len &&
         g_array_index (self->places, Place, at) <= place)
    at++;
  g_array_insert_val (self->places, at, place);
  sam_agenda_insert (self->agenda, self->opening + at, block);
}

/* Adds the best item of what is @wanted, if there is one and it fits.
 *
 * What has room at its least stays, since before that everything had its usual
 * minutes: then no more is spare, and nothing is added after it. */
static gboolean
add (Making *self, const Wanted *wanted)
{
  SamSearchFor  search = { .kind = wanted->kind,
                           .room = sam_agenda_get_fit (self->agenda)->spare,
                           .appreciative = wanted->appreciative };
  SamCandidate *candidate;
  g_autoptr (SamBlock) block = NULL;

  if (wanted->from == 0 || self->wishes->minutes < wanted->from)
    return FALSE;

  candidate = sam_candidates_find (self->candidates, &search);
  if (candidate == NULL)
    return FALSE;

  block = sam_candidate_make_block (candidate, self->history,
                                    sam_agenda_get_people (self->agenda));
  sam_candidates_take (self->candidates, candidate);
  put (self, wanted->place, block);

  return TRUE;
}

static void
add_mains (Making *self)
{
  const Wanted *wanted = mains[self->wishes->purpose];

  /* Without the main thing, as good as that: anything that fills. */
  if (!add (self, &wanted[0]))
    for (guint i = 0; i < MOST_WANTED; i++)
      if (add (self, &fillers[self->wishes->purpose][i]))
        break;

  for (guint i = 1; i < MOST_WANTED; i++)
    add (self, &wanted[i]);
}

/* What the team put off comes back, as far as it fits. It has no card to be
 * found by, and nobody else proposes it. */
static void
add_topics (Making *self)
{
  for (guint i = 0; i < sam_history_get_n_topics (self->history); i++)
    {
      SamBlock *parked = sam_history_get_topic (self->history, i);
      g_autoptr (SamBlock) topic = sam_block_copy (parked);

      if (sam_block_get_least (topic) <=
          sam_agenda_get_fit (self->agenda)->spare)
        put (self, PLACE_FILL, topic);
    }
}

/* Fills what is left with one of each kind in turn, and then with tips. */
static void
fill (Making *self)
{
  const Wanted *wanted = fillers[self->wishes->purpose];
  guint         since_added = 0;

  for (guint i = 0; since_added < MOST_WANTED; i = (i + 1) % MOST_WANTED)
    since_added = add (self, &wanted[i]) ? 0 : since_added + 1;

  while (add (self, &a_tip))
    ;
}

/* A break is a must, and of the length it has. It counts before anything is
 * chosen, and gets its place when everything is. */
static SamBlock *
make_break (guint minutes)
{
  SamBlock *block = sam_block_new (SAM_BLOCK_BREAK, NULL);
  guint     usual = minutes >= LONG_BREAK_FROM ? 15 : 10;

  sam_block_set_range (block, 10, usual, 20);
  sam_block_set_must (block, TRUE);

  return block;
}

/* Moves the break to where the middle of what is planned is nearest; takes it
 * away if there is nothing to have a break from. */
static void
place_break (Making *self, SamBlock *block)
{
  guint from = (guint) sam_agenda_find (self->agenda, sam_block_get_id (block));
  guint middle = sam_agenda_get_planned (self->agenda) / 2;
  guint best = from;
  guint nearest = G_MAXUINT;
  guint start = 0;
  guint to = 0;

  if (self->places->len == 1)
    {
      sam_agenda_remove (self->agenda, from);
      return;
    }

  for (guint i = 0; i < sam_agenda_get_n_blocks (self->agenda); i++)
    {
      guint distance = MAX (start, middle) - MIN (start, middle);

      if (i == from)
        continue;
      if (to >= self->opening && distance < nearest)
        {
          nearest = distance;
          best = to;
        }
      start += sam_block_get_minutes (sam_agenda_get_block (self->agenda, i));
      to++;
    }

  sam_agenda_move (self->agenda, from, best);
}

static void
fill_middle (Making *self)
{
  g_autoptr (SamBlock) pause = NULL;

  if (self->wishes->minutes >= BREAK_FROM)
    {
      pause = make_break (self->wishes->minutes);
      put (self, PLACE_FILL, pause);
    }

  add_mains (self);
  if (self->history != NULL)
    add_topics (self);
  fill (self);
  if (pause != NULL)
    place_break (self, pause);
}

/**
 * sam_propose:
 * @wishes: what is wanted; questions may be missing, and then there are none
 * @decks: (array length=n_decks): the decks to choose from
 * @history: (nullable): what the team did before
 *
 * Makes an agenda that fits, with the reason of each item. The same wishes,
 * decks and history give the same agenda. It goes on until not even a tip fits
 * or nothing is left that suits the team; blocks are never over the time there
 * is.
 *
 * Returns: (transfer full): an agenda with nothing to undo
 */
SamAgenda *
sam_propose (const SamWishes *wishes,
             SamDeck *const  *decks,
             guint            n_decks,
             SamHistory      *history)
{
  SamAgenda *agenda;
  SamWishes  bounded;
  Making     making = { .wishes = &bounded, .history = history };
  g_autoptr (SamCandidates) candidates = NULL;
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));

  g_return_val_if_fail (wishes != NULL, NULL);
  g_return_val_if_fail (wishes->purpose < SAM_N_PURPOSES, NULL);
  g_return_val_if_fail (decks != NULL || n_decks == 0, NULL);

  agenda = sam_propose_frame (wishes, history);
  bounded = *wishes;
  bounded.minutes = sam_agenda_get_minutes (agenda);
  candidates =
      sam_candidates_new (decks, n_decks, history,
                          sam_agenda_get_people (agenda), wishes->card_id);
  candidates->once =
      wishes->card_id == NULL && bounded.minutes <= SAM_SHORT_MEETING;

  making.agenda = agenda;
  making.candidates = candidates;
  making.places = places;
  while (sam_block_get_kind (sam_agenda_get_block (agenda, making.opening)) <=
         SAM_BLOCK_LAST_TIME)
    making.opening++;
  fill_middle (&making);
  sam_agenda_clear_undo (agenda);

  return agenda;
}
