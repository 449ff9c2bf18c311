// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-reference.h"

G_BEGIN_DECLS

/* Filled by the reader before anyone else has it, and never changed after
 * that. */
struct _SamReference
{
  GObject parent_instance;

  char      *language;   /* (owned) (not nullable) */
  GPtrArray *pages;      /* (element-type SamPage) (owned) */
  GPtrArray *facts;      /* (element-type SamFact) (owned) */
  GPtrArray *check_ins;  /* (element-type SamAsked) (owned) */
  GPtrArray *check_outs; /* (element-type SamAsked) (owned) */
};

SamReference *
sam_reference_new (const char *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
