// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-left-words.h"

/**
 * SamLeftWords:
 *
 * What looks like somebody's data, and somebody said may stay. Fields that show
 * the same text have the same one: nobody is asked twice because there are two
 * windows. Kept in memory only, as long as somebody holds it.
 */
struct _SamLeftWords
{
  GObject parent_instance;

  GHashTable *words; /* (owned): set of texts */
};

G_DEFINE_FINAL_TYPE (SamLeftWords, sam_left_words, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
sam_left_words_finalize (GObject *object)
{
  g_hash_table_unref (SAM_LEFT_WORDS (object)->words);

  G_OBJECT_CLASS (sam_left_words_parent_class)->finalize (object);
}

static void
sam_left_words_class_init (SamLeftWordsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_left_words_finalize;

  signals[CHANGED] =
      g_signal_new ("changed", SAM_TYPE_LEFT_WORDS, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);
}

static void
sam_left_words_init (SamLeftWords *self)
{
  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

SamLeftWords *
sam_left_words_new (void)
{
  return g_object_new (SAM_TYPE_LEFT_WORDS, NULL);
}

/**
 * sam_left_words_of:
 * @owner: what the texts belong to, as a session that runs
 *
 * Returns: (transfer full): the one of all fields with this owner; it goes with
 *   the owner
 */
SamLeftWords *
sam_left_words_of (GObject *owner)
{
  static const char *const key = "sam-left-words";
  SamLeftWords            *words;

  g_return_val_if_fail (G_IS_OBJECT (owner), NULL);

  words = g_object_get_data (owner, key);
  if (words == NULL)
    {
      words = sam_left_words_new ();
      g_object_set_data_full (owner, key, words, g_object_unref);
    }

  return g_object_ref (words);
}

void
sam_left_words_add (SamLeftWords *self, const char *words)
{
  g_return_if_fail (SAM_IS_LEFT_WORDS (self));
  g_return_if_fail (words != NULL);

  if (g_hash_table_add (self->words, g_strdup (words)))
    g_signal_emit (self, signals[CHANGED], 0);
}

gboolean
sam_left_words_has (SamLeftWords *self, const char *words)
{
  g_return_val_if_fail (SAM_IS_LEFT_WORDS (self), FALSE);
  g_return_val_if_fail (words != NULL, FALSE);

  return g_hash_table_contains (self->words, words);
}
