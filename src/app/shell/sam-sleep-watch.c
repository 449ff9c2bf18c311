// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sleep-watch.h"

#include <gio/gunixfdlist.h>
#include <glib/gstdio.h>

#define NAME "org.freedesktop.login1"
#define PATH "/org/freedesktop/login1"
#define MANAGER NAME ".Manager"

/**
 * SamSleepWatch:
 *
 * Says when the computer goes to sleep, and keeps it awake until what was typed
 * is on the disk: logind waits some seconds for whoever asked for that
 * beforehand. Where there is no logind, or the sandbox does not let us ask it,
 * it says nothing.
 */
struct _SamSleepWatch
{
  GObject parent_instance;

  char            *reason;    /* (owned): for whoever asks what is waited for */
  GDBusConnection *bus;       /* (owned) (nullable): %NULL until there is one */
  guint            signal_id; /* on @bus, or 0 */
  int              delay;     /* as long as it is open, sleep waits; or -1 */
  gboolean         asking;    /* for @delay */
  gboolean         asleep;    /* going to sleep, or asleep */
  GCancellable    *cancellable; /* (owned): cancelled in dispose */
};

G_DEFINE_FINAL_TYPE (SamSleepWatch, sam_sleep_watch, G_TYPE_OBJECT)

enum
{
  SLEEP,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Returns: the file that logind waits for, or -1 */
static int
take_file (GVariant *answer, GUnixFDList *files)
{
  gint32 handle;

  if (answer == NULL || files == NULL ||
      !g_variant_is_of_type (answer, G_VARIANT_TYPE ("(h)")))
    return -1;

  g_variant_get (answer, "(h)", &handle);

  return g_unix_fd_list_get (files, handle, NULL);
}

static void
asked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamSleepWatch *self;
  int            file;
  g_autoptr (GUnixFDList) files = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer =
      g_dbus_connection_call_with_unix_fd_list_finish (G_DBUS_CONNECTION (
                                                           source),
                                                       &files, result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  self = user_data;
  self->asking = FALSE;
  file = take_file (answer, files);
  if (self->asleep && file >= 0)
    g_close (file, NULL); /* too late; asked for again when it wakes up */
  else
    self->delay = file;
}

static void
ask_for_delay (SamSleepWatch *self)
{
  if (self->asking || self->delay >= 0)
    return;

  self->asking = TRUE;
  g_dbus_connection_call_with_unix_fd_list (self->bus, NAME, PATH, MANAGER,
                                            "Inhibit",
                                            g_variant_new ("(ssss)", "sleep",
                                                           "Samenspel",
                                                           self->reason,
                                                           "delay"),
                                            G_VARIANT_TYPE ("(h)"),
                                            G_DBUS_CALL_FLAGS_NONE, -1, NULL,
                                            self->cancellable, asked_cb, self);
}

static void
prepare_cb (GDBusConnection *bus,
            const char      *sender,
            const char      *path,
            const char      *interface,
            const char      *signal,
            GVariant        *parameters,
            gpointer         user_data)
{
  SamSleepWatch *self = user_data;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(b)")))
    return;

  g_variant_get (parameters, "(b)", &self->asleep);
  if (self->asleep)
    g_signal_emit (self, signals[SLEEP], 0);
  else
    ask_for_delay (self);
}

static void
bus_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, &error);

  if (bus != NULL)
    sam_sleep_watch_follow (user_data, bus);
}

static void
sam_sleep_watch_dispose (GObject *object)
{
  SamSleepWatch *self = SAM_SLEEP_WATCH (object);

  g_cancellable_cancel (self->cancellable);
  if (self->signal_id != 0)
    g_dbus_connection_signal_unsubscribe (self->bus, self->signal_id);
  self->signal_id = 0;
  sam_sleep_watch_let_go (self);
  g_clear_object (&self->bus);

  G_OBJECT_CLASS (sam_sleep_watch_parent_class)->dispose (object);
}

static void
sam_sleep_watch_finalize (GObject *object)
{
  SamSleepWatch *self = SAM_SLEEP_WATCH (object);

  g_object_unref (self->cancellable);
  g_free (self->reason);

  G_OBJECT_CLASS (sam_sleep_watch_parent_class)->finalize (object);
}

static void
sam_sleep_watch_class_init (SamSleepWatchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sam_sleep_watch_dispose;
  object_class->finalize = sam_sleep_watch_finalize;

  /**
   * SamSleepWatch::sleep:
   *
   * The computer goes to sleep, at the latest after the few seconds that logind
   * waits.
   */
  signals[SLEEP] =
      g_signal_new ("sleep", SAM_TYPE_SLEEP_WATCH, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);
}

static void
sam_sleep_watch_init (SamSleepWatch *self)
{
  self->delay = -1;
  self->cancellable = g_cancellable_new ();
}

/**
 * sam_sleep_watch_new:
 * @reason: what is waited for, in words
 *
 * Returns: (transfer full): one that follows nothing yet
 */
SamSleepWatch *
sam_sleep_watch_new (const char *reason)
{
  SamSleepWatch *self;

  g_return_val_if_fail (reason != NULL, NULL);

  self = g_object_new (SAM_TYPE_SLEEP_WATCH, NULL);
  self->reason = g_strdup (reason);

  return self;
}

/**
 * sam_sleep_watch_follow:
 * @bus: on which logind is; only once
 */
void
sam_sleep_watch_follow (SamSleepWatch *self, GDBusConnection *bus)
{
  g_return_if_fail (SAM_IS_SLEEP_WATCH (self));
  g_return_if_fail (G_IS_DBUS_CONNECTION (bus));
  g_return_if_fail (self->bus == NULL);

  self->bus = g_object_ref (bus);
  self->signal_id =
      g_dbus_connection_signal_subscribe (bus, NAME, MANAGER, "PrepareForSleep",
                                          PATH, NULL, G_DBUS_SIGNAL_FLAGS_NONE,
                                          prepare_cb, self, NULL);
  ask_for_delay (self);
}

/**
 * sam_sleep_watch_follow_system:
 *
 * Follows the logind of this computer, as soon as its bus is there; waits for
 * nothing.
 */
void
sam_sleep_watch_follow_system (SamSleepWatch *self)
{
  g_return_if_fail (SAM_IS_SLEEP_WATCH (self));

  g_bus_get (G_BUS_TYPE_SYSTEM, self->cancellable, bus_cb, self);
}

/**
 * sam_sleep_watch_let_go:
 *
 * Everything is on the disk: the computer may sleep.
 */
void
sam_sleep_watch_let_go (SamSleepWatch *self)
{
  g_return_if_fail (SAM_IS_SLEEP_WATCH (self));

  if (self->delay >= 0)
    g_close (self->delay, NULL);
  self->delay = -1;
}
