// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-sitting-leaf.h"

G_BEGIN_DECLS

/* What the leaves are made of; each appends to @box. */

/* sam-sitting-pieces.c */
void sam_leaf_append_heading (GtkBox *box, const char *text);
void sam_leaf_append_paragraph (GtkBox *box, const char *text);
void sam_leaf_append_dim (GtkBox *box, const char *text);
void sam_leaf_append_text (GtkBox *box, SamText *text);
void sam_leaf_append_questions (GtkBox *box, SamItem *item);
void sam_leaf_append_field (GtkBox                  *box,
                            const SamSittingSubject *subject,
                            SamSittingText           which,
                            const char              *label);
void sam_leaf_append_own (GtkBox        *box,
                          const char    *title,
                          SamSitting    *sitting,
                          SamSittingText which);
void sam_leaf_append_last (GtkBox *box, const SamSittingSubject *subject);
void sam_leaf_append_changed_text (GtkBox                  *box,
                                   const SamSittingSubject *subject);

/* sam-sitting-story.c */
void sam_leaf_append_story (GtkBox                  *box,
                            const SamSittingSubject *subject,
                            guint                    n_phases);
void sam_leaf_append_reaction (GtkBox *box, const SamSittingSubject *subject);
void sam_leaf_append_viewpoints (GtkBox *box, const SamSittingSubject *subject);
void sam_leaf_append_plan (GtkBox *box, const SamSittingSubject *subject);

/* sam-sitting-dilemma.c */
void sam_leaf_append_choice (GtkBox                  *box,
                             const SamSittingSubject *subject,
                             SamPick                  pick);

/* sam-sitting-doing.c */
void sam_leaf_append_goal (GtkBox *box, const SamSittingSubject *subject);
void sam_leaf_append_step (GtkBox                  *box,
                           const SamSittingSubject *subject,
                           guint                    step);
void sam_leaf_append_result (GtkBox *box, const SamSittingSubject *subject);
void sam_leaf_append_tip (GtkBox *box, const SamSittingSubject *subject);
void sam_leaf_append_tip_when (GtkBox *box, const SamSittingSubject *subject);
void sam_leaf_append_tried (GtkBox *box, const SamSittingSubject *subject);
void sam_leaf_append_noticed (GtkBox *box, const SamSittingSubject *subject);

G_END_DECLS
