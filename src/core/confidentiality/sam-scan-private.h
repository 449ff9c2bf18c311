// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-confidentiality.h"

G_BEGIN_DECLS

/* Longer words are no names; they match nothing. In bytes, folded. */
#define SAM_TOKEN_MAX 27

typedef enum
{
  SAM_TOKEN_WORD,
  SAM_TOKEN_NUMBER,
  SAM_TOKEN_SIGN,
} SamTokenKind;

/* A word, a row of digits, or one other character. */
typedef struct
{
  gsize        start; /* bytes */
  gsize        end;
  SamTokenKind kind;
  gunichar     sign;                      /* of a SIGN, else 0 */
  guint        n_letters;                 /* or digits, in characters */
  char         folded[SAM_TOKEN_MAX + 1]; /* ASCII, no capitals, no ’s */
  gsize        possessive; /* bytes of an ’s at the end; they do not count */
  gboolean     spaced;     /* white space stands before it */
  gboolean     first;      /* it begins a line or the text */
  gboolean     capital;    /* of a WORD: begins with one */
  gboolean     loud;       /* of a WORD: has nothing but capitals */
  gboolean     taken;      /* is part of something already */
} SamToken;

/* A text while it is looked through. */
typedef struct
{
  const char  *text;
  SamToken    *tokens; /* (owned) */
  gsize        n_tokens;
  gboolean     dutch;
  int          this_year;
  SamMarkKinds kinds;
  GPtrArray   *marks; /* (owned) */
} SamScan;

void     sam_scan_init (SamScan *self, const char *text, const char *language);
void     sam_scan_clear (SamScan *self);
gboolean sam_scan_is_sign (const SamScan *self, gsize i, gunichar sign);
gboolean sam_scan_is_word (const SamScan *self, gsize i, const char *word);
gboolean
sam_scan_is_number (const SamScan *self, gsize i, guint least, guint most);
gboolean sam_scan_is_tight (const SamScan *self, gsize i);
gboolean sam_scan_begins (const SamScan *self, gsize i);
guint64  sam_scan_get_value (const SamScan *self, gsize i);
void     sam_scan_take (SamScan *self, gsize first, gsize end);
void     sam_scan_mark (SamScan     *self,
                        SamMarkKinds kind,
                        gsize        first,
                        gsize        end,
                        const char  *nl,
                        const char  *en);

void sam_scan_find_emails (SamScan *self);
void sam_scan_find_dates (SamScan *self);
void sam_scan_find_phones (SamScan *self);
void sam_scan_find_service_numbers (SamScan *self);
void sam_scan_find_addresses (SamScan *self);
void sam_scan_find_people (SamScan *self);

/* How far a name goes, and how sure it is that it is one. */
gsize sam_scan_name_after_title (const SamScan *self, gsize i);
gsize sam_scan_name_after_word (const SamScan *self, gsize i);
gsize sam_scan_name_alone (const SamScan *self, gsize i);

G_END_DECLS
