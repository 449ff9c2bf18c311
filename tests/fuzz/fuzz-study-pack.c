// SPDX-License-Identifier: GPL-3.0-or-later

/* A study pack from a colleague. */

#include "sam-study-pack.h"

#include "sam-fuzz.h"

static void
read_item (SamStudyPack *pack, guint item)
{
  static const SamRoundName rounds[] = { SAM_ROUND_BEFORE, SAM_ROUND_AFTER };
  guint                     sum;

  g_assert_nonnull (sam_study_pack_get_item (pack, item));
  for (gsize i = 0; i < G_N_ELEMENTS (rounds); i++)
    {
      if (!sam_study_pack_has_round (pack, item, rounds[i]) ||
          !sam_study_pack_has_bars (pack, item))
        continue;

      sum = 0;
      for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
        sum += sam_study_pack_get_count (pack, item, rounds[i], choice);
      g_assert_cmpuint (sum, ==,
                        sam_study_pack_get_total (pack, item, rounds[i]));
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (SamStudyPack) pack = sam_study_pack_read (bytes, NULL, &error);

  g_assert_true ((pack == NULL) == (error != NULL));
  if (pack == NULL)
    return 0;

  g_assert_nonnull (sam_study_pack_get_held (pack));
  for (guint i = 0; i < sam_study_pack_get_n_items (pack); i++)
    read_item (pack, i);
  for (guint i = 0; i < sam_study_pack_get_n_agreed (pack); i++)
    g_assert_true (
        g_utf8_validate (sam_study_pack_get_agreed (pack, i), -1, NULL));

  return 0;
}
