// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-block-menu.h"

#include <glib/gi18n-lib.h>

#include "sam-block-line.h"

/* The menu of a row: what can be done with its block now. */

static void
add (GMenu *menu, const char *label, const char *action, GVariant *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, target);
  g_menu_append_item (menu, item);
}

static void
add_section (GMenu *menu, GMenu *section)
{
  if (g_menu_model_get_n_items (G_MENU_MODEL (section)) > 0)
    g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

static GMenu *
list_looks (SamBlock *block)
{
  GMenu      *section = g_menu_new ();
  const char *id = sam_block_get_id (block);

  add (section, _ ("_Details"), "agenda.details", g_variant_new_string (id));
  add (section, _ ("As the room will see it"), "agenda.preview",
       g_variant_new_string (id));
  if (sam_block_get_item (block) != NULL)
    add (section, _ ("_Swap for another"), "agenda.swap",
         g_variant_new_string (id));

  return section;
}

static GMenu *
list_holds (SamAgenda *agenda, SamBlock *block)
{
  GMenu           *section = g_menu_new ();
  const char      *id = sam_block_get_id (block);
  g_autofree char *label = NULL;
  g_autofree char *time = NULL;

  if (!sam_block_is_fixed (block))
    add (section,
         sam_block_get_must (block) ? _ ("May fall out") : _ ("Must stay"),
         "agenda.toggle-must", g_variant_new_string (id));

  if (sam_block_get_pinned_start (block) != SAM_NO_START)
    label = g_strdup (_ ("Let the start move"));
  else if (sam_block_get_fits (block))
    {
      time =
          sam_block_line_dup_time (agenda, (int) sam_block_get_start (block));
      /* TRANSLATORS: %s is a time, as 13:45 */
      label = g_strdup_printf (_ ("Always begin at %s"), time);
    }
  if (label != NULL)
    add (section, label, "agenda.toggle-pin", g_variant_new_string (id));
  if (sam_block_get_pinned_minutes (block) > 0)
    add (section, _ ("Let the length change"), "agenda.set-minutes",
         g_variant_new ("(su)", id, 0));

  return section;
}

static GMenu *
list_changes (SamBlock *block)
{
  GMenu      *section = g_menu_new ();
  const char *id = sam_block_get_id (block);

  if (sam_block_is_fixed (block))
    return section;

  add (section, _ ("Move _up"), "agenda.move", g_variant_new ("(si)", id, -1));
  add (section, _ ("Move _down"), "agenda.move", g_variant_new ("(si)", id, 1));
  add (section, _ ("_Remove"), "agenda.remove", g_variant_new_string (id));

  return section;
}

/**
 * sam_block_menu_new:
 * @agenda: what @block is on
 *
 * Returns: (transfer full): what can be done with @block as it is now
 */
GMenuModel *
sam_block_menu_new (SamAgenda *agenda, SamBlock *block)
{
  GMenu *menu;
  g_autoptr (GMenu) looks = NULL;
  g_autoptr (GMenu) holds = NULL;
  g_autoptr (GMenu) changes = NULL;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);
  g_return_val_if_fail (SAM_IS_BLOCK (block), NULL);

  menu = g_menu_new ();
  looks = list_looks (block);
  holds = list_holds (agenda, block);
  changes = list_changes (block);
  add_section (menu, looks);
  add_section (menu, holds);
  add_section (menu, changes);

  return G_MENU_MODEL (menu);
}
