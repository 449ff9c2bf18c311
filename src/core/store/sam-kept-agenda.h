// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda.h"
#include "sam-database.h"

G_BEGIN_DECLS

typedef struct
{
  SamBlockKind  kind;
  char         *title;       /* (owned) */
  char         *text;        /* (owned) (nullable) */
  char         *question_id; /* (owned) (nullable) */
  char         *note;        /* (owned) */
  char         *deck_id;     /* (owned) (nullable) */
  char         *card_id;     /* (owned) (nullable) */
  char         *card_title;  /* (owned) (nullable) */
  char         *icon;        /* (owned) (nullable) */
  char         *item_id;     /* (owned) (nullable) */
  SamItem      *item;        /* (owned) (nullable) */
  SamCardColour colour;
  guint         card_number;
  guint         least;
  guint         usual;
  guint         most;
  guint         learned;
  guint         pinned_minutes;
  int           pinned_start;
  gboolean      must;
  gboolean      fits;
  SamVoteForm   vote_form;
  SamWay        way;
  gboolean      asks_reasons;
  SamReason     reason;
} SamKeptBlock;

/* An agenda as it is kept: plain values that any thread may have */
typedef struct
{
  char      *id;     /* (owned) */
  char      *title;  /* (owned) */
  char      *goal;   /* (owned) */
  GDateTime *starts; /* (owned) (nullable) */
  GArray    *blocks; /* (element-type SamKeptBlock) (owned) */
  guint      minutes;
  guint      people;
  SamPurpose purpose;
  gboolean   is_template;
} SamKeptAgenda;

SamKeptAgenda      *
sam_kept_agenda_new (SamAgenda *agenda) G_GNUC_WARN_UNUSED_RESULT;
void sam_kept_agenda_free (SamKeptAgenda *self);

SamKeptAgenda *sam_kept_agenda_read (sqlite3    *handle,
                                     const char *id,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamKeptAgenda, sam_kept_agenda_free)

G_END_DECLS
