// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sessions-page.h"

#include <glib/gi18n-lib.h>

#include "sam-session-line.h"

/**
 * SamSessionsPage:
 *
 * The place of the sessions, newest first. A click opens the summary; one
 * that was not closed can be continued.
 */
struct _SamSessionsPage
{
  AdwBin parent_instance;

  /* Template */
  GtkStack      *stack;
  AdwStatusPage *trouble;
  GtkListView   *list;

  SamDatabase  *database;    /* (owned) (nullable) */
  SamClock     *clock;       /* (owned) (nullable) */
  GListModel   *sessions;    /* (owned) (nullable): of #SamSessionRow */
  GCancellable *cancellable; /* (owned): cancelled in dispose */
};

G_DEFINE_FINAL_TYPE (SamSessionsPage, sam_sessions_page, ADW_TYPE_BIN)

enum
{
  UNFINISHED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          gpointer                  user_data)
{
  gtk_list_item_set_child (item, sam_session_line_new ());
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         gpointer                  user_data)
{
  SamSessionsPage *self = user_data;
  g_autoptr (GDateTime) now = sam_clock_get_now (self->clock);

  sam_session_line_show (SAM_SESSION_LINE (gtk_list_item_get_child (item)),
                         SAM_SESSION_ROW (gtk_list_item_get_item (item)), now);
}

static void
activate_cb (SamSessionsPage *self, guint position)
{
  g_autoptr (SamSessionRow) row =
      g_list_model_get_item (self->sessions, position);

  if (row != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-session", "s",
                                sam_session_row_get_id (row));
}

static void
show_sessions (SamSessionsPage *self)
{
  guint n_sessions = g_list_model_get_n_items (self->sessions);
  g_autoptr (GtkNoSelection) selection =
      gtk_no_selection_new (g_object_ref (self->sessions));

  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  gtk_stack_set_visible_child_name (self->stack,
                                    n_sessions > 0 ? "list" : "empty");

  for (guint i = 0; i < n_sessions; i++)
    {
      g_autoptr (SamSessionRow) row = g_list_model_get_item (self->sessions, i);

      if (sam_session_row_is_running (row))
        {
          g_signal_emit (self, signals[UNFINISHED], 0, row);
          return;
        }
    }
  g_signal_emit (self, signals[UNFINISHED], 0, NULL);
}

static void
show_trouble (SamSessionsPage *self, const char *message)
{
  g_autofree char *markup = g_markup_escape_text (message, -1);

  adw_status_page_set_description (self->trouble, markup);
  gtk_stack_set_visible_child_name (self->stack, "unavailable");
}

/* A load belongs to its page: dispose cancels it. */
static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamSessionsPage *self = user_data;
  g_autoptr (GListModel) sessions = NULL;
  g_autoptr (GError) error = NULL;

  sessions =
      sam_session_store_list_finish (SAM_DATABASE (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (sessions == NULL)
    {
      show_trouble (self, error->message);
      return;
    }

  g_set_object (&self->sessions, sessions);
  show_sessions (self);
}

static void
sam_sessions_page_dispose (GObject *object)
{
  SamSessionsPage *self = SAM_SESSIONS_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->database);
  g_clear_object (&self->clock);
  g_clear_object (&self->sessions);

  G_OBJECT_CLASS (sam_sessions_page_parent_class)->dispose (object);
}

static void
sam_sessions_page_finalize (GObject *object)
{
  SamSessionsPage *self = SAM_SESSIONS_PAGE (object);

  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (sam_sessions_page_parent_class)->finalize (object);
}

static void
sam_sessions_page_class_init (SamSessionsPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_sessions_page_dispose;
  object_class->finalize = sam_sessions_page_finalize;

  /**
   * SamSessionsPage::unfinished:
   * @row: (nullable): the newest session that was not closed
   *
   * The list was read.
   */
  signals[UNFINISHED] =
      g_signal_new ("unfinished", SAM_TYPE_SESSIONS_PAGE, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 1, SAM_TYPE_SESSION_ROW);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/sessions/sam-sessions-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamSessionsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SamSessionsPage, trouble);
  gtk_widget_class_bind_template_child (widget_class, SamSessionsPage, list);
}

static void
sam_sessions_page_init (SamSessionsPage *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), self);
  gtk_list_view_set_factory (self->list, factory);
  g_object_unref (factory);
  g_signal_connect_object (self->list, "activate", G_CALLBACK (activate_cb),
                           self, G_CONNECT_SWAPPED);
}

/**
 * sam_sessions_page_new:
 *
 * Returns: (transfer floating): a page without sessions
 */
GtkWidget *
sam_sessions_page_new (void)
{
  return g_object_new (SAM_TYPE_SESSIONS_PAGE, NULL);
}

/**
 * sam_sessions_page_get_sessions:
 *
 * Returns: (transfer none) (nullable): what the list shows; %NULL until it was
 *   read
 */
GListModel *
sam_sessions_page_get_sessions (SamSessionsPage *self)
{
  g_return_val_if_fail (SAM_IS_SESSIONS_PAGE (self), NULL);

  return self->sessions;
}

/**
 * sam_sessions_page_set_source:
 * @database: (nullable): where the sessions are kept
 * @clock: what “today” is measured by
 *
 * Says where the sessions come from; sam_sessions_page_refresh() reads them.
 */
void
sam_sessions_page_set_source (SamSessionsPage *self,
                              SamDatabase     *database,
                              SamClock        *clock)
{
  g_return_if_fail (SAM_IS_SESSIONS_PAGE (self));
  g_return_if_fail (database == NULL || SAM_IS_DATABASE (database));
  g_return_if_fail (SAM_IS_CLOCK (clock));

  g_set_object (&self->database, database);
  g_set_object (&self->clock, clock);
}

/**
 * sam_sessions_page_refresh:
 *
 * Reads the list anew.
 */
void
sam_sessions_page_refresh (SamSessionsPage *self)
{
  g_return_if_fail (SAM_IS_SESSIONS_PAGE (self));

  if (self->database != NULL)
    sam_session_store_list_async (self->database, self->cancellable, listed_cb,
                                  self);
  else
    show_trouble (self, _ ("Reading cards works as usual. What stands at the "
                           "top of this window says what to do."));
}
