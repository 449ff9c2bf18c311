// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include "sam-header-end.h"
#include "sam-settings.h"
#include "sam-toast.h"

/**
 * SamWindow:
 *
 * The one window of the app: the places, and the pages that open from them.
 *
 * ## Actions
 *
 * - `win.open-card`: (ss), a deck and a card
 * - `win.open-item`: (ss), a deck and an item
 * - `win.open-page`: (s), a page of the reference
 * - `win.open-session`: (s), a session, to read
 * - `win.resume-session`: (s), a session, to go on with
 * - `win.discuss-item`, `win.discuss-card`: (ss), on the shared screen
 * - `win.search`, `win.search-for`: (s), `win.back`, `win.show-place`: (s)
 * - `win.study-item`, `win.write-reflection`, `win.bookmark-item`: (ss), alone
 * - `win.keep-card`: the card of the file that shows
 * - sessions that are prepared: see `sam-window-plan.c` and
 *   `sam-window-planned.c`
 */

G_DEFINE_FINAL_TYPE (SamWindow, sam_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_0,
  PROP_SHELF,
  PROP_DATABASE,
  PROP_CLOCK,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* For the template. */
static gboolean
is_wide (SamWindow *self, gboolean narrow)
{
  return !narrow;
}

static gboolean
sam_window_close_request (GtkWindow *window)
{
  SamWindow *self = SAM_WINDOW (window);

  if (sam_window_must_wait (self))
    return GDK_EVENT_STOP;

  sam_window_save_size (self);
  sam_window_clear_live (self);

  return GTK_WINDOW_CLASS (sam_window_parent_class)->close_request (window);
}

static void
sam_window_constructed (GObject *object)
{
  SamWindow *self = SAM_WINDOW (object);

  G_OBJECT_CLASS (sam_window_parent_class)->constructed (object);

  sam_cards_home_set_shelf (self->cards_home, self->shelf);
  sam_sessions_page_set_source (self->sessions_page, self->database,
                                self->clock);
  sam_window_watch_shelf (self);
  sam_window_watch_reference (self);
  sam_window_update_discuss (self);
  sam_window_watch_prepare (self);
  sam_window_watch_study (self);
  sam_window_refresh_sessions (self);
}

static void
sam_window_dispose (GObject *object)
{
  SamWindow *self = SAM_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  sam_window_clear_live (self);
  sam_window_clear_prepare (self);
  g_clear_object (&self->shelf);
  g_clear_object (&self->reference);
  g_clear_object (&self->database);
  g_clear_object (&self->clock);
  g_clear_object (&self->settings);
  g_clear_object (&self->open_file);
  g_clear_pointer (&self->pack, sam_study_pack_free);
  g_clear_weak_pointer (&self->opener);

  G_OBJECT_CLASS (sam_window_parent_class)->dispose (object);
}

static void
sam_window_finalize (GObject *object)
{
  SamWindow *self = SAM_WINDOW (object);

  sam_window_forget_waiting (self);
  g_ptr_array_unref (self->history);
  g_clear_pointer (&self->past, sam_history_free);
  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (sam_window_parent_class)->finalize (object);
}

static void
sam_window_get_property (GObject    *object,
                         guint       property_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  SamWindow *self = SAM_WINDOW (object);

  switch (property_id)
    {
    case PROP_SHELF:
      g_value_set_object (value, self->shelf);
      break;
    case PROP_DATABASE:
      g_value_set_object (value, self->database);
      break;
    case PROP_CLOCK:
      g_value_set_object (value, self->clock);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_window_set_property (GObject      *object,
                         guint         property_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  SamWindow *self = SAM_WINDOW (object);

  switch (property_id)
    {
    case PROP_SHELF:
      self->shelf = g_value_dup_object (value);
      break;
    case PROP_DATABASE:
      self->database = g_value_dup_object (value);
      break;
    case PROP_CLOCK:
      self->clock = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags given =
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  properties[PROP_SHELF] =
      g_param_spec_object ("shelf", NULL, NULL, SAM_TYPE_DECK_SHELF, given);
  properties[PROP_DATABASE] =
      g_param_spec_object ("database", NULL, NULL, SAM_TYPE_DATABASE, given);
  properties[PROP_CLOCK] =
      g_param_spec_object ("clock", NULL, NULL, SAM_TYPE_CLOCK, given);

  /**
   * SamWindow:narrow:
   *
   * Whether there is room for one column only.
   */
  properties[PROP_NARROW] =
      g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sam_window_class_init (SamWindowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sam_window_constructed;
  object_class->dispose = sam_window_dispose;
  object_class->finalize = sam_window_finalize;
  object_class->get_property = sam_window_get_property;
  object_class->set_property = sam_window_set_property;
  GTK_WINDOW_CLASS (klass)->close_request = sam_window_close_request;

  install_properties (object_class);
  sam_window_install_page_actions (widget_class);
  sam_window_install_reference_actions (widget_class);
  sam_window_install_live_actions (widget_class);
  sam_window_install_prepare_actions (widget_class);
  sam_window_install_planned_actions (widget_class);
  sam_window_install_exchange_actions (widget_class);
  sam_window_install_file_actions (widget_class);
  sam_window_install_study_actions (widget_class);
  sam_window_install_mark_actions (widget_class);
  sam_window_install_pack_actions (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/shell/sam-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SamWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, SamWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, SamWindow,
                                        notice_revealer);
  gtk_widget_class_bind_template_child (widget_class, SamWindow, notice_label);
  gtk_widget_class_bind_template_child (widget_class, SamWindow, places);
  gtk_widget_class_bind_template_child (widget_class, SamWindow, cards_home);
  gtk_widget_class_bind_template_child (widget_class, SamWindow, sessions_page);
  gtk_widget_class_bind_template_child (widget_class, SamWindow, study_place);
  gtk_widget_class_bind_template_child (widget_class, SamWindow, tools_page);
  gtk_widget_class_bind_template_callback (widget_class, is_wide);
}

static void
sam_window_init (SamWindow *self)
{
  self->cancellable = g_cancellable_new ();
  self->history = g_ptr_array_new_with_free_func (g_free);
  self->settings = sam_settings_new ();
  g_ptr_array_add (self->history, g_strdup ("main"));

  g_type_ensure (SAM_TYPE_CARDS_HOME);
  g_type_ensure (SAM_TYPE_HEADER_END);
  g_type_ensure (SAM_TYPE_SESSIONS_PAGE);
  g_type_ensure (SAM_TYPE_STUDY_PLACE);
  g_type_ensure (SAM_TYPE_TOOLS_PAGE);
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect (self, "notify::default-width",
                    G_CALLBACK (sam_window_update_narrow), NULL);
  g_signal_connect (self, "notify::maximized",
                    G_CALLBACK (sam_window_update_narrow), NULL);
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)),
                           "notify::gtk-xft-dpi",
                           G_CALLBACK (sam_window_update_narrow), self,
                           G_CONNECT_SWAPPED);
  sam_window_restore_size (self);
  sam_window_accept_drops (self);
}

/**
 * sam_window_new:
 * @shelf: where the cards come from
 * @database: (nullable): where sessions are kept; without it there are none
 * @clock: where the time comes from
 *
 * Returns: (transfer none): a window, owned by GTK
 */
SamWindow *
sam_window_new (GtkApplication *application,
                SamDeckShelf   *shelf,
                SamDatabase    *database,
                SamClock       *clock)
{
  g_return_val_if_fail (SAM_IS_DECK_SHELF (shelf), NULL);
  g_return_val_if_fail (database == NULL || SAM_IS_DATABASE (database), NULL);
  g_return_val_if_fail (SAM_IS_CLOCK (clock), NULL);

  return g_object_new (SAM_TYPE_WINDOW, "application", application, "shelf",
                       shelf, "database", database, "clock", clock, NULL);
}

/**
 * sam_window_get_shelf:
 *
 * Returns: (transfer none): where the cards come from
 */
SamDeckShelf *
sam_window_get_shelf (SamWindow *self)
{
  g_return_val_if_fail (SAM_IS_WINDOW (self), NULL);

  return self->shelf;
}

/**
 * sam_window_get_database:
 *
 * Returns: (transfer none) (nullable): where sessions are kept
 */
SamDatabase *
sam_window_get_database (SamWindow *self)
{
  g_return_val_if_fail (SAM_IS_WINDOW (self), NULL);

  return self->database;
}

/**
 * sam_window_get_live:
 *
 * Returns: (transfer none) (nullable): the session that runs
 */
SamLive *
sam_window_get_live (SamWindow *self)
{
  g_return_val_if_fail (SAM_IS_WINDOW (self), NULL);

  return self->live;
}

gboolean
sam_window_get_narrow (SamWindow *self)
{
  g_return_val_if_fail (SAM_IS_WINDOW (self), FALSE);

  return self->narrow;
}

/**
 * sam_window_get_page:
 *
 * Returns: (transfer none): the name of the page that shows: “main”, “card”,
 *   “page”, “search”, “plan”, “builder”, “session” or “console”
 */
const char *
sam_window_get_page (SamWindow *self)
{
  g_return_val_if_fail (SAM_IS_WINDOW (self), NULL);

  return gtk_stack_get_visible_child_name (self->pages);
}

/**
 * sam_window_set_notice:
 * @notice: (nullable): what must stay in sight until it is solved
 *
 * Shows @notice above the places, and beside “Discuss” if sessions cannot be
 * kept.
 */
void
sam_window_set_notice (SamWindow *self, const char *notice)
{
  g_return_if_fail (SAM_IS_WINDOW (self));

  gtk_label_set_label (self->notice_label, notice != NULL ? notice : "");
  gtk_revealer_set_reveal_child (self->notice_revealer, notice != NULL);
}

/* Says something that passes. */
void
sam_window_show_message (SamWindow *self, const char *message)
{
  /* After dispose the template's children are gone. */
  if (g_cancellable_is_cancelled (self->cancellable))
    {
      g_message ("%s", message);
      return;
    }

  adw_toast_overlay_add_toast (self->toasts, sam_toast_new (message));
}
