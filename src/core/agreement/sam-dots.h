// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* So many proposals have a key of their own. */
#define SAM_DOTS_MOST_PROPOSALS 9

/* So many become improvement points; one more asks first. */
#define SAM_MOST_AGREEMENTS 2

guint    sam_dots_per_person (guint n_proposals);
gboolean sam_dots_asks_first (guint n_chosen);

char *sam_dots_describe (const int *dots,
                         guint      n_proposals) G_GNUC_WARN_UNUSED_RESULT;

/* The round at the keyboard, in memory alone. */
typedef struct _SamDots SamDots;

SamDots *sam_dots_new (guint n_proposals,
                       guint n_people) G_GNUC_WARN_UNUSED_RESULT;
void     sam_dots_free (SamDots *self);

guint    sam_dots_get_n_proposals (SamDots *self);
guint    sam_dots_get_n_people (SamDots *self);
gboolean sam_dots_set_n_people (SamDots *self, guint n_people);
guint    sam_dots_get_received (SamDots *self);
guint    sam_dots_get_left (SamDots *self);
gboolean sam_dots_is_full (SamDots *self);

gboolean sam_dots_place (SamDots *self, guint proposal);
gboolean sam_dots_take_back (SamDots *self);
gboolean sam_dots_confirm (SamDots *self);
int      sam_dots_count (SamDots *self, guint proposal);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamDots, sam_dots_free)

G_END_DECLS
