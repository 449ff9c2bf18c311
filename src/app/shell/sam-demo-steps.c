// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-demo-steps.h"

#include "sam-console.h"
#include "sam-session-panel.h"
#include "sam-shared-screen.h"
#include "sam-start-dialog.h"

/* What the scenes of the demo have in common: finding what is on the stage,
 * asking the session for something, and waiting until the app has done it. */

/* A display without a window manager knows no full screen. */
#define FULL_SCREEN_PATIENCE_US (2 * G_TIME_SPAN_SECOND)
#define ASK_AGAIN_US (400 * G_TIME_SPAN_MILLISECOND)

GtkWidget *
sam_demo_get_console (void)
{
  GtkWidget *window = sam_demo_stage_find_window (SAM_TYPE_WINDOW);

  return sam_demo_stage_find (window, SAM_TYPE_CONSOLE, 0);
}

GtkWidget *
sam_demo_get_screen (void)
{
  return sam_demo_stage_find_window (SAM_TYPE_SHARED_SCREEN);
}

SamLive *
sam_demo_get_live (SamDemoStage *stage)
{
  return sam_window_get_live (stage->window);
}

/* Full screen comes when the window manager says so, and without one never. */
static gboolean
screen_is_full_or_never_will_be (SamDemoStage *stage)
{
  return gtk_window_is_fullscreen (GTK_WINDOW (sam_demo_get_screen ())) ||
         g_get_monotonic_time () > stage->patience_end;
}

/* The window manager gives the window the size that it had, in its own time,
 * and takes back what was asked for before. So it is asked again. */
static gboolean
screen_takes_its_size (SamDemoStage *stage)
{
  GtkWidget *screen = sam_demo_get_screen ();

  if (gtk_widget_get_width (screen) == stage->options->width &&
      gtk_widget_get_height (screen) == stage->options->height)
    return TRUE;

  if (g_get_monotonic_time () > stage->patience_end)
    {
      gtk_window_unfullscreen (GTK_WINDOW (screen));
      gtk_window_set_default_size (GTK_WINDOW (screen), stage->options->width,
                                   stage->options->height);
      stage->patience_end = g_get_monotonic_time () + ASK_AGAIN_US;
    }

  return FALSE;
}

static gboolean
dialog_is_there (SamDemoStage *stage)
{
  return sam_demo_stage_find_window (SAM_TYPE_START_DIALOG) != NULL;
}

static gboolean
session_runs (SamDemoStage *stage)
{
  return sam_demo_get_live (stage) != NULL && sam_demo_get_screen () != NULL &&
         sam_demo_get_console () != NULL;
}

static gboolean
all_is_saved (SamDemoStage *stage)
{
  SamLive *live = sam_demo_get_live (stage);

  return live == NULL || !sam_live_is_busy (live);
}

static gboolean
session_is_shown (SamDemoStage *stage)
{
  return sam_demo_get_live (stage) == NULL &&
         g_str_equal (sam_window_get_page (stage->window), "session");
}

/* Takes a picture of the main window. */
void
sam_demo_shoot (SamDemoStage *stage, const char *name)
{
  sam_demo_stage_shoot (stage, GTK_WIDGET (stage->window), name);
}

/* Takes a picture of what the room sees. */
void
sam_demo_shoot_screen (SamDemoStage *stage, const char *name)
{
  g_autofree char *full = g_strconcat ("shared-screen-", name, NULL);

  sam_demo_stage_shoot (stage, sam_demo_get_screen (), full);
}

/* Takes a picture of what the room sees and of what the facilitator sees. */
void
sam_demo_shoot_both (SamDemoStage *stage, const char *name)
{
  g_autofree char *full = g_strconcat ("console-", name, NULL);

  sam_demo_shoot_screen (stage, name);
  sam_demo_shoot (stage, full);
}

/* Takes a picture of a window that the app has opened.
 *
 * Returns: (transfer none) (nullable): that window */
GtkWidget *
sam_demo_shoot_window (SamDemoStage *stage, GType type, const char *name)
{
  GtkWidget *window = sam_demo_stage_find_window (type);

  if (window == NULL)
    sam_demo_stage_fail (stage, "There is no window for %s", name);
  else
    sam_demo_stage_shoot (stage, window, name);

  return window;
}

/* Waits until everything asked for is on the disk. */
void
sam_demo_settle (SamDemoStage *stage)
{
  sam_demo_stage_wait (stage, all_is_saved, "everything is saved");
}

/* Asks the session for something and waits until it is on the disk. */
void
sam_demo_ask (SamDemoStage *stage, const char *action)
{
  sam_demo_stage_act (stage, sam_demo_get_screen (), action, NULL);
  sam_demo_stage_wait (stage, all_is_saved, action);
}

