// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-demo.h"
#include "sam-window.h"

G_BEGIN_DECLS

/**
 * SamDemoStage:
 *
 * What a demo is played on: a window of the app over a database that is thrown
 * away, and what has gone wrong so far.
 */
typedef struct
{
  const SamDemoOptions *options;
  char                 *home;     /* (owned): thrown away */
  SamClock             *clock;    /* (owned) */
  SamDatabase          *database; /* (owned) */
  SamWindow            *window;   /* (nullable): owned by GTK */
  guint                 n_pictures;
  gint64                patience_end; /* monotonic microseconds */
  GError               *error;        /* (owned) (nullable): the first fault */
} SamDemoStage;

typedef gboolean (*SamDemoCheck) (SamDemoStage *stage);

gboolean sam_demo_stage_set_up (SamDemoStage *self, GtkApplication *app);
void     sam_demo_stage_tear_down (SamDemoStage *self);

void sam_demo_stage_fail (SamDemoStage *self, const char *format, ...)
    G_GNUC_PRINTF (2, 3);
void
sam_demo_stage_wait (SamDemoStage *self, SamDemoCheck check, const char *what);
void sam_demo_stage_act (SamDemoStage *self,
                         GtkWidget    *widget,
                         const char   *action,
                         const char   *format,
                         ...);
void
sam_demo_stage_shoot (SamDemoStage *self, GtkWidget *window, const char *name);

void sam_demo_stage_play (SamDemoStage *self);

GtkWidget *sam_demo_stage_find (GtkWidget *widget, GType type, guint nth);
GtkWidget *sam_demo_stage_find_window (GType type);

G_END_DECLS
