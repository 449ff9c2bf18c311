// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-item.h"
#include "sam-report.h"
#include "sam-session-store.h"

G_BEGIN_DECLS

/* A dilemma of three options, and a case of two phases, as a card holds them */
SamItem *sam_test_dilemma (void);
SamItem *sam_test_case (void);

SamSession *sam_test_session (const char *id, guint people);

/* An hour of check-in, last time, a dilemma that is voted in @form, a break, a
 * topic, improvement points and check-out; and the session made of it */
SamAgenda *sam_test_agenda (SamVoteForm form);
SamSession *
sam_test_prepared_session (const char *id, guint people, SamVoteForm form);

/* Gives a dilemma an outcome that was opened: how many said what, twice */
void sam_test_set_outcome (SamSessionItem *item,
                           const guint     before[SAM_N_CHOICES],
                           const guint     after[SAM_N_CHOICES]);

/* (transfer full): one layer of its report */
char *sam_test_markdown (SamSession *session, SamReportLayer layer);

/* A folder of its own with a database in it */
typedef struct
{
  char        *directory; /* (owned) */
  char        *path;      /* (owned) */
  SamDatabase *database;  /* (owned) (nullable) */
} SamTestStore;

void sam_test_store_set_up (SamTestStore *self, gconstpointer unused);
void sam_test_store_tear_down (SamTestStore *self, gconstpointer unused);
void sam_test_store_reopen (SamTestStore *self);

void sam_test_remove_folder (const char *path);

char *sam_test_store_read_bytes (SamTestStore *self, gsize *size);
void  sam_test_store_run (SamTestStore *self, const char *sql);

/* An async call of which the result is kept */
void          sam_test_keep_result_cb (GObject      *source,
                                       GAsyncResult *result,
                                       gpointer      user_data);
GAsyncResult *sam_test_wait_for (GAsyncResult **kept);

void        sam_test_create (SamTestStore *self, SamSession *session);
SamSession *sam_test_load (SamTestStore *self, const char *id);

G_END_DECLS
