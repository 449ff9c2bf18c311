// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-today.h"

#include <glib/gi18n-lib.h>

#include "sam-card-progress.h"
#include "sam-format.h"
#include "sam-list-place.h"

/* Of the path whose parts show; the others are a button away. */
#define SHOWN_MINUTES 12

/* Of what was broken off; when one of them is done, the next one shows. */
#define SHOWN_BEGUN 3

/**
 * SamStudyToday:
 *
 * What there is to do today: what was broken off, and then, as the path of
 * twelve minutes has it, what returns, what is new and a tip, each with the
 * reason why. Never a pile: what is due and does not fit waits.
 */
struct _SamStudyToday
{
  GtkBox parent_instance;

  /* Template */
  GtkListBox *list;
  GtkLabel   *nothing;
  GtkWidget  *resume;
  GtkWidget  *foot;
  GtkBox     *paths;
};

G_DEFINE_FINAL_TYPE (SamStudyToday, sam_study_today, GTK_TYPE_BOX)

/* A button of a few minutes, at the foot. */
static void
append_path_button (SamStudyToday *self, guint minutes)
{
  g_autofree char *label = sam_format_minutes (minutes);
  GtkWidget       *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", minutes);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "study.path");
  gtk_box_append (self->paths, button);
}

static GtkWidget *
new_start_button (SamStudyStep *step, gboolean begun)
{
  SamItem   *item = sam_study_step_get_item (step);
  GtkWidget *button =
      gtk_button_new_with_label (begun ? _ ("Go on") : _ ("Start"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  sam_item_get_title (item), -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)",
                                    sam_study_step_get_deck_id (step),
                                    sam_item_get_id (item));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "study.begin");

  return button;
}

/* Returns: (transfer full): what is asked of something that comes back */
static char *
dup_return (SamItemKind kind, const char *minutes)
{
  switch (kind)
    {
    case SAM_ITEM_TIP:
      /* TRANSLATORS: something comes back; then how long it takes */
      return g_strdup_printf (_ ("Comes back: how did it go? · %s"), minutes);
    case SAM_ITEM_ASSIGNMENT:
      /* TRANSLATORS: something comes back; then how long it takes */
      return g_strdup_printf (_ ("Comes back: what came of it? · %s"), minutes);
    case SAM_ITEM_CASE:
    case SAM_ITEM_DILEMMA:
    default:
      /* TRANSLATORS: something comes back; then how long it takes */
      return g_strdup_printf (_ ("Comes back: what would you do now? · %s"),
                              minutes);
    }
}

/* Returns: (transfer full): why it is there, and what it takes */
static char *
dup_reason (SamStudyStep *step)
{
  SamItem         *item = sam_study_step_get_item (step);
  g_autofree char *minutes =
      sam_format_minutes (sam_study_step_get_minutes (step));

  switch (sam_study_step_get_reason (step))
    {
    case SAM_PATH_RETURNS:
      return dup_return (sam_item_get_kind (item), minutes);
    case SAM_PATH_TIP:
      return g_strdup_printf (_ ("A tip to try · %s"), minutes);
    case SAM_PATH_NEW:
    default:
      /* TRANSLATORS: “Case”, “Dilemma” or “Assignment”, and how long it
       * takes */
      return g_strdup_printf (_ ("%s, new for you · %s"),
                              sam_format_kind (sam_item_get_kind (item)),
                              minutes);
    }
}

/* @begun: whether it was broken off */
static GtkWidget *
new_row (SamStudyStep *step, gboolean begun)
{
  SamCard         *card = sam_study_step_get_card (step);
  g_autofree char *reason =
      begun ? g_strdup (_ ("Begun: go on where you were")) : dup_reason (step);
  GtkWidget *row =
      g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                    sam_item_get_title (sam_study_step_get_item (step)),
                    "subtitle", reason, NULL);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             sam_card_badge_new (sam_card_get_number (card),
                                                 sam_card_get_colour (card),
                                                 sam_card_get_icon (card)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             new_start_button (step, begun));

  return row;
}

