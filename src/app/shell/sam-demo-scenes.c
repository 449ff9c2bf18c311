// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-demo-steps.h"

#include <glib/gi18n-lib.h>

#include "sam-console.h"
#include "sam-session-panel.h"
#include "sam-start-dialog.h"

/*
 * The guided demo: two meetings of the same team, played through the real
 * widgets. Each step does what a person would do, waits until the app has done
 * it, and takes a picture. A step that does not go as meant is an error.
 *
 * In the first meeting a team discusses one dilemma, on the spur of the moment.
 * Two weeks later it meets again, with an agenda that was prepared. In the
 * evening one of them studies alone.
 */

/* Eight people, in the order in which they come to the keyboard. "T" doubts. */
#define VOTES_BEFORE "AAABBATC"
#define VOTES_AFTER "ABCBCACC"

static gboolean
window_has_its_size (SamDemoStage *stage)
{
  GtkWidget *window = GTK_WIDGET (stage->window);

  return gtk_widget_get_width (window) == stage->options->width &&
         gtk_widget_get_height (window) == stage->options->height;
}

static gboolean
something_is_found (SamDemoStage *stage)
{
  GtkWidget *window = GTK_WIDGET (stage->window);

  return sam_demo_stage_find (window, GTK_TYPE_LIST_BOX_ROW, 0) != NULL ||
         sam_demo_stage_find (window, GTK_TYPE_LIST_VIEW, 0) != NULL;
}

void
sam_demo_play_cards (SamDemoStage *stage)
{
  static const struct
  {
    const char *item;
    const char *name;
  } items[] = {
    { SAM_DEMO_CASE, "case" },
    { SAM_DEMO_DILEMMA, "dilemma" },
    { SAM_DEMO_TIP, "tip" },
  };
  GtkWidget *window = GTK_WIDGET (stage->window);
  GtkWidget *entry;

  sam_demo_stage_wait (stage, window_has_its_size,
                       "the window as large as asked for");
  sam_demo_shoot (stage, "cards");
  sam_demo_stage_act (stage, window, "win.open-card", "(ss)", SAM_DEMO_DECK,
                      SAM_DEMO_CARD);
  sam_demo_shoot (stage, "about-a-card");
  for (gsize i = 0; i < G_N_ELEMENTS (items); i++)
    {
      sam_demo_stage_act (stage, window, "win.open-item", "(ss)", SAM_DEMO_DECK,
                          items[i].item);
      sam_demo_shoot (stage, items[i].name);
    }

  sam_demo_stage_act (stage, window, "win.search", NULL);
  entry = sam_demo_stage_find (window, GTK_TYPE_SEARCH_ENTRY, 0);
  if (entry == NULL)
    sam_demo_stage_fail (stage, "There is nowhere to search");
  else
    /* Translators: a word that is in some of the Dutch cards */
    gtk_editable_set_text (GTK_EDITABLE (entry), _ ("consent"));
  sam_demo_stage_wait (stage, something_is_found, "something is found");
  sam_demo_shoot (stage, "search");
}

static void
play_first_vote (SamDemoStage *stage)
{
  sam_demo_shoot_screen (stage, "read");
  sam_demo_pass (stage, 75);
  sam_demo_go_to (stage, SAM_PHASE_VOTE_BEFORE);
  sam_demo_vote (stage, "AAA");
  sam_demo_shoot_both (stage, "vote");
  sam_demo_vote (stage, &VOTES_BEFORE[3]);
  sam_demo_ask (stage, "live.close-round");
  sam_demo_pass (stage, 112);
  sam_demo_go_to (stage, SAM_PHASE_TALK);
  sam_demo_shoot_screen (stage, "talk");
}

static void
play_notes (SamDemoStage *stage)
{
  GtkWidget *panel =
      sam_demo_stage_find (sam_demo_get_console (), SAM_TYPE_SESSION_PANEL, 0);

  sam_demo_note (stage, _ ("Most of us want to stay for two minutes and agree "
                           "a moment.\n"
                           "Question: whom do we ring when we run late?"));
  sam_demo_write (stage, panel, ADW_TYPE_ENTRY_ROW, 0,
                  _ ("a carer wants to talk and time is up"));
  sam_demo_write (stage, panel, ADW_TYPE_ENTRY_ROW, 1,
                  _ ("I agree a moment in the same week before I go"));
  sam_demo_write (stage, panel, ADW_TYPE_ENTRY_ROW, 2, "SJ");
  sam_demo_pass (stage, 185);
  sam_demo_settle (stage);
  sam_demo_shoot (stage, "console");
}

static void
play_second_vote (SamDemoStage *stage)
{
  sam_demo_go_to (stage, SAM_PHASE_VOTE_AFTER);
  sam_demo_vote (stage, VOTES_AFTER);
  sam_demo_shoot_screen (stage, "all-voted");
  sam_demo_ask (stage, "live.close-round");
  sam_demo_go_to (stage, SAM_PHASE_OUTCOME);
  sam_demo_shoot_both (stage, "outcome");
}

void
sam_demo_play_first_meeting (SamDemoStage *stage)
{
  SamSession *session;

  sam_demo_stage_act (stage, GTK_WIDGET (stage->window), "win.discuss-item",
                      "(ss)", SAM_DEMO_DECK, SAM_DEMO_DILEMMA);
  sam_demo_begin (stage);
  if (stage->error == NULL)
    sam_demo_shoot_window (stage, SAM_TYPE_START_DIALOG, "how-many-people");
  sam_demo_start_session (stage);
  if (stage->error != NULL)
    return;

  play_first_vote (stage);
  play_notes (stage);
  play_second_vote (stage);
  session = sam_demo_end_session (stage);
  g_clear_object (&session);
}

/**
 * sam_demo_stage_play:
 *
 * Plays everything, up to its end or the first fault.
 */
void
sam_demo_stage_play (SamDemoStage *stage)
{
  static void (*const scenes[]) (SamDemoStage *) = {
    sam_demo_play_cards,     sam_demo_play_first_meeting,
    sam_demo_play_preparing, sam_demo_play_opening,
    sam_demo_play_items,     sam_demo_play_dilemmas,
    sam_demo_play_choosing,  sam_demo_play_afterwards,
    sam_demo_play_studying,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (scenes) && stage->error == NULL; i++)
    scenes[i](stage);
}
