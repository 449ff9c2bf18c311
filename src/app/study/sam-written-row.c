// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-written-row.h"

#include <glib/gi18n-lib.h>

#include "sam-card-progress.h"
#include "sam-format.h"
#include "sam-spoken-name.h"

/* What somebody wrote for themselves: a reflection, or what they wrote while
 * studying. Both are found in one list. */

static GDateTime *
get_moment (gpointer written)
{
  return SAM_IS_SITTING (written) ? sam_sitting_get_started (written)
                                  : sam_reflection_get_written (written);
}

static SamKeptItem *
get_item (GObject *written)
{
  return SAM_IS_SITTING (written)
             ? sam_sitting_get_item (SAM_SITTING (written))
             : sam_reflection_get_item (SAM_REFLECTION (written));
}

static int
compare_newest (gconstpointer a, gconstpointer b)
{
  return g_date_time_compare (get_moment (*(gpointer *) b),
                              get_moment (*(gpointer *) a));
}

/**
 * sam_written_list:
 * @words: what somebody looks for; "" for all
 *
 * Returns: (transfer full) (element-type GObject): reflections, and sittings in
 *   which something was written; newest first
 */
GPtrArray *
sam_written_list (SamStudy *study, const char *words)
{
  GPtrArray *all = sam_study_search (study, words);

  g_ptr_array_extend_and_steal (all, sam_study_search_sittings (study, words));
  g_ptr_array_sort (all, compare_newest);

  return all;
}

/**
 * sam_written_get_id:
 * @written: a reflection or a sitting
 *
 * Returns: (transfer none): its id, of which no other has the same
 */
const char *
sam_written_get_id (GObject *written)
{
  return SAM_IS_SITTING (written)
             ? sam_sitting_get_id (SAM_SITTING (written))
             : sam_reflection_get_id (SAM_REFLECTION (written));
}

/**
 * sam_written_get_title:
 * @written: a reflection or a sitting
 *
 * Returns: (transfer none): what it is about
 */
const char *
sam_written_get_title (GObject *written)
{
  SamKeptItem *item = get_item (written);

  return item != NULL ? sam_kept_item_get_title (item)
                      : _ ("A thought of your own");
}

/**
 * sam_written_dup_text:
 * @written: a reflection or a sitting
 *
 * Returns: (transfer full): what was written
 */
char *
sam_written_dup_text (GObject *written)
{
  return SAM_IS_SITTING (written)
             ? sam_sitting_dup_written (SAM_SITTING (written))
             : g_strdup (sam_reflection_get_text (SAM_REFLECTION (written)));
}

/**
 * sam_written_badge_new:
 * @written: a reflection or a sitting
 *
 * Returns: (transfer floating) (nullable): a tile that says of which card it
 *   is; %NULL if it is of none
 */
GtkWidget *
sam_written_badge_new (SamDesk *desk, GObject *written)
{
  SamKeptItem *item = get_item (written);
  SamCard     *card;

  if (item == NULL)
    return NULL;

  card = sam_deck_shelf_find_card (sam_desk_get_shelf (desk),
                                   sam_kept_item_get_deck_id (item),
                                   sam_kept_item_get_card_id (item));
  if (card == NULL)
    return gtk_image_new_from_icon_name ("document-edit-symbolic");

  return sam_card_badge_new (sam_card_get_number (card),
                             sam_card_get_colour (card),
                             sam_card_get_icon (card));
}

static void
add_button (GtkWidget  *row,
            const char *icon,
            const char *label,
            const char *action,
            const char *id)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, label);
  sam_spoken_name_set (GTK_WIDGET (button), label);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

/**
 * sam_written_row_new:
 * @written: a reflection or a sitting
 *
 * What was written while studying is how one saw it then: it can go, but not
 * become something else.
 *
 * Returns: (transfer floating): a row with all of it, and with buttons for
 *   reflections.edit and reflections.delete
 */
GtkWidget *
sam_written_row_new (SamDesk *desk, GObject *written)
{
  const char      *id = sam_written_get_id (written);
  GtkWidget       *badge = sam_written_badge_new (desk, written);
  GtkWidget       *row;
  g_autofree char *text = sam_written_dup_text (written);
  g_autofree char *moment = NULL;
  g_autofree char *subtitle = NULL;
  g_autoptr (GDateTime) now = sam_desk_get_now (desk);

  moment = sam_format_moment (get_moment (written), now);
  subtitle = g_strdup_printf ("%s\n%s", moment, text);
  row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                      sam_written_get_title (written), "subtitle", subtitle,
                      NULL);
  if (badge != NULL)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row), badge);
  if (SAM_IS_REFLECTION (written))
    add_button (row, "document-edit-symbolic", _ ("Edit"), "reflections.edit",
                id);
  add_button (row, "user-trash-symbolic", _ ("Delete"), "reflections.delete",
              id);

  return row;
}
