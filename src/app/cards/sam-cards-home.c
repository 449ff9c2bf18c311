// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-cards-home-private.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-present-over.h"
#include "sam-problems-window.h"

/**
 * SamCardsHome:
 *
 * The place where the app begins: the eight cards, the organisation's own
 * cards below them, and above them whatever asks for attention.
 *
 * ## Actions
 *
 * - `cards-home.show-problems`: says which card files could not be used
 */
G_DEFINE_FINAL_TYPE (SamCardsHome, sam_cards_home, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_SHELF,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
own_changed_cb (SamCardsHome *self)
{
  GListModel *own = G_LIST_MODEL (sam_deck_shelf_get_own (self->shelf));

  gtk_widget_set_visible (self->own_group, g_list_model_get_n_items (own) > 0);
}

static void
problems_changed_cb (SamCardsHome *self)
{
  GListModel      *problems = sam_deck_shelf_get_problems (self->shelf);
  guint            n_problems = g_list_model_get_n_items (problems);
  g_autofree char *text = NULL;

  if (n_problems > 0)
    {
      text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           "%u file in the folder of own cards "
                                           "needs attention. The "
                                           "other cards work as usual.",
                                           "%u files in the folder of own "
                                           "cards need attention. The "
                                           "other cards work as usual.",
                                           n_problems),
                              n_problems);
      gtk_label_set_label (self->problems_label, text);
    }
  gtk_revealer_set_reveal_child (self->problems_revealer, n_problems > 0);
}

static void
show_problems_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  SamCardsHome *self = SAM_CARDS_HOME (widget);
  GtkWindow    *window;

  if (self->shelf == NULL)
    return;

  window = sam_problems_window_new (
      _ ("Cards that need attention"),
      _ ("These files lie in the folder of own cards. Nothing was changed in "
         "them. Ask whoever made the card to repair it."),
      sam_deck_shelf_get_problems (self->shelf));
  sam_present_over (window, GTK_WINDOW (gtk_widget_get_root (widget)));
}

static void
sam_cards_home_dispose (GObject *object)
{
  SamCardsHome *self = SAM_CARDS_HOME (object);

  g_clear_object (&self->shelf);
  g_clear_object (&self->study);

  G_OBJECT_CLASS (sam_cards_home_parent_class)->dispose (object);
}

