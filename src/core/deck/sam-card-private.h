// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-card.h"

G_BEGIN_DECLS

/* Filled by the reader before anyone else has the card, and never changed
 * after that. */
struct _SamCard
{
  GObject parent_instance;

  char         *id;       /* (owned) (not nullable) */
  guint         number;   /* 0 for none */
  char         *language; /* (owned) (not nullable) */
  char         *version;  /* (owned) (not nullable) */
  SamCardColour colour;
  char         *icon;    /* (owned) (not nullable) */
  char         *title;   /* (owned) (not nullable) */
  char         *summary; /* (owned) (not nullable) */
  char         *author;  /* (owned) (not nullable) */
  char         *licence; /* (owned) (not nullable) */
  SamText      *about;   /* (owned) (not nullable) */
  SamText      *why;     /* (owned) (not nullable) */
  GPtrArray    *aims;    /* (element-type utf8) (owned) */
  GPtrArray    *items;   /* (element-type SamItem) (owned) */
  GBytes       *source;  /* (owned) (not nullable): the card's file */
  guint         n_skipped;
};

SamCard *sam_card_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
