// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-application-private.h"

#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "sam-file-chooser.h"
#include "sam-language.h"
#include "sam-menu-names.h"
#include "sam-settings.h"
#include "sam-style.h"

/* For ./dev bench: leave after the first painted frame. */
#define BENCH_VARIABLE "SAM_BENCH_FIRST_FRAME"

/* For tests of what comes back after days: how many days later it is. */
#define AHEAD_VARIABLE "SAM_TEST_DAYS_AHEAD"
#define MOST_DAYS_AHEAD 366

/**
 * SamApplication:
 *
 * The program: the cards, the kept sessions and the window that shows them.
 *
 * ## Actions
 *
 * - `app.open-file`, `app.preferences`, `app.shortcuts`, `app.about`,
 *   `app.quit`, `app.help`
 * - `app.kept`: everything that is kept, in one place
 * - `app.new-session`, `app.continue`, `app.self-study`: by the desktop
 */
G_DEFINE_FINAL_TYPE (SamApplication, sam_application, ADW_TYPE_APPLICATION)

static const char *
choose_language (SamApplication *self)
{
  g_autofree char *chosen = NULL;

  if (self->settings != NULL)
    chosen = g_settings_get_string (self->settings, SAM_SETTING_CARD_LANGUAGE);

  return sam_language_choose (chosen, g_get_language_names ());
}

static void
language_changed_cb (SamApplication *self)
{
  sam_deck_shelf_set_language (self->shelf, choose_language (self));
}

/* Runs on a thread of its own. The shelf is nobody else's until it is joined,
 * and its monitor reports to the main context all the same. */
static gpointer
load_shelf (gpointer language)
{
  g_autofree char *owned = language;
  g_autofree char *path =
      g_build_filename (g_get_user_data_dir (), "samenspel", "cards", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);

  return sam_deck_shelf_new (SAM_RESOURCE_BASE "/cards", folder, owned);
}

static void
take_shelf (SamApplication *self)
{
  if (self->loader == NULL)
    sam_application_preload (self);
  self->shelf = g_thread_join (g_steal_pointer (&self->loader));

  if (self->settings != NULL)
    g_signal_connect_object (self->settings,
                             "changed::" SAM_SETTING_CARD_LANGUAGE,
                             G_CALLBACK (language_changed_cb), self,
                             G_CONNECT_SWAPPED);
}

/* At once: how long it takes to leave is no part of the start. Nothing
 * is being written yet. */
static void
first_frame_cb (GdkFrameClock *clock, gpointer user_data)
{
  gdk_display_sync (gtk_widget_get_display (GTK_WIDGET (user_data)));
  _exit (0);
}

static void
watch_first_frame (SamApplication *self, GtkWindow *window)
{
  if (g_getenv (BENCH_VARIABLE) == NULL)
    return;

  gtk_widget_realize (GTK_WIDGET (window));
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (window)),
                    "after-paint", G_CALLBACK (first_frame_cb), window);
}

/* Returns: (transfer none) (nullable): the one main window, if it is there */
SamWindow *
sam_application_find_window (SamApplication *self)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *l = windows; l != NULL; l = l->next)
    if (SAM_IS_WINDOW (l->data))
      return l->data;

  return NULL;
}

/* Returns: (transfer none): the one main window, made if need be */
SamWindow *
sam_application_ensure_window (SamApplication *self)
{
  SamWindow *window = sam_application_find_window (self);

  if (window != NULL)
    return window;

  window = sam_window_new (GTK_APPLICATION (self), self->shelf, self->database,
                           self->clock);
  sam_window_set_notice (window, self->notice);
  watch_first_frame (self, GTK_WINDOW (window));

  return window;
}

static void
sam_application_activate (GApplication *application)
{
  if (sam_application_present_rescue (SAM_APPLICATION (application)))
    return;

  gtk_window_present (GTK_WINDOW (
      sam_application_ensure_window (SAM_APPLICATION (application))));
}

/* The window shows one card at a time: of several files the last stays in
 * front. */
static void
sam_application_open (GApplication *application,
                      GFile       **files,
                      int           n_files,
                      const char   *hint)
{
  SamWindow *window;

  if (sam_application_present_rescue (SAM_APPLICATION (application)))
    return;

  window = sam_application_ensure_window (SAM_APPLICATION (application));
  gtk_window_present (GTK_WINDOW (window));
  for (int i = 0; i < n_files; i++)
    sam_window_open_file (window, files[i]);
}

static void
file_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamApplication *self = user_data;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  file = sam_file_chooser_finish (result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (file != NULL)
    sam_window_open_file (sam_application_ensure_window (self), file);
  else if (error != NULL)
    g_message ("%s", error->message);
}

