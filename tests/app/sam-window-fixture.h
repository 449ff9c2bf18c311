// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-app-fixture.h"
#include "sam-test-util.h"
#include "sam-window.h"

G_BEGIN_DECLS

/* The whole window over a store of its own, on a Monday afternoon at half past
 * one that does not pass */
typedef struct
{
  SamAppFixture app;
  SamTestStore  store;
  SamClock     *clock;  /* (owned) */
  SamWindow    *window; /* (owned) (nullable): while it is open */
} SamWindowFixture;

/* Without a window yet */
void sam_window_fixture_prepare (SamWindowFixture *self);

void sam_window_fixture_set_up (SamWindowFixture *self, gconstpointer unused);
void sam_window_fixture_tear_down (SamWindowFixture *self,
                                   gconstpointer     unused);

void sam_window_fixture_open (SamWindowFixture *self, SamDatabase *database);
void sam_window_fixture_close (SamWindowFixture *self);
void sam_window_fixture_wait_for_page (SamWindowFixture *self,
                                       const char       *name);

/* An action of the window, which must be there */
#define SAM_ACT(fixture, ...) \
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET ((fixture)->window), \
                                             __VA_ARGS__))

G_END_DECLS
