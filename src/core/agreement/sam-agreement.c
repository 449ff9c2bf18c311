// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agreement.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * SamAgreement:
 *
 * An improvement point: when this happens, then we do that; and who looks
 * after it. It never changes once made, so any thread may read it.
 */
struct _SamAgreement
{
  gatomicrefcount ref_count;

  char *id;    /* (owned) (not nullable) */
  char *when;  /* (owned) (not nullable): may be empty */
  char *then;  /* (owned) (not nullable): may be empty */
  char *owner; /* (owned) (not nullable): may be empty */
};

G_DEFINE_BOXED_TYPE (SamAgreement,
                     sam_agreement,
                     sam_agreement_ref,
                     sam_agreement_unref)

static char *
stripped (const char *text)
{
  return g_strstrip (g_strdup (text != NULL ? text : ""));
}

/**
 * sam_agreement_new:
 * @when: (nullable): the moment
 * @then: (nullable): what is done then
 * @owner: (nullable): who looks after it
 *
 * Space around the texts is taken away.
 *
 * Returns: (transfer full): an agreement
 */
SamAgreement *
sam_agreement_new (const char *id,
                   const char *when,
                   const char *then,
                   const char *owner)
{
  SamAgreement *self;

  g_return_val_if_fail (id != NULL, NULL);

  self = g_new0 (SamAgreement, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->id = g_strdup (id);
  self->when = stripped (when);
  self->then = stripped (then);
  self->owner = stripped (owner);

  return self;
}

SamAgreement *
sam_agreement_ref (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
sam_agreement_unref (SamAgreement *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->id);
  g_free (self->when);
  g_free (self->then);
  g_free (self->owner);
  g_free (self);
}

const char *
sam_agreement_get_id (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->id;
}

const char *
sam_agreement_get_when (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->when;
}

const char *
sam_agreement_get_then (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->then;
}

const char *
sam_agreement_get_owner (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->owner;
}

/**
 * sam_agreement_is_empty:
 *
 * Returns: whether nothing is agreed yet: no moment and no action
 */
gboolean
sam_agreement_is_empty (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return *self->when == '\0' && *self->then == '\0';
}

/* People end their sentence or not; ours ends itself. */
static char *
without_stop (const char *text)
{
  char *copy = g_strdup (text);
  gsize length = strlen (copy);

  while (length > 0 && strchr (".,; ", copy[length - 1]) != NULL)
    copy[--length] = '\0';

  return copy;
}

/**
 * sam_agreement_to_sentence:
 *
 * Returns: (transfer full): the whole as one sentence, without the owner;
 *   empty if nothing is agreed
 */
char *
sam_agreement_to_sentence (SamAgreement *self)
{
  g_autofree char *when = NULL;
  g_autofree char *then = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  when = without_stop (self->when);
  then = without_stop (self->then);

  if (*when != '\0' && *then != '\0')
    /* Translators: an improvement point, as "When a new client starts, then
     * I ask who else helps." */
    return g_strdup_printf (_ ("When %s, then %s."), when, then);
  if (*then != '\0')
    return g_strdup_printf ("%s.", then);
  if (*when != '\0')
    return g_strdup_printf (_ ("When %s, then …"), when);

  return g_strdup ("");
}
