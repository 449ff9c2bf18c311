// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-demo-steps.h"

#include <glib/gi18n-lib.h>

#include "sam-preferences-window.h"
#include "sam-report.h"
#include "sam-rescue-window.h"
#include "sam-window-private.h"

/* How the second meeting of the demo ends, and what is there afterwards. */

enum
{
  AGREE = 8,
  CHECK_OUT,
  CLOSE,
};

static const struct
{
  const char *when;
  const char *then;
  const char *owner;
} proposals[] = {
  { N_ ("a carer wants to talk and time is up"),
    N_ ("I agree a moment in the same week before I go"), "SJ" },
  { N_ ("a carer goes to another room when I come in"),
    N_ ("I say good-bye to them too, and ask how the week was"), "MB" },
  { N_ ("somebody in the family asks for a message in the evening"),
    N_ ("we look together for who can answer it, and until when"), "" },
};

static void
write_proposals (SamDemoStage *stage)
{
  SamLive *live = sam_demo_get_live (stage);

  for (gsize i = 0; i < G_N_ELEMENTS (proposals) && stage->error == NULL; i++)
    {
      g_autofree char *id = sam_live_add_proposal (live);

      sam_live_write_proposal (live, id, _ (proposals[i].when),
                               _ (proposals[i].then), proposals[i].owner);
    }
  sam_live_flush (live);
  sam_demo_settle (stage);
}

static void
play_agree (SamDemoStage *stage)
{
  sam_demo_go_to_block (stage, AGREE);
  sam_demo_shoot_both (stage, "agree");
  write_proposals (stage);
  sam_demo_shoot_both (stage, "proposals");
  sam_demo_go_to (stage, SAM_PHASE_DOTS);
  sam_demo_ask (stage, "live.start-dots");
  for (int person = 0; person < SAM_DEMO_PEOPLE; person++)
    {
      for (int dot = 0; dot < 2; dot++)
        sam_demo_ask_for (stage, "live.dot", (person * dot) % 3);
      if (person == 2)
        sam_demo_shoot_both (stage, "dots");
      sam_demo_ask (stage, "live.confirm-dots");
    }
  sam_demo_ask (stage, "live.close-dots");
  sam_demo_shoot_both (stage, "dotted");
  sam_demo_ask_for (stage, "live.choose", 0);
  sam_demo_ask_for (stage, "live.choose", 1);
  sam_demo_go_to (stage, SAM_PHASE_CHOSEN);
  sam_demo_shoot_both (stage, "chosen");
}

void
sam_demo_play_choosing (SamDemoStage *stage)
{
  static const int hands[SAM_N_WORTHS] = { 5, 2, 1 };

  play_agree (stage);
  sam_demo_go_to_block (stage, CHECK_OUT);
  sam_demo_pass (stage, 60);
  for (int worth = 0; worth < SAM_N_WORTHS; worth++)
    for (int i = 0; i < hands[worth]; i++)
      sam_demo_ask_for (stage, "live.worth", worth);
  sam_demo_shoot_both (stage, "check-out");
  sam_demo_go_to_block (stage, CLOSE);
  sam_demo_shoot_both (stage, "close");
}

static void
write_summary (SamDemoStage *stage, SamSession *session)
{
  g_autofree char *path =
      g_build_filename (stage->options->folder, "summary.md", NULL);
  g_autofree char *text = NULL;
  g_autoptr (SamReport) report = NULL;

  report = sam_report_new (session, SAM_REPORT_FOR_US);
  text = sam_report_to_markdown (report);
  g_file_set_contents (path, text, -1, &stage->error);
}

/* Windows that are seldom opened. */
static void
play_windows (SamDemoStage *stage)
{
  g_autoptr (SamUpkeep) upkeep = sam_upkeep_new (stage->database, stage->clock);
  g_autoptr (GDateTime) now = sam_clock_get_now (stage->clock);
  GtkWindow *window =
      sam_preferences_window_new (NULL, stage->database, upkeep);

  gtk_window_present (window);
  sam_demo_stage_shoot (stage, GTK_WIDGET (window), "preferences");
  gtk_window_destroy (window);

  window = sam_rescue_window_new (NULL, now);
  gtk_window_present (window);
  sam_demo_stage_shoot (stage, GTK_WIDGET (window), "rescue");
  gtk_window_destroy (window);
}

/* Returns: (transfer none) (nullable): what shows the layer to share, the
 * second of two toggles side by side; menus have toggles of their own */
static GtkWidget *
find_share (GtkWidget *window)
{
  GtkWidget *toggle;

  for (guint nth = 0;
       (toggle = sam_demo_stage_find (window, GTK_TYPE_TOGGLE_BUTTON, nth)) !=
       NULL;
       nth++)
    {
      GtkWidget *before = gtk_widget_get_prev_sibling (toggle);

      if (before != NULL && GTK_IS_TOGGLE_BUTTON (before))
        return toggle;
    }

  return NULL;
}

void
sam_demo_play_afterwards (SamDemoStage *stage)
{
  GtkWidget *window = GTK_WIDGET (stage->window);
  GtkWidget *share;
  g_autoptr (SamSession) session = sam_demo_end_session (stage);

  if (session == NULL)
    return;

  sam_demo_shoot (stage, "summary");
  write_summary (stage, session);
  share = find_share (window);
  if (share == NULL)
    {
      sam_demo_stage_fail (stage, "The report has one layer");
      return;
    }
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (share), TRUE);
  sam_demo_shoot (stage, "summary-to-share");
  sam_demo_stage_act (stage, window, "win.show-agreements", NULL);
  sam_demo_shoot (stage, "agreements");
  sam_demo_stage_act (stage, window, "win.show-place", "s", "sessions");
  sam_demo_shoot (stage, "sessions");
  play_windows (stage);
}
