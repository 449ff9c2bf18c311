// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-application.h"
#include "sam-clock.h"
#include "sam-deck-shelf.h"
#include "sam-search-provider.h"
#include "sam-sleep-watch.h"
#include "sam-upkeep.h"
#include "sam-window.h"

G_BEGIN_DECLS

/* Signals by which the desktop ends a program */
#define SAM_N_TERMINATIONS 3

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
  guint         returns_id;  /* looks whether something comes back */
  GCancellable *cancellable; /* (owned): cancelled at shutdown */

  SamSearchProvider *provider;  /* (owned) (nullable): while on the bus */
  guint              linger_id; /* the desktop may ask more; 0: no */

  SamSleepWatch *sleep_watch; /* (owned) (nullable): made at start-up */
  guint          termination_ids[SAM_N_TERMINATIONS];
};

/* sam-application.c */
SamWindow *sam_application_find_window (SamApplication *self);
SamWindow *sam_application_ensure_window (SamApplication *self);

/* sam-application-returns.c: what comes back in Self-study */
void sam_application_watch_returns (SamApplication *self);
void sam_application_stop_watching_returns (SamApplication *self);

/* sam-application-asked.c: what is asked of it from outside its window */
void       sam_application_add_asked (SamApplication *self);
GtkWidget *sam_application_present_window (SamApplication *self);

/* sam-application-over.c: what lies over the window */
void     sam_application_add_over (SamApplication *self);
gboolean sam_application_present_again (SamApplication *self, GType type);

/* sam-application-searches.c: what is found by searching in the desktop */
void sam_application_install_searches (GApplicationClass *klass);
void sam_application_answer_searches (SamApplication *self);
void sam_application_stop_answering_searches (SamApplication *self);

/* sam-application-storage.c: what is kept, from start to end */
void     sam_application_open_storage (SamApplication *self);
void     sam_application_close_storage (SamApplication *self);
void     sam_application_drop_storage (SamApplication *self);
gboolean sam_application_present_rescue (SamApplication *self);

/* sam-application-kept.c: all of it in one place, and its end */
void sam_application_add_kept (SamApplication *self);
char *
sam_application_finish_erasing (SamApplication *self) G_GNUC_WARN_UNUSED_RESULT;

/* sam-application-leaving.c: the computer sleeps, or the desktop ends us */
void sam_application_watch_leaving (SamApplication *self);
void sam_application_stop_watching_leaving (SamApplication *self);

G_END_DECLS
