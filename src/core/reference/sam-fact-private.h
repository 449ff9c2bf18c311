// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-fact.h"

G_BEGIN_DECLS

/* Filled by the reader before anyone else has the fact, and never changed
 * after that. */
struct _SamFact
{
  GObject parent_instance;

  char      *id;          /* (owned) (not nullable) */
  char      *card_id;     /* (owned) (not nullable) */
  char      *question;    /* (owned) (not nullable) */
  GPtrArray *answers;     /* (element-type utf8) (owned) */
  guint      right;       /* index into @answers */
  SamText   *explanation; /* (owned) (not nullable) */
  char      *maker;       /* (owned) (not nullable): whose figure it is */
  char      *year;        /* (owned) (not nullable): as 2022 or 2014–2016 */
};

SamFact *sam_fact_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
