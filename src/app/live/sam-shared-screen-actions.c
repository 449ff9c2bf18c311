// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-shared-screen-private.h"

#include "sam-slide-scale.h"

static SamTimePanel *
get_time_panel (SamSharedScreen *self)
{
  return sam_session_panel_get_time_panel (self->panel);
}

/* Opens the panel beside the slide, or closes it. It does not slide in: what is
 * typed before it came would be lost. One that is closed is not there: whatever
 * it says then would have the whole screen laid out, and the next slide wait
 * for the frame after that. */
void
sam_shared_screen_set_panel_open (SamSharedScreen *self, gboolean open)
{
  gtk_widget_set_visible (self->side, open);
  if (!open)
    {
      sam_time_panel_show_ways (get_time_panel (self), FALSE);
      gtk_widget_grab_focus (GTK_WIDGET (self->room_view));
    }
}

/* While slips or reasons can be typed in, their form is in the place of the
 * notes; once they cannot any more, the panel goes. */
void
sam_shared_screen_show_forms (SamSharedScreen *self)
{
  gboolean had_form = gtk_widget_get_visible (self->forms);
  gboolean has_form;

  sam_slip_form_show (self->slips, self->live);
  sam_reason_form_show (self->reasons, self->live);
  has_form = gtk_widget_get_visible (GTK_WIDGET (self->slips)) ||
             gtk_widget_get_visible (GTK_WIDGET (self->reasons));

  gtk_widget_set_visible (self->forms, has_form);
  gtk_widget_set_visible (GTK_WIDGET (self->panel), !has_form);
  if (had_form != has_form)
    sam_shared_screen_set_panel_open (self, FALSE);
}

/* Something to write is only opened where the session is seen as it is. */
static gboolean
shows_session (SamSharedScreen *self)
{
  return sam_live_get_screen_state (self->live) == SAM_SCREEN_LIVE;
}

static void
note_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamSharedScreen *self = SAM_SHARED_SCREEN (widget);

  if (!shows_session (self))
    return;

  sam_shared_screen_set_panel_open (self, TRUE);
  sam_session_panel_focus_note (self->panel);
}

static void
agreement_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamSharedScreen *self = SAM_SHARED_SCREEN (widget);

  if (!shows_session (self))
    return;

  sam_shared_screen_set_panel_open (self, TRUE);
  sam_session_panel_focus_agreement (self->panel);
}

static void
block_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamSharedScreen *self = SAM_SHARED_SCREEN (widget);

  if (!shows_session (self))
    return;

  sam_shared_screen_set_panel_open (self, TRUE);
  sam_session_panel_focus_block (self->panel);
}

/* Slips and reasons are typed beside the slide; the notes make room for them.
 */
static void
form_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamSharedScreen *self = SAM_SHARED_SCREEN (widget);

  if (!shows_session (self))
    return;

  sam_shared_screen_set_panel_open (self, TRUE);
  if (!sam_slip_form_focus (self->slips))
    sam_reason_form_focus (self->reasons);
}

/* The room does not see the overview: it opens in the console. */
static void
overview_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  sam_shared_screen_ask_console (SAM_SHARED_SCREEN (widget), TRUE);
}

static void
console_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  sam_shared_screen_ask_console (SAM_SHARED_SCREEN (widget), FALSE);
}

/* The second press closes what the first has opened. */
static void
late_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamSharedScreen *self = SAM_SHARED_SCREEN (widget);
  gboolean         show = !gtk_widget_get_visible (self->side) ||
                  !sam_time_panel_shows_ways (get_time_panel (self));

  if (!shows_session (self))
    return;

  sam_shared_screen_set_panel_open (self, show);
  sam_time_panel_show_ways (get_time_panel (self), show);
}

static void
leave_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamSharedScreen *self = SAM_SHARED_SCREEN (widget);

  if (gtk_widget_get_visible (self->side))
    sam_shared_screen_set_panel_open (self, FALSE);
  else
    gtk_window_unfullscreen (GTK_WINDOW (self));
}

static void
full_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkWindow *window = GTK_WINDOW (widget);

  if (gtk_window_is_fullscreen (window))
    gtk_window_unfullscreen (window);
  else
    gtk_window_fullscreen (window);
}

static void
zoom_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamSharedScreen *self = SAM_SHARED_SCREEN (widget);
  int              steps = g_variant_get_int32 (parameter);

  sam_shared_screen_set_zoom (
      self, steps == 0
                ? 1
                : sam_slide_scale_step_zoom (sam_shared_screen_get_zoom (self),
                                             steps));
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const guint larger[] = { GDK_KEY_plus, GDK_KEY_equal, GDK_KEY_KP_Add };
  static const guint smaller[] = { GDK_KEY_minus, GDK_KEY_KP_Subtract };
  static const guint normal[] = { GDK_KEY_0, GDK_KEY_KP_0 };

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F9, 0,
                                       "screen.console", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F11, 0,
                                       "screen.full", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0,
                                       "screen.leave", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (larger); i++)
    gtk_widget_class_add_binding_action (widget_class, larger[i],
                                         GDK_CONTROL_MASK, "screen.zoom", "i",
                                         1);
  for (guint i = 0; i < G_N_ELEMENTS (smaller); i++)
    gtk_widget_class_add_binding_action (widget_class, smaller[i],
                                         GDK_CONTROL_MASK, "screen.zoom", "i",
                                         -1);
  for (guint i = 0; i < G_N_ELEMENTS (normal); i++)
    gtk_widget_class_add_binding_action (widget_class, normal[i],
                                         GDK_CONTROL_MASK, "screen.zoom", "i",
                                         0);
}

/* The actions of the window, and the keys that are not of the session. */
void
sam_shared_screen_install_actions (GtkWidgetClass *widget_class)
{
  add_keys (widget_class);
  gtk_widget_class_install_action (widget_class, "screen.console", NULL,
                                   console_action);
  gtk_widget_class_install_action (widget_class, "screen.note", NULL,
                                   note_action);
  gtk_widget_class_install_action (widget_class, "screen.agreement", NULL,
                                   agreement_action);
  gtk_widget_class_install_action (widget_class, "screen.block", NULL,
                                   block_action);
  gtk_widget_class_install_action (widget_class, "screen.slips", NULL,
                                   form_action);
  gtk_widget_class_install_action (widget_class, "screen.reasons", NULL,
                                   form_action);
  gtk_widget_class_install_action (widget_class, "screen.overview", NULL,
                                   overview_action);
  gtk_widget_class_install_action (widget_class, "screen.late", NULL,
                                   late_action);
  gtk_widget_class_install_action (widget_class, "screen.leave", NULL,
                                   leave_action);
  gtk_widget_class_install_action (widget_class, "screen.full", NULL,
                                   full_action);
  gtk_widget_class_install_action (widget_class, "screen.zoom", "i",
                                   zoom_action);
}
