// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-quiz-question.h"

#include <glib/gi18n-lib.h>

#include "sam-reading.h"
#include "sam-spoken-name.h"
#include "sam-text-view.h"

/**
 * SamQuizQuestion:
 *
 * One question of fact. The first answer counts; then it says which one is
 * right, why, and who says so.
 */
struct _SamQuizQuestion
{
  GtkBox parent_instance;

  SamFact *fact;    /* (owned) (not nullable) */
  GtkBox  *answers; /* (unowned): a child */
  gboolean answered;
};

G_DEFINE_FINAL_TYPE (SamQuizQuestion, sam_quiz_question, GTK_TYPE_BOX)

enum
{
  ANSWERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Returns: (transfer floating): the letter and the words of an answer */
static GtkWidget *
new_answer (SamQuizQuestion *self, guint answer)
{
  const char letter[] = { (char) ('A' + answer), '\0' };

  return sam_reading_new_badged (letter,
                                 sam_reading_new_paragraph (
                                     sam_fact_get_answer (self->fact, answer)));
}

/* What stands with an answer once one was chosen, in words: colours alone say
 * nothing to some. */
static const char *
get_remark (SamQuizQuestion *self, guint answer, guint chosen)
{
  gboolean right = answer == sam_fact_get_right_answer (self->fact);

  if (right && answer == chosen)
    return _ ("Your answer, and it is right");
  if (right)
    return _ ("This is right");
  if (answer == chosen)
    return _ ("Your answer");

  return NULL;
}

static void
show_answers (SamQuizQuestion *self, guint chosen)
{
  sam_reading_clear (self->answers);
  for (guint i = 0; i < sam_fact_get_n_answers (self->fact); i++)
    {
      const char *remark = get_remark (self, i, chosen);
      GtkWidget  *row = sam_reading_new_box (2);

      gtk_box_append (GTK_BOX (row), new_answer (self, i));
      if (remark != NULL)
        {
          GtkWidget *label = sam_reading_new_paragraph (remark);

          gtk_widget_add_css_class (row, "sam-quiz-marked");
          gtk_widget_add_css_class (label, "sam-small");
          gtk_widget_add_css_class (label, "sam-quiz-remark");
          gtk_box_append (GTK_BOX (row), label);
        }
      gtk_widget_add_css_class (row, "sam-quiz-answer");
      gtk_box_append (self->answers, row);
    }
}

static void
show_explanation (SamQuizQuestion *self, gboolean right)
{
  const char      *maker = sam_fact_get_maker (self->fact);
  const char      *year = sam_fact_get_year (self->fact);
  GtkWidget       *label;
  g_autofree char *source = NULL;

  label = g_object_new (GTK_TYPE_LABEL, "accessible-role",
                        GTK_ACCESSIBLE_ROLE_STATUS, "label",
                        right ? _ ("That is right.") : _ ("That is not it."),
                        "wrap", TRUE, "xalign", 0.0f, NULL);
  gtk_widget_add_css_class (label, "title-4");
  gtk_widget_add_css_class (label, "sam-section");
  gtk_box_append (GTK_BOX (self), label);
  gtk_box_append (GTK_BOX (self),
                  sam_text_view_new (sam_fact_get_explanation (self->fact)));

  /* TRANSLATORS: who says so, and of which year it is */
  source = g_strdup_printf (_ ("Source: %s, %s"), maker, year);
  label = sam_reading_new_paragraph (source);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "sam-small");
  gtk_box_append (GTK_BOX (self), label);
}

static void
answer (SamQuizQuestion *self, guint chosen)
{
  gboolean right = chosen == sam_fact_get_right_answer (self->fact);

  if (self->answered)
    return;

  self->answered = TRUE;
  show_answers (self, chosen);
  show_explanation (self, right);
  g_signal_emit (self, signals[ANSWERED], 0, right);
}

static void
answer_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamQuizQuestion *self = SAM_QUIZ_QUESTION (widget);
  guint            chosen = g_variant_get_uint32 (parameter);

  if (chosen < sam_fact_get_n_answers (self->fact))
    answer (self, chosen);
}

static void
sam_quiz_question_dispose (GObject *object)
{
  g_clear_object (&SAM_QUIZ_QUESTION (object)->fact);

  G_OBJECT_CLASS (sam_quiz_question_parent_class)->dispose (object);
}

static void
sam_quiz_question_class_init (SamQuizQuestionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sam_quiz_question_dispose;

  /**
   * SamQuizQuestion::answered:
   * @right: whether the answer was right
   *
   * An answer was chosen; it is the only one.
   */
  signals[ANSWERED] =
      g_signal_new ("answered", SAM_TYPE_QUIZ_QUESTION, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "question.answer",
                                   "u", answer_action);
}

static void
sam_quiz_question_init (SamQuizQuestion *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
}

/* Each answer is a button of its own, as one press is all that it takes. */
static void
append_buttons (SamQuizQuestion *self)
{
  for (guint i = 0; i < sam_fact_get_n_answers (self->fact); i++)
    {
      GtkWidget       *button = gtk_button_new ();
      g_autofree char *name = NULL;

      /* TRANSLATORS: the letter and the words of an answer */
      name = g_strdup_printf (_ ("%c. %s"), 'A' + i,
                              sam_fact_get_answer (self->fact, i));
      gtk_button_set_child (GTK_BUTTON (button), new_answer (self, i));
      sam_spoken_name_set (GTK_WIDGET (button), name);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", i);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button),
                                      "question.answer");
      gtk_widget_add_css_class (button, "sam-quiz-button");
      gtk_box_append (self->answers, button);
    }
}

/**
 * sam_quiz_question_new:
 * @fact: (transfer none): what to ask
 *
 * Returns: (transfer floating): the question, without an answer
 */
GtkWidget *
sam_quiz_question_new (SamFact *fact)
{
  SamQuizQuestion *self;

  g_return_val_if_fail (SAM_IS_FACT (fact), NULL);

  self = g_object_new (SAM_TYPE_QUIZ_QUESTION, NULL);
  self->fact = g_object_ref (fact);
  gtk_box_append (GTK_BOX (self),
                  sam_reading_new_heading (sam_fact_get_question (fact), 1));
  self->answers = GTK_BOX (sam_reading_new_box (8));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->answers));
  append_buttons (self);

  return GTK_WIDGET (self);
}

gboolean
sam_quiz_question_is_answered (SamQuizQuestion *self)
{
  g_return_val_if_fail (SAM_IS_QUIZ_QUESTION (self), FALSE);

  return self->answered;
}

/**
 * sam_quiz_question_press:
 * @keyval: A to Z or 1 to 9, large or small
 *
 * Answers by a key.
 *
 * Returns: whether that key is one of the answers, and none was chosen before
 */
gboolean
sam_quiz_question_press (SamQuizQuestion *self, guint keyval)
{
  guint chosen;

  g_return_val_if_fail (SAM_IS_QUIZ_QUESTION (self), FALSE);

  keyval = gdk_keyval_to_lower (keyval);
  if (keyval >= GDK_KEY_a && keyval <= GDK_KEY_z)
    chosen = keyval - GDK_KEY_a;
  else if (keyval >= GDK_KEY_1 && keyval <= GDK_KEY_9)
    chosen = keyval - GDK_KEY_1;
  else
    return FALSE;

  if (self->answered || chosen >= sam_fact_get_n_answers (self->fact))
    return FALSE;

  answer (self, chosen);

  return TRUE;
}
