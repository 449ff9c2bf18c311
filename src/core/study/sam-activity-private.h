// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-activity.h"

G_BEGIN_DECLS

typedef struct
{
  char *deck_id; /* (owned) (nullable) */
  char *card_id; /* (owned) (nullable) */
  guint seconds;
} SamActivityPart;

struct _SamActivity
{
  GObject parent_instance;

  char           *id; /* (owned) (not nullable) */
  SamActivityKind kind;
  char           *source_id; /* (owned) (nullable) */
  char           *title;     /* (owned) (not nullable) */
  GDateTime      *started;   /* (owned) (not nullable) */
  GArray         *parts;     /* (element-type SamActivityPart) (owned) */
  int             corrected; /* minutes, or -1 */
};

void sam_activity_changed (SamActivity *self);

G_END_DECLS
