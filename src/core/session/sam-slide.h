// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-phase.h"

G_BEGIN_DECLS

/**
 * SamSlideOptions:
 * @SAM_SLIDE_OPTIONS_NONE: no options on this one
 * @SAM_SLIDE_OPTIONS_SAY: letter and statement
 * @SAM_SLIDE_OPTIONS_PRICE: those with the value and its price
 * @SAM_SLIDE_OPTIONS_OUTCOME: those with what sam-disclosure.h lets be shown
 */
typedef enum
{
  SAM_SLIDE_OPTIONS_NONE,
  SAM_SLIDE_OPTIONS_SAY,
  SAM_SLIDE_OPTIONS_PRICE,
  SAM_SLIDE_OPTIONS_OUTCOME,
} SamSlideOptions;

typedef struct _SamSlide SamSlide;

SamSlide *sam_slide_new (SamItem        *item,
                         const SamPhase *phase) G_GNUC_WARN_UNUSED_RESULT;
SamSlide *sam_slide_new_form (SamItem        *item,
                              SamVoteForm     form,
                              const SamPhase *phase) G_GNUC_WARN_UNUSED_RESULT;
SamSlide *sam_slide_new_words (const char *statement,
                               SamText    *body,
                               guint       page) G_GNUC_WARN_UNUSED_RESULT;
void      sam_slide_free (SamSlide *self);

const char     *sam_slide_get_statement (SamSlide *self);
SamText        *sam_slide_get_body (SamSlide *self);
SamSlideOptions sam_slide_get_options (SamSlide *self);
guint           sam_slide_get_first_option (SamSlide *self);
guint           sam_slide_get_n_options (SamSlide *self);
guint           sam_slide_count_words (SamSlide *self, SamItem *item);

/* What may be chosen, or was, in words that are not of an item. */
SamSlide   *sam_slide_new_choices (const char *statement,
                                   SamText    *body) G_GNUC_WARN_UNUSED_RESULT;
void        sam_slide_add_choice (SamSlide   *self,
                                  const char *key,
                                  const char *says,
                                  const char *first_line,
                                  const char *second_line);
guint       sam_slide_get_n_choices (SamSlide *self);
const char *sam_slide_get_choice_key (SamSlide *self, guint choice);
const char *sam_slide_get_choice_says (SamSlide *self, guint choice);
const char *
sam_slide_get_choice_line (SamSlide *self, guint choice, guint line);

guint sam_slide_count_pages (SamItem *item, SamPhaseKind kind, guint part);
guint sam_slide_count_word_pages (const char *statement, SamText *body);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamSlide, sam_slide_free)

G_END_DECLS
