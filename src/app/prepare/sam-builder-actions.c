// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-builder-page-private.h"

#include "sam-builder-keys.h"

/* What can be done on the page, and its keys. */

static void
undo_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamBuilderPage *self = SAM_BUILDER_PAGE (widget);

  if (self->agenda != NULL)
    sam_agenda_undo (self->agenda);
}

static void
redo_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamBuilderPage *self = SAM_BUILDER_PAGE (widget);

  if (self->agenda != NULL)
    sam_agenda_redo (self->agenda);
}

static void
search_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamBuilderPage *self = SAM_BUILDER_PAGE (widget);

  sam_builder_panes_set_in_library (self->panes, TRUE);
  sam_library_begin_search (self->library);
}

static void
start_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamBuilderPage *self = SAM_BUILDER_PAGE (widget);

  if (self->agenda != NULL)
    gtk_widget_activate_action (widget, "win.start-agenda", "s",
                                sam_agenda_get_id (self->agenda));
}

static void
print_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamBuilderPage *self = SAM_BUILDER_PAGE (widget);

  if (self->agenda != NULL)
    gtk_widget_activate_action (widget, "win.print-agenda", "s",
                                sam_agenda_get_id (self->agenda));
}

static gboolean
is_searching (SamBuilderPage *self)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && GTK_IS_EDITABLE (focus) &&
         gtk_widget_is_ancestor (focus, GTK_WIDGET (self->library));
}

static gboolean
key_pressed_cb (SamBuilderPage *self,
                guint           keyval,
                guint           keycode,
                GdkModifierType state)
{
  const char *action =
      sam_builder_keys_find (keyval, state, is_searching (self));

  if (action == NULL)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (GTK_WIDGET (self), action, NULL);

  return GDK_EVENT_STOP;
}

/* Installs the actions of this file. */
void
sam_builder_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "builder.undo", NULL,
                                   undo_action);
  gtk_widget_class_install_action (widget_class, "builder.redo", NULL,
                                   redo_action);
  gtk_widget_class_install_action (widget_class, "builder.search", NULL,
                                   search_action);
  gtk_widget_class_install_action (widget_class, "builder.start", NULL,
                                   start_action);
  gtk_widget_class_install_action (widget_class, "builder.print", NULL,
                                   print_action);
}

/* They come before those of fields, which have no undo of their own. */
void
sam_builder_page_add_keys (SamBuilderPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb),
                           self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
