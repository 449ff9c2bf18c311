// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-menu.h"

#include <glib/gi18n-lib.h>

#include "sam-agenda-store.h"
#include "sam-listed.h"
#include "sam-session-store.h"

/* What can be done with a row of the list of sessions. */

typedef struct
{
  const char *label;
  const char *action; /* %NULL begins another group */
} Entry;

static const Entry planned[] = {
  { N_ ("_Open"), "win.open-agenda" },
  { N_ ("_Start"), "win.start-agenda" },
  { N_ ("D_uplicate"), "win.duplicate-agenda" },
  { NULL, NULL },
  { N_ ("_Print…"), "win.print-agenda" },
  { N_ ("_Export…"), "win.export-agenda" },
  { N_ ("Add to _calendar…"), "win.calendar-agenda" },
  { NULL, NULL },
  { N_ ("_Delete"), "win.delete-agenda" },
};

static const Entry running[] = {
  { N_ ("_Continue"), "win.resume-session" },
  { N_ ("_Open"), "win.open-session" },
};

static const Entry past[] = {
  { N_ ("_Open"), "win.open-session" },
  { N_ ("_Prepare again"), "win.repeat-session" },
  { N_ ("_Save for who missed it…"), "win.save-study-pack" },
  { NULL, NULL },
  { N_ ("_Delete"), "win.delete-session" },
};

static void
take_section (GMenu *menu, GMenu **section)
{
  g_menu_append_section (menu, NULL, G_MENU_MODEL (*section));
  g_clear_object (section);
}

static GMenuModel *
build (const Entry *entries, gsize n_entries, const char *id)
{
  GMenu *menu = g_menu_new ();
  GMenu *section = g_menu_new ();

  for (gsize i = 0; i < n_entries; i++)
    {
      g_autoptr (GMenuItem) item = NULL;

      if (entries[i].action == NULL)
        {
          take_section (menu, &section);
          section = g_menu_new ();
          continue;
        }
      item = g_menu_item_new (_ (entries[i].label), NULL);
      g_menu_item_set_action_and_target (item, entries[i].action, "s", id);
      g_menu_append_item (section, item);
    }
  take_section (menu, &section);

  return G_MENU_MODEL (menu);
}

/**
 * sam_session_menu_new:
 * @row: a #SamAgendaRow or a #SamSessionRow
 *
 * Returns: (transfer full): what can be done with it
 */
GMenuModel *
sam_session_menu_new (gpointer row)
{
  const char *id = sam_listed_get_id (row);

  if (SAM_IS_AGENDA_ROW (row))
    return build (planned, G_N_ELEMENTS (planned), id);
  if (sam_session_row_is_running (row))
    return build (running, G_N_ELEMENTS (running), id);

  return build (past, G_N_ELEMENTS (past), id);
}

/**
 * sam_session_menu_get_delete_action:
 * @row: a #SamAgendaRow or a #SamSessionRow
 *
 * Returns: (transfer none) (nullable): the action, of which the target is the
 *   id; %NULL for a session that runs
 */
const char *
sam_session_menu_get_delete_action (gpointer row)
{
  if (SAM_IS_AGENDA_ROW (row))
    return "win.delete-agenda";

  g_return_val_if_fail (SAM_IS_SESSION_ROW (row), NULL);

  return sam_session_row_is_running (row) ? NULL : "win.delete-session";
}
