// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-block.h"
#include "sam-fit.h"

G_BEGIN_DECLS

typedef enum
{
  SAM_BLOCK_PROP_0,
  SAM_BLOCK_PROP_ID,
  SAM_BLOCK_PROP_KIND,
  SAM_BLOCK_PROP_ITEM,
  SAM_BLOCK_PROP_TITLE,
  SAM_BLOCK_PROP_TEXT,
  SAM_BLOCK_PROP_QUESTION_ID,
  SAM_BLOCK_PROP_NOTE,
  SAM_BLOCK_PROP_LEAST,
  SAM_BLOCK_PROP_USUAL,
  SAM_BLOCK_PROP_MOST,
  SAM_BLOCK_PROP_LEARNED,
  SAM_BLOCK_PROP_MUST,
  SAM_BLOCK_PROP_PINNED_MINUTES,
  SAM_BLOCK_PROP_PINNED_START,
  SAM_BLOCK_PROP_VOTE_FORM,
  SAM_BLOCK_PROP_WAY,
  SAM_BLOCK_PROP_ASKS_REASONS,
  SAM_BLOCK_PROP_REASON,
  SAM_BLOCK_PROP_FITS,
  SAM_BLOCK_PROP_MINUTES,
  SAM_BLOCK_PROP_START,
  SAM_BLOCK_PROP_WHY,
  SAM_BLOCK_N_PROPS
} SamBlockProp;

/* Whatever can be changed of a block. Counted and never changed itself: a
 * change puts another in its place, so a step to undo costs a pointer. */
typedef struct
{
  char       *title;       /* (owned): a GRefString */
  char       *text;        /* (owned) (nullable): a GRefString */
  char       *question_id; /* (owned) (nullable): a GRefString */
  char       *note;        /* (owned): a GRefString */
  guint       least;
  guint       usual;
  guint       most;
  guint       learned; /* minutes with this team, or 0 */
  gboolean    must;
  guint       pinned_minutes; /* or 0 */
  int         pinned_start;   /* or SAM_NO_START */
  SamVoteForm vote_form;
  SamWay      way;
  gboolean    asks_reasons;
  SamReason   reason;
} SamBlockValues;

struct _SamBlock
{
  GObject parent_instance;

  char         *id; /* (owned) (not nullable) */
  SamBlockKind  kind;
  SamItem      *item;    /* (owned) (nullable) */
  char         *deck_id; /* (owned) (nullable) */
  char         *card_id; /* (owned) (nullable) */
  guint         card_number;
  char         *card_title; /* (owned) (nullable) */
  SamCardColour colour;
  char         *icon; /* (owned) (nullable) */

  SamBlockValues *values; /* (owned) (not nullable) */

  gboolean    kept; /* for the next fit: whether it was in */
  gboolean    fits;
  SamFitPlace place; /* what the last fit came to */
};

SamBlockValues *sam_block_values_new (void) G_GNUC_WARN_UNUSED_RESULT;
SamBlockValues      *
sam_block_values_ref (SamBlockValues *self) G_GNUC_WARN_UNUSED_RESULT;
void sam_block_values_unref (SamBlockValues *self);

void sam_block_notify (SamBlock *self, SamBlockProp prop);
void sam_block_restore (SamBlock *self, SamBlockValues *values);
void sam_block_place (SamBlock *self, const SamFitPlace *place);

G_END_DECLS
