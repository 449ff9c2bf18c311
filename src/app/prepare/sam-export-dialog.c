// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-export-dialog.h"

/**
 * SamExportDialog:
 *
 * The one question before an agenda with notes becomes a file: do the notes go
 * with it?
 *
 * ## Actions
 *
 * - `export-dialog.export`: emits #SamExportDialog::export and closes
 */
struct _SamExportDialog
{
  AdwWindow parent_instance;

  /* Template */
  GtkCheckButton *with_notes;
  GtkWidget      *export_button;
};

G_DEFINE_FINAL_TYPE (SamExportDialog, sam_export_dialog, ADW_TYPE_WINDOW)

enum
{
  EXPORT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
export_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamExportDialog *self = SAM_EXPORT_DIALOG (widget);
  gboolean         with_notes = gtk_check_button_get_active (self->with_notes);

  gtk_widget_set_visible (widget, FALSE);
  g_signal_emit (self, signals[EXPORT], 0, with_notes);
  gtk_window_close (GTK_WINDOW (self));
}

static void
sam_export_dialog_class_init (SamExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  /**
   * SamExportDialog::export:
   * @with_notes: whether the facilitator's notes go with it
   *
   * A file is wanted.
   */
  signals[EXPORT] =
      g_signal_new ("export", SAM_TYPE_EXPORT_DIALOG, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_install_action (widget_class, "export-dialog.export", NULL,
                                   export_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0,
                                       "window.close", NULL);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/prepare/sam-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SamExportDialog,
                                        with_notes);
  gtk_widget_class_bind_template_child (widget_class, SamExportDialog,
                                        export_button);
}

static void
sam_export_dialog_init (SamExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_default_widget (GTK_WINDOW (self), self->export_button);
}

/**
 * sam_export_dialog_new:
 *
 * Returns: (transfer none): a modal window, not yet shown
 */
GtkWindow *
sam_export_dialog_new (void)
{
  return g_object_new (SAM_TYPE_EXPORT_DIALOG, NULL);
}
