// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-application.h"
#include "sam-clock.h"
#include "sam-deck-shelf.h"
#include "sam-upkeep.h"
#include "sam-window.h"

G_BEGIN_DECLS

struct _SamApplication
{
  AdwApplication parent_instance;

  GThread      *loader;      /* (owned) (nullable): reads the cards */
  SamDeckShelf *shelf;       /* (owned) (nullable): made at start-up */
  SamDatabase  *database;    /* (owned) (nullable): %NULL: nothing is kept */
  SamClock     *clock;       /* (owned) (nullable): made at start-up */
  GSettings    *settings;    /* (owned) (nullable) */
  char         *notice;      /* (owned) (nullable): on storage */
  gboolean      damaged;     /* the sessions are, and nobody has chosen yet */
  SamUpkeep    *upkeep;      /* (owned) (nullable): of @database */
  guint         upkeep_id;   /* the timer of @upkeep; 0 for none */
  GCancellable *cancellable; /* (owned): cancelled at shutdown */
};

/* sam-application.c */
SamWindow *sam_application_ensure_window (SamApplication *self);

/* sam-application-storage.c: what is kept, from start to end */
void     sam_application_open_storage (SamApplication *self);
void     sam_application_close_storage (SamApplication *self);
gboolean sam_application_present_rescue (SamApplication *self);

G_END_DECLS
