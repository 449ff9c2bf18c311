// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-seal.h"

#include <string.h>

#include "sam-person-error.h"
#include "sam-sealed.h"

/* Sealing with a passphrase. */

#define PASSPHRASE "koffie om half elf"
#define WORDS "zonnebloemwijsheid, zonnebloemwijsheid"

/* Made once: a key takes a part of a second. */
static SamSeal *seal;

static GBytes *
close_words (const char *words)
{
  g_autoptr (GBytes) plain = g_bytes_new (words, strlen (words));
  g_autoptr (GError) error = NULL;
  GBytes *sealed = sam_seal_close (seal, "Anna", plain, &error);

  g_assert_no_error (error);

  return sealed;
}

static gboolean
holds (GBytes *bytes, const char *text)
{
  gsize       size;
  const char *data = g_bytes_get_data (bytes, &size);

  for (gsize i = 0; i + strlen (text) <= size; i++)
    if (memcmp (data + i, text, strlen (text)) == 0)
      return TRUE;

  return FALSE;
}

static void
assert_opens (SamSeal *with, GBytes *sealed, const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) plain = sam_seal_open (with, sealed, &error);

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (plain, NULL), g_bytes_get_size (plain),
                   words, strlen (words));
}

static void
test_round_trip (void)
{
  g_autoptr (GBytes) sealed = close_words (WORDS);
  g_autofree char *name = sam_sealed_dup_name (sealed, NULL);

  g_assert_true (sam_sealed_is (sealed));
  g_assert_cmpstr (name, ==, "Anna");
  g_assert_false (holds (sealed, "zonnebloem"));
  g_assert_true (sam_seal_fits (seal, sealed));
  assert_opens (seal, sealed, WORDS);
}

/* The same words are never the same bytes. */
static void
test_fresh_nonce (void)
{
  g_autoptr (GHashTable) nonces =
      g_hash_table_new_full (g_bytes_hash, g_bytes_equal,
                             (GDestroyNotify) g_bytes_unref, NULL);

  for (guint i = 0; i < 1000; i++)
    {
      g_autoptr (GBytes) sealed = close_words (WORDS);
      g_auto (SamSealedHead) head = { 0 };

      g_assert_true (sam_sealed_head_read (&head, sealed, NULL));
      g_assert_true (
          g_hash_table_add (nonces,
                            g_bytes_new (head.nonce, sizeof head.nonce)));
    }
}

static void
test_passphrases (void)
{
  g_autoptr (GBytes) sealed = close_words (WORDS);
  g_autoptr (GError) error = NULL;
  g_autoptr (SamSeal) right = sam_seal_new_for (sealed, PASSPHRASE, &error);
  g_autoptr (SamSeal) other = NULL;
  g_autoptr (SamSeal) wrong = NULL;

  g_assert_no_error (error);
  assert_opens (right, sealed, WORDS);
  g_assert_true (sam_seal_is_made_of (right, PASSPHRASE));
  g_assert_false (sam_seal_is_made_of (right, PASSPHRASE " "));

  wrong = sam_seal_new_for (sealed, "Koffie om half elf", &error);
  g_assert_null (wrong);
  g_assert_error (error, SAM_PERSON_ERROR, SAM_PERSON_ERROR_PASSPHRASE);
  g_clear_error (&error);

  /* The same passphrase with another salt is another key. */
  other = sam_seal_new (PASSPHRASE, &error);
  g_assert_no_error (error);
  g_assert_false (sam_seal_fits (other, sealed));
  g_assert_null (sam_seal_open (other, sealed, &error));
  g_assert_error (error, SAM_PERSON_ERROR, SAM_PERSON_ERROR_DAMAGED);
}

/* Not one bit of the file can be another one, of its head neither. */
static void
test_every_bit_counts (void)
{
  g_autoptr (GBytes) sealed = close_words (WORDS);
  gsize         size;
  const guint8 *data = g_bytes_get_data (sealed, &size);

  for (gsize bit = 0; bit < size * 8; bit++)
    {
      g_autofree guint8 *copy = g_memdup2 (data, size);
      g_autoptr (GBytes) changed = NULL;
      g_autoptr (GBytes) plain = NULL;
      g_autoptr (GError) error = NULL;

      copy[bit / 8] ^= (guint8) (1 << bit % 8);
      changed = g_bytes_new (copy, size);
      plain = sam_seal_open (seal, changed, &error);
      g_assert_null (plain);
      g_assert_true (error->domain == SAM_PERSON_ERROR);
    }
}

