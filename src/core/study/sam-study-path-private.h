// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-study-path.h"

G_BEGIN_DECLS

struct _SamStudyStep
{
  GObject parent_instance;

  char         *deck_id; /* (owned) (not nullable) */
  SamCard      *card;    /* (owned) (not nullable) */
  SamItem      *item;    /* (owned) (not nullable) */
  SamPathReason reason;
  guint         minutes;
  SamSitting   *last;  /* (owned) (nullable) */
  GDateTime    *since; /* (owned) (nullable): when its path began, if it is the
                          one that is kept */
};

G_END_DECLS
