// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-demo-stage.h"

G_BEGIN_DECLS

/* What the demo is played with. */
#define SAM_DEMO_DECK "samenspel"
#define SAM_DEMO_CARD "building-contact"
#define SAM_DEMO_CASE "building-contact-voice-at-eleven"
#define SAM_DEMO_DILEMMA "building-contact-coat-already-on"
#define SAM_DEMO_TIP "building-contact-greet-the-whole-room"
#define SAM_DEMO_PEOPLE 8

GtkWidget *sam_demo_get_console (void);
GtkWidget *sam_demo_get_screen (void);
SamLive   *sam_demo_get_live (SamDemoStage *stage);

void sam_demo_shoot (SamDemoStage *stage, const char *name);
void sam_demo_shoot_screen (SamDemoStage *stage, const char *name);
void sam_demo_shoot_both (SamDemoStage *stage, const char *name);
GtkWidget *
sam_demo_shoot_window (SamDemoStage *stage, GType type, const char *name);

void sam_demo_begin (SamDemoStage *stage);
void sam_demo_start_session (SamDemoStage *stage);
void sam_demo_ask (SamDemoStage *stage, const char *action);
void sam_demo_ask_for (SamDemoStage *stage, const char *action, int value);
void sam_demo_settle (SamDemoStage *stage);
void sam_demo_go_to (SamDemoStage *stage, SamPhaseKind kind);
void sam_demo_go_to_block (SamDemoStage *stage, guint position);
void sam_demo_vote (SamDemoStage *stage, const char *letters);
void sam_demo_pass (SamDemoStage *stage, guint seconds);
void sam_demo_write (SamDemoStage *stage,
                     GtkWidget    *where,
                     GType         type,
                     guint         nth,
                     const char   *text);
void sam_demo_note (SamDemoStage *stage, const char *text);
SamSession *
sam_demo_end_session (SamDemoStage *stage) G_GNUC_WARN_UNUSED_RESULT;

/* The scenes, in their order. */
void sam_demo_play_cards (SamDemoStage *stage);
void sam_demo_play_first_meeting (SamDemoStage *stage);
void sam_demo_play_preparing (SamDemoStage *stage);
void sam_demo_play_opening (SamDemoStage *stage);
void sam_demo_play_items (SamDemoStage *stage);
void sam_demo_play_dilemmas (SamDemoStage *stage);
void sam_demo_play_choosing (SamDemoStage *stage);
void sam_demo_play_afterwards (SamDemoStage *stage);
void sam_demo_play_studying (SamDemoStage *stage);

G_END_DECLS
