// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-catch-up-split.h"

#include <glib/gi18n-lib.h>

#include "sam-reading.h"
#include "sam-sitting-words.h"
#include "sam-spoken-name.h"

/* What the team chose, beside what one chose oneself. It shows what the pack
 * holds and nothing else: the guard had its say when that was made. The options
 * stand in the order of the card, and none of them wins. */

static void
append_own (GtkBox *box, const char *title, SamSitting *own, SamPick pick)
{
  GtkWidget       *label;
  g_autofree char *choice = NULL;

  if (!sam_sitting_has_choice (own, pick))
    return;

  choice = sam_sitting_words_choice (own, pick);
  label = sam_reading_new_paragraph (title);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "sam-small");
  gtk_box_append (box, label);
  gtk_box_append (box, sam_reading_new_paragraph (choice));
}

/* Returns: (transfer floating): how many of all, as a word, a bar and a number;
 *   a screen reader gets it in one sentence */
static GtkWidget *
new_count (SamStudyPack *pack, guint item, SamRoundName round, SamChoice choice)
{
  const char *word = sam_study_pack_get_word (pack, item, round);
  guint       count = sam_study_pack_get_count (pack, item, round, choice);
  guint       total = sam_study_pack_get_total (pack, item, round);
  GtkWidget  *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget  *label = gtk_label_new (word);
  GtkWidget  *bar =
      g_object_new (GTK_TYPE_PROGRESS_BAR, "accessible-role",
                    GTK_ACCESSIBLE_ROLE_PRESENTATION, "hexpand", TRUE, "valign",
                    GTK_ALIGN_CENTER, "fraction",
                    total > 0 ? (double) count / total : 0.0, NULL);
  g_autofree char *number = g_strdup_printf ("%u", count);
  g_autofree char *spoken = NULL;

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_width_chars (GTK_LABEL (label), 8);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (row), label);
  gtk_widget_add_css_class (bar, round == SAM_ROUND_BEFORE ? "sam-split-before"
                                                           : "sam-split-after");
  gtk_box_append (GTK_BOX (row), bar);

  label = gtk_label_new (number);
  gtk_widget_add_css_class (label, "numeric");
  gtk_label_set_width_chars (GTK_LABEL (label), 3);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  /* TRANSLATORS: a round as “before”, how many chose this, and of how many */
  spoken = g_strdup_printf (_ ("%s: %u of %u"), word, count, total);
  sam_spoken_name_set (GTK_WIDGET (label), spoken);
  gtk_box_append (GTK_BOX (row), label);

  return row;
}

static void
append_choice (GtkBox       *box,
               SamStudyPack *pack,
               guint         item,
               SamChoice     choice,
               const char   *badge,
               const char   *says)
{
  GtkWidget *content = sam_reading_new_box (4);

  gtk_box_append (GTK_BOX (content), sam_reading_new_paragraph (says));
  for (guint i = 0; i < SAM_N_ROUNDS; i++)
    if (sam_study_pack_has_round (pack, item, (SamRoundName) i))
      gtk_box_append (GTK_BOX (content),
                      new_count (pack, item, (SamRoundName) i, choice));
  if (badge != NULL)
    content = sam_reading_new_badged (badge, content);
  gtk_box_append (box, content);
}

static gboolean
was_chosen (SamStudyPack *pack, guint item, SamChoice choice)
{
  return sam_study_pack_get_count (pack, item, SAM_ROUND_BEFORE, choice) +
             sam_study_pack_get_count (pack, item, SAM_ROUND_AFTER, choice) >
         0;
}

static void
append_bars (GtkBox *box, SamStudyPack *pack, guint item)
{
  SamItem   *dilemma = sam_study_pack_get_item (pack, item);
  GtkWidget *choices = sam_reading_new_box (16);

  for (guint i = 0; i < sam_item_get_n_options (dilemma); i++)
    {
      const char letter[] = { (char) ('A' + i), '\0' };

      append_choice (GTK_BOX (choices), pack, item, (SamChoice) i, letter,
                     sam_item_get_option_says (dilemma, i));
    }
  /* TRANSLATORS: the key of “doubt”, in every language */
  append_choice (GTK_BOX (choices), pack, item, SAM_CHOICE_DOUBT, _ ("T"),
                 _ ("Doubt"));
  if (was_chosen (pack, item, SAM_CHOICE_ABSTAIN))
    append_choice (GTK_BOX (choices), pack, item, SAM_CHOICE_ABSTAIN, NULL,
                   _ ("Abstained"));
  gtk_box_append (box, choices);
}

/**
 * sam_catch_up_append_split:
 * @pack: (not nullable): of the session
 * @item: a dilemma in it
 * @own: a sitting in which that was chosen alone
 *
 * Appends the own choices and, below them, those of the team.
 */
void
sam_catch_up_append_split (GtkBox       *box,
                           SamStudyPack *pack,
                           guint         item,
                           SamSitting   *own)
{
  const char *sentence;

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (pack != NULL);
  g_return_if_fail (SAM_IS_SITTING (own));
  g_return_if_fail (sam_sitting_has_choice (own, SAM_PICK_FIRST));

  gtk_box_append (box, sam_reading_new_heading (_ ("What you chose"), 2));
  append_own (box, _ ("Before the viewpoints"), own, SAM_PICK_FIRST);
  append_own (box, _ ("After them"), own, SAM_PICK_SECOND);

  gtk_box_append (box, sam_reading_new_heading (_ ("What the team chose"), 2));
  sentence = sam_study_pack_get_sentence (pack, item);
  if (sam_study_pack_has_bars (pack, item))
    append_bars (box, pack, item);
  if (sentence != NULL)
    gtk_box_append (box, sam_reading_new_paragraph (sentence));
  if (sentence == NULL && !sam_study_pack_has_bars (pack, item))
    gtk_box_append (box, sam_reading_new_paragraph (
                             _ ("The team talked about it, and there are no "
                                "numbers to show.")));
  gtk_box_append (box, sam_reading_new_paragraph (
                           _ ("There is no right answer here. What would you "
                              "have said, had you been there?")));
}
