// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-live.h"

G_BEGIN_DECLS

char *sam_live_words_clock (guint seconds) G_GNUC_WARN_UNUSED_RESULT;
char *sam_live_words_clock_of (guint seconds,
                               guint minutes) G_GNUC_WARN_UNUSED_RESULT;
char *sam_live_words_of_minutes (guint minutes) G_GNUC_WARN_UNUSED_RESULT;
char *sam_live_words_place (SamSession *session) G_GNUC_WARN_UNUSED_RESULT;
char *sam_live_words_ballot (SamLive     *live,
                             SamRoundName round) G_GNUC_WARN_UNUSED_RESULT;
char *sam_live_words_outcome (SamLive    *live,
                              SamOutcome *outcome) G_GNUC_WARN_UNUSED_RESULT;
char *sam_live_words_secrecy (SamWay way) G_GNUC_WARN_UNUSED_RESULT;
char *sam_live_words_people (guint people) G_GNUC_WARN_UNUSED_RESULT;

char *sam_live_words_text (SamText *text) G_GNUC_WARN_UNUSED_RESULT;

const char *sam_live_words_next (SamLive *live);
const char *sam_live_words_people_note (guint people);
const char *sam_live_words_vote_note (guint people, SamVoteForm form);
const char *sam_live_words_save_state (SamSaveState state);

G_END_DECLS
