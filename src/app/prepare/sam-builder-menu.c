// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-builder-menu.h"

#include <glib/gi18n-lib.h>

/* What can be done with a whole agenda; each is an action of the window. */
static const struct
{
  const char *label;
  const char *action;
} entries[] = {
  { N_ ("_Export…"), "win.export-agenda" },
  { N_ ("Add to _calendar…"), "win.calendar-agenda" },
  { N_ ("Save as _template"), "win.save-template" },
  { N_ ("_Duplicate"), "win.duplicate-agenda" },
};

/**
 * sam_builder_menu_new:
 *
 * Returns: (transfer full): the menu of an agenda
 */
GMenuModel *
sam_builder_menu_new (const char *agenda_id)
{
  GMenu *menu;

  g_return_val_if_fail (agenda_id != NULL, NULL);

  menu = g_menu_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_ (entries[i].label), NULL);

      g_menu_item_set_action_and_target (item, entries[i].action, "s",
                                         agenda_id);
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (menu);
}
