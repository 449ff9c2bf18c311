// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-earlier.h"

#include <glib/gi18n-lib.h>

/**
 * SamEarlier:
 *
 * The same dilemma in an earlier session, as it was discussed and voted then.
 * What it came to is for sam_disclosure_ask() to say, as always.
 */
struct _SamEarlier
{
  GDateTime      *started; /* (owned) */
  SamSessionItem *item;    /* (owned) */
};

/**
 * sam_earlier_new:
 * @started: (transfer none): when that session was
 * @item: (transfer none): the dilemma with its ballot
 *
 * Returns: (transfer full): both of them
 */
SamEarlier *
sam_earlier_new (GDateTime *started, SamSessionItem *item)
{
  SamEarlier *self;

  g_return_val_if_fail (started != NULL, NULL);
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (item), NULL);
  g_return_val_if_fail (sam_session_item_get_ballot (item) != NULL, NULL);

  self = g_new0 (SamEarlier, 1);
  self->started = g_date_time_ref (started);
  self->item = g_object_ref (item);

  return self;
}

void
sam_earlier_free (SamEarlier *self)
{
  g_return_if_fail (self != NULL);

  g_date_time_unref (self->started);
  g_object_unref (self->item);
  g_free (self);
}

/**
 * sam_earlier_get_started:
 *
 * Returns: (transfer none): in the local time zone
 */
GDateTime *
sam_earlier_get_started (SamEarlier *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->started;
}

/**
 * sam_earlier_get_item:
 *
 * Returns: (transfer none): the dilemma as it was then
 */
SamSessionItem *
sam_earlier_get_item (SamEarlier *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->item;
}

static gboolean
is_same_text (SamText *one, SamText *other)
{
  if (sam_text_get_n_blocks (one) != sam_text_get_n_blocks (other))
    return FALSE;

  for (guint i = 0; i < sam_text_get_n_blocks (one); i++)
    if (g_strcmp0 (sam_text_get_block (one, i), sam_text_get_block (other, i)))
      return FALSE;

  return TRUE;
}

static gboolean
is_same_option (SamItem *one, SamItem *other, guint option)
{
  return g_strcmp0 (sam_item_get_option_says (one, option),
                    sam_item_get_option_says (other, option)) == 0 &&
         g_strcmp0 (sam_item_get_option_value (one, option),
                    sam_item_get_option_value (other, option)) == 0 &&
         g_strcmp0 (sam_item_get_option_price (one, option),
                    sam_item_get_option_price (other, option)) == 0;
}

/**
 * sam_earlier_has_other_words:
 * @now: the dilemma as it is now
 *
 * Compares what people read before they voted. Minutes, hints and the like may
 * differ.
 *
 * Returns: whether the question, the situation or an option reads differently
 */
gboolean
sam_earlier_has_other_words (SamEarlier *self, SamItem *now)
{
  SamItem *then;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (SAM_IS_ITEM (now), FALSE);

  then = sam_session_item_get_item (self->item);
  if (g_strcmp0 (sam_item_get_question (then, 0),
                 sam_item_get_question (now, 0)) != 0 ||
      !is_same_text (sam_item_get_situation (then),
                     sam_item_get_situation (now)) ||
      sam_item_get_n_options (then) != sam_item_get_n_options (now))
    return TRUE;

  for (guint option = 0; option < sam_item_get_n_options (now); option++)
    if (!is_same_option (then, now, option))
      return TRUE;

  return FALSE;
}

/**
 * sam_earlier_describe:
 * @now: the dilemma as it is now
 *
 * Returns: (transfer full): when it was, and whether it read differently then
 */
char *
sam_earlier_describe (SamEarlier *self, SamItem *now)
{
  g_autofree char *date = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (SAM_IS_ITEM (now), NULL);

  /* Translators: the date of a session, in g_date_time_format() form. */
  date = g_date_time_format (self->started, _ ("%e %B %Y"));
  g_strstrip (date);

  if (sam_earlier_has_other_words (self, now))
    return g_strdup_printf (_ ("This is from %s. The dilemma was worded "
                               "differently then."),
                            date);

  return g_strdup_printf (_ ("This is from %s."), date);
}
