// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-session-item.h"

G_BEGIN_DECLS

struct _SamSessionItem
{
  GObject parent_instance;

  SamBlockKind  kind;
  char         *title;       /* (owned) (not nullable) */
  char         *text;        /* (owned) (not nullable) */
  char         *question_id; /* (owned) (not nullable) */
  char         *guide;       /* (owned) (not nullable) */
  guint         planned;     /* minutes, 0 for none */
  guint         least;       /* minutes */
  gboolean      must;
  char         *deck_id;    /* (owned) (not nullable) */
  char         *card_id;    /* (owned) (not nullable) */
  char         *card_title; /* (owned) (not nullable) */
  char         *icon;       /* (owned) (not nullable) */
  guint         card_number;
  SamCardColour colour;
  SamItem      *item;   /* (owned) (nullable): of an item */
  SamVoteForm   form;   /* of a dilemma */
  SamWay        way;    /* of a dilemma */
  SamBallot    *ballot; /* (owned) (nullable): of a dilemma with a vote */
  SamText      *body;   /* (owned) (nullable): what the session told it */
  GArray       *plan;   /* (element-type SamPhase) (owned) (not nullable) */

  guint step;    /* in @plan */
  char *note;    /* (owned) (not nullable) */
  guint seconds; /* spent on it */
  guint seen;    /* a bit for each SamPhaseKind */

  guint    step_since; /* of @seconds, when the step of an assignment began */
  guint    step_more;  /* minutes that the step got */
  gboolean parked;
};

/* sam-session-item-slide.c */
void sam_session_item_make_plan (SamSessionItem *self);

/* sam-session-welcome.c */
GArray *
sam_session_item_plan_welcome (SamSessionItem *self) G_GNUC_WARN_UNUSED_RESULT;
SamSlide *sam_session_item_dup_welcome (SamSessionItem *self,
                                        guint rule) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
