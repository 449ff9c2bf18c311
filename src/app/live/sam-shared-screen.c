// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-shared-screen-private.h"

#include <glib/gi18n-lib.h>

#include "sam-live-actions.h"
#include "sam-live-keys.h"
#include "sam-live-style.h"
#include "sam-slide-scale.h"

#define ZOOM_KEY "shared-screen-zoom"

/**
 * SamSharedScreen:
 *
 * The window that the room looks at. With one screen it is the facilitator's
 * window too: a panel beside the slide holds notes and improvement point.
 *
 * Closing it never ends the session; the session closes it.
 *
 * ## Actions
 *
 * - screen.note, screen.agreement, screen.block: opens the panel to write: a
 *   note, an improvement point, what the current block asks for
 * - screen.slips, screen.reasons: opens it to type in what people voted or
 *   wrote
 * - screen.console, screen.overview: asks for the console, with the agenda open
 * - screen.late: the ways out of a meeting that runs late, in the panel
 * - screen.leave: from the panel to the room, else out of full screen
 * - screen.full: in and out of full screen
 * - screen.zoom (i): steps larger, or smaller; 0 for the normal size
 */
G_DEFINE_FINAL_TYPE (SamSharedScreen, sam_shared_screen, GTK_TYPE_WINDOW)

enum
{
  PROP_0,
  PROP_LIVE,
  PROP_ZOOM,
  N_PROPS
};

enum
{
  CONSOLE_WANTED,
  N_SIGNALS
};

/* So near to the upper edge, in pixels, the pointer brings the way out. */
#define NEAR_THE_EDGE 72

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

/* Returns: (transfer full) (nullable): the app's settings, unless they are
 *   not installed */
static GSettings *
create_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, SAM_APP_ID, TRUE);
  if (schema == NULL || !g_settings_schema_has_key (schema, ZOOM_KEY))
    return NULL;

  return g_settings_new (SAM_APP_ID);
}

static void
live_changed_cb (SamLive *live, SamSharedScreen *self)
{
  if (!sam_live_has_screen (live, SAM_SCREEN_FROZEN))
    sam_live_style_set_item (self->content, sam_live_get_current (live));
  sam_shared_screen_show_forms (self);
}

/* Hidden, not covered: what is not there cannot be read out either. */
static void
live_screen_state_cb (SamLive *live, GParamSpec *pspec, SamSharedScreen *self)
{
  SamScreenState state = sam_live_get_screen_state (live);
  gboolean       shown = state == SAM_SCREEN_LIVE || state == SAM_SCREEN_FROZEN;
  gboolean       was_shown = gtk_widget_get_visible (self->content);

  live_changed_cb (live, self);
  if (state != SAM_SCREEN_LIVE)
    gtk_widget_set_visible (self->side, FALSE);
  gtk_widget_set_visible (self->content, shown);
  gtk_widget_set_visible (GTK_WIDGET (self->quiet), state == SAM_SCREEN_QUIET);
  if (shown && !was_shown)
    gtk_widget_grab_focus (GTK_WIDGET (self->room_view));
}

static void
motion_cb (GtkEventControllerMotion *controller,
           double                    x,
           double                    y,
           SamSharedScreen          *self)
{
  gtk_revealer_set_reveal_child (self->way_out, y < NEAR_THE_EDGE);
}

/* Nothing of the session, and nothing to wait for. */
static void
fill_quiet (SamSharedScreen *self)
{
  g_autoptr (SamSlide) slide =
      sam_slide_new_words (_ ("We pause for a moment"), NULL, 0);

  sam_slide_view_show (self->quiet, NULL, slide, NULL);
  sam_slide_view_set_status (self->quiet, _ ("Q: go on"));
}

void
sam_shared_screen_ask_console (SamSharedScreen *self, gboolean overview)
{
  g_signal_emit (self, signals[CONSOLE_WANTED], 0, overview);
}

/* Destroyed, since a window that was never shown cannot be closed. */
static void
live_ended_cb (SamLive *live, SamSharedScreen *self)
{
  gtk_window_destroy (GTK_WINDOW (self));
}

/* Watches @live from the moment that the window is made to its end. */
static void
set_live (SamSharedScreen *self, SamLive *live)
{
  GActionGroup *actions = sam_live_actions_new (live);

  self->live = g_object_ref (live);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "live", actions);
  g_object_unref (actions);
  gtk_widget_add_controller (GTK_WIDGET (self),
                             sam_live_keys_new (live, GTK_WIDGET (self)));
  sam_room_view_set_live (self->room_view, live);
  sam_session_panel_set_live (self->panel, live);

  g_signal_connect_object (live, "changed", G_CALLBACK (live_changed_cb), self,
                           0);
  g_signal_connect_object (live, "notify::screen-state",
                           G_CALLBACK (live_screen_state_cb), self, 0);
  g_signal_connect_object (live, "ended", G_CALLBACK (live_ended_cb), self, 0);
  live_changed_cb (live, self);
  live_screen_state_cb (live, NULL, self);
}

