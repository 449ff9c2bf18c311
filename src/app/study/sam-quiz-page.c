// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-quiz-page.h"

#include <glib/gi18n-lib.h>

#include "sam-quiz-question.h"
#include "sam-sitting-time.h"
#include "sam-study-saved.h"
#include "sam-tab.h"

/**
 * SamQuizPage:
 *
 * A few questions of fact, one after the other. Each answer is kept at once,
 * and so is the time, with every answer and now and then in between.
 *
 * Actions:
 * - quiz.next: on to the next question
 * - quiz.again: some more questions
 * - quiz.done
 */
struct _SamQuizPage
{
  AdwBin parent_instance;

  /* Template */
  GtkStack          *stack;
  GtkLabel          *where;
  GtkScrolledWindow *scroller;
  AdwBin            *holder;
  SamStudySaved     *saved;
  GtkButton         *next;
  GtkLabel          *sum;
  GtkLabel          *comes_back;
  GtkButton         *again;
  GtkButton         *end;

  SamDesk        *desk;     /* (owned) (not nullable) until dispose */
  GPtrArray      *facts;    /* (element-type SamFact) (owned) (nullable) */
  guint           position; /* in @facts */
  guint           n_right;
  SamActivity    *activity; /* (owned) (nullable): while questions are asked */
  gboolean        in_hours; /* @activity is; with no time in it, it is not */
  SamSittingTime *time;     /* (owned) */
  guint           counted;  /* seconds that are in @activity */
};

G_DEFINE_FINAL_TYPE (SamQuizPage, sam_quiz_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static SamFact *
get_fact (SamQuizPage *self)
{
  return g_ptr_array_index (self->facts, self->position);
}

static SamQuizQuestion *
get_question (SamQuizPage *self)
{
  GtkWidget *child = adw_bin_get_child (self->holder);

  return SAM_IS_QUIZ_QUESTION (child) ? SAM_QUIZ_QUESTION (child) : NULL;
}

/* What one was busy goes to the card of this question, and into the hours,
 * before anything can happen to the computer. */
static void
count_time (SamQuizPage *self)
{
  SamStudy *study = sam_desk_get_study (self->desk);
  guint     seconds = sam_sitting_time_get_seconds (self->time);

  if (study == NULL)
    return;

  sam_activity_add_part (self->activity, SAM_DECK_BUILT_IN,
                         sam_fact_get_card_id (get_fact (self)),
                         seconds - self->counted);
  self->counted = seconds;
  if (!self->in_hours && sam_activity_get_n_parts (self->activity) > 0)
    {
      self->in_hours = TRUE;
      sam_study_add_activity (study, self->activity);
    }
}

static void
sign_cb (SamQuizPage *self)
{
  if (self->activity != NULL && sam_sitting_time_get_seconds (self->time) >=
                                    self->counted + SAM_SITTING_TIME_STEP)
    count_time (self);
}

static void
show_end (SamQuizPage *self)
{
  guint            n_facts = self->facts->len;
  g_autofree char *sum = NULL;

  g_clear_object (&self->activity);
  sam_sitting_time_end (self->time);
  sum = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u right",
                                      "%u of %u right", n_facts),
                         self->n_right, n_facts);
  gtk_label_set_label (self->sum, sum);
  gtk_label_set_label (self->comes_back,
                       self->n_right == n_facts
                           ? _ ("Each question comes back later, and then less "
                                "and less often.")
                           : _ ("What was not right comes back in two days, "
                                "the rest later."));
  gtk_widget_set_visible (GTK_WIDGET (self->again),
                          sam_quiz_has_next (sam_desk_get_reference (
                                                 self->desk),
                                             sam_study_get_fact_marks (
                                                 sam_desk_get_study (
                                                     self->desk)),
                                             sam_desk_get_today (self->desk)));
  gtk_stack_set_visible_child_name (self->stack, "end");
  gtk_widget_grab_focus (GTK_WIDGET (self->end));
}

static void
answered_cb (SamQuizPage *self, gboolean right)
{
  count_time (self);
  self->n_right += right ? 1 : 0;
  sam_study_answer_fact (sam_desk_get_study (self->desk),
                         sam_fact_get_id (get_fact (self)), right,
                         sam_desk_get_today (self->desk));
  gtk_widget_set_visible (GTK_WIDGET (self->next), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->next));
}

static void
show_question (SamQuizPage *self)
{
  GtkWidget       *question = sam_quiz_question_new (get_fact (self));
  g_autofree char *where =
      g_strdup_printf (_ ("Question %u of %u"), self->position + 1,
                       self->facts->len);

  gtk_label_set_label (self->where, where);
  g_signal_connect_object (question, "answered", G_CALLBACK (answered_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (self->holder, question);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (
                                self->scroller),
                            0);
  gtk_widget_set_visible (GTK_WIDGET (self->next), FALSE);
  gtk_button_set_label (self->next, self->position + 1 < self->facts->len
                                        ? _ ("Next question")
                                        : _ ("To the end"));
  gtk_stack_set_visible_child_name (self->stack, "question");
  sam_tab_to_first (question);
}

/* Asks what comes today, as soon as the questions are there. */
static void
begin (SamQuizPage *self)
{
  SamReference *reference = sam_desk_get_reference (self->desk);
  g_autoptr (GDateTime) now = sam_desk_get_now (self->desk);

  if (reference == NULL)
    return;

  g_clear_pointer (&self->facts, g_ptr_array_unref);
  self->facts =
      sam_quiz_next (reference,
                     sam_study_get_fact_marks (sam_desk_get_study (self->desk)),
                     sam_desk_get_today (self->desk), SAM_QUIZ_QUESTIONS);
  if (self->facts->len == 0)
    {
      gtk_stack_set_visible_child_name (self->stack, "none");
      return;
    }

  self->position = 0;
  self->n_right = 0;
  self->counted = 0;
  g_clear_object (&self->activity);
  sam_sitting_time_begin (self->time, 0);
  self->in_hours = FALSE;
  self->activity = sam_activity_new (NULL, SAM_ACTIVITY_QUIZ, NULL,
                                     _ ("Questions of fact"), now);
  show_question (self);
}

/* Questions that came while one waits; those that are being asked stay. */
static void
reference_cb (SamQuizPage *self)
{
  if (self->facts == NULL)
    begin (self);
}

static void
next_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamQuizPage     *self = SAM_QUIZ_PAGE (widget);
  SamQuizQuestion *question = get_question (self);

  if (question == NULL || !sam_quiz_question_is_answered (question))
    return;

  count_time (self);
  if (self->position + 1 < self->facts->len)
    {
      self->position++;
      show_question (self);
    }
  else
    {
      adw_bin_set_child (self->holder, NULL);
      show_end (self);
    }
}

