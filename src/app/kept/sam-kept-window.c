// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-kept-window-private.h"

#include <glib/gi18n-lib.h>

#include "sam-kept-question.h"
#include "sam-kept-row.h"
#include "sam-present-over.h"

/**
 * SamKeptWindow:
 *
 * Everything that is kept on this computer, in one place: what there is, where
 * it lies and when it goes; all of it as files; and erasing it for good, all or
 * a part.
 *
 * ## Actions
 *
 * - `kept.erase`: (u), asks whether a row may go
 * - `kept.erase-everything`: asks whether all of it may go
 * - `kept.export`: asks for a folder, and saves all of it there
 * - `kept.open-folder`: shows where it lies
 */

G_DEFINE_FINAL_TYPE (SamKeptWindow, sam_kept_window, ADW_TYPE_WINDOW)

enum
{
  ERASE,
  ERASE_EVERYTHING,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* --- What there is --- */

static AdwPreferencesGroup *
get_group (SamKeptWindow *self, SamKeptKind kind)
{
  switch (kind)
    {
    case SAM_KEPT_PERSON:
      return self->people;
    case SAM_KEPT_CARDS:
    case SAM_KEPT_SETTINGS:
      return self->program;
    case SAM_KEPT_SESSIONS:
    case SAM_KEPT_AGENDAS:
    case SAM_KEPT_BACKUPS:
    case SAM_KEPT_ASIDE:
    default:
      return self->team;
    }
}

static void
clear_rows (SamKeptWindow *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      SamKept   *kept = g_ptr_array_index (self->list, i);

      adw_preferences_group_remove (get_group (self, kept->kind), row);
    }
  g_ptr_array_set_size (self->rows, 0);
}

/* The button that was pressed may be gone. */
static void
keep_focus (SamKeptWindow *self)
{
  if (gtk_window_get_focus (GTK_WINDOW (self)) == NULL)
    gtk_window_set_focus (GTK_WINDOW (self), self->open_folder);
}

static void
show_list (SamKeptWindow *self, GPtrArray *list)
{
  gboolean has_people = FALSE;

  clear_rows (self);
  g_clear_pointer (&self->list, g_ptr_array_unref);
  self->list = list;
  for (guint i = 0; i < list->len; i++)
    {
      SamKept   *kept = g_ptr_array_index (list, i);
      GtkWidget *row = sam_kept_row_new (kept, i);

      has_people |= kept->kind == SAM_KEPT_PERSON;
      adw_preferences_group_add (get_group (self, kept->kind), row);
      g_ptr_array_add (self->rows, row);
    }
  adw_preferences_group_set_description (self->people,
                                         has_people
                                             ? NULL
                                             : _ ("Nobody studies here yet."));
  keep_focus (self);
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamKeptWindow *self = user_data;
  GPtrArray     *list;
  g_autoptr (GError) error = NULL;

  list = sam_kept_list_finish (result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (list != NULL)
    show_list (self, list);
  else
    sam_kept_window_say (self, error->message);
}

/* --- Erasing --- */

static void
ask (SamKeptWindow *self, SamKept *kept, GCallback confirmed)
{
  SamEraseQuestion *question;

  if (self->list == NULL)
    return;

  question = sam_kept_question_new (kept, self->list);
  g_object_set_data (G_OBJECT (question), "kept", kept);
  g_signal_connect_object (question, "confirmed", confirmed, self,
                           G_CONNECT_SWAPPED);
  sam_present_over (GTK_WINDOW (question), GTK_WINDOW (self));
}

/* The list cannot have changed: the question is modal. */
static void
confirmed_cb (SamKeptWindow *self, GtkWindow *question)
{
  SamKept *kept = g_object_get_data (G_OBJECT (question), "kept");

  g_signal_emit (self, signals[ERASE], 0, (int) kept->kind, kept->id);
}

static void
everything_confirmed_cb (SamKeptWindow *self)
{
  g_signal_emit (self, signals[ERASE_EVERYTHING], 0);
}

static void
erase_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamKeptWindow *self = SAM_KEPT_WINDOW (widget);
  const guint    position = g_variant_get_uint32 (parameter);

  if (self->list != NULL && position < self->list->len)
    ask (self, g_ptr_array_index (self->list, position),
         G_CALLBACK (confirmed_cb));
}

static void
erase_everything_action (GtkWidget  *widget,
                         const char *action_name,
                         GVariant   *parameter)
{
  ask (SAM_KEPT_WINDOW (widget), NULL, G_CALLBACK (everything_confirmed_cb));
}

/* --- The window --- */

