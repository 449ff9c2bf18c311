// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-session.h"

G_BEGIN_DECLS

struct _SamSession
{
  GObject parent_instance;

  char       *id;      /* (owned) (not nullable) */
  GDateTime  *started; /* (owned) (not nullable) */
  GDateTime  *ended;   /* (owned) (nullable): %NULL while it runs */
  char       *title;   /* (owned) (not nullable): "" for none of its own */
  guint       people;
  guint       minutes; /* planned, 0 for none */
  guint       position;
  SamCheckOut check_out;
  GPtrArray  *items;     /* (element-type SamSessionItem) (owned) */
  GPtrArray  *proposals; /* (element-type SamAgreement) (owned) */
  GPtrArray  *last_time; /* (element-type SamAgreement) (owned) */
  GDateTime  *notes_end; /* (owned) (nullable): %NULL if they are kept */
  gboolean    notes_erased;
};

/* sam-session-agreement.c */
void sam_session_tell_item (SamSession *self, SamSessionItem *item);

/* sam-session-welcome.c */
SamText *sam_session_say_close (SamSession *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
