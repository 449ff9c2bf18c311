// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-leaf-private.h"

#include <glib/gi18n-lib.h>

#include "sam-reading.h"
#include "sam-sitting-choice.h"
#include "sam-sitting-words.h"

/* Choosing before and after the viewpoints. Neither is better, and whoever
 * stays is as welcome as whoever moves. */

static void
append_situation_again (GtkBox *box, const SamSittingSubject *subject)
{
  GtkWidget *situation = sam_reading_new_box (12);

  sam_leaf_append_story (GTK_BOX (situation), subject, 1);
  gtk_box_append (box, sam_reading_new_expander (_ ("Read the story again"),
                                                 situation));
}

/* The own marks of every time that it was finished, the oldest first. */
static void
append_row_of_choices (GtkBox *box, const SamSittingSubject *subject)
{
  SamKeptItem *kept = sam_sitting_get_item (subject->sitting);
  GListModel  *all = sam_study_get_sittings (subject->study);
  GtkWidget   *row = sam_reading_new_box (4);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SamSitting) one = g_list_model_get_item (all, i);
      GDateTime       *finished = sam_sitting_get_finished (one);
      g_autofree char *day = NULL;
      g_autofree char *choice = NULL;
      g_autofree char *line = NULL;
      SamPick          pick = SAM_PICK_SECOND;

      if (finished == NULL ||
          !sam_kept_item_is_of (sam_sitting_get_item (one),
                                sam_kept_item_get_deck_id (kept),
                                sam_kept_item_get_item_id (kept)))
        continue;
      if (!sam_sitting_has_choice (one, pick))
        pick = SAM_PICK_FIRST;
      if (!sam_sitting_has_choice (one, pick))
        continue;

      /* TRANSLATORS: a day, short; see g_date_time_format() */
      day = g_date_time_format (finished, _ ("%-d %B"));
      choice = sam_sitting_words_choice (one, pick);
      /* TRANSLATORS: a day, and what was chosen then */
      line = g_strdup_printf (_ ("%s: %s"), day, choice);
      sam_leaf_append_paragraph (GTK_BOX (row), line);
    }

  if (gtk_widget_get_first_child (row) != NULL)
    gtk_box_append (box, sam_reading_new_expander (_ ("What you chose earlier"),
                                                   row));
  else
    {
      g_object_ref_sink (row);
      g_object_unref (row);
    }
}

static void
append_first_choice (GtkBox *box, const SamSittingSubject *subject)
{
  g_autofree char *choice = NULL;
  g_autofree char *words = NULL;

  if (!sam_sitting_has_choice (subject->sitting, SAM_PICK_FIRST))
    return;

  choice = sam_sitting_words_choice (subject->sitting, SAM_PICK_FIRST);
  /* TRANSLATORS: followed by what was chosen */
  words = g_strdup_printf (_ ("At first: %s"), choice);
  sam_leaf_append_paragraph (box, words);
}

/* Room-internal. */
void
sam_leaf_append_choice (GtkBox                  *box,
                        const SamSittingSubject *subject,
                        SamPick                  pick)
{
  gboolean first = pick == SAM_PICK_FIRST;

  sam_leaf_append_heading (box, first ? _ ("What do you choose?")
                                      : _ ("And now: what do you choose?"));
  if (!first)
    append_first_choice (box, subject);
  gtk_box_append (box, sam_sitting_choice_new (subject->sitting, subject->item,
                                               pick));
  if (!first)
    {
      sam_leaf_append_field (box, subject, SAM_SITTING_CHANGED,
                             _ ("What changed for you, or what made you "
                                "stay?"));
      append_row_of_choices (box, subject);
    }
  append_situation_again (box, subject);
}