/* Returns: (transfer full): that there is nothing, and when there is */
static char *
dup_nothing (SamStudy *study, SamDay today)
{
  SamDay           next = sam_study_get_next_day (study, today);
  g_autofree char *date = NULL;
  g_autoptr (GDateTime) moment = NULL;

  if (next == SAM_NO_DAY)
    return g_strdup (_ ("There is nothing to do today."));

  moment = sam_day_to_date_time (next);
  /* TRANSLATORS: a day, in g_date_time_format() form */
  date = g_date_time_format (moment, _ ("%A %-d %B"));

  /* TRANSLATORS: a day, like “Monday 30 November” */
  return g_strdup_printf (_ ("There is nothing to do today. The next thing "
                             "comes back on %s."),
                          date);
}

static void
sam_study_today_class_init (SamStudyTodayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/study/sam-study-today.ui");
  gtk_widget_class_bind_template_child (widget_class, SamStudyToday, list);
  gtk_widget_class_bind_template_child (widget_class, SamStudyToday, nothing);
  gtk_widget_class_bind_template_child (widget_class, SamStudyToday, resume);
  gtk_widget_class_bind_template_child (widget_class, SamStudyToday, foot);
  gtk_widget_class_bind_template_child (widget_class, SamStudyToday, paths);
}

static void
sam_study_today_init (SamStudyToday *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < SAM_N_PATHS; i++)
    append_path_button (self, sam_path_lengths[i]);
}

/**
 * sam_study_today_clear:
 *
 * Forgets what it shows.
 */
void
sam_study_today_clear (SamStudyToday *self)
{
  g_return_if_fail (SAM_IS_STUDY_TODAY (self));

  sam_list_place_empty (self->list);
  gtk_label_set_label (self->nothing, "");
}

static gboolean
holds (GPtrArray *steps, SamStudyStep *step)
{
  for (guint i = 0; i < steps->len; i++)
    if (sam_study_step_get_item (g_ptr_array_index (steps, i)) ==
        sam_study_step_get_item (step))
      return TRUE;

  return FALSE;
}

/* What is in both shows once, as what was broken off. */
static void
append_rows (SamStudyToday *self, GPtrArray *begun, GListModel *path)
{
  for (guint i = 0; i < begun->len; i++)
    gtk_list_box_append (self->list,
                         new_row (g_ptr_array_index (begun, i), TRUE));
  for (guint i = 0; i < g_list_model_get_n_items (path); i++)
    {
      g_autoptr (SamStudyStep) step = g_list_model_get_item (path, i);

      if (!holds (begun, step))
        gtk_list_box_append (self->list, new_row (step, FALSE));
    }
}

/**
 * sam_study_today_refresh:
 * @desk: with somebody at it
 *
 * Shows what there is today.
 */
void
sam_study_today_refresh (SamStudyToday *self, SamDesk *desk)
{
  SamStudy     *study = sam_desk_get_study (desk);
  SamDeckShelf *shelf = sam_desk_get_shelf (desk);
  SamDay        today = sam_desk_get_today (desk);
  gboolean      any;
  g_autoptr (GListModel) path = NULL;
  g_autoptr (GPtrArray) begun = NULL;
  g_autoptr (GPtrArray) left = NULL;

  g_return_if_fail (SAM_IS_STUDY_TODAY (self));
  g_return_if_fail (study != NULL);

  sam_study_today_clear (self);
  path = sam_study_make_path (study, shelf, today, SHOWN_MINUTES);
  begun = sam_study_list_begun (study, shelf, SHOWN_BEGUN);
  append_rows (self, begun, path);
  any = g_list_model_get_n_items (path) > 0;
  gtk_widget_set_visible (self->foot, any);
  any = any || begun->len > 0;
  gtk_widget_set_visible (GTK_WIDGET (self->list), any);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing), !any);
  left = sam_study_resume_path (study, shelf);
  gtk_widget_set_visible (self->resume, left != NULL);
  if (!any)
    {
      g_autofree char *words = dup_nothing (study, today);

      gtk_label_set_label (self->nothing, words);
    }
}
