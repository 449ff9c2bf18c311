// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

/* How often the minutes spent are saved when nothing else happens. */
#define PLACE_SECONDS 20

/**
 * SamLive:
 *
 * The running session: the only one that changes it. The console and the
 * shared screen watch it and ask it.
 *
 * What is asked is done one after another: each change is saved, and once it
 * is on the disk it is applied and told. So what a screen shows is what a
 * restart would find. Votes in an open round are the exception: they are in
 * memory alone (see sam-live-round.c).
 *
 * Signals: `changed` (draw again), `tick` (a second has passed), `failed`
 * (with a #GError: a change could not be saved and did not happen), `ended`,
 * `done` (with words and a #SamDeed: something was done that can be taken back,
 * or it was taken back).
 */
G_DEFINE_FINAL_TYPE (SamLive, sam_live, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_SAVE_STATE,
  PROP_SCREEN_STATE,
  N_PROPS
};

enum
{
  CHANGED,
  TICK,
  FAILED,
  ENDED,
  DONE,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

void
sam_live_emit_changed (SamLive *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

void
sam_live_emit_failed (SamLive *self, GError *error)
{
  g_signal_emit (self, signals[FAILED], 0, error);
}

void
sam_live_emit_ended (SamLive *self)
{
  g_signal_emit (self, signals[ENDED], 0);
}

void
sam_live_emit_done (SamLive *self, const char *label, SamDeed deed)
{
  g_signal_emit (self, signals[DONE], 0, label, (guint) deed);
}

static SamSaveState
find_save_state (SamLive *self)
{
  if (self->text_failed)
    return SAM_SAVE_STATE_FAILED;
  if (sam_live_is_busy (self))
    return SAM_SAVE_STATE_SAVING;

  return SAM_SAVE_STATE_SAVED;
}

void
sam_live_tell_save_state (SamLive *self)
{
  SamSaveState state = find_save_state (self);

  if (state == self->save_state)
    return;

  self->save_state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVE_STATE]);
}

/* Also when only something below the one on top has changed. */
void
sam_live_tell_screen_state (SamLive *self, SamScreenState state)
{
  self->screen_state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCREEN_STATE]);
}

static gboolean
tick_cb (gpointer user_data)
{
  SamLive *self = user_data;

  sam_live_remind (self);
  if (++self->since_saved >= PLACE_SECONDS && !sam_live_is_busy (self))
    sam_live_stay (self);
  g_signal_emit (self, signals[TICK], 0);

  return G_SOURCE_CONTINUE;
}

