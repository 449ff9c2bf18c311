// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-leaf-private.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-reading.h"
#include "sam-sitting-words.h"
#include "sam-text-view.h"

/* What is to be done, now or at work: assignments and tips. */

/* --- Assignments --------------------------------------------------------- */

static void
append_materials (GtkBox *box, SamItem *item)
{
  g_autoptr (SamText) materials = NULL;

  if (sam_item_get_n_materials (item) == 0)
    return;

  materials = sam_text_new ();
  for (guint i = 0; i < sam_item_get_n_materials (item); i++)
    {
      sam_text_add_block (materials, SAM_TEXT_LIST_ITEM);
      sam_text_add_run (materials, sam_item_get_material (item, i), -1, FALSE);
    }
  sam_leaf_append_heading (box, _ ("What you need"));
  sam_leaf_append_text (box, materials);
}

/* Room-internal, like all below. */
void
sam_leaf_append_goal (GtkBox *box, const SamSittingSubject *subject)
{
  guint            n_steps = sam_item_get_n_steps (subject->item);
  g_autofree char *steps = NULL;
  guint            minutes = 0;

  sam_leaf_append_heading (box, _ ("Goal"));
  sam_leaf_append_text (box, sam_item_get_goal (subject->item));
  if (sam_item_get_form (subject->item) != SAM_FORM_ALONE)
    sam_leaf_append_paragraph (
        box, _ ("It was made for several people. Alone you do it on paper: "
                "write down what you would have said, and what another might "
                "have answered."));
  append_materials (box, subject->item);

  for (guint i = 0; i < n_steps; i++)
    minutes += sam_item_get_step_minutes (subject->item, i);
  steps = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                        "%u step, %u minutes in all",
                                        "%u steps, %u minutes in all", n_steps),
                           n_steps, minutes);
  sam_leaf_append_dim (box, steps);
}

void
sam_leaf_append_step (GtkBox *box, const SamSittingSubject *subject, guint step)
{
  g_autofree char *title = NULL;
  g_autofree char *minutes =
      sam_format_minutes (sam_item_get_step_minutes (subject->item, step));

  /* TRANSLATORS: which step of how many, and how long it takes */
  title = g_strdup_printf (_ ("Step %u of %u · %s"), step + 1,
                           sam_item_get_n_steps (subject->item), minutes);
  sam_leaf_append_heading (box, title);
  sam_leaf_append_text (box, sam_item_get_step (subject->item, step));
}

static void
append_steps_again (GtkBox *box, const SamSittingSubject *subject)
{
  GtkWidget *steps = sam_reading_new_box (12);

  for (guint i = 0; i < sam_item_get_n_steps (subject->item); i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i + 1);

      gtk_box_append (GTK_BOX (steps),
                      sam_reading_new_badged (number,
                                              sam_text_view_new (
                                                  sam_item_get_step (subject
                                                                         ->item,
                                                                     i))));
    }
  gtk_box_append (box,
                  sam_reading_new_expander (_ ("Read the steps again"), steps));
}

void
sam_leaf_append_result (GtkBox *box, const SamSittingSubject *subject)
{
  gboolean returns = subject->last != NULL;

  if (returns)
    {
      sam_leaf_append_changed_text (box, subject);
      sam_leaf_append_heading (box, _ ("Goal"));
      sam_leaf_append_text (box, sam_item_get_goal (subject->item));
    }
  sam_leaf_append_heading (box, _ ("Result"));
  sam_leaf_append_text (box, sam_item_get_result (subject->item));
  sam_leaf_append_field (box, subject, SAM_SITTING_OUTCOME,
                         returns ? _ ("What came of it since then?")
                                 : _ ("What came of it?"));
  append_steps_again (box, subject);
}

/* --- Tips ----------------------------------------------------------------- */

static void
append_tip_text (GtkBox *box, const SamSittingSubject *subject)
{
  const char *words = sam_item_get_words (subject->item);

  sam_leaf_append_text (box, sam_item_get_action (subject->item));
  if (words != NULL)
    {
      GtkWidget *quote = sam_reading_new_paragraph (words);

      sam_leaf_append_heading (box, _ ("You could say"));
      gtk_widget_add_css_class (quote, "sam-quote");
      gtk_box_append (box, quote);
    }
  sam_leaf_append_heading (box, _ ("Why"));
  sam_leaf_append_text (box, sam_item_get_reason (subject->item));
}

/* Answers, each a button that goes on with it: see SamSittingPage. */
typedef struct
{
  const char *label;
  const char *action;
} Answer;

static void
append_answers (GtkBox *box, const Answer *answers, guint n_answers)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);

  gtk_widget_add_css_class (row, "sam-section");
  for (guint i = 0; i < n_answers; i++)
    {
      GtkWidget *button = gtk_button_new_with_label (_ (answers[i].label));

      gtk_actionable_set_action_name (GTK_ACTIONABLE (button),
                                      answers[i].action);
      gtk_box_append (GTK_BOX (row), button);
    }
  gtk_box_append (box, row);
}

void
sam_leaf_append_tip (GtkBox *box, const SamSittingSubject *subject)
{
  static const Answer answers[] = {
    { N_ ("I will try this"), "sitting.will-try" },
    { N_ ("Not for me now"), "sitting.not-now" },
  };

  append_tip_text (box, subject);
  append_answers (box, answers, G_N_ELEMENTS (answers));
}

void
sam_leaf_append_tip_when (GtkBox *box, const SamSittingSubject *subject)
{
  sam_leaf_append_heading (box, _ ("You will try this"));
  sam_leaf_append_text (box, sam_item_get_action (subject->item));
  sam_leaf_append_field (box, subject, SAM_SITTING_WHEN,
                         _ ("When? A moment in your own work is enough."));
  sam_leaf_append_dim (box,
                       _ ("Write no names of clients, carers or colleagues."));
}

void
sam_leaf_append_tried (GtkBox *box, const SamSittingSubject *subject)
{
  static const Answer answers[] = {
    { N_ ("I did it"), "sitting.did-it" },
    { N_ ("Not yet"), "sitting.not-yet" },
    { N_ ("I let it go"), "sitting.let-go" },
  };

  sam_leaf_append_changed_text (box, subject);
  append_tip_text (box, subject);
  if (subject->last != NULL)
    sam_leaf_append_own (box, _ ("You wanted to try this"), subject->last,
                         SAM_SITTING_WHEN);
  sam_leaf_append_heading (box, _ ("How did it go?"));
  append_answers (box, answers, G_N_ELEMENTS (answers));
}

static const char *
get_question (SamSitting *sitting)
{
  if (sam_sitting_get_let_go (sitting))
    return _ ("What does not fit?");
  if (sam_sitting_get_not_yet (sitting))
    return _ ("What was in the way, and when could it be?");

  return _ ("What happened? What did client or carer notice?");
}

void
sam_leaf_append_noticed (GtkBox *box, const SamSittingSubject *subject)
{
  sam_leaf_append_heading (box, _ ("How did it go?"));
  sam_leaf_append_field (box, subject, SAM_SITTING_OUTCOME,
                         get_question (subject->sitting));
  sam_leaf_append_dim (box,
                       _ ("Write no names of clients, carers or colleagues."));
  sam_leaf_append_last (box, subject);
}
