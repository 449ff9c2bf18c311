// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sessions-page.h"

#include <glib/gi18n-lib.h>

#include "sam-one-stop.h"
#include "sam-sessions-list.h"
#include "sam-tab.h"

/* So many sessions fill most windows. The rest is read when somebody goes or
 * looks for it, so that a long history costs nothing to open. */
#define N_FIRST 20

/**
 * SamSessionsPage:
 *
 * The place of the sessions: planned, running, past. A click opens one: what
 * is planned to change it, what was to read it. Everything else is in the menu
 * of its row, which the Menu key and Shift+F10 open too; Delete deletes.
 */
struct _SamSessionsPage
{
  AdwBin parent_instance;

  /* Template */
  GtkWidget     *bar;
  GtkEditable   *search;
  GtkStack      *stack;
  AdwStatusPage *trouble;
  GtkListView   *list;
  GtkAdjustment *extent;

  SamDatabase      *database;    /* (owned) (nullable) */
  SamSessionsModel *model;       /* (owned) */
  GCancellable     *cancellable; /* (owned): cancelled in dispose */
  GListModel       *sessions;    /* (owned) (nullable): as last read */
  gboolean          wants_focus; /* when the list was read */
  gboolean          reads_all;   /* and not only the newest */
};

G_DEFINE_FINAL_TYPE (SamSessionsPage, sam_sessions_page, ADW_TYPE_BIN)

enum
{
  UNFINISHED,
  TODAY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
is_listing (SamSessionsPage *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "list") ==
         0;
}

static void
update_stack (SamSessionsPage *self)
{
  GListModel *list = sam_sessions_model_get_list (self->model);
  gboolean    has_any = sam_sessions_model_get_n_all (self->model) > 0;
  gboolean    has_found = g_list_model_get_n_items (list) > 0;

  gtk_widget_set_visible (GTK_WIDGET (self->search), has_any);
  gtk_widget_set_visible (self->bar, has_any);
  gtk_stack_set_visible_child_name (self->stack, !has_any    ? "empty"
                                                 : has_found ? "list"
                                                             : "nothing");
}

static void
read_all (SamSessionsPage *self)
{
  if (self->reads_all)
    return;

  self->reads_all = TRUE;
  if (sam_sessions_model_get_n_all (self->model) >= N_FIRST)
    sam_sessions_page_refresh (self);
}

/* A window in which nothing scrolls never comes to its edge. */
static void
extent_changed_cb (SamSessionsPage *self, GtkAdjustment *extent)
{
  if (gtk_adjustment_get_page_size (extent) > 0 &&
      gtk_adjustment_get_upper (extent) <=
          gtk_adjustment_get_page_size (extent) &&
      sam_sessions_model_get_n_all (self->model) >= N_FIRST)
    read_all (self);
}

static void
edge_reached_cb (SamSessionsPage *self, GtkPositionType edge)
{
  if (edge == GTK_POS_BOTTOM)
    read_all (self);
}

static void
search_changed_cb (SamSessionsPage *self)
{
  if (*gtk_editable_get_text (self->search) != '\0')
    read_all (self);
  sam_sessions_model_set_words (self->model,
                                gtk_editable_get_text (self->search));
  if (sam_sessions_model_get_n_all (self->model) > 0)
    update_stack (self);
}

static void
stop_search_cb (SamSessionsPage *self)
{
  gtk_editable_set_text (self->search, "");
}

static void
show_trouble (SamSessionsPage *self, const char *message)
{
  g_autofree char *markup = g_markup_escape_text (message, -1);

  adw_status_page_set_description (self->trouble, markup);
  gtk_widget_set_visible (self->bar, FALSE);
  gtk_stack_set_visible_child_name (self->stack, "unavailable");
}

/* Everything at once, from the top: a list keeps in sight what it shows
 * first. What is removed takes the keyboard with it; whoever was in the list
 * stays there. */
static void
show_rows (SamSessionsPage *self, GListModel *planned)
{
  GtkAdjustment *place =
      gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list));
  gboolean is_at_top = place == NULL || gtk_adjustment_get_value (place) == 0;

  self->wants_focus |= sam_sessions_list_has_focus (self->list);
  sam_sessions_model_set_planned (self->model, planned);
  sam_sessions_model_set_sessions (self->model, self->sessions);
  update_stack (self);

  if (is_at_top && is_listing (self))
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item",
                                "u", 0);
  if (is_listing (self) && gtk_widget_get_mapped (GTK_WIDGET (self)) &&
      self->wants_focus && !sam_sessions_list_has_focus (self->list))
    gtk_widget_grab_focus (GTK_WIDGET (self->list));
  self->wants_focus = FALSE;
}

static void
tell (SamSessionsPage *self)
{
  g_signal_emit (self, signals[TODAY], 0,
                 sam_sessions_model_get_today (self->model));
  g_signal_emit (self, signals[UNFINISHED], 0,
                 sam_sessions_model_get_running (self->model));
}

