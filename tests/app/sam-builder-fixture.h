// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda.h"
#include "sam-app-fixture.h"
#include "sam-builder-page.h"
#include "sam-builder-source.h"

G_BEGIN_DECLS

/* An agenda of an hour on 24 November 2026 at 13:30: check-in, a case, a
 * dilemma and an assignment of the second card, agreeing, check-out. Nothing
 * to undo. */
typedef struct
{
  SamAppFixture app;
  SamReference *reference; /* (owned) */
  SamHistory   *history;   /* (owned) */
  SamAgenda    *agenda;    /* (owned) */
} SamBuilderFixture;

/* Positions on that agenda. */
#define SAM_TEST_CHECK_IN 0
#define SAM_TEST_CASE 1
#define SAM_TEST_DILEMMA 2
#define SAM_TEST_ASSIGNMENT 3
#define SAM_TEST_CHECK_OUT 5
#define SAM_TEST_N_BLOCKS 6

void sam_builder_fixture_set_up (SamBuilderFixture *self, gconstpointer unused);
void sam_builder_fixture_tear_down (SamBuilderFixture *self,
                                    gconstpointer      unused);

SamBlock *sam_builder_fixture_dup_item (SamBuilderFixture *self,
                                        const char        *card_id,
                                        guint number) G_GNUC_WARN_UNUSED_RESULT;
void      sam_builder_fixture_present (SamBuilderFixture *self,
                                       GtkWidget         *widget,
                                       int                width,
                                       int                height);

GtkWidget *sam_test_find_around (GtkWidget *root, GType type, const char *text);
gboolean
sam_test_press (GtkWidget *widget, guint keyval, GdkModifierType state);

G_END_DECLS
