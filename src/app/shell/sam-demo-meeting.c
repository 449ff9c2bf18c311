// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-demo-steps.h"

#include <glib/gi18n-lib.h>

#include "sam-late-panel.h"
#include "sam-look-back.h"
#include "sam-window-private.h"

/* The second meeting of the demo, but for its dilemmas: from the welcome to
 * the last item that nobody votes on. */

/* The parts of the meeting, as it was prepared. */
enum
{
  WELCOME,
  CHECK_IN,
  LAST_TIME,
  CASE,
};

static void
play_last_time (SamDemoStage *stage)
{
  GtkWidget *look_back;

  sam_demo_go_to_block (stage, LAST_TIME);
  sam_demo_shoot_both (stage, "last-time");
  sam_demo_ask_for (stage, "live.answer", SAM_AGREEMENT_GOING_ON);
  look_back =
      sam_demo_stage_find (sam_demo_get_console (), SAM_TYPE_LOOK_BACK, 0);
  sam_demo_write (stage, look_back, GTK_TYPE_ENTRY, 0,
                  _ ("She rang us herself, before we rang her."));
  sam_demo_settle (stage);
  sam_demo_shoot_both (stage, "last-time-answered");
}

void
sam_demo_play_opening (SamDemoStage *stage)
{
  sam_demo_stage_act (stage, GTK_WIDGET (stage->window->builder_page),
                      "builder.start", NULL);
  sam_demo_begin (stage);
  sam_demo_start_session (stage);
  if (stage->error != NULL)
    return;

  sam_demo_shoot_both (stage, "welcome");
  sam_demo_ask (stage, "live.another");
  sam_demo_shoot_screen (stage, "another-rule");
  sam_demo_go_to_block (stage, CHECK_IN);
  sam_demo_shoot_both (stage, "check-in");
  sam_demo_ask (stage, "live.another");
  sam_demo_shoot_screen (stage, "another-question");
  sam_demo_pass (stage, 200);
  play_last_time (stage);
}

/* What the room sees when it should not see the session. */
static void
play_screens (SamDemoStage *stage)
{
  sam_demo_ask (stage, "live.freeze");
  sam_demo_ask (stage, "live.next");
  sam_demo_shoot_both (stage, "frozen");
  sam_demo_ask (stage, "live.freeze");
  sam_demo_ask (stage, "live.quiet");
  sam_demo_shoot_both (stage, "quiet");
  sam_demo_ask (stage, "live.quiet");
  sam_demo_ask (stage, "live.blank");
  sam_demo_shoot_both (stage, "black");
  sam_demo_ask (stage, "live.blank");
}

/* With one screen the facilitator writes beside the slide. */
static void
play_one_screen (SamDemoStage *stage)
{
  sam_demo_stage_act (stage, sam_demo_get_screen (), "screen.note", NULL);
  sam_demo_shoot_screen (stage, "note");
  sam_demo_stage_act (stage, sam_demo_get_screen (), "screen.leave", NULL);
  sam_demo_pass (stage, 40 * 60);
  sam_demo_stage_act (stage, sam_demo_get_screen (), "screen.late", NULL);
  sam_demo_shoot_screen (stage, "late");
  sam_demo_stage_act (stage, sam_demo_get_screen (), "screen.leave", NULL);
  sam_demo_stage_act (stage, sam_demo_get_console (), "screen.late", NULL);
  sam_demo_shoot (stage, "console-late");
  sam_demo_stage_act (stage,
                      sam_demo_stage_find (sam_demo_get_console (),
                                           SAM_TYPE_LATE_PANEL, 0),
                      "late.take", "i", SAM_LATE_WAY_TRIM);
  sam_demo_settle (stage);
  sam_demo_shoot (stage, "console-trimmed");
}

static void
play_case (SamDemoStage *stage)
{
  sam_demo_go_to_block (stage, CASE);
  sam_demo_pass (stage, 260);
  sam_demo_shoot_both (stage, "case");
  sam_demo_go_to (stage, SAM_PHASE_TALK);
  sam_demo_shoot_both (stage, "case-talk");
  sam_demo_note (stage, _ ("Mrs Jansen says that her daughter wants to be "
                           "rung after eleven at night."));
  sam_demo_settle (stage);
}

void
sam_demo_play_items (SamDemoStage *stage)
{
  play_case (stage);
  play_one_screen (stage);

  sam_demo_go_to_block (stage, CASE + 1);
  sam_demo_shoot_both (stage, "assignment");
  sam_demo_go_to (stage, SAM_PHASE_STEP);
  sam_demo_pass (stage, 100);
  sam_demo_shoot_both (stage, "step");
  sam_demo_pass (stage, 100);
  sam_demo_shoot_both (stage, "step-over");

  sam_demo_go_to_block (stage, CASE + 2);
  sam_demo_shoot_both (stage, "tip");
  play_screens (stage);
}
