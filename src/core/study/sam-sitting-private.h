// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-sitting.h"

G_BEGIN_DECLS

struct _SamSitting
{
  GObject parent_instance;

  char        *id;      /* (owned) (not nullable) */
  SamKeptItem *item;    /* (owned) (not nullable) */
  GDateTime   *started; /* (owned) (not nullable) */
  guint        step;
  gboolean     variant;

  GDateTime *finished; /* (owned) (nullable) */
  guint      seconds;
  guint      place;

  char    *texts[SAM_N_SITTING_TEXTS]; /* (owned) (not nullable) */
  gboolean dont_know;

  gboolean     chosen[SAM_N_PICKS];
  int          options[SAM_N_PICKS];
  char        *says[SAM_N_PICKS]; /* (owned) (not nullable) */
  SamCertainty certainties[SAM_N_PICKS];

  gboolean will_try;
  gboolean not_yet;
  gboolean let_go;
};

void sam_sitting_changed (SamSitting *self, gboolean typing);

G_END_DECLS
