// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-activity-private.h"

#include "sam-study-text.h"
#include "sam-xml-value.h"

/**
 * SamActivity:
 *
 * A line of one's hours: what was done, when, and how long.
 *
 * What was counted stays what it was; who it is about may correct the minutes.
 */
G_DEFINE_FINAL_TYPE (SamActivity, sam_activity, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_MINUTES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
part_clear (gpointer data)
{
  SamActivityPart *part = data;

  g_free (part->deck_id);
  g_free (part->card_id);
}

static void
sam_activity_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  SamActivity *self = SAM_ACTIVITY (object);

  switch (property_id)
    {
    case PROP_MINUTES:
      g_value_set_uint (value, sam_activity_get_minutes (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
sam_activity_finalize (GObject *object)
{
  SamActivity *self = SAM_ACTIVITY (object);

  g_free (self->id);
  g_free (self->source_id);
  g_free (self->title);
  g_clear_pointer (&self->started, g_date_time_unref);
  g_array_unref (self->parts);

  G_OBJECT_CLASS (sam_activity_parent_class)->finalize (object);
}

static void
sam_activity_class_init (SamActivityClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sam_activity_get_property;
  object_class->finalize = sam_activity_finalize;

  properties[PROP_MINUTES] =
      g_param_spec_uint ("minutes", NULL, NULL, 0, G_MAXUINT, 0,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                             G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SamActivity::changed:
   * @typing: whether more of the same will follow at once
   *
   * Something that is kept changed.
   */
  signals[CHANGED] =
      g_signal_new ("changed", SAM_TYPE_ACTIVITY, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
sam_activity_init (SamActivity *self)
{
  self->title = g_strdup ("");
  self->corrected = -1;
  self->parts = g_array_new (FALSE, FALSE, sizeof (SamActivityPart));
  g_array_set_clear_func (self->parts, part_clear);
}

/**
 * sam_activity_new:
 * @id: (nullable): its id; %NULL for a new one
 * @source_id: (nullable): of the sitting or the session
 * @title: (nullable): what to call it
 * @started: when, in the zone of the person
 *
 * Returns: (transfer full): an activity of no minutes
 */
SamActivity *
sam_activity_new (const char     *id,
                  SamActivityKind kind,
                  const char     *source_id,
                  const char     *title,
                  GDateTime      *started)
{
  SamActivity *self;

  g_return_val_if_fail (started != NULL, NULL);

  self = g_object_new (SAM_TYPE_ACTIVITY, NULL);
  self->id = id != NULL ? g_strdup (id) : g_uuid_string_random ();
  self->kind = kind;
  self->source_id = g_strdup (source_id);
  self->started = g_date_time_ref (started);
  sam_study_take_line (&self->title, title, SAM_LINE_MAX_LENGTH);

  return self;
}

const char *
sam_activity_get_id (SamActivity *self)
{
  g_return_val_if_fail (SAM_IS_ACTIVITY (self), NULL);

  return self->id;
}

SamActivityKind
sam_activity_get_kind (SamActivity *self)
{
  g_return_val_if_fail (SAM_IS_ACTIVITY (self), SAM_ACTIVITY_SITTING);

  return self->kind;
}

/**
 * sam_activity_get_source_id:
 *
 * Returns: (transfer none) (nullable): of the sitting or the session
 */
const char *
sam_activity_get_source_id (SamActivity *self)
{
  g_return_val_if_fail (SAM_IS_ACTIVITY (self), NULL);

  return self->source_id;
}

const char *
sam_activity_get_title (SamActivity *self)
{
  g_return_val_if_fail (SAM_IS_ACTIVITY (self), NULL);

  return self->title;
}

GDateTime *
sam_activity_get_started (SamActivity *self)
{
  g_return_val_if_fail (SAM_IS_ACTIVITY (self), NULL);

  return self->started;
}

/**
 * sam_activity_get_day:
 *
 * Returns: the day on which it began, where it was
 */
SamDay
sam_activity_get_day (SamActivity *self)
{
  g_return_val_if_fail (SAM_IS_ACTIVITY (self), SAM_NO_DAY);

  return sam_day_of (self->started);
}

/**
 * sam_activity_get_counted:
 *
 * Returns: the minutes that were counted, rounded to the nearest
 */
guint
sam_activity_get_counted (SamActivity *self)
{
  guint64 seconds = 0;

  g_return_val_if_fail (SAM_IS_ACTIVITY (self), 0);

  for (guint i = 0; i < self->parts->len; i++)
    seconds += g_array_index (self->parts, SamActivityPart, i).seconds;

  return (guint) MIN ((seconds + 30) / 60, SAM_ACTIVITY_MAX_MINUTES);
}

/**
 * sam_activity_get_minutes:
 *
 * Returns: the minutes, as corrected or else as counted
 */
guint
sam_activity_get_minutes (SamActivity *self)
{
  g_return_val_if_fail (SAM_IS_ACTIVITY (self), 0);

  return self->corrected >= 0 ? (guint) self->corrected
                              : sam_activity_get_counted (self);
}

gboolean
sam_activity_is_corrected (SamActivity *self)
{
  g_return_val_if_fail (SAM_IS_ACTIVITY (self), FALSE);

  return self->corrected >= 0;
}

/* Room-internal: the minutes may be others now. */
void
sam_activity_changed (SamActivity *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MINUTES]);
  g_signal_emit (self, signals[CHANGED], 0, FALSE);
}

static void
set_corrected (SamActivity *self, int corrected)
{
  if (self->corrected == corrected)
    return;

  self->corrected = corrected;
  sam_activity_changed (self);
}

/**
 * sam_activity_correct:
 * @minutes: at most %SAM_ACTIVITY_MAX_MINUTES
 */
void
sam_activity_correct (SamActivity *self, guint minutes)
{
  g_return_if_fail (SAM_IS_ACTIVITY (self));

  set_corrected (self, (int) MIN (minutes, SAM_ACTIVITY_MAX_MINUTES));
}

/**
 * sam_activity_uncorrect:
 *
 * Goes back to the minutes that were counted.
 */
void
sam_activity_uncorrect (SamActivity *self)
{
  g_return_if_fail (SAM_IS_ACTIVITY (self));

  set_corrected (self, -1);
}
