// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sealed.h"

#include <string.h>

#include "sam-person-error.h"
#include "sam-seal.h"

/* Anybody may have made the file: nothing in it may cost much before the
 * passphrase is known to fit. */
#define LEAST_MEMORY 8
#define MOST_MEMORY (256 * 1024)
#define MOST_PASSES 10
#define MOST_LANES 16

/* Reading byte by byte. */
typedef struct
{
  const guint8 *at;
  gsize         left;
} Cursor;

static gboolean
take_bytes (Cursor *self, gpointer bytes, gsize size)
{
  if (self->left < size)
    return FALSE;

  memcpy (bytes, self->at, size);
  self->at += size;
  self->left -= size;

  return TRUE;
}

static gboolean
take_number (Cursor *self, guint32 *number)
{
  if (!take_bytes (self, number, sizeof *number))
    return FALSE;

  *number = GUINT32_FROM_BE (*number);

  return TRUE;
}

static gboolean
take_cost (Cursor *self, SamSealCost *cost)
{
  return take_number (self, &cost->memory) &&
         take_number (self, &cost->passes) &&
         take_number (self, &cost->lanes) && cost->passes >= 1 &&
         cost->passes <= MOST_PASSES && cost->lanes >= 1 &&
         cost->lanes <= MOST_LANES &&
         cost->memory >= LEAST_MEMORY * cost->lanes &&
         cost->memory <= MOST_MEMORY;
}

static gboolean
take_name (Cursor *self, char **name)
{
  guint32 length;

  if (!take_number (self, &length) || length > SAM_SEALED_MAX_NAME ||
      self->left < length ||
      !g_utf8_validate_len ((const char *) self->at, length, NULL) ||
      memchr (self->at, '\0', length) != NULL)
    return FALSE;

  *name = g_strndup ((const char *) self->at, length);
  self->at += length;
  self->left -= length;

  return TRUE;
}

/* Room-internal: whether @bytes begins as a sealed file does. */
gboolean
sam_sealed_is (GBytes *bytes)
{
  gsize         size;
  gconstpointer data = g_bytes_get_data (bytes, &size);

  return size >= strlen (SAM_SEALED_MAGIC) &&
         memcmp (data, SAM_SEALED_MAGIC, strlen (SAM_SEALED_MAGIC)) == 0;
}

/* Room-internal: fills @self, which was zero.
 *
 * @error: %SAM_PERSON_ERROR_NEWER or %SAM_PERSON_ERROR_DAMAGED */
gboolean
sam_sealed_head_read (SamSealedHead *self, GBytes *bytes, GError **error)
{
  gsize   size;
  Cursor  cursor = { g_bytes_get_data (bytes, &size), 0 };
  char    magic[sizeof SAM_SEALED_MAGIC - 1];
  guint32 version = 0;

  cursor.left = size;
  if (sam_sealed_is (bytes) && take_bytes (&cursor, magic, sizeof magic) &&
      take_number (&cursor, &version) && version > SAM_SEALED_VERSION)
    {
      sam_person_set_error (error, SAM_PERSON_ERROR_NEWER);
      return FALSE;
    }

  if (version != SAM_SEALED_VERSION || !take_cost (&cursor, &self->cost) ||
      !take_bytes (&cursor, self->salt, sizeof self->salt) ||
      !take_bytes (&cursor, self->check, sizeof self->check) ||
      !take_bytes (&cursor, self->nonce, sizeof self->nonce) ||
      !take_name (&cursor, &self->name) || cursor.left < SAM_SEALED_TAG)
    {
      sam_person_set_error (error, SAM_PERSON_ERROR_DAMAGED);
      return FALSE;
    }

  self->size = size - cursor.left;

  return TRUE;
}

static void
append_number (GByteArray *bytes, guint32 number)
{
  number = GUINT32_TO_BE (number);
  g_byte_array_append (bytes, (const guint8 *) &number, sizeof number);
}

/* Room-internal: appends the head to @bytes, and sets its size. */
void
sam_sealed_head_write (SamSealedHead *self, GByteArray *bytes)
{
  guint start = bytes->len;

  g_byte_array_append (bytes, (const guint8 *) SAM_SEALED_MAGIC,
                       strlen (SAM_SEALED_MAGIC));
  append_number (bytes, SAM_SEALED_VERSION);
  append_number (bytes, self->cost.memory);
  append_number (bytes, self->cost.passes);
  append_number (bytes, self->cost.lanes);
  g_byte_array_append (bytes, self->salt, sizeof self->salt);
  g_byte_array_append (bytes, self->check, sizeof self->check);
  g_byte_array_append (bytes, self->nonce, sizeof self->nonce);
  append_number (bytes, (guint32) strlen (self->name));
  g_byte_array_append (bytes, (const guint8 *) self->name,
                       (guint) strlen (self->name));
  self->size = bytes->len - start;
}

void
sam_sealed_head_clear (SamSealedHead *self)
{
  g_clear_pointer (&self->name, g_free);
}

/* Room-internal: whose file it is; nobody vouches for that before the
 * passphrase is there. */
char *
sam_sealed_dup_name (GBytes *sealed, GError **error)
{
  g_auto (SamSealedHead) head = { 0 };

  return sam_sealed_head_read (&head, sealed, error)
             ? g_steal_pointer (&head.name)
             : NULL;
}

/* Room-internal: whether the same passphrase opens both, as their heads say. */
gboolean
sam_sealed_are_alike (GBytes *a, GBytes *b)
{
  g_auto (SamSealedHead) first = { 0 };
  g_auto (SamSealedHead) second = { 0 };

  return sam_sealed_head_read (&first, a, NULL) &&
         sam_sealed_head_read (&second, b, NULL) &&
         memcmp (first.salt, second.salt, sizeof first.salt) == 0 &&
         memcmp (first.check, second.check, sizeof first.check) == 0;
}
