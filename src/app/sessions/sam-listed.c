// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-listed.h"

#include "sam-agenda-store.h"
#include "sam-planned-words.h"
#include "sam-session-store.h"

/* A row of the list: planned (a SamAgendaRow), or running or past (a
 * SamSessionRow). */

/**
 * sam_listed_get_id:
 * @row: a #SamAgendaRow or a #SamSessionRow
 *
 * Returns: (transfer none): its id
 */
const char *
sam_listed_get_id (gpointer row)
{
  if (SAM_IS_AGENDA_ROW (row))
    return sam_agenda_row_get_id (row);

  g_return_val_if_fail (SAM_IS_SESSION_ROW (row), NULL);

  return sam_session_row_get_id (row);
}

/**
 * sam_listed_get_title:
 * @row: a #SamAgendaRow or a #SamSessionRow
 *
 * Returns: (transfer none): what it is called, fit to show
 */
const char *
sam_listed_get_title (gpointer row)
{
  if (SAM_IS_AGENDA_ROW (row))
    return sam_planned_words_title (sam_agenda_row_get_title (row));

  g_return_val_if_fail (SAM_IS_SESSION_ROW (row), NULL);

  return sam_session_row_get_title (row);
}

static gboolean
equal_moments (GDateTime *a, GDateTime *b)
{
  return a == b || (a != NULL && b != NULL && g_date_time_equal (a, b));
}

/**
 * sam_listed_equal:
 * @a: a #SamAgendaRow or a #SamSessionRow
 * @b: another
 *
 * Returns: whether both show the same
 */
gboolean
sam_listed_equal (gpointer a, gpointer b)
{
  if (G_OBJECT_TYPE (a) != G_OBJECT_TYPE (b))
    return FALSE;

  if (SAM_IS_AGENDA_ROW (a))
    return g_str_equal (sam_agenda_row_get_id (a), sam_agenda_row_get_id (b)) &&
           g_str_equal (sam_agenda_row_get_title (a),
                        sam_agenda_row_get_title (b)) &&
           equal_moments (sam_agenda_row_get_starts (a),
                          sam_agenda_row_get_starts (b)) &&
           sam_agenda_row_get_minutes (a) == sam_agenda_row_get_minutes (b) &&
           sam_agenda_row_get_people (a) == sam_agenda_row_get_people (b) &&
           sam_agenda_row_get_n_items (a) == sam_agenda_row_get_n_items (b);

  return g_str_equal (sam_session_row_get_id (a), sam_session_row_get_id (b)) &&
         g_str_equal (sam_session_row_get_title (a),
                      sam_session_row_get_title (b)) &&
         equal_moments (sam_session_row_get_started (a),
                        sam_session_row_get_started (b)) &&
         sam_session_row_is_running (a) == sam_session_row_is_running (b) &&
         sam_session_row_get_people (a) == sam_session_row_get_people (b) &&
         sam_session_row_get_n_items (a) == sam_session_row_get_n_items (b) &&
         sam_session_row_get_n_agreements (a) ==
             sam_session_row_get_n_agreements (b) &&
         sam_session_row_are_notes_erased (a) ==
             sam_session_row_are_notes_erased (b) &&
         equal_moments (sam_session_row_get_notes_end (a),
                        sam_session_row_get_notes_end (b));
}
