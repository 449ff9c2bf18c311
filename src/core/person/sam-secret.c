// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-secret.h"

#include <gcrypt.h>
#include <string.h>

/* Memory that should not be left lying about. Keys and passphrases are in
 * libgcrypt's own, which is not swapped out where the system allows that, and
 * is wiped when it is freed. */

/* For some keys and passphrases. */
#define SECURE_BYTES 65536

/* Room-internal: once in the process, before anything else of libgcrypt. */
void
sam_secret_set_up (void)
{
  static gsize done;

  if (!g_once_init_enter (&done))
    return;

  if (!gcry_control (GCRYCTL_INITIALIZATION_FINISHED_P))
    {
      gcry_check_version (NULL);
      /* Where nothing may be locked into memory it is still wiped. */
      gcry_control (GCRYCTL_SUSPEND_SECMEM_WARN);
      gcry_control (GCRYCTL_INIT_SECMEM, SECURE_BYTES, 0);
      gcry_control (GCRYCTL_INITIALIZATION_FINISHED, 0);
    }
  g_once_init_leave (&done, 1);
}

/* Room-internal: a passphrase to take to another thread; accents are made the
 * same however the keyboard makes them.
 *
 * @text: (nullable): %NULL gives %NULL */
char *
sam_secret_dup (const char *text)
{
  char *normal;
  char *copy;

  if (text == NULL)
    return NULL;

  sam_secret_set_up ();
  normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFC);
  if (normal == NULL)
    normal = g_strdup (text);
  copy = gcry_xmalloc_secure (strlen (normal) + 1);
  memcpy (copy, normal, strlen (normal) + 1);
  explicit_bzero (normal, strlen (normal));
  g_free (normal);

  return copy;
}

void
sam_secret_free (char *text)
{
  if (text != NULL)
    gcry_free (text);
}

typedef struct
{
  gpointer data;
  gsize    size;
} Taken;

static void
taken_free (gpointer data)
{
  Taken *taken = data;

  explicit_bzero (taken->data, taken->size);
  g_free (taken->data);
  g_free (taken);
}

/* Room-internal: bytes that are wiped when nobody has them any more.
 *
 * @data: (transfer full): to be freed with g_free() */
GBytes *
sam_secret_take (gpointer data, gsize size)
{
  Taken *taken = g_new (Taken, 1);

  taken->data = data;
  taken->size = size;

  return g_bytes_new_with_free_func (data, size, taken_free, taken);
}
