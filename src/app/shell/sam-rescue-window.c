// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-rescue-window.h"

#include <glib/gi18n-lib.h>

#include "sam-large-text.h"

/**
 * SamRescueWindow:
 *
 * What shows instead of the main window when the file with the sessions is
 * damaged: whether to go on with the last good backup or with nothing. Nothing
 * was changed yet; closing it leaves everything as it is.
 *
 * ## Actions
 *
 * - `rescue.restore`, `rescue.begin-anew`
 */
struct _SamRescueWindow
{
  AdwWindow parent_instance;

  /* Template */
  GtkLabel  *backup;
  GtkWidget *restore;
  GtkWidget *begin_anew;
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamRescueWindow, sam_rescue_window, ADW_TYPE_WINDOW)

static void
restore_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit (widget, signals[CHOSEN], 0, TRUE);
}

static void
begin_anew_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  g_signal_emit (widget, signals[CHOSEN], 0, FALSE);
}

static void
sam_rescue_window_class_init (SamRescueWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  /**
   * SamRescueWindow::chosen:
   * @restore: whether to go on with the backup
   */
  signals[CHOSEN] =
      g_signal_new ("chosen", SAM_TYPE_RESCUE_WINDOW, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_install_action (widget_class, "rescue.restore", NULL,
                                   restore_action);
  gtk_widget_class_install_action (widget_class, "rescue.begin-anew", NULL,
                                   begin_anew_action);
  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/shell/sam-rescue-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SamRescueWindow, backup);
  gtk_widget_class_bind_template_child (widget_class, SamRescueWindow, restore);
  gtk_widget_class_bind_template_child (widget_class, SamRescueWindow,
                                        begin_anew);
}

static void
sam_rescue_window_init (SamRescueWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sam_large_text_widen (GTK_WINDOW (self));
}

/**
 * sam_rescue_window_new:
 * @made: (nullable): when the last good backup was made; %NULL if there is none
 *
 * Returns: (transfer none): a window, owned by GTK
 */
GtkWindow *
sam_rescue_window_new (GtkApplication *application, GDateTime *made)
{
  SamRescueWindow *self;

  g_return_val_if_fail (application == NULL || GTK_IS_APPLICATION (application),
                        NULL);

  self =
      g_object_new (SAM_TYPE_RESCUE_WINDOW, "application", application, NULL);
  gtk_widget_set_visible (self->restore, made != NULL);
  if (made != NULL)
    {
      g_autoptr (GDateTime) local = g_date_time_to_local (made);
      /* Translators: a date and time, in g_date_time_format() form. */
      g_autofree char *moment =
          g_date_time_format (local, _ ("%A %-d %B %Y, %H:%M"));
      g_autofree char *text =
          g_strdup_printf (_ ("The last good backup is of %s. What was written "
                              "after that is "
                              "not in it."),
                           moment);

      gtk_label_set_label (self->backup, text);
    }
  else
    gtk_label_set_label (self->backup,
                         _ ("There is no backup that can be read."));

  gtk_window_set_default_widget (GTK_WINDOW (self), made != NULL
                                                        ? self->restore
                                                        : self->begin_anew);
  gtk_widget_grab_focus (made != NULL ? self->restore : self->begin_anew);

  return GTK_WINDOW (self);
}
