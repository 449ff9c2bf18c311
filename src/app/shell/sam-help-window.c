// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-help-window.h"

/**
 * SamHelpWindow:
 *
 * Says that nothing on this computer can show the help, what to do about it,
 * and where its pages lie.
 */
struct _SamHelpWindow
{
  AdwWindow parent_instance;

  /* Template */
  GtkLabel *folder;
};

G_DEFINE_FINAL_TYPE (SamHelpWindow, sam_help_window, ADW_TYPE_WINDOW)

static void
sam_help_window_class_init (SamHelpWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/shell/sam-help-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SamHelpWindow, folder);
}

static void
sam_help_window_init (SamHelpWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_help_window_new:
 * @folder: where the pages lie
 *
 * Returns: (transfer none): a window, owned by GTK
 */
GtkWindow *
sam_help_window_new (const char *folder)
{
  SamHelpWindow *self;

  g_return_val_if_fail (folder != NULL, NULL);

  self = g_object_new (SAM_TYPE_HELP_WINDOW, NULL);
  gtk_label_set_label (self->folder, folder);

  return GTK_WINDOW (self);
}