static void
sam_kept_window_dispose (GObject *object)
{
  SamKeptWindow *self = SAM_KEPT_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_pointer (&self->source, sam_kept_source_free);

  G_OBJECT_CLASS (sam_kept_window_parent_class)->dispose (object);
}

static void
sam_kept_window_finalize (GObject *object)
{
  SamKeptWindow *self = SAM_KEPT_WINDOW (object);

  g_clear_pointer (&self->list, g_ptr_array_unref);
  g_ptr_array_unref (self->rows);
  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (sam_kept_window_parent_class)->finalize (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  /**
   * SamKeptWindow::erase:
   * @kind: of #SamKeptKind
   * @person_id: (nullable): who, of a person
   *
   * It may go; it was asked.
   */
  signals[ERASE] =
      g_signal_new ("erase", SAM_TYPE_KEPT_WINDOW, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_STRING);
  /**
   * SamKeptWindow::erase-everything:
   *
   * All of it may go; it was asked.
   */
  signals[ERASE_EVERYTHING] =
      g_signal_new ("erase-everything", SAM_TYPE_KEPT_WINDOW, G_SIGNAL_RUN_LAST,
                    0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "kept.erase", "u",
                                   erase_action);
  gtk_widget_class_install_action (widget_class, "kept.erase-everything", NULL,
                                   erase_everything_action);
  sam_kept_window_install_folder_actions (widget_class);
}

static void
sam_kept_window_class_init (SamKeptWindowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_kept_window_dispose;
  object_class->finalize = sam_kept_window_finalize;
  install_actions (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/kept/sam-kept-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SamKeptWindow,
                                        outcome_revealer);
  gtk_widget_class_bind_template_child (widget_class, SamKeptWindow, outcome);
  gtk_widget_class_bind_template_child (widget_class, SamKeptWindow, spinner);
  gtk_widget_class_bind_template_child (widget_class, SamKeptWindow, content);
  gtk_widget_class_bind_template_child (widget_class, SamKeptWindow, path);
  gtk_widget_class_bind_template_child (widget_class, SamKeptWindow,
                                        open_folder);
  gtk_widget_class_bind_template_child (widget_class, SamKeptWindow, team);
  gtk_widget_class_bind_template_child (widget_class, SamKeptWindow, people);
  gtk_widget_class_bind_template_child (widget_class, SamKeptWindow, program);
}

static void
sam_kept_window_init (SamKeptWindow *self)
{
  self->cancellable = g_cancellable_new ();
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_focus (GTK_WINDOW (self), self->open_folder);
}

/**
 * sam_kept_window_new:
 * @source: what is shown; held as long as the window is there
 * @session_runs: then nothing can be erased, and it says so
 *
 * Returns: (transfer none): a window, owned by GTK
 */
SamKeptWindow *
sam_kept_window_new (SamKeptSource *source, gboolean session_runs)
{
  SamKeptWindow *self;

  g_return_val_if_fail (source != NULL, NULL);

  self = g_object_new (SAM_TYPE_KEPT_WINDOW, NULL);
  self->source = sam_kept_source_copy (source);
  gtk_label_set_label (self->path, source->folder);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "kept.erase",
                                 !session_runs);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "kept.erase-everything",
                                 !session_runs);
  if (session_runs)
    sam_kept_window_say (self, _ ("A session is running. End it first; then "
                                  "you can erase here."));
  sam_kept_window_refresh (self);

  return self;
}

/**
 * sam_kept_window_refresh:
 *
 * Looks again what there is.
 */
void
sam_kept_window_refresh (SamKeptWindow *self)
{
  g_return_if_fail (SAM_IS_KEPT_WINDOW (self));

  sam_kept_list_async (self->source, self->cancellable, listed_cb, self);
}

/**
 * sam_kept_window_say:
 * @words: what became of something
 *
 * Shows it above everything else.
 */
void
sam_kept_window_say (SamKeptWindow *self, const char *words)
{
  g_return_if_fail (SAM_IS_KEPT_WINDOW (self));
  g_return_if_fail (words != NULL);

  gtk_label_set_label (self->outcome, words);
  gtk_revealer_set_reveal_child (self->outcome_revealer, TRUE);
}

/**
 * sam_kept_window_set_busy:
 * @busy: whether something is going on; nothing else can be begun then
 */
void
sam_kept_window_set_busy (SamKeptWindow *self, gboolean busy)
{
  g_return_if_fail (SAM_IS_KEPT_WINDOW (self));

  gtk_widget_set_sensitive (self->content, !busy);
  gtk_spinner_set_spinning (self->spinner, busy);
  if (!busy)
    keep_focus (self);
}