/* A load belongs to its page: dispose cancels it. */
static void
planned_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamSessionsPage *self = user_data;
  g_autoptr (GListModel) planned = NULL;
  g_autoptr (GError) error = NULL;

  planned =
      sam_agenda_store_list_finish (SAM_DATABASE (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (planned == NULL)
    {
      show_trouble (self, error->message);
      return;
    }

  show_rows (self, planned);
  tell (self);
}

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
  sam_agenda_store_list_async (self->database, FALSE, self->cancellable,
                               planned_listed_cb, self);
}

/* To the list, where the row that was left is; once it is there. */
static gboolean
sam_sessions_page_grab_focus (GtkWidget *widget)
{
  SamSessionsPage *self = SAM_SESSIONS_PAGE (widget);

  self->wants_focus = !is_listing (self);

  return !self->wants_focus && gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

static void
sam_sessions_page_dispose (GObject *object)
{
  SamSessionsPage *self = SAM_SESSIONS_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->database);
  g_clear_object (&self->sessions);

  G_OBJECT_CLASS (sam_sessions_page_parent_class)->dispose (object);
}

static void
sam_sessions_page_finalize (GObject *object)
{
  SamSessionsPage *self = SAM_SESSIONS_PAGE (object);

  g_object_unref (self->model);
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
  widget_class->grab_focus = sam_sessions_page_grab_focus;
  widget_class->focus = sam_tab_through;

  /**
   * SamSessionsPage::unfinished:
   * @row: (nullable): the newest session that was not closed
   *
   * The list was read.
   */
  signals[UNFINISHED] =
      g_signal_new ("unfinished", SAM_TYPE_SESSIONS_PAGE, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 1, SAM_TYPE_SESSION_ROW);

  /**
   * SamSessionsPage::today:
   * @row: (nullable): the planned session of today that is next
   *
   * The list was read.
   */
  signals[TODAY] =
      g_signal_new ("today", SAM_TYPE_SESSIONS_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, SAM_TYPE_AGENDA_ROW);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/sessions/sam-sessions-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamSessionsPage, bar);
  gtk_widget_class_bind_template_child (widget_class, SamSessionsPage, search);
  gtk_widget_class_bind_template_child (widget_class, SamSessionsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SamSessionsPage, trouble);
  gtk_widget_class_bind_template_child (widget_class, SamSessionsPage, list);
  gtk_widget_class_bind_template_child (widget_class, SamSessionsPage, extent);
  gtk_widget_class_bind_template_callback (widget_class, extent_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, edge_reached_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
}

static void
sam_sessions_page_init (SamSessionsPage *self)
{
  self->cancellable = g_cancellable_new ();
  self->model = sam_sessions_model_new ();
  g_type_ensure (SAM_TYPE_ONE_STOP);
  gtk_widget_init_template (GTK_WIDGET (self));

  sam_sessions_list_set_up (self->list, self->model);
  gtk_widget_set_visible (self->bar, FALSE);
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
 * sam_sessions_page_get_list:
 *
 * Returns: (transfer none): what the list shows: headings (#GtkStringObject),
 *   #SamAgendaRow and #SamSessionRow
 */
GListModel *
sam_sessions_page_get_list (SamSessionsPage *self)
{
  g_return_val_if_fail (SAM_IS_SESSIONS_PAGE (self), NULL);

  return sam_sessions_model_get_list (self->model);
}

/**
 * sam_sessions_page_has_planned:
 *
 * Returns: whether that agenda was planned when the list was read, whether or
 *   not the list shows it now
 */
gboolean
sam_sessions_page_has_planned (SamSessionsPage *self, const char *agenda_id)
{
  GListModel *planned;

  g_return_val_if_fail (SAM_IS_SESSIONS_PAGE (self), FALSE);
  g_return_val_if_fail (agenda_id != NULL, FALSE);

  planned = sam_sessions_model_get_planned (self->model);
  for (guint i = 0; i < g_list_model_get_n_items (planned); i++)
    {
      g_autoptr (SamAgendaRow) row = g_list_model_get_item (planned, i);

      if (g_str_equal (sam_agenda_row_get_id (row), agenda_id))
        return TRUE;
    }

  return FALSE;
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
  sam_sessions_model_set_clock (self->model, clock);
}

/**
 * sam_sessions_page_refresh:
 *
 * Reads the list anew: all of it if somebody searched it or went to its end,
 * else the newest.
 */
void
sam_sessions_page_refresh (SamSessionsPage *self)
{
  g_return_if_fail (SAM_IS_SESSIONS_PAGE (self));

  if (self->database != NULL && self->reads_all)
    sam_session_store_list_async (self->database, self->cancellable, listed_cb,
                                  self);
  else if (self->database != NULL)
    sam_session_store_list_newest_async (self->database, N_FIRST,
                                         self->cancellable, listed_cb, self);
  else
    show_trouble (self, _ ("Reading cards works as usual. What stands at the "
                           "top of this window says what to do."));
}
