// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-kept-source.h"

/**
 * sam_kept_source_copy:
 * @from: with everything in it that is to be held
 *
 * Returns: (transfer full): another one, that holds the same
 */
SamKeptSource *
sam_kept_source_copy (const SamKeptSource *from)
{
  SamKeptSource *self;

  g_return_val_if_fail (from != NULL && from->folder != NULL, NULL);
  g_return_val_if_fail (SAM_IS_PEOPLE (from->people), NULL);
  g_return_val_if_fail (SAM_IS_DECK_SHELF (from->shelf), NULL);
  g_return_val_if_fail (SAM_IS_CLOCK (from->clock), NULL);

  self = g_new0 (SamKeptSource, 1);
  self->folder = g_strdup (from->folder);
  g_set_object (&self->database, from->database);
  g_set_object (&self->people, from->people);
  g_set_object (&self->shelf, from->shelf);
  g_set_object (&self->settings, from->settings);
  g_set_object (&self->clock, from->clock);

  return self;
}

void
sam_kept_source_free (SamKeptSource *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->folder);
  g_clear_object (&self->database);
  g_clear_object (&self->people);
  g_clear_object (&self->shelf);
  g_clear_object (&self->settings);
  g_clear_object (&self->clock);
  g_free (self);
}

/**
 * sam_kept_source_dup_path:
 * @name: of a file or folder in its folder
 *
 * Returns: (transfer full): where that is
 */
char *
sam_kept_source_dup_path (const SamKeptSource *self, const char *name)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  return g_build_filename (self->folder, name, NULL);
}
