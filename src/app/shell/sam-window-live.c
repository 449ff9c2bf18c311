// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include <glib/gi18n-lib.h>

#include "sam-erase.h"
#include "sam-return-notice.h"

/* Sessions that run: how they go on, and end. How they begin is in
 * sam-window-start.c. */

static void
remove_console (SamWindow *self)
{
  SamConsole *console = g_steal_pointer (&self->console);

  if (console == NULL)
    return;

  /* It closes the shared screen with it. */
  sam_console_set_live (console, NULL);
  gtk_stack_remove (self->pages, GTK_WIDGET (console));
}

/* A screen that goes dark in the middle of a talk ends the talk. */
static void
set_awake (SamWindow *self, gboolean awake)
{
  GtkApplication *app = gtk_window_get_application (GTK_WINDOW (self));

  if (app != NULL && self->inhibit_cookie != 0)
    gtk_application_uninhibit (app, self->inhibit_cookie);
  self->inhibit_cookie = 0;
  if (app != NULL && awake)
    self->inhibit_cookie =
        gtk_application_inhibit (app, GTK_WINDOW (self),
                                 GTK_APPLICATION_INHIBIT_IDLE |
                                     GTK_APPLICATION_INHIBIT_SUSPEND,
                                 _ ("A session is running"));
}

/* Lets go of the running session without ending it. */
void
sam_window_clear_live (SamWindow *self)
{
  if (self->live == NULL)
    return;

  set_awake (self, FALSE);
  g_clear_signal_handler (&self->ended_handler, self->live);
  g_clear_signal_handler (&self->failed_handler, self->live);
  g_clear_signal_handler (&self->saving_handler, self->live);
  if (!gtk_widget_in_destruction (GTK_WIDGET (self)))
    remove_console (self);
  self->console = NULL;
  g_clear_object (&self->live);
}

/* The next start tries again. */
static void
erased_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  if (!sam_erase_finish (SAM_DATABASE (source), result, NULL, &error))
    g_message ("%s", error->message);
}

/* Before the session is read again: a team may keep no notes at all. */
static void
erase_due (SamWindow *self)
{
  g_autoptr (GDateTime) now = sam_clock_get_now (self->clock);

  sam_erase_due_async (self->database, now, erased_cb, NULL);
}

static void
ended_cb (SamWindow *self)
{
  g_autofree char *id =
      g_strdup (sam_session_get_id (sam_live_get_session (self->live)));

  sam_window_forget_page (self, "console");
  sam_window_clear_live (self);
  sam_window_update_discuss (self);
  sam_window_update_marks (self);
  sam_window_refresh_sessions (self);
  erase_due (self);
  sam_window_show_session (self, id);
}

static void
failed_cb (SamWindow *self, GError *error)
{
  sam_window_show_message (self, error->message);
}

static void
show_console (SamWindow *self)
{
  if (self->console == NULL)
    {
      self->console = SAM_CONSOLE (sam_console_new ());
      gtk_stack_add_named (self->pages, GTK_WIDGET (self->console), "console");
      sam_console_set_live (self->console, self->live);
    }
  sam_window_show_page (self, "console");
}

