// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda.h"

G_BEGIN_DECLS

char *sam_builder_line_dup_title (SamAgenda *agenda) G_GNUC_WARN_UNUSED_RESULT;
char *sam_builder_line_dup_head (SamAgenda *agenda) G_GNUC_WARN_UNUSED_RESULT;
char *
sam_builder_line_dup_planned (SamAgenda *agenda) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
