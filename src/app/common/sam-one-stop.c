// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-one-stop.h"

#include "sam-spoken-name.h"

/**
 * SamOneStop:
 *
 * Around a list view: one stop on the way of Tab, as a list is in most
 * programs. The arrows go from line to line, and Tab through the line one is
 * at and then past the list. In a list view of GTK it would go through each of
 * some hundred lines.
 */
struct _SamOneStop
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (SamOneStop, sam_one_stop, ADW_TYPE_BIN)

/* Returns: (transfer none) (nullable): the line with the focus */
static GtkWidget *
find_line (GtkWidget *widget)
{
  GtkWidget *focus = gtk_widget_get_focus_child (widget);

  while (focus != NULL && !GTK_IS_LIST_VIEW (gtk_widget_get_parent (focus)))
    focus = gtk_widget_get_focus_child (focus);

  return focus;
}

static gboolean
sam_one_stop_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));
  GtkWidget *line = find_line (widget);

  if (child == NULL)
    return FALSE;
  if (line == NULL ||
      (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD))
    return gtk_widget_child_focus (child, direction);

  return gtk_widget_child_focus (line, direction);
}

static void
sam_one_stop_class_init (SamOneStopClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = sam_one_stop_focus;
}

static void
sam_one_stop_init (SamOneStop *self)
{
}

/**
 * sam_one_stop_name_line:
 * @row: what a list view shows of an item
 * @name: what a screen reader calls that line
 *
 * The line that GTK puts around @row has the keyboard, and before GTK 4.12 no
 * name.
 */
void
sam_one_stop_name_line (GtkWidget *row, const char *name)
{
  GtkWidget *line;

  g_return_if_fail (GTK_IS_WIDGET (row));
  g_return_if_fail (name != NULL);

  line = gtk_widget_get_parent (row);
  if (line != NULL)
    sam_spoken_name_set (GTK_WIDGET (line), name);
}
