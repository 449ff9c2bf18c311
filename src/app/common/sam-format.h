// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-card.h"
#include "sam-session-row.h"

G_BEGIN_DECLS

/* Below this width, in pixels, list and text show one at a time: side by side
 * they need 783 of them in Dutch. */
#define SAM_NARROW_WIDTH 800

gboolean sam_format_is_narrow (gpointer self, int width, gboolean maximized);

const char *sam_format_kind (SamItemKind kind);
const char *sam_format_kinds (SamItemKind kind);
const char *sam_format_seat (SamSeat seat);
const char *sam_format_suits (SamSuits suits);
const char *sam_format_form (SamForm form);
const char *sam_format_language (const char *language);

char *sam_format_minutes (guint minutes) G_GNUC_WARN_UNUSED_RESULT;
char *sam_format_minutes_range (guint least,
                                guint most) G_GNUC_WARN_UNUSED_RESULT;
char *sam_format_count (SamItemKind kind,
                        guint       count) G_GNUC_WARN_UNUSED_RESULT;
char *sam_format_counts (SamCard *card) G_GNUC_WARN_UNUSED_RESULT;
char *sam_format_card (guint       number,
                       const char *title) G_GNUC_WARN_UNUSED_RESULT;
char *sam_format_item_line (SamItem *item) G_GNUC_WARN_UNUSED_RESULT;
char *sam_format_people (guint people) G_GNUC_WARN_UNUSED_RESULT;
char *sam_format_moment (GDateTime *moment,
                         GDateTime *now) G_GNUC_WARN_UNUSED_RESULT;
char *sam_format_session_line (SamSessionRow *row) G_GNUC_WARN_UNUSED_RESULT;
char *sam_format_notes_end (SamSessionRow *row) G_GNUC_WARN_UNUSED_RESULT;

char *sam_format_colour_class (SamCardColour colour) G_GNUC_WARN_UNUSED_RESULT;
char *sam_format_icon_name (const char *icon) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
