// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-live.h"
#include "sam-test-util.h"

G_BEGIN_DECLS

/* A session of a dilemma and a case that runs over a database of its own */
typedef struct
{
  SamTestStore store;
  SamClock    *clock; /* (owned) */
  SamLive     *live;  /* (owned) */
} SamLiveFixture;

/* Its data is the number of people, as GUINT_TO_POINTER(). */
void sam_live_fixture_set_up (SamLiveFixture *self, gconstpointer people);
/* Likewise of sam_test_prepared_session(), for seven people; its data is the
 * SamVoteForm. */
void sam_live_fixture_set_up_prepared (SamLiveFixture *self,
                                       gconstpointer   form);
/* Likewise of @session, which is not in a store yet. */
void sam_live_fixture_set_up_session (SamLiveFixture *self,
                                      SamSession     *session);
void sam_live_fixture_tear_down (SamLiveFixture *self, gconstpointer people);
void sam_live_fixture_restart (SamLiveFixture *self);

void sam_live_fixture_settle (SamLiveFixture *self);
void sam_live_fixture_next (SamLiveFixture *self);
void sam_live_fixture_vote (SamLiveFixture *self, const char *letters);
void sam_live_fixture_go_to_outcome (SamLiveFixture *self,
                                     const char     *before,
                                     const char     *after);

GtkWidget *sam_test_find (GtkWidget *root, GType type, const char *text);
char      *sam_test_dump (GtkWidget *root);
void       sam_test_destroy (GtkWidget *window);

G_END_DECLS
