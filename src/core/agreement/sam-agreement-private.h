// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agreement.h"

G_BEGIN_DECLS

struct _SamAgreement
{
  gatomicrefcount ref_count;

  char    *id;    /* (owned) (not nullable) */
  char    *when;  /* (owned) (not nullable): may be empty */
  char    *then;  /* (owned) (not nullable): may be empty */
  char    *owner; /* (owned) (not nullable): may be empty */
  gboolean chosen;
  GDate    returns; /* not valid: at the next session */

  guint number; /* in its session, in the order of being made */
  int   item;
  int   dots;
  char *session_id;    /* (owned) (not nullable): empty if not known */
  char *session_title; /* (owned) (not nullable): empty if not known */
  GDate made;          /* not valid if not known */

  SamAgreementState state;
  GDate             closed;         /* not valid while it is open */
  char             *noticed;        /* (owned) (not nullable) */
  char             *noticed_before; /* (owned) (not nullable) */
  char             *answered_in;    /* (owned) (nullable) */
};

G_END_DECLS
