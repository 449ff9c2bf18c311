// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-path-row.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-list-place.h"
#include "sam-sitting-words.h"

/* The parts of a path as a list: of which card, what, why and how long. */

/* How far a part is. */
typedef enum
{
  STATE_WAITS,
  STATE_BEGUN,
  STATE_DONE,
} State;

static GtkWidget *
new_tile (SamCard *card)
{
  g_autofree char *number = g_strdup_printf ("%u", sam_card_get_number (card));
  g_autofree char *colour =
      sam_format_colour_class (sam_card_get_colour (card));
  GtkWidget *tile =
      gtk_label_new (sam_card_get_number (card) > 0 ? number : "");

  gtk_widget_set_valign (tile, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (tile, "sam-block-tile");
  gtk_widget_add_css_class (tile, "card-surface");
  gtk_widget_add_css_class (tile, colour);

  return tile;
}

/* Returns: (transfer floating) (nullable) */
static GtkWidget *
new_state (State state)
{
  GtkWidget *box;

  if (state == STATE_WAITS)
    return NULL;

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_append (GTK_BOX (box),
                  gtk_image_new_from_icon_name (
                      state == STATE_DONE ? "object-select-symbolic"
                                          : "media-playback-pause-symbolic"));
  gtk_box_append (GTK_BOX (box),
                  gtk_label_new (state == STATE_DONE ? _ ("Done")
                                                     : _ ("Begun")));
  gtk_widget_add_css_class (box, "dim-label");

  return box;
}

static GtkWidget *
new_row (SamStudyStep *step, State state)
{
  GtkWidget       *row;
  GtkWidget       *suffix = new_state (state);
  g_autofree char *words = NULL;

  words = sam_sitting_words_step (step);
  row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                      sam_item_get_title (sam_study_step_get_item (step)),
                      "subtitle", words, NULL);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             new_tile (sam_study_step_get_card (step)));
  if (suffix != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), suffix);

  return row;
}

static State
get_state (SamStudy *study, SamStudyStep *step, gboolean done)
{
  SamItem *item = sam_study_step_get_item (step);

  if (done)
    return STATE_DONE;

  return sam_study_find_open (study, sam_study_step_get_deck_id (step),
                              sam_item_get_id (item)) != NULL
             ? STATE_BEGUN
             : STATE_WAITS;
}

/**
 * sam_path_rows_fill:
 * @rows: a list, whose rows are replaced
 * @study: of whoever is on the path
 * @steps: (element-type SamStudyStep): its parts
 * @done: (array): whether each of them is done
 */
void
sam_path_rows_fill (GtkListBox     *rows,
                    SamStudy       *study,
                    GPtrArray      *steps,
                    const gboolean *done)
{
  g_return_if_fail (GTK_IS_LIST_BOX (rows));
  g_return_if_fail (SAM_IS_STUDY (study));

  sam_list_place_empty (rows);
  for (guint i = 0; i < steps->len; i++)
    {
      SamStudyStep *step = g_ptr_array_index (steps, i);

      gtk_list_box_append (rows,
                           new_row (step, get_state (study, step, done[i])));
    }
}

/**
 * sam_path_rows_sum:
 * @steps: (element-type SamStudyStep): the parts of a path
 *
 * Returns: what all of them take, in minutes
 */
guint
sam_path_rows_sum (GPtrArray *steps)
{
  guint minutes = 0;

  g_return_val_if_fail (steps != NULL, 0);

  for (guint i = 0; i < steps->len; i++)
    minutes += sam_study_step_get_minutes (g_ptr_array_index (steps, i));

  return minutes;
}
