// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-demo-stage.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-console.h"
#include "sam-report.h"
#include "sam-session-panel.h"
#include "sam-shared-screen.h"
#include "sam-start-dialog.h"

/*
 * The guided demo: a fixed session, played through the real widgets. Each step
 * does what a person would do, waits until the app has done it, and takes a
 * picture. A step that does not go as meant is an error.
 */

#define DECK "samenspel"
#define CARD "building-contact"
#define CASE "building-contact-voice-at-eleven"
#define DILEMMA "building-contact-coat-already-on"
#define TIP "building-contact-greet-the-whole-room"

/* Eight people, in the order in which they come to the keyboard. "T" doubts. */
#define VOTES_BEFORE "AAABBATC"
#define VOTES_AFTER "ABCBCACC"

/* A display without a window manager knows no full screen. */
#define FULL_SCREEN_PATIENCE_US (2 * G_TIME_SPAN_SECOND)
#define ASK_AGAIN_US (400 * G_TIME_SPAN_MILLISECOND)

static GtkWidget *
get_console (void)
{
  GtkWidget *window = sam_demo_stage_find_window (SAM_TYPE_WINDOW);

  return sam_demo_stage_find (window, SAM_TYPE_CONSOLE, 0);
}

static GtkWidget *
get_screen (void)
{
  return sam_demo_stage_find_window (SAM_TYPE_SHARED_SCREEN);
}

static gboolean
window_has_its_size (SamDemoStage *stage)
{
  GtkWidget *window = GTK_WIDGET (stage->window);

  return gtk_widget_get_width (window) == stage->options->width &&
         gtk_widget_get_height (window) == stage->options->height;
}

/* Full screen comes when the window manager says so, and without one never. */
static gboolean
screen_is_full_or_never_will_be (SamDemoStage *stage)
{
  return gtk_window_is_fullscreen (GTK_WINDOW (get_screen ())) ||
         g_get_monotonic_time () > stage->patience_end;
}

/* The window manager gives the window the size that it had, in its own time,
 * and takes back what was asked for before. So it is asked again. */
static gboolean
screen_takes_its_size (SamDemoStage *stage)
{
  GtkWidget *screen = get_screen ();

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
  return sam_window_get_live (stage->window) != NULL && get_screen () != NULL &&
         get_console () != NULL;
}

static gboolean
all_is_saved (SamDemoStage *stage)
{
  SamLive *live = sam_window_get_live (stage->window);

  return live == NULL || !sam_live_is_busy (live);
}

static gboolean
session_is_shown (SamDemoStage *stage)
{
  return sam_window_get_live (stage->window) == NULL &&
         g_str_equal (sam_window_get_page (stage->window), "session");
}

static gboolean
something_is_found (SamDemoStage *stage)
{
  GtkWidget *window = GTK_WIDGET (stage->window);

  return sam_demo_stage_find (window, GTK_TYPE_LIST_BOX_ROW, 0) != NULL ||
         sam_demo_stage_find (window, GTK_TYPE_LIST_VIEW, 0) != NULL;
}

static void
shoot (SamDemoStage *stage, const char *name)
{
  sam_demo_stage_shoot (stage, GTK_WIDGET (stage->window), name);
}

static void
shoot_screen (SamDemoStage *stage, const char *name)
{
  sam_demo_stage_shoot (stage, get_screen (), name);
}

/* Asks the session for something and waits until it is on the disk. */
static void
ask (SamDemoStage *stage, const char *action)
{
  sam_demo_stage_act (stage, get_screen (), action, NULL);
  sam_demo_stage_wait (stage, all_is_saved, action);
}

static void
expect_phase (SamDemoStage *stage, SamPhaseKind kind)
{
  SamLive *live = sam_window_get_live (stage->window);

  if (stage->error == NULL && sam_live_get_phase (live).kind != kind)
    sam_demo_stage_fail (stage, "The session is in phase %d instead of %d",
                         sam_live_get_phase (live).kind, kind);
}

/* Turns pages until the next phase begins. */
static void
go_to (SamDemoStage *stage, SamPhaseKind kind)
{
  SamLive *live = sam_window_get_live (stage->window);

  while (stage->error == NULL && sam_live_get_phase (live).kind != kind &&
         sam_live_can_next (live))
    ask (stage, "live.next");
  expect_phase (stage, kind);
}

static void
vote (SamDemoStage *stage, const char *letters)
{
  for (const char *p = letters; *p != '\0'; p++)
    {
      int choice = *p == 'T' ? SAM_CHOICE_DOUBT : *p - 'A';

      sam_demo_stage_act (stage, get_screen (), "live.vote", "i", choice);
      sam_demo_stage_act (stage, get_screen (), "live.confirm", NULL);
    }
}

static void
play_cards (SamDemoStage *stage)
{
  GtkWidget *window = GTK_WIDGET (stage->window);
  GtkWidget *entry;

  sam_demo_stage_wait (stage, window_has_its_size,
                       "the window as large as asked for");
  shoot (stage, "cards");
  sam_demo_stage_act (stage, window, "win.open-card", "(ss)", DECK, CARD);
  shoot (stage, "about-a-card");
  sam_demo_stage_act (stage, window, "win.open-item", "(ss)", DECK, CASE);
  shoot (stage, "case");
  sam_demo_stage_act (stage, window, "win.open-item", "(ss)", DECK, DILEMMA);
  shoot (stage, "dilemma");
  sam_demo_stage_act (stage, window, "win.open-item", "(ss)", DECK, TIP);
  shoot (stage, "tip");

  sam_demo_stage_act (stage, window, "win.search", NULL);
  entry = sam_demo_stage_find (window, GTK_TYPE_SEARCH_ENTRY, 0);
  if (entry == NULL)
    sam_demo_stage_fail (stage, "There is nowhere to search");
  else
    /* Translators: a word that is in some of the Dutch cards */
    gtk_editable_set_text (GTK_EDITABLE (entry), _ ("consent"));
  sam_demo_stage_wait (stage, something_is_found, "something is found");
  shoot (stage, "search");
}

