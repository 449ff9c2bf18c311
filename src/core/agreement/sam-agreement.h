// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SamAgreementState:
 * @SAM_AGREEMENT_OPEN: agreed, and nobody was asked yet how it went
 * @SAM_AGREEMENT_GOING_ON: looked back on, and not finished
 * @SAM_AGREEMENT_DONE: closed, since it was done
 * @SAM_AGREEMENT_LET_GO: closed, since the team no longer wants it
 *
 * How it is with an improvement point. The numbers are kept on the disk.
 */
typedef enum
{
  SAM_AGREEMENT_OPEN,
  SAM_AGREEMENT_GOING_ON,
  SAM_AGREEMENT_DONE,
  SAM_AGREEMENT_LET_GO,
} SamAgreementState;

#define SAM_N_AGREEMENT_STATES 4

/* Nobody placed dots on it. */
#define SAM_AGREEMENT_NO_DOTS (-1)

/* It was not made at any item of a session. */
#define SAM_AGREEMENT_NO_ITEM (-1)

#define SAM_TYPE_AGREEMENT (sam_agreement_get_type ())

typedef struct _SamAgreement SamAgreement;

GType sam_agreement_get_type (void);

SamAgreement *sam_agreement_new (const char *id,
                                 const char *when,
                                 const char *then,
                                 const char *owner) G_GNUC_WARN_UNUSED_RESULT;
SamAgreement *sam_agreement_ref (SamAgreement *self);
void          sam_agreement_unref (SamAgreement *self);

/* What is agreed. */
const char  *sam_agreement_get_id (SamAgreement *self);
const char  *sam_agreement_get_when (SamAgreement *self);
const char  *sam_agreement_get_then (SamAgreement *self);
const char  *sam_agreement_get_owner (SamAgreement *self);
gboolean     sam_agreement_is_chosen (SamAgreement *self);
const GDate *sam_agreement_get_returns (SamAgreement *self);

/* Where it comes from. */
guint        sam_agreement_get_number (SamAgreement *self);
int          sam_agreement_get_item (SamAgreement *self);
int          sam_agreement_get_dots (SamAgreement *self);
const char  *sam_agreement_get_session_id (SamAgreement *self);
const char  *sam_agreement_get_session_title (SamAgreement *self);
const GDate *sam_agreement_get_made (SamAgreement *self);

/* What came of it. */
SamAgreementState sam_agreement_get_state (SamAgreement *self);
const GDate      *sam_agreement_get_closed (SamAgreement *self);
const char       *sam_agreement_get_noticed (SamAgreement *self);
const char       *sam_agreement_get_noticed_before (SamAgreement *self);
const char       *sam_agreement_get_answered_in (SamAgreement *self);

gboolean sam_agreement_is_empty (SamAgreement *self);
gboolean sam_agreement_is_open (SamAgreement *self);
gboolean sam_agreement_is_answered_in (SamAgreement *self,
                                       const char   *session_id);

/* The same, but for one thing. */
SamAgreement               *
sam_agreement_with_words (SamAgreement *self,
                                        const char   *when,
                                        const char   *then,
                                        const char   *owner) G_GNUC_WARN_UNUSED_RESULT;
SamAgreement *sam_agreement_with_chosen (SamAgreement *self, gboolean chosen)
    G_GNUC_WARN_UNUSED_RESULT;
SamAgreement               *
sam_agreement_with_returns (SamAgreement *self,
                                          const GDate  *returns) G_GNUC_WARN_UNUSED_RESULT;
SamAgreement *sam_agreement_with_place (SamAgreement *self,
                                        guint         number,
                                        int item) G_GNUC_WARN_UNUSED_RESULT;
SamAgreement *sam_agreement_with_dots (SamAgreement *self,
                                       int dots) G_GNUC_WARN_UNUSED_RESULT;
SamAgreement *
sam_agreement_with_session (SamAgreement *self,
                            const char   *session_id,
                            const char   *session_title,
                            const GDate  *made) G_GNUC_WARN_UNUSED_RESULT;
SamAgreement *
sam_agreement_with_outcome (SamAgreement     *self,
                            SamAgreementState state,
                            const GDate      *closed,
                            const char       *answered_in,
                            const char *noticed) G_GNUC_WARN_UNUSED_RESULT;
SamAgreement               *
sam_agreement_with_noticed (SamAgreement *self,
                                          const char   *noticed) G_GNUC_WARN_UNUSED_RESULT;
SamAgreement *sam_agreement_with_noticed_before (
    SamAgreement *self, const char *noticed) G_GNUC_WARN_UNUSED_RESULT;
SamAgreement *
sam_agreement_with_answer (SamAgreement     *self,
                           SamAgreementState state,
                           const char       *session_id,
                           const GDate      *today) G_GNUC_WARN_UNUSED_RESULT;

/* Words. */
char *sam_agreement_to_sentence (SamAgreement *self) G_GNUC_WARN_UNUSED_RESULT;
char *
sam_agreement_describe_return (SamAgreement *self) G_GNUC_WARN_UNUSED_RESULT;
const char *sam_agreement_state_get_title (SamAgreementState state);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamAgreement, sam_agreement_unref)

G_END_DECLS
