// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-plan-questions.h"

#include <glib/gi18n-lib.h>

#include "sam-spoken-name.h"

/**
 * SamPlanQuestions:
 *
 * The three questions before an agenda: how long, how many people, what for.
 * All have an answer from the beginning. Enter anywhere among them says that
 * they are answered; Space and the arrows choose.
 */
struct _SamPlanQuestions
{
  GtkBox parent_instance;

  /* Template */
  GtkSpinButton *minutes;
  GtkBox        *quick_box;
  GtkSpinButton *people;
  GtkBox        *purpose_box;

  GtkToggleButton *quick[4];                 /* (unowned): in @quick_box */
  GtkCheckButton  *purposes[SAM_N_PURPOSES]; /* (unowned): in @purpose_box */
};

G_DEFINE_FINAL_TYPE (SamPlanQuestions, sam_plan_questions, GTK_TYPE_BOX)

enum
{
  ENTERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const guint quick_minutes[] = { 30, 45, 60, 90 };

G_STATIC_ASSERT (G_N_ELEMENTS (quick_minutes) ==
                 G_N_ELEMENTS (((SamPlanQuestions *) NULL)->quick));

static const struct
{
  const char *title;
  const char *explanation;
} purpose_words[SAM_N_PURPOSES] = {
  [SAM_PURPOSE_OPEN] = { N_ ("Opening minds"),
                         N_ ("Hear how everybody looks at it: dilemmas and "
                             "stories") },
  [SAM_PURPOSE_PRACTISE] = { N_ ("Practising"),
                             N_ ("Try out what to say and do: assignments and "
                                 "cases") },
  [SAM_PURPOSE_AGREE] = { N_ ("Agreeing on something"),
                          N_ ("End with something that the team is going to "
                              "try") },
  [SAM_PURPOSE_APPRECIATE] = { N_ ("Seeing what goes well"),
                               N_ ("Find out what works already, and do more "
                                   "of it") },
};

static void
quick_toggled_cb (SamPlanQuestions *self, GtkToggleButton *button)
{
  guint minutes;

  if (!gtk_toggle_button_get_active (button))
    return;

  minutes = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "minutes"));
  gtk_spin_button_set_value (self->minutes, minutes);
}

/* A number that no button has leaves all of them up. */
static void
minutes_changed_cb (SamPlanQuestions *self)
{
  guint minutes = sam_plan_questions_get_minutes (self);

  for (guint i = 0; i < G_N_ELEMENTS (quick_minutes); i++)
    if (self->quick[i] != NULL)
      gtk_toggle_button_set_active (self->quick[i],
                                    quick_minutes[i] == minutes);
}

/* What is typed counts, also before the field is left. */
static gboolean
entered_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  SamPlanQuestions *self = SAM_PLAN_QUESTIONS (widget);

  gtk_spin_button_update (self->minutes);
  gtk_spin_button_update (self->people);
  g_signal_emit (self, signals[ENTERED], 0);

  return GDK_EVENT_STOP;
}

static void
add_quick (SamPlanQuestions *self, guint i)
{
  GtkWidget       *button;
  g_autofree char *label = g_strdup_printf ("%u", quick_minutes[i]);
  g_autofree char *name =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u minute", "%u minutes",
                                    quick_minutes[i]),
                       quick_minutes[i]);

  button = gtk_toggle_button_new_with_label (label);
  gtk_widget_set_hexpand (button, TRUE);
  sam_spoken_name_set (GTK_WIDGET (button), name);
  g_object_set_data (G_OBJECT (button), "minutes",
                     GUINT_TO_POINTER (quick_minutes[i]));
  if (i > 0)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), self->quick[0]);
  g_signal_connect_object (button, "toggled", G_CALLBACK (quick_toggled_cb),
                           self, G_CONNECT_SWAPPED);
  self->quick[i] = GTK_TOGGLE_BUTTON (button);
  gtk_box_append (self->quick_box, button);
}

