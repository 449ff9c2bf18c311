// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-page.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-file-chooser.h"
#include "sam-header-end.h"
#include "sam-save-file.h"
#include "sam-session-summary.h"

/**
 * SamSessionPage:
 *
 * One session, to read afterwards and to save as a file.
 *
 * ## Actions
 *
 * - `session-page.save`: (s), “share” or “us”: asks for a file and writes it
 */
struct _SamSessionPage
{
  AdwBin parent_instance;

  /* Template */
  GtkStack          *stack;
  AdwStatusPage     *trouble;
  SamSessionSummary *summary;
  GtkWidget         *resume;
  GtkLabel          *saved;

  SamDatabase    *database;    /* (owned) (nullable): %NULL after dispose */
  SamClock       *clock;       /* (owned) (nullable): %NULL after dispose */
  SamSession     *session;     /* (owned) (nullable): %NULL until it is read */
  GCancellable   *loading;     /* (owned): of the last load */
  GCancellable   *cancellable; /* (owned): cancelled in dispose */
  SamSummaryLayer layer;       /* of the file being chosen */
};

G_DEFINE_FINAL_TYPE (SamSessionPage, sam_session_page, ADW_TYPE_BIN)

static void
show_saved (SamSessionPage *self, const char *text)
{
  gtk_label_set_label (self->saved, text);
  gtk_widget_set_visible (GTK_WIDGET (self->saved), *text != '\0');
}

static void
show_session (SamSessionPage *self)
{
  g_autoptr (GDateTime) now = sam_clock_get_now (self->clock);

  sam_session_summary_show (self->summary, self->session, now);
  gtk_widget_set_visible (self->resume,
                          sam_session_get_ended (self->session) == NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->resume), "s",
                                    sam_session_get_id (self->session));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->resume),
                                  "win.resume-session");
  gtk_stack_set_visible_child_name (self->stack, "summary");
}

/* A load belongs to its page, and to the last question put to it. */
static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamSessionPage  *self = user_data;
  SamSession      *session;
  g_autofree char *markup = NULL;
  g_autoptr (GError) error = NULL;

  session =
      sam_session_store_load_finish (SAM_DATABASE (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (session != NULL)
    {
      g_clear_object (&self->session);
      self->session = session;
      show_session (self);
      return;
    }

  markup = g_markup_escape_text (error->message, -1);
  adw_status_page_set_description (self->trouble, markup);
  gtk_stack_set_visible_child_name (self->stack, "trouble");
}

typedef struct
{
  SamSessionPage *page; /* (owned) */
  char           *path; /* (owned) */
} Saving;

/* The save is the user's and is not cancelled; only its message is, once the
 * page is gone. */
static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Saving *saving = user_data;
  g_autoptr (SamSessionPage) self = saving->page;
  g_autofree char *path = saving->path;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_free (saving);
  if (sam_save_file_finish (result, &error))
    text = g_strdup_printf (_ ("Saved as %s"), path);
  else
    text = g_strdup_printf (_ ("Not saved: %s. The session itself is safe."),
                            error->message);

  if (!g_cancellable_is_cancelled (self->cancellable))
    show_saved (self, text);
  else if (error != NULL)
    g_message ("%s", text);
}

static void
file_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamSessionPage *self = user_data;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  file = sam_file_chooser_finish (result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (error != NULL)
    show_saved (self, error->message);
  else if (file != NULL && self->session != NULL)
    sam_session_page_save_to (self, file, self->layer);
}

static void
save_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamSessionPage  *self = SAM_SESSION_PAGE (widget);
  g_autofree char *date = NULL;
  g_autofree char *name = NULL;

  if (self->session == NULL)
    return;

  self->layer = g_str_equal (g_variant_get_string (parameter, NULL), "us")
                    ? SAM_SUMMARY_FOR_US
                    : SAM_SUMMARY_TO_SHARE;
  date =
      g_date_time_format (sam_session_get_started (self->session), "%Y-%m-%d");
  /* TRANSLATORS: the proposed name of a file; the date is like 2026-11-23 */
  name = g_strdup_printf (_ ("session-%s.md"), date);
  sam_file_chooser_save_async (GTK_WINDOW (gtk_widget_get_root (widget)),
                               _ ("Save the summary"), name, self->cancellable,
                               file_chosen_cb, self);
}

