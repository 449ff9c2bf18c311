// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-deck-shelf.h"
#include "sam-people.h"

G_BEGIN_DECLS

/* The day is the one that the calendar says here. */
guint sam_return_notice_count_minutes (SamStudy     *study,
                                       SamDeckShelf *shelf,
                                       SamDay        today);
guint sam_return_notice_find_minutes (SamPeople    *people,
                                      SamDeckShelf *shelf,
                                      SamDay        today);

gboolean sam_return_notice_may_come (GSettings *settings, SamDay today);
void     sam_return_notice_send (GApplication *application,
                                 GSettings    *settings,
                                 guint         minutes,
                                 SamDay        today);
void     sam_return_notice_withdraw (GApplication *application);

G_END_DECLS
