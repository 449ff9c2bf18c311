// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-item.h"

G_BEGIN_DECLS

typedef struct
{
  char *says;  /* (owned) (not nullable) */
  char *value; /* (owned) (not nullable) */
  char *price; /* (owned) (not nullable) */
} SamOption;

typedef struct
{
  SamText *text; /* (owned) (not nullable) */
  guint    minutes;
} SamStep;

typedef struct
{
  SamLinkKind kind;
  char       *ref; /* (owned) (not nullable) */
} SamLink;

/* Filled by the reader before anyone else has the item, and never changed
 * after that. */
struct _SamItem
{
  GObject parent_instance;

  SamItemKind kind;
  char       *id;    /* (owned) (not nullable) */
  char       *title; /* (owned) (not nullable) */
  guint       least; /* minutes */
  guint       usual; /* minutes */
  guint       most;  /* minutes */
  guint       least_people;
  guint       most_people;
  SamSuits    suits;
  SamText    *hint; /* (owned) (nullable) */

  GPtrArray *phases;                  /* (element-type SamText) (owned) */
  GPtrArray *questions;               /* (element-type utf8) (owned) */
  SamText   *viewpoints[SAM_N_SEATS]; /* (owned) (nullable), by SamSeat */
  SamText   *variant;                 /* (owned) (nullable) */

  SamText *situation; /* (owned) (nullable) */
  GArray  *options;   /* (element-type SamOption) (owned) */
  SamText *third_way; /* (owned) (nullable) */

  SamText   *goal; /* (owned) (nullable) */
  SamForm    form;
  GPtrArray *materials; /* (element-type utf8) (owned) */
  GArray    *steps;     /* (element-type SamStep) (owned) */
  SamText   *result;    /* (owned) (nullable) */

  SamText *action; /* (owned) (nullable) */
  char    *words;  /* (owned) (nullable) */
  SamText *reason; /* (owned) (nullable) */

  GArray *links; /* (element-type SamLink) (owned) */

  GBytes *source;     /* (owned) (nullable): a slice of the card's file */
  char   *namespaces; /* (owned) (nullable): declarations that @source needs;
                         a GRefString */
};

SamItem *sam_item_new (SamItemKind kind) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
