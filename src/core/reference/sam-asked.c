// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-asked.h"

/**
 * SamAsked:
 *
 * A question to begin a meeting with, or to end it: what everybody is asked in
 * turn. It never changes.
 */
struct _SamAsked
{
  GObject parent_instance;

  char *id;   /* (owned) (not nullable) */
  char *text; /* (owned) (not nullable) */
};

G_DEFINE_FINAL_TYPE (SamAsked, sam_asked, G_TYPE_OBJECT)

static void
sam_asked_finalize (GObject *object)
{
  SamAsked *self = SAM_ASKED (object);

  g_free (self->id);
  g_free (self->text);

  G_OBJECT_CLASS (sam_asked_parent_class)->finalize (object);
}

static void
sam_asked_class_init (SamAskedClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_asked_finalize;
}

static void
sam_asked_init (SamAsked *self)
{
}

/**
 * sam_asked_new:
 * @id: the same in every language
 * @text: one line, plain
 *
 * Returns: (transfer full): a question
 */
SamAsked *
sam_asked_new (const char *id, const char *text)
{
  SamAsked *self;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  self = g_object_new (SAM_TYPE_ASKED, NULL);
  self->id = g_strdup (id);
  self->text = g_strdup (text);

  return self;
}

const char *
sam_asked_get_id (SamAsked *self)
{
  g_return_val_if_fail (SAM_IS_ASKED (self), NULL);

  return self->id;
}

const char *
sam_asked_get_text (SamAsked *self)
{
  g_return_val_if_fail (SAM_IS_ASKED (self), NULL);

  return self->text;
}
