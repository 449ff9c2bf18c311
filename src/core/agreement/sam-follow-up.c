// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-follow-up.h"

/* Waits for a day that is still to come. */
static gboolean
waits (SamAgreement *agreement, const GDate *today)
{
  const GDate *returns = sam_agreement_get_returns (agreement);

  return returns != NULL && g_date_compare (returns, today) > 0;
}

/* Whether @agreement is one that a session asks about at all. */
static gboolean
counts (SamAgreement *agreement)
{
  return sam_agreement_is_chosen (agreement) &&
         !sam_agreement_is_empty (agreement);
}

/**
 * sam_follow_up_is_due:
 * @agreement: of another session, before @session_id
 * @session_id: the session that looks back
 * @today: the day of that session
 *
 * An open improvement point comes back at the next session, or, if it has a
 * date, at the first one from that day on. What the session has answered
 * already stays in it, closed or not.
 *
 * Returns: whether the session asks about it
 */
gboolean
sam_follow_up_is_due (SamAgreement *agreement,
                      const char   *session_id,
                      const GDate  *today)
{
  g_return_val_if_fail (agreement != NULL, FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);
  g_return_val_if_fail (today != NULL && g_date_valid (today), FALSE);

  if (!counts (agreement))
    return FALSE;
  if (sam_agreement_is_answered_in (agreement, session_id))
    return TRUE;

  return sam_agreement_is_open (agreement) && !waits (agreement, today);
}

static int
compare_dates (const GDate *a, const GDate *b)
{
  if (a == NULL || b == NULL)
    return (a != NULL) - (b != NULL);

  return g_date_compare (a, b);
}

/**
 * sam_follow_up_compare:
 *
 * What was agreed first comes first. Nothing that a session changes decides, so
 * that the order stands while the team answers.
 *
 * Returns: below, at or above 0, as @a comes before or after @b
 */
int
sam_follow_up_compare (SamAgreement *a, SamAgreement *b)
{
  int order =
      compare_dates (sam_agreement_get_made (a), sam_agreement_get_made (b));

  if (order == 0)
    order = g_strcmp0 (sam_agreement_get_session_id (a),
                       sam_agreement_get_session_id (b));
  if (order == 0)
    order = (sam_agreement_get_number (a) > sam_agreement_get_number (b)) -
            (sam_agreement_get_number (a) < sam_agreement_get_number (b));
  if (order == 0)
    order = g_strcmp0 (sam_agreement_get_id (a), sam_agreement_get_id (b));

  return order;
}

static int
compare_cb (gconstpointer a, gconstpointer b)
{
  return sam_follow_up_compare (*(SamAgreement *const *) a,
                                *(SamAgreement *const *) b);
}

static int
compare_returns_cb (gconstpointer a, gconstpointer b)
{
  SamAgreement *first = *(SamAgreement *const *) a;
  SamAgreement *second = *(SamAgreement *const *) b;
  int           order = compare_dates (sam_agreement_get_returns (first),
                                       sam_agreement_get_returns (second));

  return order != 0 ? order : sam_follow_up_compare (first, second);
}

static GPtrArray *
new_list (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) sam_agreement_unref);
}

/**
 * sam_follow_up_find_due:
 * @agreements: (element-type SamAgreement): of the sessions before
 * @session_id: the session that looks back
 * @today: the day of that session
 *
 * Returns: (transfer full) (element-type SamAgreement): those that the session
 *   asks about, in their order
 */
GPtrArray *
sam_follow_up_find_due (GPtrArray   *agreements,
                        const char  *session_id,
                        const GDate *today)
{
  GPtrArray *due;

  g_return_val_if_fail (agreements != NULL, NULL);

  due = new_list ();
  for (guint i = 0; i < agreements->len; i++)
    {
      SamAgreement *agreement = g_ptr_array_index (agreements, i);

      if (sam_follow_up_is_due (agreement, session_id, today))
        g_ptr_array_add (due, sam_agreement_ref (agreement));
    }
  g_ptr_array_sort (due, compare_cb);

  return due;
}

/**
 * sam_follow_up_find_later:
 *
 * As sam_follow_up_find_due(). Each open improvement point is in one of the
 * two.
 *
 * Returns: (transfer full) (element-type SamAgreement): those that wait for a
 *   later day, the nearest first
 */
GPtrArray *
sam_follow_up_find_later (GPtrArray   *agreements,
                          const char  *session_id,
                          const GDate *today)
{
  GPtrArray *later;

  g_return_val_if_fail (agreements != NULL, NULL);

  later = new_list ();
  for (guint i = 0; i < agreements->len; i++)
    {
      SamAgreement *agreement = g_ptr_array_index (agreements, i);

      if (counts (agreement) && sam_agreement_is_open (agreement) &&
          !sam_follow_up_is_due (agreement, session_id, today))
        g_ptr_array_add (later, sam_agreement_ref (agreement));
    }
  g_ptr_array_sort (later, compare_returns_cb);

  return later;
}
