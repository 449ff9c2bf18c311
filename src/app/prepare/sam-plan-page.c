// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-plan-page.h"

#include "sam-header-end.h"
#include "sam-plan-more.h"
#include "sam-plan-propose.h"
#include "sam-plan-questions.h"
#include "sam-plan-template-row.h"
#include "sam-settings.h"
#include "sam-tab.h"

/**
 * SamPlanPage:
 *
 * Where a session begins: three questions that have an answer already, what is
 * still open, and one's own templates. Enter proposes.
 *
 * ## Actions
 *
 * - `plan.propose`: emits #SamPlanPage::propose
 * - `plan.empty`: emits #SamPlanPage::empty
 * - `plan.use-template`, `plan.delete-template`: (s), an agenda
 */
struct _SamPlanPage
{
  AdwBin parent_instance;

  /* Template */
  GtkWidget        *open_group;
  GtkLabel         *open_lines;
  SamPlanQuestions *questions;
  GtkExpander      *expander;
  SamPlanMore      *more;
  GtkWidget        *template_group;
  GtkListBox       *templates;

  SamDeckShelf *shelf;    /* (owned) (nullable): %NULL after dispose */
  GSettings    *settings; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamPlanPage, sam_plan_page, ADW_TYPE_BIN)

enum
{
  PROPOSE,
  EMPTY,
  USE_TEMPLATE,
  DELETE_TEMPLATE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
remember (SamPlanPage *self)
{
  if (self->settings == NULL)
    return;

  g_settings_set_uint (self->settings, SAM_SETTING_LAST_MINUTES,
                       sam_plan_questions_get_minutes (self->questions));
  g_settings_set_uint (self->settings, SAM_SETTING_LAST_PEOPLE,
                       sam_plan_questions_get_people (self->questions));
  g_settings_set_uint (self->settings, SAM_SETTING_LAST_PURPOSE,
                       sam_plan_questions_get_purpose (self->questions));
}

/* What cannot be understood is not left out in silence, nor folded away. */
static gboolean
check (SamPlanPage *self)
{
  if (sam_plan_more_check (self->more))
    return TRUE;

  gtk_expander_set_expanded (self->expander, TRUE);

  return sam_plan_more_check (self->more);
}

static void
ready (SamPlanPage *self, guint signal)
{
  if (!check (self))
    return;

  remember (self);
  g_signal_emit (self, signals[signal], 0);
}

static void
propose_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  ready (SAM_PLAN_PAGE (widget), PROPOSE);
}

static void
empty_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  ready (SAM_PLAN_PAGE (widget), EMPTY);
}

static void
entered_cb (SamPlanPage *self)
{
  ready (self, PROPOSE);
}

static void
use_template_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  SamPlanPage *self = SAM_PLAN_PAGE (widget);

  if (check (self))
    g_signal_emit (self, signals[USE_TEMPLATE], 0,
                   g_variant_get_string (parameter, NULL));
}

static void
delete_template_action (GtkWidget  *widget,
                        const char *action_name,
                        GVariant   *parameter)
{
  g_signal_emit (widget, signals[DELETE_TEMPLATE], 0,
                 g_variant_get_string (parameter, NULL));
}

static gboolean
sam_plan_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SAM_PLAN_PAGE (widget)->questions));
}

static void
sam_plan_page_dispose (GObject *object)
{
  SamPlanPage *self = SAM_PLAN_PAGE (object);

  g_clear_object (&self->shelf);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sam_plan_page_parent_class)->dispose (object);
}