static void
sam_shared_screen_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  SamSharedScreen *self = SAM_SHARED_SCREEN (object);

  switch (property_id)
    {
    case PROP_LIVE:
      g_value_set_object (value, self->live);
      break;
    case PROP_ZOOM:
      g_value_set_double (value, sam_shared_screen_get_zoom (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_shared_screen_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  SamSharedScreen *self = SAM_SHARED_SCREEN (object);

  switch (property_id)
    {
    case PROP_LIVE:
      set_live (self, g_value_get_object (value));
      break;
    case PROP_ZOOM:
      sam_shared_screen_set_zoom (self, g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_shared_screen_dispose (GObject *object)
{
  SamSharedScreen *self = SAM_SHARED_SCREEN (object);

  /* GTK may keep a child for an event on its way; not the session with it. */
  if (self->live != NULL)
    {
      sam_room_view_set_live (self->room_view, NULL);
      sam_session_panel_set_live (self->panel, NULL);
      gtk_widget_insert_action_group (GTK_WIDGET (self), "live", NULL);
    }
  g_clear_object (&self->live);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sam_shared_screen_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * SamSharedScreen:live: (not nullable)
   *
   * The running session. Set at construction, never changed.
   */
  properties[PROP_LIVE] =
      g_param_spec_object ("live", NULL, NULL, SAM_TYPE_LIVE,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                               G_PARAM_STATIC_STRINGS);

  /**
   * SamSharedScreen:zoom:
   *
   * How much larger the text should be than usual.
   */
  properties[PROP_ZOOM] =
      g_param_spec_double ("zoom", NULL, NULL, SAM_ZOOM_MIN, SAM_ZOOM_MAX, 1,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SamSharedScreen::console-wanted:
   * @overview: whether to see the agenda
   *
   * Somebody at this window wants the facilitator’s own.
   */
  signals[CONSOLE_WANTED] =
      g_signal_new ("console-wanted", SAM_TYPE_SHARED_SCREEN, G_SIGNAL_RUN_LAST,
                    0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
sam_shared_screen_class_init (SamSharedScreenClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_shared_screen_dispose;
  object_class->get_property = sam_shared_screen_get_property;
  object_class->set_property = sam_shared_screen_set_property;
  install_properties (object_class);
  sam_shared_screen_install_actions (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-shared-screen.ui");
  gtk_widget_class_bind_template_child (widget_class, SamSharedScreen, content);
  gtk_widget_class_bind_template_child (widget_class, SamSharedScreen,
                                        room_view);
  gtk_widget_class_bind_template_child (widget_class, SamSharedScreen, forms);
  gtk_widget_class_bind_template_child (widget_class, SamSharedScreen, slips);
  gtk_widget_class_bind_template_child (widget_class, SamSharedScreen, reasons);
  gtk_widget_class_bind_template_child (widget_class, SamSharedScreen, side);
  gtk_widget_class_bind_template_child (widget_class, SamSharedScreen, panel);
  gtk_widget_class_bind_template_child (widget_class, SamSharedScreen, quiet);
  gtk_widget_class_bind_template_child (widget_class, SamSharedScreen, way_out);
  gtk_widget_class_bind_template_callback (widget_class, motion_cb);
}

static void
sam_shared_screen_init (SamSharedScreen *self)
{
  g_type_ensure (SAM_TYPE_REASON_FORM);
  g_type_ensure (SAM_TYPE_ROOM_VIEW);
  g_type_ensure (SAM_TYPE_SESSION_PANEL);
  g_type_ensure (SAM_TYPE_SLIDE_VIEW);
  g_type_ensure (SAM_TYPE_SLIP_FORM);
  gtk_widget_init_template (GTK_WIDGET (self));
  sam_slip_form_set_hides_counts (self->slips, TRUE);
  fill_quiet (self);

  self->settings = create_settings ();
  if (self->settings != NULL)
    g_settings_bind (self->settings, ZOOM_KEY, self, "zoom",
                     G_SETTINGS_BIND_DEFAULT);
}

/**
 * sam_shared_screen_new:
 * @live: (transfer none): a running session
 *
 * Returns: (transfer none): a window, not yet shown
 */
GtkWidget *
sam_shared_screen_new (SamLive *live)
{
  g_return_val_if_fail (SAM_IS_LIVE (live), NULL);

  return g_object_new (SAM_TYPE_SHARED_SCREEN, "live", live, NULL);
}

/**
 * sam_shared_screen_get_live:
 *
 * Returns: (transfer none): the session that is shown
 */
SamLive *
sam_shared_screen_get_live (SamSharedScreen *self)
{
  g_return_val_if_fail (SAM_IS_SHARED_SCREEN (self), NULL);

  return self->live;
}

/**
 * sam_shared_screen_get_room_view:
 *
 * Returns: (transfer none): what the room sees
 */
SamRoomView *
sam_shared_screen_get_room_view (SamSharedScreen *self)
{
  g_return_val_if_fail (SAM_IS_SHARED_SCREEN (self), NULL);

  return self->room_view;
}

double
sam_shared_screen_get_zoom (SamSharedScreen *self)
{
  g_return_val_if_fail (SAM_IS_SHARED_SCREEN (self), 1);

  return sam_slide_view_get_zoom (
      sam_room_view_get_slide_view (self->room_view));
}

void
sam_shared_screen_set_zoom (SamSharedScreen *self, double zoom)
{
  double old;

  g_return_if_fail (SAM_IS_SHARED_SCREEN (self));

  old = sam_shared_screen_get_zoom (self);
  if (old >= zoom && old <= zoom)
    return;

  sam_slide_view_set_zoom (sam_room_view_get_slide_view (self->room_view),
                           zoom);
  gtk_widget_queue_resize (GTK_WIDGET (self->room_view));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ZOOM]);
}

/**
 * sam_shared_screen_present:
 * @monitor: (nullable): where it should be; %NULL for where the desktop puts it
 *
 * Shows the window in full screen. Under Wayland the desktop may decide
 * otherwise.
 */
void
sam_shared_screen_present (SamSharedScreen *self, GdkMonitor *monitor)
{
  g_return_if_fail (SAM_IS_SHARED_SCREEN (self));
  g_return_if_fail (monitor == NULL || GDK_IS_MONITOR (monitor));

  if (monitor != NULL)
    gtk_window_fullscreen_on_monitor (GTK_WINDOW (self), monitor);
  else
    gtk_window_fullscreen (GTK_WINDOW (self));

  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->room_view));
}