static void
sam_live_get_property (GObject    *object,
                       guint       property_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  SamLive *self = SAM_LIVE (object);

  switch (property_id)
    {
    case PROP_SAVE_STATE:
      g_value_set_uint (value, self->save_state);
      break;
    case PROP_SCREEN_STATE:
      g_value_set_uint (value, self->screen_state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_live_finalize (GObject *object)
{
  SamLive *self = SAM_LIVE (object);

  g_clear_handle_id (&self->tick_source, g_source_remove);
  g_clear_handle_id (&self->text_source, g_source_remove);
  sam_live_clear_commands (self);
  sam_live_clear_undo (self);
  sam_live_forget_earlier (self);
  sam_live_forget_reasons (self);
  g_clear_pointer (&self->round, sam_round_free);
  g_clear_pointer (&self->firsts, g_hash_table_unref);
  g_clear_pointer (&self->reminded, g_hash_table_unref);
  sam_live_forget_dots (self);
  g_free (self->asked);
  g_clear_pointer (&self->dirty_proposals, g_hash_table_unref);
  g_clear_pointer (&self->dirty_answers, g_hash_table_unref);
  for (guint i = 0; i < SAM_N_LIVE_QUESTIONS; i++)
    g_clear_pointer (&self->questions[i], g_ptr_array_unref);
  g_clear_object (&self->session);
  g_clear_object (&self->clock);
  g_clear_object (&self->database);

  G_OBJECT_CLASS (sam_live_parent_class)->finalize (object);
}

static void
sam_live_class_init (SamLiveClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sam_live_get_property;
  object_class->finalize = sam_live_finalize;

  /**
   * SamLive:save-state:
   *
   * A #SamSaveState: whether what was typed and done is on the disk.
   */
  properties[PROP_SAVE_STATE] =
      g_param_spec_uint ("save-state", NULL, NULL, 0, SAM_SAVE_STATE_FAILED, 0,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SamLive:screen-state:
   *
   * A #SamScreenState: what the room sees.
   */
  properties[PROP_SCREEN_STATE] =
      g_param_spec_uint ("screen-state", NULL, NULL, 0, SAM_SCREEN_QUIET, 0,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] = g_signal_new ("changed", SAM_TYPE_LIVE, G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[TICK] = g_signal_new ("tick", SAM_TYPE_LIVE, G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[FAILED] =
      g_signal_new ("failed", SAM_TYPE_LIVE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
  signals[ENDED] = g_signal_new ("ended", SAM_TYPE_LIVE, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[DONE] =
      g_signal_new ("done", SAM_TYPE_LIVE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_UINT);
}

static void
sam_live_init (SamLive *self)
{
  g_queue_init (&self->commands);
  self->firsts =
      g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) sam_round_free);
  self->reminded = g_hash_table_new (NULL, NULL);
  self->dirty_proposals =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->dirty_answers =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * sam_live_new:
 * @session: one that is in @database and has at least one item
 *
 * Returns: (transfer full): @session, about to run
 */
SamLive *
sam_live_new (SamDatabase *database, SamClock *clock, SamSession *session)
{
  SamLive *self;

  g_return_val_if_fail (SAM_IS_DATABASE (database), NULL);
  g_return_val_if_fail (SAM_IS_CLOCK (clock), NULL);
  g_return_val_if_fail (SAM_IS_SESSION (session), NULL);
  g_return_val_if_fail (sam_session_get_n_items (session) > 0, NULL);

  self = g_object_new (SAM_TYPE_LIVE, NULL);
  self->database = g_object_ref (database);
  self->clock = g_object_ref (clock);
  self->session = g_object_ref (session);
  sam_live_restart_clock (self);

  return self;
}

/**
 * sam_live_get_session:
 *
 * Returns: (transfer none): the session; change it only through @self
 */
SamSession *
sam_live_get_session (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), NULL);

  return self->session;
}

/**
 * sam_live_get_current:
 *
 * Returns: (transfer none): the item that the team is at
 */
SamSessionItem *
sam_live_get_current (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), NULL);

  return sam_session_get_current (self->session);
}

/**
 * sam_live_get_phase:
 *
 * Returns: where the team is in the current item
 */
SamPhase
sam_live_get_phase (SamLive *self)
{
  SamSessionItem *item;

  g_return_val_if_fail (SAM_IS_LIVE (self),
                        ((SamPhase){ SAM_PHASE_READ, 0, 0 }));

  item = sam_live_get_current (self);

  return g_array_index (sam_session_item_get_plan (item), SamPhase,
                        sam_session_item_get_step (item));
}

/**
 * sam_live_get_slide_item:
 *
 * Returns: (transfer none): what the slide is of: the current item, or the same
 *   one as it was in an earlier session
 */
SamSessionItem *
sam_live_get_slide_item (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), NULL);

  return self->shows_earlier ? sam_earlier_get_item (self->earlier)
                             : sam_live_get_current (self);
}

/**
 * sam_live_dup_slide:
 *
 * Returns: (transfer full): what the room sees now
 */
SamSlide *
sam_live_dup_slide (SamLive *self)
{
  SamPhase phase;

  g_return_val_if_fail (SAM_IS_LIVE (self), NULL);

  phase = sam_live_get_phase (self);

  return sam_session_item_dup_slide (sam_live_get_slide_item (self), &phase);
}

/**
 * sam_live_dup_outcome:
 *
 * Returns: (transfer full) (nullable): what sam_disclosure_ask() lets @surface
 *   show of the ballot that the slide is of
 */
SamOutcome *
sam_live_dup_outcome (SamLive *self, SamSurface surface)
{
  SamBallot *ballot;

  g_return_val_if_fail (SAM_IS_LIVE (self), NULL);

  ballot = sam_session_item_get_ballot (sam_live_get_slide_item (self));

  return ballot != NULL ? sam_disclosure_ask (ballot, surface) : NULL;
}

SamSaveState
sam_live_get_save_state (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), SAM_SAVE_STATE_SAVED);

  return self->save_state;
}

/**
 * sam_live_is_busy:
 *
 * Returns: whether anything is not on the disk yet
 */
gboolean
sam_live_is_busy (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  return self->running != NULL || !g_queue_is_empty (&self->commands) ||
         self->note_dirty || g_hash_table_size (self->dirty_proposals) > 0 ||
         g_hash_table_size (self->dirty_answers) > 0;
}

gboolean
sam_live_has_ended (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), TRUE);

  return sam_session_get_ended (self->session) != NULL;
}

/**
 * sam_live_start:
 *
 * Lets the clock run. A session that was cut off goes on where it was; a
 * round that was open then starts again as a whole.
 */
void
sam_live_start (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (self->tick_source == 0);

  sam_live_restart_clock (self);
  self->tick_source = g_timeout_add_seconds (1, tick_cb, self);
  sam_session_item_see_step (sam_live_get_current (self));
  sam_live_enter_step (self);
  self->starts_again = self->round != NULL;
  sam_live_emit_changed (self);
}