static void
install_signals (void)
{
  /**
   * SamPlanPage::propose:
   *
   * Make an agenda of the answers.
   */
  signals[PROPOSE] =
      g_signal_new ("propose", SAM_TYPE_PLAN_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SamPlanPage::empty:
   *
   * Make an agenda without items of the answers.
   */
  signals[EMPTY] = g_signal_new ("empty", SAM_TYPE_PLAN_PAGE, G_SIGNAL_RUN_LAST,
                                 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SamPlanPage::use-template:
   * @id: of a template
   */
  signals[USE_TEMPLATE] =
      g_signal_new ("use-template", SAM_TYPE_PLAN_PAGE, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * SamPlanPage::delete-template:
   * @id: of a template
   */
  signals[DELETE_TEMPLATE] =
      g_signal_new ("delete-template", SAM_TYPE_PLAN_PAGE, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
sam_plan_page_class_init (SamPlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_plan_page_dispose;

  widget_class->grab_focus = sam_plan_page_grab_focus;
  widget_class->focus = sam_tab_through;

  install_signals ();

  gtk_widget_class_install_action (widget_class, "plan.propose", NULL,
                                   propose_action);
  gtk_widget_class_install_action (widget_class, "plan.empty", NULL,
                                   empty_action);
  gtk_widget_class_install_action (widget_class, "plan.use-template", "s",
                                   use_template_action);
  gtk_widget_class_install_action (widget_class, "plan.delete-template", "s",
                                   delete_template_action);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/prepare/sam-plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamPlanPage, open_group);
  gtk_widget_class_bind_template_child (widget_class, SamPlanPage, open_lines);
  gtk_widget_class_bind_template_child (widget_class, SamPlanPage, questions);
  gtk_widget_class_bind_template_child (widget_class, SamPlanPage, expander);
  gtk_widget_class_bind_template_child (widget_class, SamPlanPage, more);
  gtk_widget_class_bind_template_child (widget_class, SamPlanPage,
                                        template_group);
  gtk_widget_class_bind_template_child (widget_class, SamPlanPage, templates);
}

static void
sam_plan_page_init (SamPlanPage *self)
{
  g_type_ensure (SAM_TYPE_HEADER_END);
  g_type_ensure (SAM_TYPE_PLAN_MORE);
  g_type_ensure (SAM_TYPE_PLAN_QUESTIONS);
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (self->questions, "entered", G_CALLBACK (entered_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->more, "entered", G_CALLBACK (entered_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * sam_plan_page_new:
 * @shelf: the cards to choose from
 * @settings: (nullable): where the last answers are remembered
 *
 * Returns: (transfer floating): a page with the last answers
 */
GtkWidget *
sam_plan_page_new (SamDeckShelf *shelf, GSettings *settings)
{
  SamPlanPage *self;

  g_return_val_if_fail (SAM_IS_DECK_SHELF (shelf), NULL);
  g_return_val_if_fail (settings == NULL || G_IS_SETTINGS (settings), NULL);

  self = g_object_new (SAM_TYPE_PLAN_PAGE, NULL);
  self->shelf = g_object_ref (shelf);
  g_set_object (&self->settings, settings);
  sam_plan_page_begin (self);

  return GTK_WIDGET (self);
}

/**
 * sam_plan_page_set_now:
 * @now: what “the next 24 November” is measured by
 */
void
sam_plan_page_set_now (SamPlanPage *self, GDateTime *now)
{
  g_return_if_fail (SAM_IS_PLAN_PAGE (self));

  sam_plan_more_set_now (self->more, now);
}

/**
 * sam_plan_page_set_history:
 * @history: (nullable): what past sessions say; it is read now and not kept
 *
 * Says above the questions what is still open.
 */
void
sam_plan_page_set_history (SamPlanPage *self, SamHistory *history)
{
  g_autofree char *lines = NULL;

  g_return_if_fail (SAM_IS_PLAN_PAGE (self));

  lines = sam_plan_describe_open (history, self->shelf);
  gtk_label_set_label (self->open_lines, lines != NULL ? lines : "");
  gtk_widget_set_visible (self->open_group, lines != NULL);
}

/**
 * sam_plan_page_set_templates:
 * @templates: (nullable): of #SamAgendaRow
 */
void
sam_plan_page_set_templates (SamPlanPage *self, GListModel *templates)
{
  g_return_if_fail (SAM_IS_PLAN_PAGE (self));
  g_return_if_fail (templates == NULL || G_IS_LIST_MODEL (templates));

  gtk_list_box_bind_model (self->templates, templates,
                           sam_plan_template_row_new, NULL, NULL);
  gtk_widget_set_visible (self->template_group,
                          templates != NULL &&
                              g_list_model_get_n_items (templates) > 0);
}

/**
 * sam_plan_page_begin:
 *
 * Begins anew: the last answers, and nothing more.
 */
void
sam_plan_page_begin (SamPlanPage *self)
{
  guint purpose;

  g_return_if_fail (SAM_IS_PLAN_PAGE (self));

  sam_plan_more_begin (self->more, self->shelf);
  gtk_expander_set_expanded (self->expander, FALSE);
  if (self->settings == NULL)
    return;

  purpose = g_settings_get_uint (self->settings, SAM_SETTING_LAST_PURPOSE);
  sam_plan_questions_set_minutes (
      self->questions,
      g_settings_get_uint (self->settings, SAM_SETTING_LAST_MINUTES));
  sam_plan_questions_set_people (self->questions,
                                 g_settings_get_uint (self->settings,
                                                      SAM_SETTING_LAST_PEOPLE));
  if (purpose < SAM_N_PURPOSES)
    sam_plan_questions_set_purpose (self->questions, (SamPurpose) purpose);
}

/**
 * sam_plan_page_get_wishes:
 * @wishes: (out caller-allocates): the answers; its card is valid until the
 *   next change, and it has no questions to choose from
 */
void
sam_plan_page_get_wishes (SamPlanPage *self, SamWishes *wishes)
{
  g_return_if_fail (SAM_IS_PLAN_PAGE (self));
  g_return_if_fail (wishes != NULL);

  *wishes = (SamWishes){
    .minutes = sam_plan_questions_get_minutes (self->questions),
    .people = sam_plan_questions_get_people (self->questions),
    .purpose = sam_plan_questions_get_purpose (self->questions),
    .card_id = sam_plan_more_get_card_id (self->more),
  };
}

/**
 * sam_plan_page_finish:
 * @agenda: a new agenda
 *
 * Gives @agenda the title and the date that were typed, if any; this is no
 * step to undo.
 */
void
sam_plan_page_finish (SamPlanPage *self, SamAgenda *agenda)
{
  const char *title;
  g_autoptr (GDateTime) starts = NULL;

  g_return_if_fail (SAM_IS_PLAN_PAGE (self));
  g_return_if_fail (SAM_IS_AGENDA (agenda));

  title = sam_plan_more_get_title (self->more);
  starts = sam_plan_more_dup_starts (self->more);
  if (*title != '\0')
    sam_agenda_set_title (agenda, title);
  if (starts != NULL)
    sam_agenda_set_starts (agenda, starts);
  sam_agenda_clear_undo (agenda);
}
