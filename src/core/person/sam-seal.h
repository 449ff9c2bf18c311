// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Sealing bytes with a passphrase: Argon2id makes a key of it, and
 * ChaCha20-Poly1305 seals. */

typedef struct _SamSeal SamSeal;

SamSeal *sam_seal_new (const char *passphrase,
                       GError    **error) G_GNUC_WARN_UNUSED_RESULT;
SamSeal *sam_seal_new_for (GBytes     *sealed,
                           const char *passphrase,
                           GError    **error) G_GNUC_WARN_UNUSED_RESULT;
SamSeal *sam_seal_ref (SamSeal *self);
void     sam_seal_unref (SamSeal *self);

gboolean sam_seal_is_made_of (SamSeal *self, const char *passphrase);
gboolean sam_seal_fits (SamSeal *self, GBytes *sealed);

GBytes *sam_seal_close (SamSeal    *self,
                        const char *name,
                        GBytes     *plain,
                        GError    **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *sam_seal_open (SamSeal *self,
                       GBytes  *sealed,
                       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Of bytes that anybody may have made */
gboolean sam_sealed_is (GBytes *bytes);
char    *sam_sealed_dup_name (GBytes  *sealed,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean sam_sealed_are_alike (GBytes *a, GBytes *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamSeal, sam_seal_unref)

G_END_DECLS