static void
sam_session_page_dispose (GObject *object)
{
  SamSessionPage *self = SAM_SESSION_PAGE (object);

  g_cancellable_cancel (self->loading);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->database);
  g_clear_object (&self->clock);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (sam_session_page_parent_class)->dispose (object);
}

static void
sam_session_page_finalize (GObject *object)
{
  SamSessionPage *self = SAM_SESSION_PAGE (object);

  g_object_unref (self->loading);
  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (sam_session_page_parent_class)->finalize (object);
}

static void
sam_session_page_class_init (SamSessionPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_session_page_dispose;
  object_class->finalize = sam_session_page_finalize;

  gtk_widget_class_install_action (widget_class, "session-page.save", "s",
                                   save_action);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/sessions/sam-session-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamSessionPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SamSessionPage, trouble);
  gtk_widget_class_bind_template_child (widget_class, SamSessionPage, summary);
  gtk_widget_class_bind_template_child (widget_class, SamSessionPage, resume);
  gtk_widget_class_bind_template_child (widget_class, SamSessionPage, saved);
}

static void
sam_session_page_init (SamSessionPage *self)
{
  self->loading = g_cancellable_new ();
  self->cancellable = g_cancellable_new ();

  g_type_ensure (SAM_TYPE_HEADER_END);
  g_type_ensure (SAM_TYPE_SESSION_SUMMARY);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_session_page_new:
 * @database: where the sessions are kept
 * @clock: what “today” is measured by
 *
 * Returns: (transfer floating): a page without a session
 */
GtkWidget *
sam_session_page_new (SamDatabase *database, SamClock *clock)
{
  SamSessionPage *self;

  g_return_val_if_fail (SAM_IS_DATABASE (database), NULL);
  g_return_val_if_fail (SAM_IS_CLOCK (clock), NULL);

  self = g_object_new (SAM_TYPE_SESSION_PAGE, NULL);
  self->database = g_object_ref (database);
  self->clock = g_object_ref (clock);

  return GTK_WIDGET (self);
}

/**
 * sam_session_page_get_session:
 *
 * Returns: (transfer none) (nullable): what shows; %NULL until it was read
 */
SamSession *
sam_session_page_get_session (SamSessionPage *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_PAGE (self), NULL);

  return self->session;
}

/**
 * sam_session_page_load:
 * @session_id: what to show
 *
 * Reads a session and shows it, or says why that does not go.
 */
void
sam_session_page_load (SamSessionPage *self, const char *session_id)
{
  g_return_if_fail (SAM_IS_SESSION_PAGE (self));
  g_return_if_fail (session_id != NULL);

  g_cancellable_cancel (self->loading);
  g_object_unref (self->loading);
  self->loading = g_cancellable_new ();

  g_clear_object (&self->session);
  show_saved (self, "");
  gtk_stack_set_visible_child_name (self->stack, "reading");
  sam_session_store_load_async (self->database, session_id, self->loading,
                                loaded_cb, self);
}

/**
 * sam_session_page_save_to:
 * @file: replaced whole, or not at all
 * @layer: for us, or to share
 *
 * Writes the session that shows as Markdown, and says how that went.
 */
void
sam_session_page_save_to (SamSessionPage *self,
                          GFile          *file,
                          SamSummaryLayer layer)
{
  Saving *saving;
  char   *markdown;
  g_autoptr (GBytes) bytes = NULL;

  g_return_if_fail (SAM_IS_SESSION_PAGE (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (self->session != NULL);

  markdown = sam_summary_to_markdown (self->session, layer);
  bytes = g_bytes_new_take (markdown, strlen (markdown));
  saving = g_new0 (Saving, 1);
  saving->page = g_object_ref (self);
  saving->path = g_file_get_parse_name (file);
  sam_save_file_async (file, bytes, saved_cb, saving);
}
