// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atspi/atspi.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SamFlow:
 *
 * The program, started as a person starts it and driven from outside: keys go
 * to whatever window has the focus, and what is there is read from the
 * accessibility tree, as a screen reader does. Each flow has a home folder of
 * its own.
 */
typedef struct
{
  char               *home;     /* (owned): everything the program keeps */
  GSubprocess        *process;  /* (owned) (nullable): while it runs */
  GPtrArray          *files;    /* (owned): arguments of the command line */
  GMainLoop          *loop;     /* (owned) */
  AtspiEventListener *listener; /* (owned): of what gets the focus */
  AtspiAccessible    *focus;    /* (owned) (nullable): what got it last */
  guint               ahead; /* how many days later it is at the next start */
  gboolean            logs;  /* all that it says is kept in @home */
} SamFlow;

void sam_flow_set_up (SamFlow *self, gconstpointer unused);
void sam_flow_tear_down (SamFlow *self, gconstpointer unused);

void sam_flow_add_argument (SamFlow *self, const char *argument);
void sam_flow_set_days_ahead (SamFlow *self, guint days);
void sam_flow_keep_log (SamFlow *self);
void sam_flow_start (SamFlow *self);
void sam_flow_start_again (SamFlow *self);
void sam_flow_kill (SamFlow *self);
void sam_flow_quit (SamFlow *self);
void sam_flow_terminate (SamFlow *self);

void sam_flow_key (SamFlow *self, const char *name);
void sam_flow_type (SamFlow *self, const char *text);
void sam_flow_search (SamFlow *self, const char *words);
void sam_flow_propose (SamFlow *self);

void     sam_flow_turn (SamFlow *self);
void     sam_flow_wait_for (SamFlow *self, const char *pattern);
void     sam_flow_wait_for_in_front (SamFlow *self, const char *pattern);
void     sam_flow_wait_gone (SamFlow *self, const char *pattern);
gboolean sam_flow_shows (SamFlow *self, const char *pattern);
gboolean sam_flow_shows_in_front (SamFlow *self, const char *pattern);
gboolean sam_flow_has_focus (SamFlow *self, const char *pattern);
void     sam_flow_go_to (SamFlow *self, const char *pattern);
void     sam_flow_wait_file (SamFlow *self, const char *path);
void     sam_flow_focus (SamFlow *self, const char *pattern);
void     sam_flow_wait_focus (SamFlow *self, const char *pattern);
void     sam_flow_press (SamFlow *self, const char *pattern);
char    *sam_flow_dump (SamFlow *self) G_GNUC_WARN_UNUSED_RESULT;
char    *sam_flow_dup_titles (SamFlow *self) G_GNUC_WARN_UNUSED_RESULT;

char *sam_flow_get_data_path (SamFlow    *self,
                              const char *name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
