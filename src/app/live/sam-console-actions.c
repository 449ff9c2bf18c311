// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-console-private.h"

/* The popover goes first: one that is destroyed while it shows takes the
 * keyboard with it (GTK 4.8). */
static void
close_session_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamConsole *self = SAM_CONSOLE (widget);

  gtk_menu_button_popdown (self->stop);
  gtk_widget_activate_action (widget, "live.end", NULL);
}

static void
shared_screen_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  sam_console_show_shared_screen (SAM_CONSOLE (widget));
}

static void
note_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  sam_session_panel_focus_note (SAM_CONSOLE (widget)->panel);
}

static void
agreement_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamConsole     *self = SAM_CONSOLE (widget);
  SamSessionItem *current =
      self->live != NULL ? sam_live_get_current (self->live) : NULL;

  if (current != NULL && sam_session_item_get_kind (current) == SAM_BLOCK_AGREE)
    sam_console_item_focus_block (self->item);
  else
    sam_session_panel_focus_agreement (self->panel);
}

static void
block_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  sam_console_item_focus_block (SAM_CONSOLE (widget)->item);
}

static void
form_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  sam_console_item_focus_form (SAM_CONSOLE (widget)->item);
}

static void
overview_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_menu_button_popup (SAM_CONSOLE (widget)->overview_button);
}

static void
late_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamTimePanel *panel =
      sam_session_panel_get_time_panel (SAM_CONSOLE (widget)->panel);
  gboolean show = !sam_time_panel_shows_ways (panel);

  if (!show)
    gtk_widget_grab_focus (widget);
  sam_time_panel_show_ways (panel, show);
}

static void
leave_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_grab_focus (widget);
}

/* The actions of the page; those of the session are in sam-live-actions.c. */
void
sam_console_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "console.close-session", NULL,
                                   close_session_action);
  gtk_widget_class_install_action (widget_class, "console.shared-screen", NULL,
                                   shared_screen_action);
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
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F9, 0,
                                       "console.shared-screen", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0,
                                       "screen.leave", NULL);
}