static void
open_file_activated (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  SamApplication *self = user_data;
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Card files"));
  gtk_file_filter_add_suffix (filter, "xml");
  gtk_file_filter_add_pattern (filter, "*.samenspel*");
  sam_file_chooser_open_async (gtk_application_get_active_window (
                                   GTK_APPLICATION (self)),
                               _ ("Open a card file"), filter,
                               self->cancellable, file_chosen_cb, self);
}

/* Closing is not quitting: the window may first have to save what was typed.
 * What lies over it goes with it. */
static void
quit_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SamWindow *main = sam_application_find_window (user_data);
  GtkWindow *window =
      main != NULL
          ? GTK_WINDOW (main)
          : gtk_application_get_active_window (GTK_APPLICATION (user_data));

  /* There is none while the desktop searches. */
  if (window != NULL)
    gtk_window_close (window);
}

static void
set_accels (GtkApplication *application)
{
  static const struct
  {
    const char *action;
    const char *accels[3];
  } accels[] = {
    { "app.quit", { "<Control>q", NULL } },
    { "app.preferences", { "<Control>comma", NULL } },
    { "app.shortcuts", { "<Control>question", NULL } },
    { "app.open-file", { "<Control>o", NULL } },
    { "window.close", { "<Control>w", NULL } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (application, accels[i].action,
                                           accels[i].accels);
}

/* Anything but a number of days is the time that it is; and it is said, so that
 * nobody wonders where a wrong date comes from. */
static SamClock *
new_clock (void)
{
  const char *text = g_getenv (AHEAD_VARIABLE);
  guint64     days;

  if (text == NULL ||
      !g_ascii_string_to_unsigned (text, 10, 1, MOST_DAYS_AHEAD, &days, NULL))
    return sam_clock_new ();

  g_message ("%s: it is %s days later here", AHEAD_VARIABLE, text);

  return sam_clock_new_ahead ((guint) days);
}

static void
sam_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { .name = "open-file", .activate = open_file_activated },
    { .name = "quit", .activate = quit_activated },
  };
  SamApplication *self = SAM_APPLICATION (application);

  G_APPLICATION_CLASS (sam_application_parent_class)->startup (application);

  sam_menu_names_mend ();
  sam_style_follow_desktop ();
  gtk_window_set_default_icon_name (SAM_APP_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries,
                                   G_N_ELEMENTS (entries), self);
  set_accels (GTK_APPLICATION (self));
  sam_application_add_asked (self);
  sam_application_add_over (self);
  sam_application_add_kept (self);

  self->cancellable = g_cancellable_new ();
  self->clock = new_clock ();
  take_shelf (self);
  sam_application_answer_searches (self);
  sam_application_open_storage (self);
  sam_application_watch_leaving (self);
  sam_application_watch_returns (self);
}

static void
sam_application_shutdown (GApplication *application)
{
  SamApplication *self = SAM_APPLICATION (application);

  g_cancellable_cancel (self->cancellable);
  sam_application_stop_watching_leaving (self);
  sam_application_stop_watching_returns (self);
  sam_application_stop_answering_searches (self);
  G_APPLICATION_CLASS (sam_application_parent_class)->shutdown (application);

  /* After the windows are gone; waits for what they asked to be saved. */
  sam_application_close_storage (self);
  g_clear_object (&self->shelf);
  g_clear_object (&self->clock);
  g_clear_object (&self->settings);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->notice, g_free);
}

/* A second start hands over to the first, and needs no cards. */
static void
sam_application_finalize (GObject *object)
{
  SamApplication *self = SAM_APPLICATION (object);

  if (self->loader != NULL)
    g_object_unref (g_thread_join (g_steal_pointer (&self->loader)));
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sam_application_parent_class)->finalize (object);
}

static void
sam_application_class_init (SamApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sam_application_finalize;

  application_class->activate = sam_application_activate;
  application_class->open = sam_application_open;
  application_class->startup = sam_application_startup;
  application_class->shutdown = sam_application_shutdown;
  sam_application_install_searches (application_class);
}

static void
sam_application_init (SamApplication *self)
{
}

/**
 * sam_application_new:
 *
 * Returns: (transfer full): the program, to be run
 */
SamApplication *
sam_application_new (void)
{
  return g_object_new (SAM_TYPE_APPLICATION, "application-id", SAM_APP_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", SAM_RESOURCE_BASE, NULL);
}

/**
 * sam_application_preload:
 *
 * Begins to read the cards, beside whatever the caller does next: GTK takes
 * long enough to initialise for all of them (./dev bench). Call it once,
 * before the application runs.
 */
void
sam_application_preload (SamApplication *self)
{
  g_return_if_fail (SAM_IS_APPLICATION (self));
  g_return_if_fail (self->loader == NULL && self->shelf == NULL);

  self->settings = sam_settings_new ();
  self->loader =
      g_thread_new ("cards", load_shelf, g_strdup (choose_language (self)));
}
