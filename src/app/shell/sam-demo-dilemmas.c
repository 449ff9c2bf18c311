// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-demo-steps.h"

#include <glib/gi18n-lib.h>

/* The two dilemmas of the second meeting in the demo: one that was discussed
 * before, by keyboard and with reasons; and one from two seats, by hands and on
 * slips of paper. */

enum
{
  DILEMMA = 6,
  TWO_SEATS,
};

static void
play_reasons (SamDemoStage *stage)
{
  static const struct
  {
    const char *because;
    const char *despite;
  } reasons[] = {
    { N_ ("she dared to ask for once"), N_ ("the next client is waiting") },
    { N_ ("two minutes now save a bad evening"), "" },
    { N_ ("I can only promise what I can keep"),
      N_ ("it feels cold to walk out") },
    { N_ ("a colleague is nearby today"), N_ ("I do not like to ask again") },
    { "", "" },
  };

  sam_demo_ask (stage, "live.ask-reasons");
  sam_demo_stage_act (stage, sam_demo_get_screen (), "screen.reasons", NULL);
  sam_demo_shoot_both (stage, "writing-reasons");
  for (gsize i = 0; i < G_N_ELEMENTS (reasons) && stage->error == NULL; i++)
    {
      sam_live_add_reason (sam_demo_get_live (stage),
                           *reasons[i].because != '\0' ? _ (reasons[i].because)
                                                       : "",
                           *reasons[i].despite != '\0' ? _ (reasons[i].despite)
                                                       : "");
      sam_demo_settle (stage);
    }
  sam_demo_ask (stage, "live.close-reasons");
  sam_demo_shoot_both (stage, "reasons");
}

static void
play_before_and_after (SamDemoStage *stage)
{
  sam_demo_go_to_block (stage, DILEMMA);
  sam_demo_shoot (stage, "console-read");
  sam_demo_go_to (stage, SAM_PHASE_VOTE_BEFORE);
  sam_demo_vote (stage, "AABBCCAT");
  sam_demo_ask (stage, "live.close-round");
  sam_demo_go_to (stage, SAM_PHASE_TALK);
  sam_demo_pass (stage, 300);
  sam_demo_shoot (stage, "console-talk");
  sam_demo_go_to (stage, SAM_PHASE_VOTE_AFTER);
  sam_demo_vote (stage, "BBBBCCAB");
  sam_demo_ask (stage, "live.close-round");
  sam_demo_go_to (stage, SAM_PHASE_OUTCOME);
  sam_demo_shoot_screen (stage, "second-outcome");
  sam_demo_stage_act (stage, sam_demo_get_screen (), "live.earlier", NULL);
  sam_demo_settle (stage);
  sam_demo_shoot_both (stage, "earlier");
  sam_demo_stage_act (stage, sam_demo_get_screen (), "live.earlier", NULL);
  sam_demo_settle (stage);
}

static void
play_two_seats (SamDemoStage *stage)
{
  static const guint slips[SAM_N_CHOICES] = {
    [SAM_CHOICE_A] = 5, [SAM_CHOICE_B] = 2, [SAM_CHOICE_DOUBT] = 1
  };

  sam_demo_go_to_block (stage, TWO_SEATS);
  sam_demo_go_to (stage, SAM_PHASE_VOTE_BEFORE);
  sam_demo_ask_for (stage, "live.way", SAM_WAY_HANDS);
  sam_demo_ask_for (stage, "live.vote", SAM_CHOICE_A);
  sam_demo_ask_for (stage, "live.vote", SAM_CHOICE_A);
  sam_demo_ask_for (stage, "live.vote", SAM_CHOICE_A);
  sam_demo_ask_for (stage, "live.vote", SAM_CHOICE_B);
  sam_demo_shoot_both (stage, "hands");
  for (int i = 0; i < SAM_DEMO_PEOPLE / 2; i++)
    sam_demo_ask_for (stage, "live.vote", SAM_CHOICE_B);
  sam_demo_ask (stage, "live.close-round");

  sam_demo_go_to (stage, SAM_PHASE_VOTE_AFTER);
  sam_demo_ask_for (stage, "live.way", SAM_WAY_PAPER);
  sam_demo_shoot_both (stage, "slips");
  sam_demo_stage_act (stage, sam_demo_get_screen (), "screen.slips", NULL);
  sam_demo_shoot_screen (stage, "slip-form");
  if (stage->error == NULL)
    sam_live_enter_slips (sam_demo_get_live (stage), slips);
  sam_demo_settle (stage);
  sam_demo_go_to (stage, SAM_PHASE_OUTCOME);
  sam_demo_shoot_both (stage, "two-seats");
}

void
sam_demo_play_dilemmas (SamDemoStage *stage)
{
  play_before_and_after (stage);
  play_reasons (stage);
  play_two_seats (stage);
}
