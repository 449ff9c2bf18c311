// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SamWordRoles:
 *
 * What a word says of itself and of what stands beside it.
 */
typedef enum
{
  SAM_WORD_DUTCH = 1 << 0,       /* stands in Dutch texts */
  SAM_WORD_ENGLISH = 1 << 1,     /* stands in English texts */
  SAM_WORD_NO_NAME = 1 << 2,     /* no name, even with a capital */
  SAM_WORD_PARTICLE = 1 << 3,    /* may be the “van” of a surname */
  SAM_WORD_PREPOSITION = 1 << 4, /* may be the “in” of “in ’t Veld” */
  SAM_WORD_ARTICLE = 1 << 5,     /* what follows is a thing */
  SAM_WORD_TITLE = 1 << 6,       /* a surname follows */
  SAM_WORD_RELATION = 1 << 7,    /* a name may follow */
  SAM_WORD_NAMED = 1 << 8,       /* a name follows */
  SAM_WORD_HOUSE = 1 << 9,       /* the name of a house follows */
  SAM_WORD_BORN = 1 << 10,       /* a date of birth follows */
  SAM_WORD_SINCE = 1 << 11,      /* the date that follows is none of birth */
  SAM_WORD_PHONE = 1 << 12,      /* a phone number follows */
  SAM_WORD_SERVICE = 1 << 13,    /* a citizen service number follows */
  SAM_WORD_AND = 1 << 14,        /* another of the same follows */
} SamWordRoles;

SamWordRoles sam_known_word (const char *folded);
guint        sam_known_month (const char *folded);
gboolean     sam_known_street (const char *folded);
gboolean     sam_known_thing (const char *folded, const char *next);

G_END_DECLS
