// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-leaf-private.h"

#include <glib/gi18n-lib.h>

#include "sam-reading.h"
#include "sam-sitting-field.h"
#include "sam-sitting-words.h"
#include "sam-text-view.h"

/* What several leaves have on them. */

/* Room-internal, like all below. */
void
sam_leaf_append_heading (GtkBox *box, const char *text)
{
  gtk_box_append (box, sam_reading_new_heading (text, 2));
}

void
sam_leaf_append_paragraph (GtkBox *box, const char *text)
{
  gtk_box_append (box, sam_reading_new_paragraph (text));
}

void
sam_leaf_append_dim (GtkBox *box, const char *text)
{
  GtkWidget *label = sam_reading_new_paragraph (text);

  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "sam-small");
  gtk_box_append (box, label);
}

void
sam_leaf_append_text (GtkBox *box, SamText *text)
{
  if (text != NULL)
    gtk_box_append (box, sam_text_view_new (text));
}

void
sam_leaf_append_questions (GtkBox *box, SamItem *item)
{
  GtkWidget *questions = sam_reading_new_box (8);

  for (guint i = 0; i < sam_item_get_n_questions (item); i++)
    gtk_box_append (GTK_BOX (questions),
                    sam_reading_new_barred (sam_item_get_question (item, i)));
  gtk_box_append (box, questions);
}

void
sam_leaf_append_field (GtkBox                  *box,
                       const SamSittingSubject *subject,
                       SamSittingText           which,
                       const char              *label)
{
  gtk_box_append (box, sam_sitting_field_new (subject->sitting, which, label));
}

/* What somebody wrote, as a quote below @title; nothing if there is nothing. */
void
sam_leaf_append_own (GtkBox        *box,
                     const char    *title,
                     SamSitting    *sitting,
                     SamSittingText which)
{
  GtkWidget       *quote;
  g_autofree char *text =
      g_strstrip (g_strdup (sam_sitting_get_text (sitting, which)));

  if (*text == '\0')
    return;

  sam_leaf_append_dim (box, title);
  quote = sam_reading_new_paragraph (text);
  gtk_widget_add_css_class (quote, "sam-quote");
  gtk_box_append (box, quote);
}

static void
append_last_choice (GtkBox     *box,
                    const char *title,
                    SamSitting *last,
                    SamPick     pick)
{
  g_autofree char *choice = NULL;

  if (!sam_sitting_has_choice (last, pick))
    return;

  choice = sam_sitting_words_choice (last, pick);
  sam_leaf_append_dim (box, title);
  sam_leaf_append_paragraph (box, choice);
}

/* What was written and chosen the last time, folded away; to be asked for
 * after one's new reaction only. */
void
sam_leaf_append_last (GtkBox *box, const SamSittingSubject *subject)
{
  GtkWidget       *content;
  g_autofree char *title = NULL;

  if (subject->last == NULL)
    return;

  content = sam_reading_new_box (4);
  append_last_choice (GTK_BOX (content), _ ("Your first choice then"),
                      subject->last, SAM_PICK_FIRST);
  append_last_choice (GTK_BOX (content), _ ("And after the viewpoints"),
                      subject->last, SAM_PICK_SECOND);
  sam_leaf_append_own (GTK_BOX (content), _ ("Your first thought"),
                       subject->last, SAM_SITTING_REACTION);
  sam_leaf_append_own (GTK_BOX (content), _ ("What changed"), subject->last,
                       SAM_SITTING_CHANGED);
  sam_leaf_append_own (GTK_BOX (content), _ ("How it went"), subject->last,
                       SAM_SITTING_OUTCOME);
  sam_leaf_append_own (GTK_BOX (content), _ ("If…"), subject->last,
                       SAM_SITTING_WHEN);
  sam_leaf_append_own (GTK_BOX (content), _ ("then I…"), subject->last,
                       SAM_SITTING_THEN);
  if (gtk_widget_get_first_child (content) == NULL)
    sam_leaf_append_paragraph (GTK_BOX (content),
                               _ ("You wrote nothing down then."));

  title = sam_sitting_words_last (subject->last);
  gtk_box_append (box, sam_reading_new_expander (title, content));
}

/* Whoever wrote about another text is told so. */
void
sam_leaf_append_changed_text (GtkBox *box, const SamSittingSubject *subject)
{
  SamKeptItem *now = sam_sitting_get_item (subject->sitting);
  SamKeptItem *then;

  if (subject->last == NULL)
    return;

  then = sam_sitting_get_item (subject->last);
  if (g_str_equal (sam_kept_item_get_language (now),
                   sam_kept_item_get_language (then)) &&
      !g_str_equal (sam_kept_item_get_sum (now), sam_kept_item_get_sum (then)))
    sam_leaf_append_dim (box, _ ("The text of the card has changed since you "
                                 "read it."));
}