static GtkWidget *
new_line (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

static void
add_purpose (SamPlanQuestions *self, guint i)
{
  GtkWidget  *button = gtk_check_button_new ();
  GtkWidget  *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget  *explanation;
  const char *title = _ (purpose_words[i].title);

  gtk_widget_set_margin_start (words, 6);
  explanation = new_line (_ (purpose_words[i].explanation), "dim-label");
  gtk_widget_add_css_class (explanation, "sam-small");
  gtk_box_append (GTK_BOX (words), new_line (title, NULL));
  gtk_box_append (GTK_BOX (words), explanation);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), words);
  gtk_widget_add_css_class (button, "sam-purpose");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _ (purpose_words[i].explanation), -1);
  if (i > 0)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), self->purposes[0]);
  self->purposes[i] = GTK_CHECK_BUTTON (button);
  gtk_box_append (self->purpose_box, button);
}

/* The first question, so that Enter proposes from the beginning. */
static gboolean
sam_plan_questions_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (
      GTK_WIDGET (SAM_PLAN_QUESTIONS (widget)->minutes));
}

/* Before the button that has the focus sees it: Enter on an answer proposes,
 * and Space chooses. */
static void
catch_enter (SamPlanQuestions *self)
{
  static const guint  keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter,
                                 GDK_KEY_ISO_Enter };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (gtk_keyval_trigger_new (keys[i], 0),
                          gtk_callback_action_new (entered_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
sam_plan_questions_class_init (SamPlanQuestionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = sam_plan_questions_grab_focus;

  /**
   * SamPlanQuestions::entered:
   *
   * The answers are given.
   */
  signals[ENTERED] =
      g_signal_new ("entered", SAM_TYPE_PLAN_QUESTIONS, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/prepare/sam-plan-questions.ui");
  gtk_widget_class_bind_template_child (widget_class, SamPlanQuestions,
                                        minutes);
  gtk_widget_class_bind_template_child (widget_class, SamPlanQuestions,
                                        quick_box);
  gtk_widget_class_bind_template_child (widget_class, SamPlanQuestions, people);
  gtk_widget_class_bind_template_child (widget_class, SamPlanQuestions,
                                        purpose_box);
  gtk_widget_class_bind_template_callback (widget_class, minutes_changed_cb);
}

static void
sam_plan_questions_init (SamPlanQuestions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < G_N_ELEMENTS (quick_minutes); i++)
    add_quick (self, i);
  for (guint i = 0; i < SAM_N_PURPOSES; i++)
    add_purpose (self, i);
  minutes_changed_cb (self);
  gtk_check_button_set_active (self->purposes[SAM_PURPOSE_OPEN], TRUE);
  catch_enter (self);
}

/**
 * sam_plan_questions_get_minutes:
 *
 * Returns: from %SAM_AGENDA_MIN_MINUTES to %SAM_AGENDA_MAX_MINUTES
 */
guint
sam_plan_questions_get_minutes (SamPlanQuestions *self)
{
  g_return_val_if_fail (SAM_IS_PLAN_QUESTIONS (self), SAM_AGENDA_MIN_MINUTES);

  return (guint) gtk_spin_button_get_value_as_int (self->minutes);
}

void
sam_plan_questions_set_minutes (SamPlanQuestions *self, guint minutes)
{
  g_return_if_fail (SAM_IS_PLAN_QUESTIONS (self));

  gtk_spin_button_set_value (self->minutes, minutes);
}

/**
 * sam_plan_questions_get_people:
 *
 * Returns: from 1 to 40
 */
guint
sam_plan_questions_get_people (SamPlanQuestions *self)
{
  g_return_val_if_fail (SAM_IS_PLAN_QUESTIONS (self), 1);

  return (guint) gtk_spin_button_get_value_as_int (self->people);
}

void
sam_plan_questions_set_people (SamPlanQuestions *self, guint people)
{
  g_return_if_fail (SAM_IS_PLAN_QUESTIONS (self));

  gtk_spin_button_set_value (self->people, people);
}

SamPurpose
sam_plan_questions_get_purpose (SamPlanQuestions *self)
{
  g_return_val_if_fail (SAM_IS_PLAN_QUESTIONS (self), SAM_PURPOSE_OPEN);

  for (guint i = 0; i < SAM_N_PURPOSES; i++)
    if (gtk_check_button_get_active (self->purposes[i]))
      return (SamPurpose) i;

  return SAM_PURPOSE_OPEN;
}

void
sam_plan_questions_set_purpose (SamPlanQuestions *self, SamPurpose purpose)
{
  g_return_if_fail (SAM_IS_PLAN_QUESTIONS (self));
  g_return_if_fail ((guint) purpose < SAM_N_PURPOSES);

  gtk_check_button_set_active (self->purposes[purpose], TRUE);
}