static void
again_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  begin (SAM_QUIZ_PAGE (widget));
}

static void
done_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit (widget, signals[DONE], 0);
}

static gboolean
letter_cb (GtkWidget *widget, GVariant *key, gpointer user_data)
{
  SamQuizQuestion *question = get_question (SAM_QUIZ_PAGE (widget));

  return question != NULL &&
         sam_quiz_question_press (question, g_variant_get_uint32 (key));
}

static gboolean
forward_cb (GtkWidget *widget, GVariant *unused, gpointer user_data)
{
  SamQuizQuestion *question = get_question (SAM_QUIZ_PAGE (widget));

  if (question == NULL || !sam_quiz_question_is_answered (question))
    return FALSE;

  next_action (widget, NULL, NULL);

  return TRUE;
}

static void
sam_quiz_page_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, _ ("Questions of fact"));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_quiz_page_dispose (GObject *object)
{
  SamQuizPage *self = SAM_QUIZ_PAGE (object);

  if (self->activity != NULL)
    count_time (self);
  g_clear_object (&self->activity);
  g_clear_object (&self->time);
  g_clear_pointer (&self->facts, g_ptr_array_unref);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (sam_quiz_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/study/sam-quiz-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamQuizPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SamQuizPage, where);
  gtk_widget_class_bind_template_child (widget_class, SamQuizPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, SamQuizPage, holder);
  gtk_widget_class_bind_template_child (widget_class, SamQuizPage, saved);
  gtk_widget_class_bind_template_child (widget_class, SamQuizPage, next);
  gtk_widget_class_bind_template_child (widget_class, SamQuizPage, sum);
  gtk_widget_class_bind_template_child (widget_class, SamQuizPage, comes_back);
  gtk_widget_class_bind_template_child (widget_class, SamQuizPage, again);
  gtk_widget_class_bind_template_child (widget_class, SamQuizPage, end);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  static const guint forward[] = { GDK_KEY_space, GDK_KEY_Right,
                                   GDK_KEY_KP_Right, GDK_KEY_Page_Down,
                                   GDK_KEY_KP_Page_Down };

  for (const char *key = "abcdABCD1234"; *key != '\0'; key++)
    for (guint shift = 0; shift <= GDK_SHIFT_MASK; shift++)
      gtk_widget_class_add_binding (widget_class, (guint) *key, shift,
                                    letter_cb, "u", (guint) *key);
  for (gsize i = 0; i < G_N_ELEMENTS (forward); i++)
    gtk_widget_class_add_binding (widget_class, forward[i], 0, forward_cb,
                                  NULL);
}

static void
sam_quiz_page_class_init (SamQuizPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sam_quiz_page_get_property;
  object_class->dispose = sam_quiz_page_dispose;

  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SamQuizPage::done:
   *
   * The person is through.
   */
  signals[DONE] = g_signal_new ("done", SAM_TYPE_QUIZ_PAGE, G_SIGNAL_RUN_LAST,
                                0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "quiz.next", NULL,
                                   next_action);
  gtk_widget_class_install_action (widget_class, "quiz.again", NULL,
                                   again_action);
  gtk_widget_class_install_action (widget_class, "quiz.done", NULL,
                                   done_action);
  add_bindings (widget_class);
  bind_template (widget_class);
}

static void
sam_quiz_page_init (SamQuizPage *self)
{
  g_type_ensure (SAM_TYPE_STUDY_SAVED);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_quiz_page_new:
 * @desk: (transfer none): of somebody who is unlocked
 *
 * Returns: (transfer floating): the first of the questions that come today
 */
GtkWidget *
sam_quiz_page_new (SamDesk *desk)
{
  SamQuizPage *self;

  g_return_val_if_fail (SAM_IS_DESK (desk), NULL);
  g_return_val_if_fail (sam_desk_get_study (desk) != NULL, NULL);

  self = g_object_new (SAM_TYPE_QUIZ_PAGE, NULL);
  self->desk = g_object_ref (desk);
  self->time =
      sam_sitting_time_new (GTK_WIDGET (self), sam_desk_get_clock (desk));
  g_signal_connect_object (self->time, "sign", G_CALLBACK (sign_cb), self,
                           G_CONNECT_SWAPPED);
  sam_study_saved_set_person (self->saved, sam_desk_get_person (desk));
  g_signal_connect_object (desk, "notify::reference", G_CALLBACK (reference_cb),
                           self, G_CONNECT_SWAPPED);
  begin (self);

  return GTK_WIDGET (self);
}
