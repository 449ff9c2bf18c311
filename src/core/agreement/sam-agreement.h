// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SAM_TYPE_AGREEMENT (sam_agreement_get_type ())

typedef struct _SamAgreement SamAgreement;

GType sam_agreement_get_type (void);

SamAgreement *sam_agreement_new (const char *id,
                                 const char *when,
                                 const char *then,
                                 const char *owner) G_GNUC_WARN_UNUSED_RESULT;
SamAgreement *sam_agreement_ref (SamAgreement *self);
void          sam_agreement_unref (SamAgreement *self);

const char *sam_agreement_get_id (SamAgreement *self);
const char *sam_agreement_get_when (SamAgreement *self);
const char *sam_agreement_get_then (SamAgreement *self);
const char *sam_agreement_get_owner (SamAgreement *self);

gboolean sam_agreement_is_empty (SamAgreement *self);
char *sam_agreement_to_sentence (SamAgreement *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamAgreement, sam_agreement_unref)

G_END_DECLS
