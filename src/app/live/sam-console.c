// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-console-private.h"

#include <glib/gi18n-lib.h>

#include "sam-console-screen.h"
#include "sam-live-actions.h"
#include "sam-live-keys.h"
#include "sam-live-style.h"
#include "sam-live-words.h"

/**
 * SamConsole:
 *
 * The facilitator's own view of a running session, a page of the main window.
 * It opens the shared screen, and closes it when the session is over.
 *
 * ## Actions
 *
 * - console.shared-screen: shows the shared screen
 * - console.close-session: ends the session
 * - screen.note, screen.agreement, screen.block: to write: a note, an
 *   improvement point, what the current block asks for
 * - screen.slips, screen.reasons: to type in what people voted or wrote
 * - screen.overview: the agenda, to go to any of its items
 * - screen.late: the ways out of a meeting that runs late, or away with them
 */
G_DEFINE_FINAL_TYPE (SamConsole, sam_console, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_LIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Keys are heard by the whole window, since no control of the page need have
 * the focus; and only while the page is there. */
static void
add_keys (SamConsole *self)
{
  if (self->live == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  self->root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
  self->keys = sam_live_keys_new (self->live, GTK_WIDGET (self));
  gtk_widget_add_controller (self->root, self->keys);
}

static void
remove_keys (SamConsole *self)
{
  if (self->keys != NULL)
    gtk_widget_remove_controller (self->root, self->keys);
  self->keys = NULL;
  self->root = NULL;
}

static void
show_title (SamConsole *self)
{
  SamSession      *session = sam_live_get_session (self->live);
  g_autofree char *title = sam_session_dup_title (session);
  g_autofree char *place = sam_live_words_place (session);

  adw_window_title_set_title (self->title, title);
  adw_window_title_set_subtitle (self->title, place);
}

static void
show_another (SamConsole *self)
{
  SamBlockKind kind =
      sam_session_item_get_kind (sam_live_get_current (self->live));

  gtk_button_set_label (self->another, kind == SAM_BLOCK_WELCOME
                                           ? _ ("Another ground rule (R)")
                                           : _ ("Another question (R)"));
  gtk_widget_set_visible (GTK_WIDGET (self->another),
                          sam_live_can_ask_another (self->live));
}

static void
live_changed_cb (SamLive *live, SamConsole *self)
{
  gboolean has_round = sam_live_has_round (live);

  show_title (self);
  sam_live_style_set_item (GTK_WIDGET (self), sam_live_get_current (live));
  sam_console_item_show (self->item, live);

  show_another (self);
  sam_console_foot_show (self->foot, live);

  /* Whoever votes presses Enter: not on a button that has the focus. */
  if (has_round && !self->had_round &&
      gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  self->had_round = has_round;
}

static void
live_screen_state_cb (SamLive *live, GParamSpec *pspec, SamConsole *self)
{
  gboolean quiet = sam_live_get_screen_state (live) == SAM_SCREEN_QUIET;

  gtk_widget_set_visible (self->meeting, !quiet);
  gtk_widget_set_visible (GTK_WIDGET (self->quiet), quiet);
  sam_console_foot_show (self->foot, live);
}

static void
live_failed_cb (SamLive *live, const GError *error, SamConsole *self)
{
  gtk_label_set_label (self->save_message, error->message);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->save_banner), TRUE);
}

static void
live_save_state_cb (SamLive *live, GParamSpec *pspec, SamConsole *self)
{
  if (sam_live_get_save_state (live) == SAM_SAVE_STATE_SAVED)
    gtk_revealer_set_reveal_child (GTK_REVEALER (self->save_banner), FALSE);
}

static void
sam_console_map (GtkWidget *widget)
{
  SamConsole *self = SAM_CONSOLE (widget);

  GTK_WIDGET_CLASS (sam_console_parent_class)->map (widget);
  add_keys (self);
  gtk_widget_grab_focus (widget);
}

static void
sam_console_unmap (GtkWidget *widget)
{
  remove_keys (SAM_CONSOLE (widget));
  GTK_WIDGET_CLASS (sam_console_parent_class)->unmap (widget);
}

static void
sam_console_get_property (GObject    *object,
                          guint       property_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  SamConsole *self = SAM_CONSOLE (object);

  switch (property_id)
    {
    case PROP_LIVE:
      g_value_set_object (value, self->live);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_console_set_property (GObject      *object,
                          guint         property_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  SamConsole *self = SAM_CONSOLE (object);

  switch (property_id)
    {
    case PROP_LIVE:
      sam_console_set_live (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
forget_live (SamConsole *self)
{
  if (self->live != NULL)
    sam_console_screen_forget (self);
  remove_keys (self);
  if (self->live != NULL)
    g_signal_handlers_disconnect_by_data (self->live, self);
  g_clear_object (&self->live);
}

static void
sam_console_dispose (GObject *object)
{
  SamConsole *self = SAM_CONSOLE (object);

  forget_live (self);
  g_clear_weak_pointer (&self->toast);

  G_OBJECT_CLASS (sam_console_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-console.ui");
  gtk_widget_class_bind_template_child (widget_class, SamConsole, stop);
  gtk_widget_class_bind_template_child (widget_class, SamConsole,
                                        overview_button);
  gtk_widget_class_bind_template_child (widget_class, SamConsole, overview);
  gtk_widget_class_bind_template_child (widget_class, SamConsole, title);
  gtk_widget_class_bind_template_child (widget_class, SamConsole, save_banner);
  gtk_widget_class_bind_template_child (widget_class, SamConsole, save_message);
  gtk_widget_class_bind_template_child (widget_class, SamConsole, toasts);
  gtk_widget_class_bind_template_child (widget_class, SamConsole, meeting);
  gtk_widget_class_bind_template_child (widget_class, SamConsole, hint);
  gtk_widget_class_bind_template_child (widget_class, SamConsole, item);
  gtk_widget_class_bind_template_child (widget_class, SamConsole, another);
  gtk_widget_class_bind_template_child (widget_class, SamConsole, quiet);
  gtk_widget_class_bind_template_child (widget_class, SamConsole, foot);
  gtk_widget_class_bind_template_child (widget_class, SamConsole, panel);
}

static void
sam_console_class_init (SamConsoleClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_console_dispose;
  object_class->get_property = sam_console_get_property;
  object_class->set_property = sam_console_set_property;
  widget_class->map = sam_console_map;
  widget_class->unmap = sam_console_unmap;
  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP);

  /**
   * SamConsole:live: (nullable)
   *
   * The running session.
   */
  properties[PROP_LIVE] =
      g_param_spec_object ("live", NULL, NULL, SAM_TYPE_LIVE,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  sam_console_install_actions (widget_class);
  bind_template (widget_class);
}

static void
sam_console_init (SamConsole *self)
{
  g_type_ensure (SAM_TYPE_CONSOLE_FOOT);
  g_type_ensure (SAM_TYPE_CONSOLE_HINT);
  g_type_ensure (SAM_TYPE_CONSOLE_ITEM);
  g_type_ensure (SAM_TYPE_CONSOLE_QUIET);
  g_type_ensure (SAM_TYPE_OVERVIEW);
  g_type_ensure (SAM_TYPE_SESSION_PANEL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sam_console_new (void)
{
  return g_object_new (SAM_TYPE_CONSOLE, NULL);
}

/**
 * sam_console_get_live:
 *
 * Returns: (transfer none) (nullable): the session that is guided
 */
SamLive *
sam_console_get_live (SamConsole *self)
{
  g_return_val_if_fail (SAM_IS_CONSOLE (self), NULL);

  return self->live;
}

/**
 * sam_console_set_live:
 * @live: (transfer none) (nullable): a running session; %NULL closes the
 *   shared screen of the one before
 */
void
sam_console_set_live (SamConsole *self, SamLive *live)
{
  GActionGroup *actions = NULL;

  g_return_if_fail (SAM_IS_CONSOLE (self));
  g_return_if_fail (live == NULL || SAM_IS_LIVE (live));

  if (self->live == live)
    return;

  forget_live (self);
  sam_session_panel_set_live (self->panel, live);
  sam_overview_set_live (self->overview, live);
  sam_console_hint_set_live (self->hint, live);

  if (live != NULL)
    {
      self->live = g_object_ref (live);
      actions = sam_live_actions_new (live);
      g_signal_connect (live, "changed", G_CALLBACK (live_changed_cb), self);
      g_signal_connect (live, "failed", G_CALLBACK (live_failed_cb), self);
      g_signal_connect (live, "notify::save-state",
                        G_CALLBACK (live_save_state_cb), self);
      sam_console_watch_deeds (self, live);
      g_signal_connect (live, "notify::screen-state",
                        G_CALLBACK (live_screen_state_cb), self);
      add_keys (self);
      live_changed_cb (live, self);
      live_screen_state_cb (live, NULL, self);
      sam_console_screen_watch (self);
    }

  gtk_widget_insert_action_group (GTK_WIDGET (self), "live", actions);
  g_clear_object (&actions);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIVE]);
}

/**
 * sam_console_get_shared_screen:
 *
 * Returns: (transfer none) (nullable): the shared screen, while it is open
 */
GtkWindow *
sam_console_get_shared_screen (SamConsole *self)
{
  g_return_val_if_fail (SAM_IS_CONSOLE (self), NULL);

  return self->screen;
}

/**
 * sam_console_set_help:
 * @page: (nullable): that says where to turn, for a quiet moment
 */
void
sam_console_set_help (SamConsole *self, SamPage *page)
{
  g_return_if_fail (SAM_IS_CONSOLE (self));

  sam_console_quiet_set_page (self->quiet, page);
}
