// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-person-private.h"

#include "sam-person-file.h"
#include "sam-string.h"

/**
 * SamPerson:
 *
 * Somebody who studies on this computer, and their file.
 *
 * While it is locked there is nothing but the name. Unlocked, it has the study,
 * and keeps it on the disk while it changes: whoever shows the study changes it
 * with its own functions, and shows [property@Person:state]. There is no save
 * button.
 *
 * The course of things: sam_people_new() and sam_people_load() when the app
 * starts; sam_people_create_async() or sam_person_unlock_async(), also for a
 * person without a passphrase; then sam_person_get_study(), and nobody holds on
 * to that when “study” notifies; sam_person_lock() after a while or when asked
 * to; sam_person_flush() when the app ends or the computer goes to sleep.
 */
G_DEFINE_FINAL_TYPE (SamPerson, sam_person, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_NAME,
  PROP_SEALED,
  PROP_STUDY,
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
sam_person_get_property (GObject    *object,
                         guint       property_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  SamPerson *self = SAM_PERSON (object);

  switch (property_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_SEALED:
      g_value_set_boolean (value, self->sealed);
      break;
    case PROP_STUDY:
      g_value_set_object (value, self->study);
      break;
    case PROP_STATE:
      g_value_set_uint (value, self->state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
sam_person_finalize (GObject *object)
{
  SamPerson *self = SAM_PERSON (object);

  g_assert (self->pause_id == 0);
  g_free (self->id);
  g_free (self->name);
  g_clear_object (&self->study);
  g_clear_pointer (&self->seal, sam_seal_unref);
  sam_keeping_unref (self->keeping);

  G_OBJECT_CLASS (sam_person_parent_class)->finalize (object);
}

static void
sam_person_dispose (GObject *object)
{
  sam_person_drop (SAM_PERSON (object));

  G_OBJECT_CLASS (sam_person_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags =
      G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, "", flags);
  properties[PROP_SEALED] =
      g_param_spec_boolean ("sealed", NULL, NULL, FALSE, flags);
  properties[PROP_STUDY] =
      g_param_spec_object ("study", NULL, NULL, SAM_TYPE_STUDY, flags);
  properties[PROP_STATE] =
      g_param_spec_uint ("state", NULL, NULL, 0, SAM_PERSON_UNSAVED, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sam_person_class_init (SamPersonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sam_person_get_property;
  object_class->dispose = sam_person_dispose;
  object_class->finalize = sam_person_finalize;
  install_properties (object_class);

  /**
   * SamPerson::failed:
   * @error: in #SAM_PERSON_ERROR; its message is fit to show
   *
   * A change could not be saved. It is still in the study, and is saved with
   * the next one, or when asked to.
   */
  signals[FAILED] =
      g_signal_new ("failed", SAM_TYPE_PERSON, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
sam_person_init (SamPerson *self)
{
  self->name = g_strdup ("");
}

/* Room-internal: the person of a file in @folder, locked. Blocks, as it reads
 * the name. */
SamPerson *
sam_person_new (const char *folder, const char *id)
{
  SamPerson       *self = g_object_new (SAM_TYPE_PERSON, NULL);
  g_autofree char *base = g_strconcat (id, SAM_PERSON_SUFFIX, NULL);
  g_autofree char *path = g_build_filename (folder, base, NULL);
  g_autofree char *name = NULL;

  self->id = g_strdup (id);
  self->keeping = sam_keeping_new (path);
  name = sam_keeping_dup_name (self->keeping, &self->sealed);
  if (name != NULL)
    sam_set_string (&self->name, name);

  return self;
}

static void
study_changed_cb (SamPerson *self, gboolean typing)
{
  sam_person_changed (self, typing);
}

static void
name_changed_cb (SamPerson *self)
{
  if (sam_set_string (&self->name, sam_study_get_name (self->study)))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME]);
}

/* Room-internal: unlocked from now on.
 *
 * @study: (transfer none)
 * @seal: (transfer none) (nullable) */
void
sam_person_give (SamPerson *self, SamStudy *study, SamSeal *seal)
{
  g_assert (self->study == NULL);

  self->study = g_object_ref (study);
  self->seal = seal != NULL ? sam_seal_ref (seal) : NULL;
  g_signal_connect_object (study, "changed", G_CALLBACK (study_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (study, "notify::name", G_CALLBACK (name_changed_cb),
                           self, G_CONNECT_SWAPPED);
  name_changed_cb (self);
  sam_person_set_sealed (self, seal != NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STUDY]);
}

/* Room-internal: locked from now on; what was not saved is gone. */
void
sam_person_drop (SamPerson *self)
{
  g_clear_handle_id (&self->pause_id, g_source_remove);
  self->dirty = FALSE;
  if (self->study == NULL)
    return;

  g_signal_handlers_disconnect_by_data (self->study, self);
  g_clear_object (&self->study);
  g_clear_pointer (&self->seal, sam_seal_unref);
  self->restored = FALSE;
  sam_person_set_state (self, SAM_PERSON_SAVED);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STUDY]);
}

void
sam_person_set_sealed (SamPerson *self, gboolean sealed)
{
  if (self->sealed == sealed)
    return;

  self->sealed = sealed;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEALED]);
}

void
sam_person_set_state (SamPerson *self, SamPersonState state)
{
  if (self->state == state)
    return;

  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

void
sam_person_save_failed (SamPerson *self, const GError *error)
{
  g_signal_emit (self, signals[FAILED], 0, error);
}

/**
 * sam_person_get_id:
 *
 * Returns: (transfer none): the random part of the file's name
 */
const char *
sam_person_get_id (SamPerson *self)
{
  g_return_val_if_fail (SAM_IS_PERSON (self), NULL);

  return self->id;
}

/**
 * sam_person_get_name:
 *
 * Returns: (transfer none): what to call them; "" if the file does not say,
 *   since it is damaged or made by a newer version
 */
const char *
sam_person_get_name (SamPerson *self)
{
  g_return_val_if_fail (SAM_IS_PERSON (self), NULL);

  return self->name;
}

/**
 * sam_person_is_sealed:
 *
 * Returns: whether a passphrase is needed
 */
gboolean
sam_person_is_sealed (SamPerson *self)
{
  g_return_val_if_fail (SAM_IS_PERSON (self), FALSE);

  return self->sealed;
}

/**
 * sam_person_get_study:
 *
 * Returns: (transfer none) (nullable): what they studied; %NULL while locked
 */
SamStudy *
sam_person_get_study (SamPerson *self)
{
  g_return_val_if_fail (SAM_IS_PERSON (self), NULL);

  return self->study;
}

SamPersonState
sam_person_get_state (SamPerson *self)
{
  g_return_val_if_fail (SAM_IS_PERSON (self), SAM_PERSON_SAVED);

  return self->state;
}

/**
 * sam_person_was_restored:
 *
 * Returns: whether the newest file was damaged when it was unlocked, so that
 *   this is the one before it; the damaged one was set aside
 */
gboolean
sam_person_was_restored (SamPerson *self)
{
  g_return_val_if_fail (SAM_IS_PERSON (self), FALSE);

  return self->restored;
}
