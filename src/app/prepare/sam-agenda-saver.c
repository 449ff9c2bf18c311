// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-saver.h"

/* Whoever types is not done yet; a second is the most that may be lost. */
#define PAUSE_MS 300

/**
 * SamAgendaSaver:
 *
 * Keeps one agenda on the disk while somebody changes it: a moment after each
 * change, and at once when asked to. It says “saved” only of what is on the
 * disk. A save that failed is tried again with the next change, or when asked
 * to.
 */
struct _SamAgendaSaver
{
  GObject parent_instance;

  SamDatabase *database; /* (owned) (nullable) until dispose */
  SamAgenda   *agenda;   /* (owned) (nullable) until dispose */

  SamSaveState state;
  gboolean     dirty;    /* changed since the last save was asked for */
  gboolean     stopped;  /* nothing more is saved */
  guint        n_saving; /* saves that are on their way */
  guint        pause_id; /* of a GSource, or 0 */
};

G_DEFINE_FINAL_TYPE (SamAgendaSaver, sam_agenda_saver, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_STATE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
set_state (SamAgendaSaver *self, SamSaveState state)
{
  if (self->state == state)
    return;

  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

/* The save held a reference, so that it is heard also when nobody else is left
 * to listen. */
static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamAgendaSaver) self = user_data;
  g_autoptr (GError) error = NULL;

  self->n_saving--;
  if (!sam_agenda_store_save_finish (SAM_DATABASE (source), result, &error))
    {
      self->dirty = TRUE;
      set_state (self, SAM_SAVE_STATE_FAILED);
      g_signal_emit (self, signals[FAILED], 0, error);
    }
  else if (!self->dirty && self->n_saving == 0)
    set_state (self, SAM_SAVE_STATE_SAVED);
}

static void
save (SamAgendaSaver *self)
{
  g_clear_handle_id (&self->pause_id, g_source_remove);
  self->dirty = FALSE;
  self->n_saving++;
  set_state (self, SAM_SAVE_STATE_SAVING);
  sam_agenda_store_save_async (self->database, self->agenda, FALSE, saved_cb,
                               g_object_ref (self));
}

static gboolean
pause_cb (gpointer user_data)
{
  SamAgendaSaver *self = user_data;

  self->pause_id = 0;
  save (self);

  return G_SOURCE_REMOVE;
}

/* From the first change on, not from the last: who types without a pause is
 * saved as well. */
static void
changed_cb (SamAgendaSaver *self)
{
  if (self->stopped)
    return;

  self->dirty = TRUE;
  set_state (self, SAM_SAVE_STATE_SAVING);
  if (self->pause_id == 0)
    self->pause_id = g_timeout_add (PAUSE_MS, pause_cb, self);
}

static void
sam_agenda_saver_dispose (GObject *object)
{
  SamAgendaSaver *self = SAM_AGENDA_SAVER (object);

  if (self->agenda != NULL)
    {
      sam_agenda_saver_flush (self);
      g_signal_handlers_disconnect_by_data (self->agenda, self);
    }
  g_clear_handle_id (&self->pause_id, g_source_remove);
  g_clear_object (&self->agenda);
  g_clear_object (&self->database);

  G_OBJECT_CLASS (sam_agenda_saver_parent_class)->dispose (object);
}

static void
sam_agenda_saver_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SamAgendaSaver *self = SAM_AGENDA_SAVER (object);

  switch (property_id)
    {
    case PROP_STATE:
      g_value_set_int (value, (int) self->state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_agenda_saver_class_init (SamAgendaSaverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sam_agenda_saver_dispose;
  object_class->get_property = sam_agenda_saver_get_property;

  /**
   * SamAgendaSaver:state:
   *
   * A #SamSaveState: whether what there is now is on the disk.
   */
  properties[PROP_STATE] =
      g_param_spec_int ("state", NULL, NULL, SAM_SAVE_STATE_SAVED,
                        SAM_SAVE_STATE_FAILED, SAM_SAVE_STATE_SAVED,
                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SamAgendaSaver::failed:
   * @error: with a message fit to show
   *
   * A save failed; nothing on the disk has changed.
   */
  signals[FAILED] =
      g_signal_new ("failed", SAM_TYPE_AGENDA_SAVER, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
sam_agenda_saver_init (SamAgendaSaver *self)
{
}

/**
 * sam_agenda_saver_new:
 * @agenda: what is kept, as a planned session
 * @is_new: whether it is not on the disk yet; it is saved at once
 *
 * Returns: (transfer full): a saver that follows @agenda
 */
SamAgendaSaver *
sam_agenda_saver_new (SamDatabase *database, SamAgenda *agenda, gboolean is_new)
{
  SamAgendaSaver *self;

  g_return_val_if_fail (SAM_IS_DATABASE (database), NULL);
  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);

  self = g_object_new (SAM_TYPE_AGENDA_SAVER, NULL);
  self->database = g_object_ref (database);
  self->agenda = g_object_ref (agenda);
  g_signal_connect_swapped (agenda, "changed", G_CALLBACK (changed_cb), self);
  if (is_new)
    save (self);

  return self;
}

/**
 * sam_agenda_saver_get_agenda:
 *
 * Returns: (transfer none): what is kept
 */
SamAgenda *
sam_agenda_saver_get_agenda (SamAgendaSaver *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA_SAVER (self), NULL);

  return self->agenda;
}

SamSaveState
sam_agenda_saver_get_state (SamAgendaSaver *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA_SAVER (self), SAM_SAVE_STATE_SAVED);

  return self->state;
}

/**
 * sam_agenda_saver_flush:
 *
 * Saves at once what is not on its way to the disk yet.
 */
void
sam_agenda_saver_flush (SamAgendaSaver *self)
{
  g_return_if_fail (SAM_IS_AGENDA_SAVER (self));

  if (self->dirty && !self->stopped)
    save (self);
}

/**
 * sam_agenda_saver_stop:
 *
 * Saves what is left, and nothing from then on: the agenda is deleted, or it
 * has become a session.
 */
void
sam_agenda_saver_stop (SamAgendaSaver *self)
{
  g_return_if_fail (SAM_IS_AGENDA_SAVER (self));

  sam_agenda_saver_flush (self);
  g_clear_handle_id (&self->pause_id, g_source_remove);
  self->stopped = TRUE;
}
