// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sessions-list.h"

#include "sam-listed.h"
#include "sam-one-stop.h"
#include "sam-session-line.h"
#include "sam-session-menu.h"

/* How the list of sessions shows its rows, and its keys. */

static GtkWidget *
new_heading (void)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "sam-group");

  return label;
}

/* A list item is used again for what scrolls in; mostly for the same kind. */
static void
bind_heading (GtkListItem *item, GtkStringObject *heading)
{
  if (!GTK_IS_LABEL (gtk_list_item_get_child (item)))
    gtk_list_item_set_child (item, new_heading ());
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       gtk_string_object_get_string (heading));
  sam_one_stop_name_line (gtk_list_item_get_child (item),
                          gtk_string_object_get_string (heading));
  gtk_list_item_set_activatable (item, FALSE);
}

static void
bind_row (SamSessionsModel *model, GtkListItem *item, gpointer row)
{
  g_autoptr (GDateTime) now = sam_sessions_model_dup_now (model);

  if (!SAM_IS_SESSION_LINE (gtk_list_item_get_child (item)))
    gtk_list_item_set_child (item, sam_session_line_new ());
  sam_session_line_show (SAM_SESSION_LINE (gtk_list_item_get_child (item)), row,
                         now);
  gtk_list_item_set_activatable (item, TRUE);
}

static void
bind_cb (SamSessionsModel *model, GtkListItem *item)
{
  gpointer row = gtk_list_item_get_item (item);

  if (GTK_IS_STRING_OBJECT (row))
    bind_heading (item, row);
  else
    bind_row (model, item, row);
}

static void
activate_cb (GtkListView *list, guint position, SamSessionsModel *model)
{
  g_autoptr (GObject) row =
      g_list_model_get_item (sam_sessions_model_get_list (model), position);

  if (SAM_IS_AGENDA_ROW (row))
    gtk_widget_activate_action (GTK_WIDGET (list), "win.open-agenda", "s",
                                sam_listed_get_id (row));
  else if (SAM_IS_SESSION_ROW (row))
    gtk_widget_activate_action (GTK_WIDGET (list), "win.open-session", "s",
                                sam_listed_get_id (row));
}

/* Returns: (transfer none) (nullable): the line that has the focus, or that
 *   holds what has it */
static SamSessionLine *
find_focused_line (GtkWidget *list)
{
  GtkRoot   *root = gtk_widget_get_root (list);
  GtkWidget *widget = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *child;

  while (widget != NULL && gtk_widget_get_parent (widget) != list)
    widget = gtk_widget_get_parent (widget);
  if (widget == NULL)
    return NULL;

  child = gtk_widget_get_first_child (widget);

  return SAM_IS_SESSION_LINE (child) ? SAM_SESSION_LINE (child) : NULL;
}

static gboolean
delete_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  SamSessionLine *line = find_focused_line (widget);
  const char     *action;
  gpointer        row;

  if (line == NULL)
    return GDK_EVENT_PROPAGATE;

  row = sam_session_line_get_row (line);
  action = sam_session_menu_get_delete_action (row);
  if (action == NULL)
    gtk_widget_error_bell (widget);
  else
    gtk_widget_activate_action (widget, action, "s", sam_listed_get_id (row));

  return GDK_EVENT_STOP;
}

static gboolean
menu_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  SamSessionLine *line = find_focused_line (widget);

  if (line == NULL)
    return GDK_EVENT_PROPAGATE;

  sam_session_line_open_menu (line);

  return GDK_EVENT_STOP;
}

static void
add_keys (GtkWidget *list)
{
  static const struct
  {
    guint           key;
    GdkModifierType modifiers;
    GtkShortcutFunc func;
  } keys[] = {
    { GDK_KEY_Delete, 0, delete_cb },
    { GDK_KEY_KP_Delete, 0, delete_cb },
    { GDK_KEY_Menu, 0, menu_cb },
    { GDK_KEY_F10, GDK_SHIFT_MASK, menu_cb },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].key,
                                                  keys[i].modifiers),
                          gtk_callback_action_new (keys[i].func, NULL, NULL)));
  gtk_widget_add_controller (list, controller);
}

/**
 * sam_sessions_list_set_up:
 * @list: without a model
 * @model: what it shows
 *
 * Makes @list show @model: Enter opens a row, the Menu key and Shift+F10 open
 * its menu, and Delete deletes it.
 */
void
sam_sessions_list_set_up (GtkListView *list, SamSessionsModel *model)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkNoSelection) selection = NULL;

  g_return_if_fail (GTK_IS_LIST_VIEW (list));
  g_return_if_fail (SAM_IS_SESSIONS_MODEL (model));

  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), model,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (list, factory);
  selection =
      gtk_no_selection_new (g_object_ref (sam_sessions_model_get_list (model)));
  gtk_list_view_set_model (list, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (list, "activate", G_CALLBACK (activate_cb), model,
                           0);
  add_keys (GTK_WIDGET (list));
}

/**
 * sam_sessions_list_has_focus:
 *
 * Returns: whether a session in @list has the keyboard
 */
gboolean
sam_sessions_list_has_focus (GtkListView *list)
{
  g_return_val_if_fail (GTK_IS_LIST_VIEW (list), FALSE);

  return find_focused_line (GTK_WIDGET (list)) != NULL;
}
