// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reason-round.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-tally.h"

/**
 * SamReasonRound:
 *
 * The round in which people write, one after the other, why they chose as they
 * did. It lives in memory only, and knows no order: each sentence takes the
 * place that its own sum gives it, whoever wrote it and whenever, and two that
 * are alike become one.
 */
struct _SamReasonRound
{
  guint      n_voters;
  guint      received; /* who came up, with a sentence or without */
  GPtrArray *reasons;  /* (element-type utf8) (owned): by their sums */
};

/* Returns: (transfer full): @text as one line, without what ends a sentence */
static char *
clean (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString         *line = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (g_unichar_isspace (character) || g_unichar_iscntrl (character))
        character = ' ';
      if (character == ' ' &&
          (line->len == 0 || line->str[line->len - 1] == ' '))
        continue;
      g_string_append_unichar (line, character);
    }

  while (line->len > 0 && strchr (" .,;", line->str[line->len - 1]) != NULL)
    g_string_truncate (line, line->len - 1);

  return g_string_free (line, FALSE);
}

/**
 * sam_reason_write:
 * @because: what speaks for the choice; empty if nothing was written
 * @despite: what speaks against it; likewise
 *
 * Returns: (transfer full) (nullable): one sentence; %NULL if nothing was
 *   written
 */
char *
sam_reason_write (const char *because, const char *despite)
{
  g_autofree char *reason = NULL;
  g_autofree char *price = NULL;

  g_return_val_if_fail (because != NULL, NULL);
  g_return_val_if_fail (despite != NULL, NULL);

  reason = clean (because);
  price = clean (despite);

  if (*reason == '\0' && *price == '\0')
    return NULL;
  if (*price == '\0')
    /* Translators: why somebody chose as they did, in their own words */
    return g_strdup_printf (_ ("Because %s."), reason);
  if (*reason == '\0')
    /* Translators: what did not keep somebody from their choice, in their own
     * words */
    return g_strdup_printf (_ ("In spite of %s."), price);

  /* Translators: both of these in one sentence */
  return g_strdup_printf (_ ("Because %s, in spite of %s."), reason, price);
}

static char *
make_sum (const char *reason)
{
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, reason, -1);
}

/**
 * sam_reason_get_sum:
 *
 * Returns: (transfer full): the SHA-256 of @reason: its place among the others,
 *   and how a damaged one is recognised
 */
char *
sam_reason_get_sum (const char *reason)
{
  g_return_val_if_fail (reason != NULL, NULL);

  return make_sum (reason);
}

/* Wiped: what somebody wrote is nobody's business in memory that was freed. */
static void
wipe (gpointer data)
{
  char *reason = data;

  memset (reason, 0, strlen (reason));
  g_free (reason);
}

static int
compare_sums (gconstpointer first, gconstpointer second)
{
  g_autofree char *one = make_sum (*(const char *const *) first);
  g_autofree char *other = make_sum (*(const char *const *) second);

  return strcmp (one, other);
}

/**
 * sam_reason_round_new:
 * @n_voters: how many people may come up, 1 to %SAM_MAX_PEOPLE
 *
 * Returns: (transfer full): an open round with nothing in it
 */
SamReasonRound *
sam_reason_round_new (guint n_voters)
{
  SamReasonRound *self;

  g_return_val_if_fail (n_voters >= 1 && n_voters <= SAM_MAX_PEOPLE, NULL);

  self = g_new0 (SamReasonRound, 1);
  self->n_voters = n_voters;
  self->reasons = g_ptr_array_new_with_free_func (wipe);

  return self;
}

void
sam_reason_round_free (SamReasonRound *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->reasons);
  g_free (self);
}

guint
sam_reason_round_get_n_voters (SamReasonRound *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_voters;
}

/**
 * sam_reason_round_set_n_voters:
 * @n_voters: 1 to %SAM_MAX_PEOPLE
 *
 * Returns: %FALSE if that many people do not exist, or fewer than came up
 */
gboolean
sam_reason_round_set_n_voters (SamReasonRound *self, guint n_voters)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (n_voters < 1 || n_voters > SAM_MAX_PEOPLE || n_voters < self->received)
    return FALSE;

  self->n_voters = n_voters;

  return TRUE;
}

/**
 * sam_reason_round_get_received:
 *
 * Returns: how many came up, whether they wrote anything or not. That number
 *   may always be shown.
 */
guint
sam_reason_round_get_received (SamReasonRound *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->received;
}

gboolean
sam_reason_round_is_full (SamReasonRound *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->received >= self->n_voters;
}

/**
 * sam_reason_round_add:
 * @reason: (nullable): from sam_reason_write(); %NULL for nothing
 *
 * Somebody came up.
 *
 * Returns: %FALSE if everybody had
 */
gboolean
sam_reason_round_add (SamReasonRound *self, const char *reason)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (sam_reason_round_is_full (self))
    return FALSE;

  self->received++;
  if (reason == NULL || g_ptr_array_find_with_equal_func (self->reasons, reason,
                                                          g_str_equal, NULL))
    return TRUE;

  g_ptr_array_add (self->reasons, g_strdup (reason));
  g_ptr_array_sort (self->reasons, compare_sums);

  return TRUE;
}

/**
 * sam_reason_round_mix:
 *
 * Returns: (transfer full): what was written, in an order that says nothing
 */
GStrv
sam_reason_round_mix (SamReasonRound *self)
{
  GStrv reasons;

  g_return_val_if_fail (self != NULL, NULL);

  reasons = g_new0 (char *, self->reasons->len + 1);
  for (guint i = 0; i < self->reasons->len; i++)
    reasons[i] = g_strdup (g_ptr_array_index (self->reasons, i));

  return reasons;
}
