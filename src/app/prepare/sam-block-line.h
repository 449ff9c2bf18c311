// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda.h"

G_BEGIN_DECLS

const char *sam_block_line_get_icon (SamBlockKind kind);
const char *sam_block_line_get_kind (SamBlock *block);
const char *sam_block_line_get_form (SamVoteForm form);
const char *sam_block_line_get_way (SamWay way);
const char *sam_block_line_get_kept (SamVoteForm form, SamWay way);

char *sam_block_line_dup_time (SamAgenda *agenda,
                               int        start) G_GNUC_WARN_UNUSED_RESULT;
gboolean
sam_block_line_parse_time (SamAgenda *agenda, const char *text, int *start);
char *sam_block_line_dup_details (SamAgenda *agenda,
                                  SamBlock  *block) G_GNUC_WARN_UNUSED_RESULT;
char *sam_block_line_dup_state (SamAgenda *agenda,
                                SamBlock  *block) G_GNUC_WARN_UNUSED_RESULT;
char *sam_block_line_dup_name (SamAgenda *agenda,
                               SamBlock  *block) G_GNUC_WARN_UNUSED_RESULT;
char *sam_block_line_dup_place (SamAgenda *agenda,
                                guint      position) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
