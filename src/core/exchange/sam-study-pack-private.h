// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-study-pack.h"
#include "sam-xml-document.h"

G_BEGIN_DECLS

typedef struct
{
  char *word; /* (owned) (nullable): %NULL if the round was not held */
  guint counts[SAM_N_CHOICES];
} SamPackRound;

typedef struct
{
  char         *deck_id;    /* (owned) (not nullable) */
  char         *card_id;    /* (owned) (not nullable) */
  guint         number;     /* of the card; 0 for none */
  char         *card_title; /* (owned) (not nullable) */
  SamCardColour colour;
  char         *icon; /* (owned) (nullable) */
  SamItem      *item; /* (owned) (not nullable) */

  SamPackRound rounds[SAM_N_ROUNDS];
  char        *sentence; /* (owned) (nullable) */
} SamPackItem;

struct _SamStudyPack
{
  char      *language; /* (owned) (not nullable) */
  char      *title;    /* (owned) (not nullable) */
  GDateTime *held;     /* (owned) (not nullable) */
  GPtrArray *items;    /* (element-type SamPackItem) (owned) */
  GPtrArray *agreed;   /* (element-type utf8) (owned) */
};

void sam_pack_item_free (SamPackItem *self);

/* sam-study-pack-builder.c */
SamStudyPack *sam_study_pack_build (xmlNode *root, GPtrArray *faults)
    G_GNUC_WARN_UNUSED_RESULT;

/* sam-study-pack-reader.c */
SamStudyPack *
sam_study_pack_read_full (GBytes    *bytes,
                          SamXmlMode mode,
                          GPtrArray *faults,
                          GError   **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamPackItem, sam_pack_item_free)

G_END_DECLS
