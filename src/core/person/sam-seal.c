// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-seal.h"

#include <gcrypt.h>
#include <string.h>

#include "sam-person-error.h"
#include "sam-sealed.h"
#include "sam-secret.h"

/* The second of the two settings that RFC 9106 recommends. */
static const SamSealCost usual_cost = { 64 * 1024, 3, 4 };

#define KEY_BYTES 32
#define MADE_BYTES (2 * KEY_BYTES)

/**
 * SamSeal:
 *
 * A key that was made of a passphrase, and all that is needed to make it again
 * but the passphrase. It never changes once made, so any thread may seal with
 * it; the key is in memory that is wiped.
 */
struct _SamSeal
{
  gatomicrefcount ref_count;

  SamSealCost cost;
  guint8      salt[SAM_SEALED_SALT];
  guint8      check[SAM_SEALED_CHECK];
  guint8     *key; /* (owned): KEY_BYTES of secure memory */
};

static gboolean
set_failed (GError **error, gcry_error_t code)
{
  g_debug ("libgcrypt: %s", gcry_strerror (code));
  sam_person_set_error (error, SAM_PERSON_ERROR_FAILED);

  return FALSE;
}

/* Fills @made with MADE_BYTES. Takes a part of a second, and the memory that
 * @cost says. */
static gcry_error_t
make_key (const SamSealCost *cost,
          const guint8      *salt,
          const char        *passphrase,
          guint8            *made)
{
  const unsigned long parameters[4] = { MADE_BYTES, cost->passes, cost->memory,
                                        cost->lanes };
  gcry_kdf_hd_t       kdf;
  gcry_error_t        code;

  code =
      gcry_kdf_open (&kdf, GCRY_KDF_ARGON2, GCRY_KDF_ARGON2ID, parameters,
                     G_N_ELEMENTS (parameters), passphrase, strlen (passphrase),
                     salt, SAM_SEALED_SALT, NULL, 0, NULL, 0);
  if (code != 0)
    return code;

  code = gcry_kdf_compute (kdf, NULL);
  if (code == 0)
    code = gcry_kdf_final (kdf, MADE_BYTES, made);
  gcry_kdf_close (kdf);

  return code;
}

