// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-slide.h"

G_BEGIN_DECLS

struct _SamSlide
{
  char           *statement; /* (owned) (nullable) */
  SamText        *body;      /* (owned) (nullable) */
  SamSlideOptions options;
  guint           first_option;
  guint           n_options;
  GPtrArray      *choices; /* (owned) (nullable): see sam-slide-choices.c */
};

SamText *sam_slide_dup_body (SamItem     *item,
                             SamPhaseKind kind,
                             guint        part) G_GNUC_WARN_UNUSED_RESULT;

guint sam_slide_count_line (const char *line);
guint sam_slide_count_choices (SamSlide *self);

G_END_DECLS
