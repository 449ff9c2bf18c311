// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SamNameLevel:
 *
 * What it takes for a word to be a name: the later, the more.
 */
typedef enum
{
  SAM_NAME_UNKNOWN,
  SAM_NAME_ALWAYS,  /* a name without a capital, too */
  SAM_NAME_CAPITAL, /* with a capital */
  SAM_NAME_INSIDE,  /* with a capital that does not begin a sentence */
  SAM_NAME_BESIDE,  /* with a capital, beside another name or a title */
} SamNameLevel;

SamNameLevel sam_known_first_name (const char *folded);
SamNameLevel sam_known_last_name (const char *folded);

G_END_DECLS
