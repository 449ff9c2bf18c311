// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-import-private.h"

static void
clear_line (gpointer data)
{
  SamImportLine *line = data;

  g_free (line->title);
}

/* Room-internal: with an agenda that is still being loaded. */
SamImport *
sam_import_new (void)
{
  SamImport *self = g_new0 (SamImport, 1);

  self->agenda = sam_agenda_new (NULL);
  self->lines = g_array_new (FALSE, FALSE, sizeof (SamImportLine));
  g_array_set_clear_func (self->lines, clear_line);
  self->new_cards =
      g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  return self;
}

/**
 * sam_import_free:
 * @self: (transfer full): what to free
 */
void
sam_import_free (SamImport *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->agenda);
  g_array_unref (self->lines);
  g_ptr_array_unref (self->new_cards);
  g_free (self);
}

/**
 * sam_import_get_agenda:
 *
 * Returns: (transfer none): the agenda, with an id of its own and nothing to
 *   undo
 */
SamAgenda *
sam_import_get_agenda (SamImport *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->agenda;
}

guint
sam_import_get_n_lines (SamImport *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->lines->len;
}

static const SamImportLine *
get_line (SamImport *self, guint line)
{
  return &g_array_index (self->lines, SamImportLine, line);
}

/**
 * sam_import_get_line_title:
 *
 * Returns: (transfer none): the title of an item or a card, or its id if the
 *   file does not say the title
 */
const char *
sam_import_get_line_title (SamImport *self, guint line)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (line < self->lines->len, NULL);

  return get_line (self, line)->title;
}

SamImportState
sam_import_get_line_state (SamImport *self, guint line)
{
  g_return_val_if_fail (self != NULL, SAM_IMPORT_MISSING);
  g_return_val_if_fail (line < self->lines->len, SAM_IMPORT_MISSING);

  return get_line (self, line)->state;
}

/**
 * sam_import_line_is_card:
 *
 * Returns: whether the line is an own card in the file, and not an item
 */
gboolean
sam_import_line_is_card (SamImport *self, guint line)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (line < self->lines->len, FALSE);

  return get_line (self, line)->is_card;
}

guint
sam_import_get_n_new_cards (SamImport *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->new_cards->len;
}

/**
 * sam_import_get_new_card:
 *
 * Returns: (transfer none): the file of an own card of which there is none of
 *   that id here, byte for byte as the sender has it
 */
GBytes *
sam_import_get_new_card (SamImport *self, guint card)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (card < self->new_cards->len, NULL);

  return g_ptr_array_index (self->new_cards, card);
}
