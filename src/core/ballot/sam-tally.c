// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-tally.h"

#include <string.h>

/**
 * SamTally:
 *
 * What one round of voting came to.
 *
 * It holds counts and no voters: who said what, in what order and when is
 * not in the type, so it cannot be kept. It never changes once made, so any
 * thread may read it.
 */
struct _SamTally
{
  gatomicrefcount ref_count;

  SamWay way;
  guint  n_options;
  guint  counts[SAM_N_CHOICES]; /* 0 beyond @n_options */
};

G_DEFINE_BOXED_TYPE (SamTally, sam_tally, sam_tally_ref, sam_tally_unref)

/**
 * sam_way_is_secret:
 *
 * Returns: whether nobody sees the choice of another
 */
gboolean
sam_way_is_secret (SamWay way)
{
  return way != SAM_WAY_HANDS;
}

/**
 * sam_tally_new:
 * @n_options: how many options the dilemma has, 2 to 4
 * @counts: how many said each; those beyond @n_options must be 0
 *
 * Returns: (transfer full): a tally that never changes
 */
SamTally *
sam_tally_new (SamWay way, guint n_options, const guint counts[SAM_N_CHOICES])
{
  SamTally *self;

  g_return_val_if_fail (n_options >= 2 && n_options <= 4, NULL);
  g_return_val_if_fail (counts != NULL, NULL);

  self = g_new0 (SamTally, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->way = way;
  self->n_options = n_options;

  for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
    if (choice < n_options || choice >= SAM_CHOICE_DOUBT)
      self->counts[choice] = counts[choice];

  return self;
}

SamTally *
sam_tally_ref (SamTally *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
sam_tally_unref (SamTally *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  memset (self->counts, 0, sizeof self->counts);
  g_free (self);
}

SamWay
sam_tally_get_way (SamTally *self)
{
  g_return_val_if_fail (self != NULL, SAM_WAY_KEYBOARD);

  return self->way;
}

guint
sam_tally_get_n_options (SamTally *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_options;
}

guint
sam_tally_get_count (SamTally *self, SamChoice choice)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (choice < SAM_N_CHOICES, 0);

  return self->counts[choice];
}

/**
 * sam_tally_get_total:
 *
 * Returns: how many people took part, those who doubt or abstain among them
 */
guint
sam_tally_get_total (SamTally *self)
{
  guint total = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
    total += self->counts[choice];

  return total;
}