/* Runs a session that is in the store. */
static void
run_session (SamWindow *self, SamSession *session)
{
  self->live = sam_live_new (self->database, self->clock, session);
  self->ended_handler = g_signal_connect_swapped (self->live, "ended",
                                                  G_CALLBACK (ended_cb), self);
  self->failed_handler =
      g_signal_connect_swapped (self->live, "failed", G_CALLBACK (failed_cb),
                                self);

  /* From now on the room looks along. */
  sam_study_place_lock (self->study_place);
  sam_window_update_marks (self);
  sam_return_notice_withdraw (
      G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))));
  show_console (self);
  sam_live_start (self->live);
  set_awake (self, TRUE);
  sam_console_show_shared_screen (self->console);
  sam_window_give_reference (self);
  sam_window_refresh_sessions (self);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamWindow *self = user_data;
  g_autoptr (SamSession) session = NULL;
  g_autoptr (GError) error = NULL;

  session =
      sam_session_store_load_finish (SAM_DATABASE (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (session == NULL)
    sam_window_show_message (self, error->message);
  else if (self->live == NULL && sam_session_get_ended (session) == NULL)
    run_session (self, session);
}

/* Runs the session as it is on the disk: one that begins and one that was cut
 * off take the same road. */
void
sam_window_run_session (SamWindow *self, const char *session_id)
{
  sam_session_store_load_async (self->database, session_id, self->cancellable,
                                loaded_cb, self);
}

/* Returns: whether the running session has @item already; goes to it */
static gboolean
go_to_item (SamWindow *self, SamItem *item)
{
  SamSession *session = sam_live_get_session (self->live);

  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    {
      SamItem *kept =
          sam_session_item_get_item (sam_session_get_item (session, i));

      if (kept != NULL &&
          g_str_equal (sam_item_get_id (kept), sam_item_get_id (item)))
        {
          sam_live_go_to_item (self->live, i);
          return TRUE;
        }
    }

  return FALSE;
}

static void
discuss (SamWindow *self, GPtrArray *items)
{
  SamSessionItem *first;

  if (items->len == 0 || self->database == NULL)
    return;

  if (self->live == NULL)
    {
      sam_window_start_items (self, items);
      return;
    }

  first = g_ptr_array_index (items, 0);
  if (!go_to_item (self, sam_session_item_get_item (first)))
    sam_live_add_item (self->live, first);
  show_console (self);
  sam_console_show_shared_screen (self->console);
}

static GPtrArray *
new_items (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

static void
discuss_item_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  SamWindow  *self = SAM_WINDOW (widget);
  const char *deck_id;
  const char *item_id;
  SamItem    *item;
  SamCard    *card = NULL;
  g_autoptr (GPtrArray) items = new_items ();

  g_variant_get (parameter, "(&s&s)", &deck_id, &item_id);
  item = sam_deck_shelf_find_item (self->shelf, deck_id, item_id, &card);
  if (item == NULL || card == NULL)
    return;

  g_ptr_array_add (items, sam_session_item_new (deck_id, card, item));
  discuss (self, items);
}

/* Returns: (transfer none) (nullable): the first item of @kind */
static SamItem *
find_first (SamCard *card, SamItemKind kind)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (card));

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);

      if (sam_item_get_kind (item) == kind)
        return item; /* the card keeps it alive */
    }

  return NULL;
}

/* A case to warm up and a dilemma to choose; a card without them gives what it
 * has. */
static void
discuss_card_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  static const SamItemKind kinds[] = { SAM_ITEM_CASE, SAM_ITEM_DILEMMA,
                                       SAM_ITEM_ASSIGNMENT, SAM_ITEM_TIP };
  SamWindow               *self = SAM_WINDOW (widget);
  const char              *deck_id;
  const char              *card_id;
  SamCard                 *card;
  g_autoptr (GPtrArray) items = new_items ();

  g_variant_get (parameter, "(&s&s)", &deck_id, &card_id);
  card = sam_deck_shelf_find_card (self->shelf, deck_id, card_id);
  if (card == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SamItem *item = find_first (card, kinds[i]);

      if (item != NULL && (kinds[i] <= SAM_ITEM_DILEMMA || items->len == 0))
        g_ptr_array_add (items, sam_session_item_new (deck_id, card, item));
    }
  discuss (self, items);
}

static void
resume_session_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  SamWindow  *self = SAM_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);

  if (self->database == NULL)
    return;

  if (self->live == NULL)
    {
      sam_window_run_session (self, id);
      return;
    }

  if (g_str_equal (sam_session_get_id (sam_live_get_session (self->live)), id))
    show_console (self);
  else
    sam_window_show_message (self, _ ("Another session is running. Close that "
                                      "one first."));
}

/* Reads the list of sessions anew. */
void
sam_window_refresh_sessions (SamWindow *self)
{
  sam_sessions_page_refresh (self->sessions_page);
}

/* Whether sessions can be held, and why not. */
void
sam_window_update_discuss (SamWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean   can_discuss = self->database != NULL;

  gtk_widget_action_set_enabled (widget, "win.discuss-item", can_discuss);
  gtk_widget_action_set_enabled (widget, "win.discuss-card", can_discuss);
  if (self->card_page != NULL)
    sam_card_page_set_discuss_note (self->card_page,
                                    can_discuss
                                        ? NULL
                                        : _ ("Sessions cannot be kept now. The "
                                             "message above the cards says "
                                             "why."));
}

/* Installs the actions of this file. */
void
sam_window_install_live_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.discuss-item", "(ss)",
                                   discuss_item_action);
  gtk_widget_class_install_action (widget_class, "win.discuss-card", "(ss)",
                                   discuss_card_action);
  gtk_widget_class_install_action (widget_class, "win.resume-session", "s",
                                   resume_session_action);
}
