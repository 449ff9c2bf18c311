// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The head of a sealed file. Numbers have their highest byte first.
 *
 *   16  “Samenspel sealed”
 *    4  version of this head: 1
 *    4  Argon2id: memory in KiB
 *    4  Argon2id: passes
 *    4  Argon2id: lanes
 *   16  salt
 *   16  the first bytes of SHA-256 of the second half of what Argon2id gave;
 *       tells a wrong passphrase from a damaged file
 *   12  nonce
 *    4  length of the name
 *    …  the name, in UTF-8
 *
 * Then comes what is sealed, with 16 bytes of Poly1305 at the end, which vouch
 * for the head as well. */
#define SAM_SEALED_MAGIC "Samenspel sealed"
#define SAM_SEALED_VERSION 1
#define SAM_SEALED_SALT 16
#define SAM_SEALED_CHECK 16
#define SAM_SEALED_NONCE 12
#define SAM_SEALED_TAG 16
#define SAM_SEALED_MAX_NAME 1024

/* Of the key: whoever has the file must spend as much for each guess. */
typedef struct
{
  guint32 memory; /* KiB */
  guint32 passes;
  guint32 lanes;
} SamSealCost;

typedef struct
{
  SamSealCost cost;
  guint8      salt[SAM_SEALED_SALT];
  guint8      check[SAM_SEALED_CHECK];
  guint8      nonce[SAM_SEALED_NONCE];
  char       *name; /* (owned) (nullable): valid UTF-8 */
  gsize       size; /* of the head, in bytes */
} SamSealedHead;

gboolean
     sam_sealed_head_read (SamSealedHead *self, GBytes *bytes, GError **error);
void sam_sealed_head_write (SamSealedHead *self, GByteArray *bytes);
void sam_sealed_head_clear (SamSealedHead *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SamSealedHead, sam_sealed_head_clear)

G_END_DECLS
