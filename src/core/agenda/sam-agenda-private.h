// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda.h"
#include "sam-block-private.h"

G_BEGIN_DECLS

typedef enum
{
  SAM_AGENDA_PROP_0,
  SAM_AGENDA_PROP_ID,
  SAM_AGENDA_PROP_TITLE,
  SAM_AGENDA_PROP_GOAL,
  SAM_AGENDA_PROP_STARTS,
  SAM_AGENDA_PROP_MINUTES,
  SAM_AGENDA_PROP_PEOPLE,
  SAM_AGENDA_PROP_PURPOSE,
  SAM_AGENDA_PROP_PLANNED,
  SAM_AGENDA_PROP_SPARE,
  SAM_AGENDA_PROP_OVER,
  SAM_AGENDA_PROP_N_OUT,
  SAM_AGENDA_PROP_CAN_UNDO,
  SAM_AGENDA_PROP_CAN_REDO,
  SAM_AGENDA_N_PROPS
} SamAgendaProp;

/* What is typed, so that typing on in the same field can join a step. */
typedef enum
{
  SAM_FIELD_NONE,
  SAM_FIELD_TITLE,
  SAM_FIELD_GOAL,
  SAM_FIELD_NOTE,
  SAM_FIELD_WORDS,
} SamField;

/* A block as it was at one moment. */
typedef struct
{
  SamBlock       *block;  /* (owned) */
  SamBlockValues *values; /* (owned) */
  gboolean        fits;
} SamBlockMoment;

/* An agenda as it was at one moment. */
typedef struct
{
  char      *title;  /* (owned) */
  char      *goal;   /* (owned) */
  GDateTime *starts; /* (owned) (nullable) */
  guint      minutes;
  guint      people;
  SamPurpose purpose;
  GArray    *blocks; /* (element-type SamBlockMoment) (owned) */
} SamMoment;

struct _SamAgenda
{
  GObject parent_instance;

  char      *id;     /* (owned) (not nullable) */
  char      *title;  /* (owned) (not nullable) */
  char      *goal;   /* (owned) (not nullable) */
  GDateTime *starts; /* (owned) (nullable) */
  guint      minutes;
  guint      people;
  SamPurpose purpose;
  GPtrArray *blocks; /* (element-type SamBlock) (owned) (not nullable) */

  SamFitResult fit;

  gboolean   recording; /* not while it is being loaded */
  SamMoment *now;       /* (owned) (not nullable): as the last step left it */
  GPtrArray *undo;      /* (element-type SamMoment) (owned) (not nullable) */
  GPtrArray *redo;      /* (element-type SamMoment) (owned) (not nullable) */
  gboolean   told_undo; /* what was last said of SamAgenda:can-undo */
  gboolean   told_redo; /* … and of SamAgenda:can-redo */
  SamField   typed_in;  /* by the last step, or none */
  char      *typed_id;  /* (owned) (nullable): the block of @typed_in */

  guint      depth;  /* of changes that are under way */
  guint      steps;  /* of those, how many sam_agenda_begin_step() */
  GPtrArray *frozen; /* (element-type SamBlock) (owned) (nullable) */
};

/* sam-agenda.c */
void sam_agenda_notify (SamAgenda *self, SamAgendaProp prop);

/* sam-agenda-undo.c: a change is what is between these two */
void sam_agenda_begin_change (SamAgenda *self);
void sam_agenda_end_change (SamAgenda *self, SamField field, SamBlock *block);

SamMoment *sam_moment_new (SamAgenda *agenda) G_GNUC_WARN_UNUSED_RESULT;
void       sam_moment_free (SamMoment *self);
gboolean   sam_moment_equal (const SamMoment *self, const SamMoment *other);
void       sam_moment_restore (const SamMoment *self, SamAgenda *agenda);

/* sam-agenda-fit.c */
void sam_agenda_fit (SamAgenda *self);
void sam_agenda_keep (SamAgenda *self);

G_END_DECLS