static void
test_every_piece (void)
{
  g_autoptr (GBytes) sealed = close_words (WORDS);

  for (gsize size = 0; size < g_bytes_get_size (sealed); size++)
    {
      g_autoptr (GBytes) piece = g_bytes_new_from_bytes (sealed, 0, size);
      g_autoptr (GError) error = NULL;

      g_assert_null (sam_seal_open (seal, piece, &error));
      g_assert_error (error, SAM_PERSON_ERROR, SAM_PERSON_ERROR_DAMAGED);
    }
}

typedef struct
{
  const char    *what;
  gsize          at; /* a number of the head */
  guint32        number;
  SamPersonError code;
} HeadCase;

static const HeadCase head_cases[] = {
  { "newer version", 16, 2, SAM_PERSON_ERROR_NEWER },
  { "no version", 16, 0, SAM_PERSON_ERROR_DAMAGED },
  { "all memory", 20, G_MAXUINT32, SAM_PERSON_ERROR_DAMAGED },
  { "too much memory", 20, 256 * 1024 + 1, SAM_PERSON_ERROR_DAMAGED },
  { "no memory", 20, 0, SAM_PERSON_ERROR_DAMAGED },
  { "less than the lanes need", 20, 31, SAM_PERSON_ERROR_DAMAGED },
  { "endless passes", 24, 11, SAM_PERSON_ERROR_DAMAGED },
  { "no pass", 24, 0, SAM_PERSON_ERROR_DAMAGED },
  { "many lanes", 28, 17, SAM_PERSON_ERROR_DAMAGED },
  { "no lane", 28, 0, SAM_PERSON_ERROR_DAMAGED },
  { "a long name", 76, 1025, SAM_PERSON_ERROR_DAMAGED },
  { "a name beyond the end", 76, 500, SAM_PERSON_ERROR_DAMAGED },
  { "an endless name", 76, G_MAXUINT32, SAM_PERSON_ERROR_DAMAGED },
};

/* A file that somebody made to do harm costs nothing: no key is made for it. */
static void
test_heads (gconstpointer data)
{
  const HeadCase *c = data;
  g_autoptr (GBytes) sealed = close_words (WORDS);
  gsize              size;
  g_autofree guint8 *copy =
      g_memdup2 (g_bytes_get_data (sealed, NULL), g_bytes_get_size (sealed));
  guint32 number = GUINT32_TO_BE (c->number);
  g_autoptr (GBytes) changed = NULL;
  g_autoptr (GError) error = NULL;

  size = g_bytes_get_size (sealed);
  memcpy (copy + c->at, &number, sizeof number);
  changed = g_bytes_new (copy, size);
  g_assert_null (sam_seal_new_for (changed, PASSPHRASE, &error));
  g_assert_error (error, SAM_PERSON_ERROR, (int) c->code);
}

static void
test_names (void)
{
  static const char *const bad[] = { "An\xffna", "An\0na" };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GBytes) sealed = close_words (WORDS);
      g_autofree guint8 *copy = g_memdup2 (g_bytes_get_data (sealed, NULL),
                                           g_bytes_get_size (sealed));
      g_autoptr (GBytes) changed = NULL;
      g_autoptr (GError) error = NULL;

      memcpy (copy + 80, bad[i], 4);
      changed = g_bytes_new (copy, g_bytes_get_size (sealed));
      g_assert_null (sam_sealed_dup_name (changed, &error));
      g_assert_error (error, SAM_PERSON_ERROR, SAM_PERSON_ERROR_DAMAGED);
    }
}

/* A file that the first version made opens in every later one. */
static void
test_old_file (void)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data/sealed-1.study", NULL);
  g_autofree char *data = NULL;
  gsize            size;
  g_autoptr (GBytes) sealed = NULL;
  g_autoptr (SamSeal) old = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &data, &size, &error);
  g_assert_no_error (error);
  sealed = g_bytes_new (data, size);
  old = sam_seal_new_for (sealed, PASSPHRASE, &error);
  g_assert_no_error (error);
  assert_opens (old, sealed, WORDS);
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  seal = sam_seal_new (PASSPHRASE, NULL);
  g_assert_nonnull (seal);

  g_test_add_func ("/seal/round-trip", test_round_trip);
  g_test_add_func ("/seal/fresh-nonce", test_fresh_nonce);
  g_test_add_func ("/seal/passphrases", test_passphrases);
  g_test_add_func ("/seal/every-bit-counts", test_every_bit_counts);
  g_test_add_func ("/seal/every-piece", test_every_piece);
  for (gsize i = 0; i < G_N_ELEMENTS (head_cases); i++)
    {
      g_autofree char *path =
          g_strconcat ("/seal/heads/", head_cases[i].what, NULL);

      g_test_add_data_func (path, &head_cases[i], test_heads);
    }
  g_test_add_func ("/seal/names", test_names);
  g_test_add_func ("/seal/old-file", test_old_file);

  result = g_test_run ();
  sam_seal_unref (seal);

  return result;
}
