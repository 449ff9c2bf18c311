// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"

G_BEGIN_DECLS

/* Somebody who studies the built-in cards in English, on a Tuesday evening at
 * eight, with a file of their own; and a window to show something in */
typedef struct
{
  char         *directory; /* (owned) */
  SamPeople    *people;    /* (owned) */
  SamDeckShelf *shelf;     /* (owned) */
  SamReference *reference; /* (owned) */
  SamClock     *clock;     /* (owned): stands still */
  SamDesk      *desk;      /* (owned) */
  SamPerson    *person;    /* (unowned): at the desk */
  SamStudy     *study;     /* (unowned): of that person */
  GtkWidget    *window;    /* (owned): made with the first widget */
} SamStudyFixture;

void sam_study_fixture_set_up (SamStudyFixture *self, gconstpointer unused);
void sam_study_fixture_tear_down (SamStudyFixture *self, gconstpointer unused);

void sam_study_fixture_show (SamStudyFixture *self, GtkWidget *widget);
void sam_study_fixture_settle (SamStudyFixture *self);

gboolean
sam_test_shortcut (GtkWidget *widget, guint keyval, GdkModifierType modifiers);
gboolean sam_test_key (GtkWidget *widget, guint keyval);

G_END_DECLS