/* It begins full screen, which may be larger than the pictures should be. */
static void
resize_screen (SamDemoStage *stage)
{
  stage->patience_end = g_get_monotonic_time () + FULL_SCREEN_PATIENCE_US;
  sam_demo_stage_wait (stage, screen_is_full_or_never_will_be, "full screen");
  stage->patience_end = 0;
  sam_demo_stage_wait (stage, screen_takes_its_size,
                       "the shared screen as large as asked for");
}

static void
play_start (SamDemoStage *stage)
{
  GtkWidget *dialog, *people;

  sam_demo_stage_act (stage, GTK_WIDGET (stage->window), "win.discuss-item",
                      "(ss)", DECK, DILEMMA);
  sam_demo_stage_wait (stage, dialog_is_there, "the question how many");
  if (stage->error != NULL)
    return;

  dialog = sam_demo_stage_find_window (SAM_TYPE_START_DIALOG);
  people = sam_demo_stage_find (dialog, GTK_TYPE_SPIN_BUTTON, 0);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (people),
                             (double) strlen (VOTES_BEFORE));
  sam_demo_stage_shoot (stage, dialog, "how-many-people");
  sam_demo_stage_act (stage, dialog, "start-dialog.start", NULL);
  sam_demo_stage_wait (stage, session_runs, "the session starts");
  if (stage->error != NULL)
    return;

  resize_screen (stage);
}

/* Lets time pass; what shows a clock shows the moment, not the last second. */
static void
pass (SamDemoStage *stage, guint seconds)
{
  sam_clock_advance (stage->clock, seconds);
  g_signal_emit_by_name (sam_window_get_live (stage->window), "tick");
}

static void
play_first_vote (SamDemoStage *stage)
{
  shoot_screen (stage, "shared-screen-read");
  pass (stage, 75);
  go_to (stage, SAM_PHASE_VOTE_BEFORE);
  vote (stage, "AAA");
  shoot_screen (stage, "shared-screen-vote");
  vote (stage, &VOTES_BEFORE[3]);
  ask (stage, "live.close-round");
  pass (stage, 112);
  go_to (stage, SAM_PHASE_TALK);
  shoot_screen (stage, "shared-screen-talk");
}

static void
play_notes (SamDemoStage *stage)
{
  static const char *const lines[] = {
    N_ ("a carer wants to talk and time is up"),
    N_ ("I agree a moment in the same week before I go"),
    "SJ",
  };
  GtkWidget *panel =
      sam_demo_stage_find (get_console (), SAM_TYPE_SESSION_PANEL, 0);
  GtkWidget *note = sam_demo_stage_find (panel, GTK_TYPE_TEXT_VIEW, 0);

  if (note == NULL)
    {
      sam_demo_stage_fail (stage, "There is nowhere to write");
      return;
    }

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (note)),
                            _ ("Most of us want to stay for two minutes and "
                               "agree a moment.\n"
                               "Question: whom do we ring when we run late?"),
                            -1);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      GtkWidget *row = sam_demo_stage_find (panel, ADW_TYPE_ENTRY_ROW, i);

      gtk_editable_set_text (GTK_EDITABLE (row),
                             *lines[i] == 'S' ? lines[i] : _ (lines[i]));
    }

  pass (stage, 185);
  sam_demo_stage_wait (stage, all_is_saved, "the notes are saved");
  shoot (stage, "console");
}

static void
play_second_vote (SamDemoStage *stage)
{
  go_to (stage, SAM_PHASE_VOTE_AFTER);
  vote (stage, VOTES_AFTER);
  shoot_screen (stage, "shared-screen-all-voted");
  ask (stage, "live.close-round");
  go_to (stage, SAM_PHASE_OUTCOME);
  shoot_screen (stage, "shared-screen-outcome");
  shoot (stage, "console-outcome");
}

static void
write_summary (SamDemoStage *stage, SamSession *session)
{
  g_autofree char *path =
      g_build_filename (stage->options->folder, "summary.md", NULL);
  g_autofree char *text = NULL;
  g_autoptr (SamReport) report = NULL;

  if (stage->error != NULL)
    return;

  report = sam_report_new (session, SAM_REPORT_FOR_US);
  text = sam_report_to_markdown (report);
  g_file_set_contents (path, text, -1, &stage->error);
}

static void
play_end (SamDemoStage *stage)
{
  GtkWidget *window = GTK_WIDGET (stage->window);
  g_autoptr (SamSession) session = NULL;

  if (stage->error != NULL)
    return;

  session =
      g_object_ref (sam_live_get_session (sam_window_get_live (stage->window)));
  sam_demo_stage_act (stage, get_screen (), "live.end", NULL);
  sam_demo_stage_wait (stage, session_is_shown, "the session closes");
  shoot (stage, "summary");
  write_summary (stage, session);
  sam_demo_stage_act (stage, window, "win.show-place", "s", "sessions");
  shoot (stage, "sessions");
}

/**
 * sam_demo_stage_play:
 *
 * Plays the session, up to its end or the first fault.
 */
void
sam_demo_stage_play (SamDemoStage *stage)
{
  static void (*const scenes[]) (SamDemoStage *) = {
    play_cards, play_start,       play_first_vote,
    play_notes, play_second_vote, play_end,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (scenes) && stage->error == NULL; i++)
    scenes[i](stage);
}
