// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reference-private.h"

/**
 * SamReference:
 *
 * What the cards lean on, in one language: pages, fact questions, and
 * questions to begin and to end a meeting with; each in the order of its file.
 * It never changes, so it may cross threads.
 */
G_DEFINE_FINAL_TYPE (SamReference, sam_reference, G_TYPE_OBJECT)

static void
sam_reference_finalize (GObject *object)
{
  SamReference *self = SAM_REFERENCE (object);

  g_free (self->language);
  g_ptr_array_unref (self->pages);
  g_ptr_array_unref (self->facts);
  g_ptr_array_unref (self->check_ins);
  g_ptr_array_unref (self->check_outs);

  G_OBJECT_CLASS (sam_reference_parent_class)->finalize (object);
}

static void
sam_reference_class_init (SamReferenceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_reference_finalize;
}

static void
sam_reference_init (SamReference *self)
{
  self->pages = g_ptr_array_new_with_free_func (g_object_unref);
  self->facts = g_ptr_array_new_with_free_func (g_object_unref);
  self->check_ins = g_ptr_array_new_with_free_func (g_object_unref);
  self->check_outs = g_ptr_array_new_with_free_func (g_object_unref);
}

/* Room-internal: an empty reference for the reader to fill. */
SamReference *
sam_reference_new (const char *language)
{
  SamReference *self = g_object_new (SAM_TYPE_REFERENCE, NULL);

  self->language = g_strdup (language);

  return self;
}

/**
 * sam_reference_get_language:
 *
 * Returns: (transfer none): the language it is in, as “nl”
 */
const char *
sam_reference_get_language (SamReference *self)
{
  g_return_val_if_fail (SAM_IS_REFERENCE (self), NULL);

  return self->language;
}

guint
sam_reference_get_n_pages (SamReference *self)
{
  g_return_val_if_fail (SAM_IS_REFERENCE (self), 0);

  return self->pages->len;
}

/**
 * sam_reference_get_page:
 *
 * Returns: (transfer none): the page at that place, from 0
 */
SamPage *
sam_reference_get_page (SamReference *self, guint page)
{
  g_return_val_if_fail (SAM_IS_REFERENCE (self), NULL);
  g_return_val_if_fail (page < self->pages->len, NULL);

  return g_ptr_array_index (self->pages, page);
}

/**
 * sam_reference_find_page:
 *
 * Returns: (transfer none) (nullable): the page of that id
 */
SamPage *
sam_reference_find_page (SamReference *self, const char *id)
{
  g_return_val_if_fail (SAM_IS_REFERENCE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->pages->len; i++)
    {
      SamPage *page = g_ptr_array_index (self->pages, i);

      if (g_str_equal (sam_page_get_id (page), id))
        return page;
    }

  return NULL;
}

guint
sam_reference_get_n_facts (SamReference *self)
{
  g_return_val_if_fail (SAM_IS_REFERENCE (self), 0);

  return self->facts->len;
}

/**
 * sam_reference_get_fact:
 *
 * Returns: (transfer none): the fact question at that place, from 0
 */
SamFact *
sam_reference_get_fact (SamReference *self, guint fact)
{
  g_return_val_if_fail (SAM_IS_REFERENCE (self), NULL);
  g_return_val_if_fail (fact < self->facts->len, NULL);

  return g_ptr_array_index (self->facts, fact);
}

guint
sam_reference_get_n_check_ins (SamReference *self)
{
  g_return_val_if_fail (SAM_IS_REFERENCE (self), 0);

  return self->check_ins->len;
}

/**
 * sam_reference_get_check_in:
 *
 * Returns: (transfer none): a question to begin a meeting with
 */
SamAsked *
sam_reference_get_check_in (SamReference *self, guint check_in)
{
  g_return_val_if_fail (SAM_IS_REFERENCE (self), NULL);
  g_return_val_if_fail (check_in < self->check_ins->len, NULL);

  return g_ptr_array_index (self->check_ins, check_in);
}

guint
sam_reference_get_n_check_outs (SamReference *self)
{
  g_return_val_if_fail (SAM_IS_REFERENCE (self), 0);

  return self->check_outs->len;
}

/**
 * sam_reference_get_check_out:
 *
 * Returns: (transfer none): a question to end a meeting with
 */
SamAsked *
sam_reference_get_check_out (SamReference *self, guint check_out)
{
  g_return_val_if_fail (SAM_IS_REFERENCE (self), NULL);
  g_return_val_if_fail (check_out < self->check_outs->len, NULL);

  return g_ptr_array_index (self->check_outs, check_out);
}
