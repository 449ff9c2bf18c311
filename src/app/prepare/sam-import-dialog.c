// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-import-dialog.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-planned-words.h"

/**
 * SamImportDialog:
 *
 * What a colleague's agenda brings, before anything of it is kept: when it is,
 * how long, and of each item whether it is the same here, new, changed or
 * missing.
 *
 * ## Actions
 *
 * - `import-dialog.import`: emits #SamImportDialog::import and closes
 */
struct _SamImportDialog
{
  AdwWindow parent_instance;

  /* Template */
  GtkLabel       *what;
  GtkLabel       *details;
  GtkLabel       *goal;
  GtkListBox     *lines;
  GtkCheckButton *keep_cards;
  GtkWidget      *import_button;

  SamImport *import; /* (owned) (not nullable) */
};

G_DEFINE_FINAL_TYPE (SamImportDialog, sam_import_dialog, ADW_TYPE_WINDOW)

enum
{
  IMPORT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
import_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamImportDialog *self = SAM_IMPORT_DIALOG (widget);

  g_signal_emit (self, signals[IMPORT], 0,
                 sam_import_get_n_new_cards (self->import) > 0 &&
                     gtk_check_button_get_active (self->keep_cards));
  gtk_window_close (GTK_WINDOW (self));
}

static const char *
get_state_words (SamImportState state, gboolean is_card)
{
  switch (state)
    {
    case SAM_IMPORT_KNOWN:
      return _ ("The same as here");
    case SAM_IMPORT_NEW:
      return is_card ? _ ("New card, comes with the file")
                     : _ ("New, comes with the file");
    case SAM_IMPORT_CHANGED:
      return is_card ? _ ("Here with another text. Yours stays as it is.")
                     : _ ("Here with another text. Yours stays as it is; this "
                          "agenda has the sender’s.");
    case SAM_IMPORT_MISSING:
    default:
      return _ ("Not here and not in the file. Its title and its time stay on "
                "the agenda.");
    }
}

static const char *
get_state_icon (SamImportState state)
{
  switch (state)
    {
    case SAM_IMPORT_KNOWN:
      return "object-select-symbolic";
    case SAM_IMPORT_NEW:
      return "list-add-symbolic";
    case SAM_IMPORT_CHANGED:
      return "document-edit-symbolic";
    case SAM_IMPORT_MISSING:
    default:
      return "dialog-warning-symbolic";
    }
}

static void
add_line (SamImportDialog *self, guint line)
{
  SamImportState state = sam_import_get_line_state (self->import, line);
  GtkWidget     *row = adw_action_row_new ();
  GtkWidget     *icon = gtk_image_new_from_icon_name (get_state_icon (state));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 sam_import_get_line_title (self->import,
                                                            line));
  adw_action_row_set_subtitle (
      ADW_ACTION_ROW (row),
      get_state_words (state, sam_import_line_is_card (self->import, line)));
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_accessible_update_state (GTK_ACCESSIBLE (icon),
                               GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  gtk_list_box_append (self->lines, row);
}

static char *
dup_details (SamAgenda *agenda, GDateTime *now)
{
  GDateTime       *starts = sam_agenda_get_starts (agenda);
  g_autofree char *minutes =
      sam_format_minutes (sam_agenda_get_minutes (agenda));
  g_autofree char *people = sam_format_people (sam_agenda_get_people (agenda));
  g_autofree char *when = NULL;

  if (starts == NULL)
    /* TRANSLATORS: how long, and how many people */
    return g_strdup_printf (_ ("%s · %s"), minutes, people);

  when = sam_planned_words_when (starts, now);

  /* TRANSLATORS: when it begins, how long it is, and how many people */
  return g_strdup_printf (_ ("%s · %s · %s"), when, minutes, people);
}

static void
show_import (SamImportDialog *self, GDateTime *now)
{
  SamAgenda       *agenda = sam_import_get_agenda (self->import);
  guint            n_cards = sam_import_get_n_new_cards (self->import);
  guint            n_lines = sam_import_get_n_lines (self->import);
  const char      *goal = sam_agenda_get_goal (agenda);
  g_autofree char *details = dup_details (agenda, now);
  g_autofree char *keep =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Keep the new card too",
                                    "Keep the %u new cards too", n_cards),
                       n_cards);

  gtk_label_set_label (self->what,
                       sam_planned_words_title (sam_agenda_get_title (agenda)));
  gtk_label_set_label (self->details, details);
  gtk_label_set_label (self->goal, goal);
  gtk_widget_set_visible (GTK_WIDGET (self->goal), *goal != '\0');
  gtk_check_button_set_label (self->keep_cards, keep);
  gtk_widget_set_visible (GTK_WIDGET (self->keep_cards), n_cards > 0);

  for (guint i = 0; i < n_lines; i++)
    add_line (self, i);
  gtk_widget_set_visible (GTK_WIDGET (self->lines), n_lines > 0);
}

static void
sam_import_dialog_finalize (GObject *object)
{
  SamImportDialog *self = SAM_IMPORT_DIALOG (object);

  g_clear_pointer (&self->import, sam_import_free);

  G_OBJECT_CLASS (sam_import_dialog_parent_class)->finalize (object);
}

static void
sam_import_dialog_class_init (SamImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sam_import_dialog_finalize;

  /**
   * SamImportDialog::import:
   * @keep_cards: whether the new cards go to the own cards too
   *
   * The agenda is wanted.
   */
  signals[IMPORT] =
      g_signal_new ("import", SAM_TYPE_IMPORT_DIALOG, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_install_action (widget_class, "import-dialog.import", NULL,
                                   import_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0,
                                       "window.close", NULL);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/prepare/sam-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SamImportDialog, what);
  gtk_widget_class_bind_template_child (widget_class, SamImportDialog, details);
  gtk_widget_class_bind_template_child (widget_class, SamImportDialog, goal);
  gtk_widget_class_bind_template_child (widget_class, SamImportDialog, lines);
  gtk_widget_class_bind_template_child (widget_class, SamImportDialog,
                                        keep_cards);
  gtk_widget_class_bind_template_child (widget_class, SamImportDialog,
                                        import_button);
}

static void
sam_import_dialog_init (SamImportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_default_widget (GTK_WINDOW (self), self->import_button);
}

/**
 * sam_import_dialog_new:
 * @import: (transfer full): what was read from the file
 * @now: what “today” is measured by
 *
 * Returns: (transfer none): a modal window, not yet shown
 */
GtkWindow *
sam_import_dialog_new (SamImport *import, GDateTime *now)
{
  SamImportDialog *self;

  g_return_val_if_fail (import != NULL, NULL);
  g_return_val_if_fail (now != NULL, NULL);

  self = g_object_new (SAM_TYPE_IMPORT_DIALOG, NULL);
  self->import = import;
  show_import (self, now);

  return GTK_WINDOW (self);
}

/**
 * sam_import_dialog_get_import:
 *
 * Returns: (transfer none): what was read from the file
 */
SamImport *
sam_import_dialog_get_import (SamImportDialog *self)
{
  g_return_val_if_fail (SAM_IS_IMPORT_DIALOG (self), NULL);

  return self->import;
}
