// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-catch-up-row.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"

/* An item of a session that one missed, as a row to open. */

static const char *
get_hint (SamItem *item, gboolean chosen)
{
  if (sam_item_get_kind (item) != SAM_ITEM_DILEMMA)
    return _ ("to read");

  return chosen ? _ ("see what the team chose")
                : _ ("first choose for yourself");
}

static GtkWidget *
new_tile (SamStudyPack *pack, guint item)
{
  guint            number = sam_study_pack_get_card_number (pack, item);
  GtkWidget       *tile;
  g_autofree char *colour =
      sam_format_colour_class (sam_study_pack_get_colour (pack, item));
  g_autofree char *words =
      number > 0 ? g_strdup_printf ("%u", number) : g_strdup ("");

  tile = gtk_label_new (words);
  gtk_widget_set_valign (tile, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (tile, "sam-block-tile");
  gtk_widget_add_css_class (tile, "card-surface");
  gtk_widget_add_css_class (tile, colour);

  return tile;
}

/**
 * sam_catch_up_row_new:
 * @pack: (not nullable): of the session
 * @item: one of its items
 * @chosen: of a dilemma: whether one chose in it alone
 *
 * Returns: (transfer floating): a row with the action catch-up.open
 */
GtkWidget *
sam_catch_up_row_new (SamStudyPack *pack, guint item, gboolean chosen)
{
  SamItem         *one;
  GtkWidget       *row;
  g_autofree char *subtitle = NULL;

  g_return_val_if_fail (pack != NULL, NULL);
  g_return_val_if_fail (item < sam_study_pack_get_n_items (pack), NULL);

  one = sam_study_pack_get_item (pack, item);
  /* TRANSLATORS: the kind of an item, and what one can do with it */
  subtitle =
      g_strdup_printf (_ ("%s · %s"), sam_format_kind (sam_item_get_kind (one)),
                       get_hint (one, chosen));
  row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                      sam_item_get_title (one), "subtitle", subtitle,
                      "activatable", TRUE, NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "u", item);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "catch-up.open");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), new_tile (pack, item));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));

  return row;
}