static void
sam_cards_home_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  SamCardsHome *self = SAM_CARDS_HOME (object);

  switch (property_id)
    {
    case PROP_SHELF:
      g_value_set_object (value, self->shelf);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_cards_home_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  SamCardsHome *self = SAM_CARDS_HOME (object);

  switch (property_id)
    {
    case PROP_SHELF:
      sam_cards_home_set_shelf (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_cards_home_class_init (SamCardsHomeClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_cards_home_dispose;
  object_class->get_property = sam_cards_home_get_property;
  object_class->set_property = sam_cards_home_set_property;

  /**
   * SamCardsHome:shelf: (nullable)
   *
   * Where the cards come from.
   */
  properties[PROP_SHELF] =
      g_param_spec_object ("shelf", NULL, NULL, SAM_TYPE_DECK_SHELF,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "cards-home.show-problems",
                                   NULL, show_problems_action);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/cards/sam-cards-home.ui");
  gtk_widget_class_bind_template_child (widget_class, SamCardsHome,
                                        problems_revealer);
  gtk_widget_class_bind_template_child (widget_class, SamCardsHome,
                                        problems_label);
  gtk_widget_class_bind_template_child (widget_class, SamCardsHome,
                                        session_revealer);
  gtk_widget_class_bind_template_child (widget_class, SamCardsHome,
                                        session_label);
  gtk_widget_class_bind_template_child (widget_class, SamCardsHome,
                                        session_title);
  gtk_widget_class_bind_template_child (widget_class, SamCardsHome,
                                        session_button);
  gtk_widget_class_bind_template_child (widget_class, SamCardsHome,
                                        planned_revealer);
  gtk_widget_class_bind_template_child (widget_class, SamCardsHome, planned);
  gtk_widget_class_bind_template_child (widget_class, SamCardsHome,
                                        built_in_box);
  gtk_widget_class_bind_template_child (widget_class, SamCardsHome, own_group);
  gtk_widget_class_bind_template_child (widget_class, SamCardsHome, own_box);
}

static void
sam_cards_home_init (SamCardsHome *self)
{
  g_type_ensure (SAM_TYPE_HOME_PLANNED);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_cards_home_new:
 *
 * Returns: (transfer floating): a home without cards
 */
GtkWidget *
sam_cards_home_new (void)
{
  return g_object_new (SAM_TYPE_CARDS_HOME, NULL);
}

/**
 * sam_cards_home_get_shelf:
 *
 * Returns: (transfer none) (nullable): where the cards come from
 */
SamDeckShelf *
sam_cards_home_get_shelf (SamCardsHome *self)
{
  g_return_val_if_fail (SAM_IS_CARDS_HOME (self), NULL);

  return self->shelf;
}

/**
 * sam_cards_home_set_shelf:
 * @shelf: (nullable): where the cards come from; it is watched
 */
void
sam_cards_home_set_shelf (SamCardsHome *self, SamDeckShelf *shelf)
{
  SamDeck *own;

  g_return_if_fail (SAM_IS_CARDS_HOME (self));
  g_return_if_fail (shelf == NULL || SAM_IS_DECK_SHELF (shelf));

  if (self->shelf == shelf)
    return;

  if (self->shelf != NULL)
    {
      sam_cards_home_unbind (self);
      g_signal_handlers_disconnect_by_data (sam_deck_shelf_get_own (
                                                self->shelf),
                                            self);
      g_signal_handlers_disconnect_by_data (sam_deck_shelf_get_problems (
                                                self->shelf),
                                            self);
    }
  g_set_object (&self->shelf, shelf);

  if (shelf != NULL)
    {
      own = sam_deck_shelf_get_own (shelf);
      sam_cards_home_bind (self);
      g_signal_connect_object (own, "items-changed",
                               G_CALLBACK (own_changed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (sam_deck_shelf_get_problems (shelf),
                               "items-changed",
                               G_CALLBACK (problems_changed_cb), self,
                               G_CONNECT_SWAPPED);
      own_changed_cb (self);
      problems_changed_cb (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHELF]);
}

/**
 * sam_cards_home_show_session:
 * @session: (nullable): the session that was not closed; %NULL if there is none
 * @is_open: whether it runs in this window now; otherwise it was cut off
 *
 * Says above the cards that there is a session to go on with.
 */
void
sam_cards_home_show_session (SamCardsHome  *self,
                             SamSessionRow *session,
                             gboolean       is_open)
{
  g_return_if_fail (SAM_IS_CARDS_HOME (self));
  g_return_if_fail (session == NULL || SAM_IS_SESSION_ROW (session));

  if (session != NULL)
    {
      g_autoptr (GDateTime) now = g_date_time_new_now_local ();
      g_autofree char *time =
          sam_format_moment (sam_session_row_get_started (session), now);
      g_autofree char *text =
          g_strdup_printf (is_open ? _ ("A session is running · %s")
                                   : _ ("A session was cut off · %s"),
                           time);

      gtk_label_set_label (self->session_label, text);
      gtk_label_set_label (self->session_title,
                           sam_session_row_get_title (session));
      gtk_actionable_set_action_target (GTK_ACTIONABLE (self->session_button),
                                        "s", sam_session_row_get_id (session));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->session_button),
                                      "win.resume-session");
    }
  gtk_revealer_set_reveal_child (self->session_revealer, session != NULL);
}

/**
 * sam_cards_home_show_planned:
 * @row: (nullable): the planned session of today; %NULL if there is none
 * @now: what “today” is measured by
 *
 * Shows above the cards what is planned for today.
 */
void
sam_cards_home_show_planned (SamCardsHome *self,
                             SamAgendaRow *row,
                             GDateTime    *now)
{
  g_return_if_fail (SAM_IS_CARDS_HOME (self));
  g_return_if_fail (row == NULL || SAM_IS_AGENDA_ROW (row));

  if (row != NULL)
    sam_home_planned_show (self->planned, row, now);
  gtk_revealer_set_reveal_child (self->planned_revealer, row != NULL);
}