/* Likewise, for an action with a number. */
void
sam_demo_ask_for (SamDemoStage *stage, const char *action, int value)
{
  sam_demo_stage_act (stage, sam_demo_get_screen (), action, "i", value);
  sam_demo_stage_wait (stage, all_is_saved, action);
}

/* Turns pages until @kind begins. */
void
sam_demo_go_to (SamDemoStage *stage, SamPhaseKind kind)
{
  SamLive *live = sam_demo_get_live (stage);

  while (stage->error == NULL && sam_live_get_phase (live).kind != kind &&
         sam_live_can_next (live))
    sam_demo_ask (stage, "live.next");

  if (stage->error == NULL && sam_live_get_phase (live).kind != kind)
    sam_demo_stage_fail (stage, "The session is in phase %d instead of %d",
                         sam_live_get_phase (live).kind, kind);
}

/* Goes to a part of the meeting, as the overview does. */
void
sam_demo_go_to_block (SamDemoStage *stage, guint position)
{
  sam_demo_ask_for (stage, "live.item", (int) position);
}

/* One person after the other; "T" doubts. */
void
sam_demo_vote (SamDemoStage *stage, const char *letters)
{
  for (const char *p = letters; *p != '\0'; p++)
    {
      int choice = *p == 'T' ? SAM_CHOICE_DOUBT : *p - 'A';

      sam_demo_stage_act (stage, sam_demo_get_screen (), "live.vote", "i",
                          choice);
      sam_demo_stage_act (stage, sam_demo_get_screen (), "live.confirm", NULL);
    }
}

/* Lets time pass; what shows a clock shows the moment, not the last second. */
void
sam_demo_pass (SamDemoStage *stage, guint seconds)
{
  sam_clock_advance (stage->clock, seconds);
  g_signal_emit_by_name (sam_demo_get_live (stage), "tick");
}

/* Writes into the nth field of @type in @where. */
void
sam_demo_write (SamDemoStage *stage,
                GtkWidget    *where,
                GType         type,
                guint         nth,
                const char   *text)
{
  GtkWidget *field = sam_demo_stage_find (where, type, nth);

  if (field == NULL)
    sam_demo_stage_fail (stage, "There is no field for “%s”", text);
  else
    gtk_editable_set_text (GTK_EDITABLE (field), text);
}

/* Writes a note in the console. */
void
sam_demo_note (SamDemoStage *stage, const char *text)
{
  GtkWidget *panel =
      sam_demo_stage_find (sam_demo_get_console (), SAM_TYPE_SESSION_PANEL, 0);
  GtkWidget *note = sam_demo_stage_find (panel, GTK_TYPE_TEXT_VIEW, 0);

  if (note == NULL)
    sam_demo_stage_fail (stage, "There is nowhere to write");
  else
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (note)),
                              text, -1);
}

/* Says how many people are here, once the question was asked. */
void
sam_demo_begin (SamDemoStage *stage)
{
  GtkWidget *dialog, *people;

  sam_demo_stage_wait (stage, dialog_is_there, "the question how many");
  if (stage->error != NULL)
    return;

  dialog = sam_demo_stage_find_window (SAM_TYPE_START_DIALOG);
  people = sam_demo_stage_find (dialog, GTK_TYPE_SPIN_BUTTON, 0);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (people), SAM_DEMO_PEOPLE);
}

/* Starts the session that the dialog asks about. The shared screen begins full
 * screen, which may be larger than the pictures should be. */
void
sam_demo_start_session (SamDemoStage *stage)
{
  sam_demo_stage_act (stage, sam_demo_stage_find_window (SAM_TYPE_START_DIALOG),
                      "start-dialog.start", NULL);
  sam_demo_stage_wait (stage, session_runs, "the session starts");
  if (stage->error != NULL)
    return;

  stage->patience_end = g_get_monotonic_time () + FULL_SCREEN_PATIENCE_US;
  sam_demo_stage_wait (stage, screen_is_full_or_never_will_be, "full screen");
  stage->patience_end = 0;
  sam_demo_stage_wait (stage, screen_takes_its_size,
                       "the shared screen as large as asked for");
}

/* Returns: (transfer full) (nullable): the session that ended */
SamSession *
sam_demo_end_session (SamDemoStage *stage)
{
  g_autoptr (SamSession) session = NULL;

  if (stage->error != NULL)
    return NULL;

  session = g_object_ref (sam_live_get_session (sam_demo_get_live (stage)));
  sam_demo_stage_act (stage, sam_demo_get_screen (), "live.end", NULL);
  sam_demo_stage_wait (stage, session_is_shown, "the session closes");

  return g_steal_pointer (&session);
}
