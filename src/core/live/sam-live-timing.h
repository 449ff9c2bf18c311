// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-live-private.h"

G_BEGIN_DECLS

typedef struct _SamTimingCommand SamTimingCommand;

/* Divides command->timing, which is how things are when the command is run, and
 * says in command->words what that is; FALSE if there is nothing to do. */
typedef gboolean (*SamTimingFind) (SamLive *self, SamTimingCommand *command);

/* A change of how the time of a running session is divided. */
struct _SamTimingCommand
{
  SamLiveCommand parent; /* its position is where the team goes, if it does */

  SamTimingFind find;   /* (nullable): none if @timing is known */
  SamTiming    *timing; /* (owned) (nullable): from now on */
  char         *words;  /* (owned) (nullable): what was done */
  gboolean      goes;
  SamPlace      place; /* if it goes */
};

void  sam_live_push_timing (SamLive *self, SamTimingFind find, guint position);
char *sam_live_words_parked (SamSessionItem *item) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
