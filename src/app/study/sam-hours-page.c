// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-hours-page.h"

#include <glib/gi18n-lib.h>

#include "sam-card-progress.h"
#include "sam-hour-row.h"
#include "sam-hours-past.h"
#include "sam-list-place.h"
#include "sam-portfolio.h"
#include "sam-toast.h"

/* So many are shown, newest first; the portfolio has all of them. */
#define N_SHOWN 60

/**
 * SamHoursPage:
 *
 * The time that somebody spent: in all, per card and per day, and one by one,
 * to correct. A session of the team counts if they say that they were there.
 *
 * ## Actions
 *
 * - hours.remove (s): the id of an activity; hours.undo
 */
struct _SamHoursPage
{
  AdwBin parent_instance;

  /* Template */
  AdwToastOverlay *toasts;
  GtkLabel        *total;
  GtkWidget       *cards_group;
  GtkListBox      *cards;
  GtkWidget       *days_group;
  GtkListBox      *days;
  GtkWidget       *activities_group;
  GtkListBox      *activities;
  SamHoursPast    *past;

  SamDesk     *desk;    /* (owned) (nullable): %NULL only after dispose */
  SamActivity *removed; /* (owned) (nullable): to be brought back */
};

G_DEFINE_FINAL_TYPE (SamHoursPage, sam_hours_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GtkWidget *
new_card_row (SamHoursPage *self, const SamMinutes *line)
{
  SamCard         *card = NULL;
  g_autofree char *time = sam_portfolio_describe_minutes (line->minutes);
  GtkWidget       *row;

  if (line->deck_id != NULL && line->card_id != NULL)
    card = sam_deck_shelf_find_card (sam_desk_get_shelf (self->desk),
                                     line->deck_id, line->card_id);
  row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                      card != NULL ? sam_card_get_title (card)
                                   : _ ("Not of a card"),
                      NULL);
  if (card != NULL)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                               sam_card_badge_new (sam_card_get_number (card),
                                                   sam_card_get_colour (card),
                                                   sam_card_get_icon (card)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_label_new (time));

  return row;
}

static void
show_sums (SamHoursPage *self)
{
  GListModel *all = sam_study_get_activities (sam_desk_get_study (self->desk));
  SamDay      today = sam_desk_get_today (self->desk);
  guint       minutes = sam_hours_total (all, SAM_NO_DAY + 1, today);
  g_autofree char *total = sam_portfolio_describe_minutes (minutes);
  g_autoptr (GArray) cards = sam_hours_per_card (all, SAM_NO_DAY + 1, today);
  g_autoptr (GArray) days = sam_hours_per_day (all, SAM_NO_DAY + 1, today);

  gtk_label_set_label (self->total, total);
  sam_list_place_empty (self->cards);
  for (guint i = 0; i < cards->len; i++)
    gtk_list_box_append (self->cards,
                         new_card_row (self,
                                       &g_array_index (cards, SamMinutes, i)));

  sam_list_place_empty (self->days);
  for (guint i = days->len; i-- > 0 && days->len - i <= N_SHOWN;)
    {
      const SamMinutes *line = &g_array_index (days, SamMinutes, i);

      gtk_list_box_append (self->days,
                           sam_day_row_new (line->day, line->minutes));
    }
  gtk_widget_set_visible (self->cards_group, cards->len > 0);
  gtk_widget_set_visible (self->days_group, days->len > 0);
}

static void
show_activities (SamHoursPage *self)
{
  GListModel *all = sam_study_get_activities (sam_desk_get_study (self->desk));
  guint       n = g_list_model_get_n_items (all);
  int         place = sam_list_place_empty (self->activities);

  for (guint i = n; i-- > 0 && n - i <= N_SHOWN;)
    {
      g_autoptr (SamActivity) activity = g_list_model_get_item (all, i);

      gtk_list_box_append (self->activities, sam_hour_row_new (activity));
      g_signal_handlers_disconnect_by_func (activity, show_sums, self);
      g_signal_connect_object (activity, "changed", G_CALLBACK (show_sums),
                               self, G_CONNECT_SWAPPED);
    }
  gtk_widget_set_visible (self->activities_group, n > 0);
  sam_list_place_go_to (self->activities, place, GTK_WIDGET (self));
}

static void
refresh (SamHoursPage *self)
{
  if (self->desk == NULL)
    return;

  show_sums (self);
  show_activities (self);
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamHoursPage *self = SAM_HOURS_PAGE (widget);
  SamStudy     *study = sam_desk_get_study (self->desk);
  GListModel   *all = sam_study_get_activities (study);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      AdwToast *toast;
      g_autoptr (SamActivity) activity = g_list_model_get_item (all, i);

      if (!g_str_equal (sam_activity_get_id (activity),
                        g_variant_get_string (parameter, NULL)))
        continue;

      g_set_object (&self->removed, activity);
      sam_study_remove_activity (study, activity);
      toast = sam_toast_new (_ ("These minutes do not count any more"));
      adw_toast_set_button_label (toast, _ ("Undo"));
      adw_toast_set_action_name (toast, "hours.undo");
      adw_toast_overlay_add_toast (self->toasts, toast);
      return;
    }
}

static void
undo_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamHoursPage *self = SAM_HOURS_PAGE (widget);

  if (self->removed == NULL)
    return;

  sam_study_add_activity (sam_desk_get_study (self->desk), self->removed);
  g_clear_object (&self->removed);
}

static void
sam_hours_page_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, _ ("My hours"));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_hours_page_dispose (GObject *object)
{
  SamHoursPage *self = SAM_HOURS_PAGE (object);

  g_clear_object (&self->desk);
  g_clear_object (&self->removed);

  G_OBJECT_CLASS (sam_hours_page_parent_class)->dispose (object);
}

static void
sam_hours_page_class_init (SamHoursPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sam_hours_page_get_property;
  object_class->dispose = sam_hours_page_dispose;

  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "hours.remove", "s",
                                   remove_action);
  gtk_widget_class_install_action (widget_class, "hours.undo", NULL,
                                   undo_action);
  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/study/sam-hours-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamHoursPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, SamHoursPage, total);
  gtk_widget_class_bind_template_child (widget_class, SamHoursPage,
                                        cards_group);
  gtk_widget_class_bind_template_child (widget_class, SamHoursPage, cards);
  gtk_widget_class_bind_template_child (widget_class, SamHoursPage, days_group);
  gtk_widget_class_bind_template_child (widget_class, SamHoursPage, days);
  gtk_widget_class_bind_template_child (widget_class, SamHoursPage,
                                        activities_group);
  gtk_widget_class_bind_template_child (widget_class, SamHoursPage, activities);
  gtk_widget_class_bind_template_child (widget_class, SamHoursPage, past);
}

static void
sam_hours_page_init (SamHoursPage *self)
{
  g_type_ensure (SAM_TYPE_HOURS_PAST);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_hours_page_new:
 * @desk: with somebody at it
 *
 * Returns: (transfer floating): their hours
 */
GtkWidget *
sam_hours_page_new (SamDesk *desk)
{
  SamHoursPage *self;

  g_return_val_if_fail (SAM_IS_DESK (desk), NULL);
  g_return_val_if_fail (sam_desk_get_study (desk) != NULL, NULL);

  self = g_object_new (SAM_TYPE_HOURS_PAGE, NULL);
  self->desk = g_object_ref (desk);
  g_signal_connect_object (sam_study_get_activities (sam_desk_get_study (desk)),
                           "items-changed", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
  refresh (self);
  sam_hours_past_set_desk (self->past, desk);

  return GTK_WIDGET (self);
}
