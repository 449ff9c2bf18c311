// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-page-private.h"

/**
 * SamPage:
 *
 * One short page to read: a model, a procedure, the ground rules of a meeting,
 * or where to turn.
 *
 * A page is plain data and never changes. Its id is the same in every language
 * and never changes either, so items link to it by that.
 */
G_DEFINE_FINAL_TYPE (SamPage, sam_page, G_TYPE_OBJECT)

static void
section_clear (gpointer data)
{
  SamSection *section = data;

  g_free (section->title);
  g_clear_pointer (&section->body, sam_text_unref);
}

static void
sam_page_finalize (GObject *object)
{
  SamPage *self = SAM_PAGE (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->summary);
  g_array_unref (self->sections);
  g_ptr_array_unref (self->sources);

  G_OBJECT_CLASS (sam_page_parent_class)->finalize (object);
}

static void
sam_page_class_init (SamPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_page_finalize;
}

static void
sam_page_init (SamPage *self)
{
  self->sections = g_array_new (FALSE, TRUE, sizeof (SamSection));
  g_array_set_clear_func (self->sections, section_clear);
  self->sources = g_ptr_array_new_with_free_func (g_free);
}

/* Room-internal: an empty page for the reader to fill. */
SamPage *
sam_page_new (void)
{
  return g_object_new (SAM_TYPE_PAGE, NULL);
}

const char *
sam_page_get_id (SamPage *self)
{
  g_return_val_if_fail (SAM_IS_PAGE (self), NULL);

  return self->id;
}

SamPageKind
sam_page_get_kind (SamPage *self)
{
  g_return_val_if_fail (SAM_IS_PAGE (self), SAM_PAGE_MODEL);

  return self->kind;
}

const char *
sam_page_get_title (SamPage *self)
{
  g_return_val_if_fail (SAM_IS_PAGE (self), NULL);

  return self->title;
}

const char *
sam_page_get_summary (SamPage *self)
{
  g_return_val_if_fail (SAM_IS_PAGE (self), NULL);

  return self->summary;
}

guint
sam_page_get_written_year (SamPage *self)
{
  g_return_val_if_fail (SAM_IS_PAGE (self), 0);

  return self->year;
}

/**
 * sam_page_get_written_month:
 *
 * Returns: the month of that year, from 1 to 12
 */
guint
sam_page_get_written_month (SamPage *self)
{
  g_return_val_if_fail (SAM_IS_PAGE (self), 1);

  return self->month;
}

/**
 * sam_page_get_n_sections:
 *
 * Returns: how many there are, at least 1
 */
guint
sam_page_get_n_sections (SamPage *self)
{
  g_return_val_if_fail (SAM_IS_PAGE (self), 0);

  return self->sections->len;
}

const char *
sam_page_get_section_title (SamPage *self, guint section)
{
  g_return_val_if_fail (SAM_IS_PAGE (self), NULL);
  g_return_val_if_fail (section < self->sections->len, NULL);

  return g_array_index (self->sections, SamSection, section).title;
}

/**
 * sam_page_get_section_body:
 *
 * Returns: (transfer none) (not nullable): the text of a section
 */
SamText *
sam_page_get_section_body (SamPage *self, guint section)
{
  g_return_val_if_fail (SAM_IS_PAGE (self), NULL);
  g_return_val_if_fail (section < self->sections->len, NULL);

  return g_array_index (self->sections, SamSection, section).body;
}

/**
 * sam_page_get_n_sources:
 *
 * Returns: how many there are, at least 1
 */
guint
sam_page_get_n_sources (SamPage *self)
{
  g_return_val_if_fail (SAM_IS_PAGE (self), 0);

  return self->sources->len;
}

const char *
sam_page_get_source (SamPage *self, guint source)
{
  g_return_val_if_fail (SAM_IS_PAGE (self), NULL);
  g_return_val_if_fail (source < self->sources->len, NULL);

  return g_ptr_array_index (self->sources, source);
}

/**
 * sam_page_to_plain:
 *
 * Returns: (transfer full): what there is to read, without the title and the
 *   sources, in lines
 */
char *
sam_page_to_plain (SamPage *self)
{
  GString *plain;

  g_return_val_if_fail (SAM_IS_PAGE (self), NULL);

  plain = g_string_new (self->summary);
  for (guint i = 0; i < self->sections->len; i++)
    {
      const SamSection *section =
          &g_array_index (self->sections, SamSection, i);
      g_autofree char *body = sam_text_to_plain (section->body);

      g_string_append_printf (plain, "\n%s\n%s", section->title, body);
    }

  return g_string_free (plain, FALSE);
}