/* Makes the key, and what tells that it is the right one. */
static SamSeal *
new_with (const SamSealCost *cost,
          const guint8      *salt,
          const char        *passphrase,
          GError           **error)
{
  SamSeal     *self;
  guint8      *made = gcry_xmalloc_secure (MADE_BYTES);
  guint8       sum[32];
  gcry_error_t code = make_key (cost, salt, passphrase, made);

  if (code != 0)
    {
      gcry_free (made);
      set_failed (error, code);
      return NULL;
    }

  self = g_new0 (SamSeal, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->cost = *cost;
  memcpy (self->salt, salt, sizeof self->salt);
  gcry_md_hash_buffer (GCRY_MD_SHA256, sum, made + KEY_BYTES, KEY_BYTES);
  memcpy (self->check, sum, sizeof self->check);
  self->key = gcry_xmalloc_secure (KEY_BYTES);
  memcpy (self->key, made, KEY_BYTES);
  gcry_free (made);

  return self;
}

/* Room-internal: a new seal with a salt of its own. Takes a part of a second:
 * not in the main thread.
 *
 * @passphrase: normal, as of sam_secret_dup() */
SamSeal *
sam_seal_new (const char *passphrase, GError **error)
{
  guint8 salt[SAM_SEALED_SALT];

  sam_secret_set_up ();
  gcry_randomize (salt, sizeof salt, GCRY_STRONG_RANDOM);

  return new_with (&usual_cost, salt, passphrase, error);
}

/* Room-internal: the seal that @sealed was closed with. Likewise.
 *
 * @error: %SAM_PERSON_ERROR_PASSPHRASE if it is another passphrase */
SamSeal *
sam_seal_new_for (GBytes *sealed, const char *passphrase, GError **error)
{
  SamSeal *self;
  g_auto (SamSealedHead) head = { 0 };

  sam_secret_set_up ();
  if (!sam_sealed_head_read (&head, sealed, error))
    return NULL;

  self = new_with (&head.cost, head.salt, passphrase, error);
  if (self != NULL && memcmp (self->check, head.check, sizeof self->check) != 0)
    {
      g_clear_pointer (&self, sam_seal_unref);
      sam_person_set_error (error, SAM_PERSON_ERROR_PASSPHRASE);
    }

  return self;
}

SamSeal *
sam_seal_ref (SamSeal *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
sam_seal_unref (SamSeal *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  gcry_free (self->key); /* secure memory is wiped */
  explicit_bzero (self, sizeof *self);
  g_free (self);
}

/* Room-internal: whether it was made of @passphrase. Takes a part of a second.
 */
gboolean
sam_seal_is_made_of (SamSeal *self, const char *passphrase)
{
  g_autoptr (SamSeal) other =
      new_with (&self->cost, self->salt, passphrase, NULL);

  return other != NULL &&
         memcmp (other->check, self->check, sizeof self->check) == 0;
}

/* Room-internal: whether @sealed was closed with it, as its head says. */
gboolean
sam_seal_fits (SamSeal *self, GBytes *sealed)
{
  g_auto (SamSealedHead) head = { 0 };

  return sam_sealed_head_read (&head, sealed, NULL) &&
         memcmp (head.salt, self->salt, sizeof self->salt) == 0 &&
         memcmp (head.check, self->check, sizeof self->check) == 0;
}

/* Gives @cipher the key, the nonce and the head that it vouches for. */
static gcry_error_t
begin (gcry_cipher_hd_t *cipher,
       SamSeal          *self,
       const guint8     *nonce,
       const guint8     *head,
       gsize             head_size)
{
  gcry_error_t code =
      gcry_cipher_open (cipher, GCRY_CIPHER_CHACHA20, GCRY_CIPHER_MODE_POLY1305,
                        GCRY_CIPHER_SECURE);

  if (code != 0)
    {
      *cipher = NULL;
      return code;
    }

  code = gcry_cipher_setkey (*cipher, self->key, KEY_BYTES);
  if (code == 0)
    code = gcry_cipher_setiv (*cipher, nonce, SAM_SEALED_NONCE);
  if (code == 0)
    code = gcry_cipher_authenticate (*cipher, head, head_size);

  return code;
}

/* Room-internal: seals @plain. Each time with a nonce of its own: 96 random
 * bits do not come twice in as many saves as a person can make.
 *
 * @name: readable by everybody */
GBytes *
sam_seal_close (SamSeal *self, const char *name, GBytes *plain, GError **error)
{
  gsize            size;
  const guint8    *data = g_bytes_get_data (plain, &size);
  GByteArray      *sealed = g_byte_array_sized_new (size + 256);
  gcry_cipher_hd_t cipher;
  gcry_error_t     code;
  SamSealedHead    head = { .cost = self->cost, .name = (char *) name };

  memcpy (head.salt, self->salt, sizeof head.salt);
  memcpy (head.check, self->check, sizeof head.check);
  gcry_create_nonce (head.nonce, sizeof head.nonce);
  sam_sealed_head_write (&head, sealed);
  g_byte_array_set_size (sealed, (guint) (head.size + size + SAM_SEALED_TAG));

  code = begin (&cipher, self, head.nonce, sealed->data, head.size);
  if (code == 0)
    code = gcry_cipher_final (cipher);
  if (code == 0)
    code = gcry_cipher_encrypt (cipher, sealed->data + head.size, size, data,
                                size);
  if (code == 0)
    code = gcry_cipher_gettag (cipher, sealed->data + head.size + size,
                               SAM_SEALED_TAG);
  gcry_cipher_close (cipher);

  if (code != 0)
    {
      g_byte_array_unref (sealed);
      set_failed (error, code);
      return NULL;
    }

  return g_byte_array_free_to_bytes (sealed);
}

/* Room-internal: what was sealed, in memory that is wiped.
 *
 * @error: %SAM_PERSON_ERROR_DAMAGED if one bit of the file is another one */
GBytes *
sam_seal_open (SamSeal *self, GBytes *sealed, GError **error)
{
  gsize            size;
  gsize            plain_size;
  const guint8    *data = g_bytes_get_data (sealed, &size);
  guint8          *plain;
  gcry_cipher_hd_t cipher;
  gcry_error_t     code;
  g_auto (SamSealedHead) head = { 0 };

  if (!sam_sealed_head_read (&head, sealed, error))
    return NULL;

  plain_size = size - head.size - SAM_SEALED_TAG;
  plain = g_malloc (plain_size + 1);
  code = begin (&cipher, self, head.nonce, data, head.size);
  if (code == 0)
    code = gcry_cipher_final (cipher);
  if (code == 0)
    code = gcry_cipher_decrypt (cipher, plain, plain_size, data + head.size,
                                plain_size);
  if (code == 0)
    code = gcry_cipher_checktag (cipher, data + size - SAM_SEALED_TAG,
                                 SAM_SEALED_TAG);
  gcry_cipher_close (cipher);

  if (code != 0)
    {
      explicit_bzero (plain, plain_size);
      g_free (plain);
      g_debug ("libgcrypt: %s", gcry_strerror (code));
      sam_person_set_error (error, SAM_PERSON_ERROR_DAMAGED);
      return NULL;
    }

  return sam_secret_take (plain, plain_size);
}
