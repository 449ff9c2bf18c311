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
  SamItem      *item;         /* (owned) (nullable): of an item */
  SamVoteForm   form;         /* of a dilemma */
  SamWay        way;          /* of a dilemma */
  gboolean      asks_reasons; /* of a dilemma */
  SamBallot    *ballot;       /* (owned) (nullable): of a dilemma with a vote */
  SamText      *body;         /* (owned) (nullable): what the session told it */
  GPtrArray    *agreements;   /* (owned) (nullable): likewise, SamAgreement */
  char         *session_id;   /* (owned) (nullable): likewise */
  GArray       *plan; /* (element-type SamPhase) (owned) (not nullable) */

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

gboolean sam_session_item_can_state (const char *line);

/* sam-session-item-agreed.c */
const char *sam_session_item_get_agreed_title (SamPhaseKind kind);
gboolean    sam_session_item_is_agreed (SamSessionItem *self);
GArray     *sam_session_item_plan_agreed (SamSessionItem *self);
SamSlide   *sam_session_item_dup_agreed (SamSessionItem *self,
                                         const SamPhase *phase);

guint         sam_agreed_count (SamSessionItem *self);
SamAgreement *sam_agreed_get (SamSessionItem *self, guint i);
char         *sam_agreed_dup_owner (SamAgreement *agreement);
const char   *sam_agreed_get_large (const char *sentence, const char *heading);
SamText      *sam_agreed_begin_text (const char *sentence);
void
sam_agreed_add_paragraph (SamText *text, SamTextKind kind, const char *words);
void sam_agreed_add_pages (GArray      *plan,
                           SamPhaseKind kind,
                           guint        part,
                           guint        n_pages);

/* sam-session-item-proposals.c */
void      sam_agreed_plan_proposals (SamSessionItem *self, GArray *plan);
SamSlide *sam_agreed_dup_proposals (SamSessionItem *self,
                                    const SamPhase *phase);

/* sam-session-item-reasons.c */
void      sam_session_item_plan_reasons (SamSessionItem *self);
SamSlide *sam_session_item_dup_reasons_slide (SamSessionItem *self, guint page)
    G_GNUC_WARN_UNUSED_RESULT;

/* sam-session-welcome.c */
GArray *
sam_session_item_plan_welcome (SamSessionItem *self) G_GNUC_WARN_UNUSED_RESULT;
SamSlide *sam_session_item_dup_welcome (SamSessionItem *self,
                                        guint rule) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
