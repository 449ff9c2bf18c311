// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-scan-private.h"

#include <string.h>

#include "sam-known-words.h"

/* Where somebody lives or gets mail. A postcode alone is a whole street, so it
 * takes the number of a house as well. */

/* Longest parts of an e-mail address that are looked at, in tokens. */
#define MAX_LOCAL 24
#define MAX_DOMAIN 16

/* --- E-mail ------------------------------------------------------------------
 */

static gboolean
is_email_part (const SamScan *scan, gsize i, const char *signs)
{
  const SamToken *token = &scan->tokens[i];

  if (token->taken)
    return FALSE;

  return token->kind != SAM_TOKEN_SIGN ||
         (token->sign < 0x80 && strchr (signs, (int) token->sign) != NULL);
}

static void
find_email (SamScan *self, gsize at)
{
  gsize first = at;
  gsize end = at + 1;

  while (first > 0 && at - first < MAX_LOCAL &&
         sam_scan_is_tight (self, first) &&
         is_email_part (self, first - 1, "._%+-"))
    first--;
  while (end < self->n_tokens && end - at < MAX_DOMAIN &&
         sam_scan_is_tight (self, end) && is_email_part (self, end, ".-"))
    end++;

  /* What follows may be the end of the sentence. */
  while (end > at + 1 && self->tokens[end - 1].kind == SAM_TOKEN_SIGN)
    end--;
  if (first == at || end < at + 4 || !sam_scan_is_sign (self, end - 2, '.') ||
      self->tokens[end - 1].kind != SAM_TOKEN_WORD ||
      self->tokens[end - 1].n_letters < 2)
    return;

  sam_scan_mark (self, SAM_MARK_EMAIL, first, end, "[e-mailadres]",
                 "[e-mail address]");
}

void
sam_scan_find_emails (SamScan *self)
{
  for (gsize i = 0; i < self->n_tokens; i++)
    if (sam_scan_is_sign (self, i, '@'))
      find_email (self, i);
}

/* --- Addresses ---------------------------------------------------------------
 */

/* Four digits and two letters. Small letters only without a space: “in 2026 om
 * 3 uur” is none. Returns: the token after it, or @i */
static gsize
match_postcode (const SamScan *scan, gsize i)
{
  const SamToken *letters;

  if (!sam_scan_is_number (scan, i, 4, 4) || i + 1 >= scan->n_tokens ||
      scan->text[scan->tokens[i].start] == '0')
    return i;

  letters = &scan->tokens[i + 1];
  if (letters->kind != SAM_TOKEN_WORD || letters->taken || letters->first ||
      letters->n_letters != 2 || strlen (letters->folded) != 2 ||
      (letters->spaced && !letters->loud))
    return i;

  return i + 2;
}

/* 12, 14b, 3-II, 27 bis, 302-hs. Returns: the token after it, or @i */
static gsize
match_house (const SamScan *scan, gsize i)
{
  gsize end = i + 1;

  if (!sam_scan_is_number (scan, i, 1, 5) || scan->tokens[i].first)
    return i;

  if (sam_scan_is_sign (scan, end, '-') && sam_scan_is_tight (scan, end) &&
      sam_scan_is_tight (scan, end + 1) &&
      scan->tokens[end + 1].kind != SAM_TOKEN_SIGN &&
      scan->tokens[end + 1].n_letters <= 4)
    return end + 2;
  if (sam_scan_is_tight (scan, end) && scan->tokens[end].kind == SAM_TOKEN_WORD)
    return scan->tokens[end].n_letters <= 3 ? end + 1 : i;
  if (sam_scan_is_word (scan, end, "bis") || sam_scan_is_word (scan, end, "hs"))
    return end + 1;

  return end;
}

/* “, nr. 8” and “huisnummer 62”: what may stand before the number. */
static gsize
skip_to_house (const SamScan *scan, gsize i)
{
  static const char *const words[] = { "nr", "nummer", "huisnummer", "huisnr",
                                       "no", "number", NULL };

  if (sam_scan_is_sign (scan, i, ','))
    i++;
  if (i < scan->n_tokens && g_strv_contains (words, scan->tokens[i].folded))
    i++;
  if (sam_scan_is_sign (scan, i, '.'))
    i++;

  return i;
}

/* Returns: where the street and number that end before @i begin, or @i */
static gsize
match_house_before (const SamScan *scan, gsize i)
{
  gsize at = i;

  if (at > 0 && sam_scan_is_sign (scan, at - 1, ','))
    at--;
  if (at > 1 && scan->tokens[at - 1].kind == SAM_TOKEN_WORD &&
      scan->tokens[at - 1].n_letters == 1 && sam_scan_is_tight (scan, at - 1))
    at--;
  if (at == 0 || scan->tokens[i].first ||
      !sam_scan_is_number (scan, at - 1, 1, 5))
    return i;

  at--;
  for (guint n = 0; n < 4 && at > 0 && !scan->tokens[at].first &&
                    scan->tokens[at - 1].kind == SAM_TOKEN_WORD &&
                    scan->tokens[at - 1].capital && !scan->tokens[at - 1].taken;
       n++)
    at--;

  return at;
}

/* Returns: the token after “Kerkstraat 12”, or @i */
static gsize
match_street (const SamScan *scan, gsize i)
{
  gsize end;

  if (scan->tokens[i].kind != SAM_TOKEN_WORD || !scan->tokens[i].capital ||
      scan->tokens[i].taken || !sam_known_street (scan->tokens[i].folded))
    return i;

  end = match_house (scan, i + 1);

  return end == i + 1 ? i : end;
}

/* Returns: the token after the address with a postcode at @i, or @i; *@first is
 *   where it begins */
static gsize
match_address (const SamScan *scan, gsize i, gsize *first)
{
  gsize end = match_postcode (scan, i);
  gsize house, house_end;

  *first = i;
  if (end == i)
    return i;

  house = skip_to_house (scan, end);
  house_end = match_house (scan, house);
  *first = match_house_before (scan, i);
  if (house_end > house)
    return house_end;

  return *first < i ? end : i;
}

void
sam_scan_find_addresses (SamScan *self)
{
  for (gsize i = 0; i < self->n_tokens; i++)
    {
      gsize first;
      gsize end = match_address (self, i, &first);

      if (end > i)
        sam_scan_mark (self, SAM_MARK_ADDRESS, first, end, "[adres]",
                       "[address]");
    }
  for (gsize i = 0; i < self->n_tokens; i++)
    {
      gsize end = match_street (self, i);

      if (end > i)
        sam_scan_mark (self, SAM_MARK_ADDRESS, i, end, "[adres]", "[address]");
    }
}
