// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-private.h"

#include <glib/gi18n-lib.h>

#include "sam-study-text.h"

/**
 * SamStudy:
 *
 * All that one person studied alone: sittings, reflections, hours, what they
 * know of facts, and marks on items.
 *
 * It knows nothing of files. Whatever changes in it or in one of its members
 * comes out as one “changed”.
 */
G_DEFINE_FINAL_TYPE (SamStudy, sam_study, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_NAME,
  PROP_FULL_NAME,
  PROP_AIMS,
  PROP_ROLES,
  PROP_NOTIFIES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  CHANGED,
  MARKS_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
fact_mark_clear (gpointer data)
{
  SamFactMark *mark = data;

  g_free (mark->fact_id);
}

static void
sam_study_get_property (GObject    *object,
                        guint       property_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  SamStudy *self = SAM_STUDY (object);

  switch (property_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_FULL_NAME:
      g_value_set_string (value, self->full_name);
      break;
    case PROP_AIMS:
      g_value_set_boxed (value, self->aims);
      break;
    case PROP_ROLES:
      g_value_set_uint (value, self->roles);
      break;
    case PROP_NOTIFIES:
      g_value_set_boolean (value, self->notifies);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
sam_study_set_property (GObject      *object,
                        guint         property_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  SamStudy *self = SAM_STUDY (object);

  switch (property_id)
    {
    case PROP_NAME:
      sam_study_set_name (self, g_value_get_string (value));
      break;
    case PROP_FULL_NAME:
      sam_study_set_full_name (self, g_value_get_string (value));
      break;
    case PROP_AIMS:
      sam_study_set_aims (self, g_value_get_boxed (value));
      break;
    case PROP_ROLES:
      sam_study_set_roles (self, g_value_get_uint (value));
      break;
    case PROP_NOTIFIES:
      sam_study_set_notifies (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
sam_study_finalize (GObject *object)
{
  SamStudy *self = SAM_STUDY (object);

  g_free (self->name);
  g_free (self->full_name);
  g_strfreev (self->aims);
  g_clear_pointer (&self->path_started, g_date_time_unref);
  g_array_unref (self->path);
  g_object_unref (self->sittings);
  g_object_unref (self->reflections);
  g_object_unref (self->activities);
  g_array_unref (self->facts);
  g_hash_table_unref (self->marks);

  G_OBJECT_CLASS (sam_study_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags =
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, "", flags);
  properties[PROP_FULL_NAME] =
      g_param_spec_string ("full-name", NULL, NULL, "", flags);
  properties[PROP_AIMS] =
      g_param_spec_boxed ("aims", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_ROLES] =
      g_param_spec_uint ("roles", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_NOTIFIES] =
      g_param_spec_boolean ("notifies", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sam_study_class_init (SamStudyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sam_study_get_property;
  object_class->set_property = sam_study_set_property;
  object_class->finalize = sam_study_finalize;
  install_properties (object_class);

  /**
   * SamStudy::changed:
   * @typing: whether more of the same will follow at once, so that saving may
   *   wait a moment
   *
   * Something that is kept changed, here or in a sitting, a reflection or an
   * activity.
   */
  signals[CHANGED] =
      g_signal_new ("changed", SAM_TYPE_STUDY, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  /**
   * SamStudy::marks-changed:
   *
   * A bookmark, or whether something was read, changed.
   */
  signals[MARKS_CHANGED] =
      g_signal_new ("marks-changed", SAM_TYPE_STUDY, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);
}

static void
sam_study_init (SamStudy *self)
{
  self->name = g_strdup ("");
  self->full_name = g_strdup ("");
  self->aims = g_new0 (char *, 1);
  self->path = g_array_new (FALSE, FALSE, sizeof (SamKeptPart));
  g_array_set_clear_func (self->path, sam_kept_part_clear);
  self->sittings = g_list_store_new (SAM_TYPE_SITTING);
  self->reflections = g_list_store_new (SAM_TYPE_REFLECTION);
  self->activities = g_list_store_new (SAM_TYPE_ACTIVITY);
  self->facts = g_array_new (FALSE, FALSE, sizeof (SamFactMark));
  g_array_set_clear_func (self->facts, fact_mark_clear);
  self->marks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* Room-internal: something that is kept changed. */
void
sam_study_changed (SamStudy *self, gboolean typing)
{
  g_signal_emit (self, signals[CHANGED], 0, typing);
}

/* Room-internal: likewise, at an item of the cards. */
void
sam_study_marks_changed (SamStudy *self)
{
  g_signal_emit (self, signals[MARKS_CHANGED], 0);
  sam_study_changed (self, FALSE);
}

static void
changed_prop (SamStudy *self, guint prop, gboolean typing)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
  sam_study_changed (self, typing);
}

/**
 * sam_study_new:
 * @name: who it is, as shown in the list of people
 *
 * Returns: (transfer full): a study in which there is nothing yet
 */
SamStudy *
sam_study_new (const char *name)
{
  SamStudy *self;

  g_return_val_if_fail (name != NULL, NULL);

  self = g_object_new (SAM_TYPE_STUDY, NULL);
  sam_study_set_name (self, name);

  return self;
}

const char *
sam_study_get_name (SamStudy *self)
{
  g_return_val_if_fail (SAM_IS_STUDY (self), NULL);

  return self->name;
}

/**
 * sam_study_set_name:
 * @name: (nullable): one line, at most %SAM_STUDY_MAX_NAME characters
 */
void
sam_study_set_name (SamStudy *self, const char *name)
{
  g_return_if_fail (SAM_IS_STUDY (self));

  if (sam_study_take_line (&self->name, name, SAM_STUDY_MAX_NAME))
    changed_prop (self, PROP_NAME, FALSE);
}

/**
 * sam_study_get_full_name:
 *
 * Returns: (transfer none): the name for the portfolio; "" if none was given
 */
const char *
sam_study_get_full_name (SamStudy *self)
{
  g_return_val_if_fail (SAM_IS_STUDY (self), NULL);

  return self->full_name;
}

void
sam_study_set_full_name (SamStudy *self, const char *name)
{
  g_return_if_fail (SAM_IS_STUDY (self));

  if (sam_study_take_line (&self->full_name, name, SAM_STUDY_MAX_NAME))
    changed_prop (self, PROP_FULL_NAME, TRUE);
}

/**
 * sam_study_get_aims:
 *
 * Returns: (transfer none): the learning aims, in order, ended by %NULL
 */
const char *const *
sam_study_get_aims (SamStudy *self)
{
  g_return_val_if_fail (SAM_IS_STUDY (self), NULL);

  return (const char *const *) self->aims;
}

/**
 * sam_study_set_aims:
 * @aims: ended by %NULL; at most %SAM_STUDY_MAX_AIMS of
 *   %SAM_STUDY_MAX_AIM characters, and what is empty is left out
 */
void
sam_study_set_aims (SamStudy *self, const char *const *aims)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_free);

  g_return_if_fail (SAM_IS_STUDY (self));
  g_return_if_fail (aims != NULL);

  for (; *aims != NULL && kept->len < SAM_STUDY_MAX_AIMS; aims++)
    {
      char *aim = g_strdup ("");

      sam_study_take_line (&aim, *aims, SAM_STUDY_MAX_AIM);
      if (*aim != '\0')
        g_ptr_array_add (kept, aim);
      else
        g_free (aim);
    }
  g_ptr_array_add (kept, NULL);

  if (g_strv_equal ((const char *const *) kept->pdata,
                    (const char *const *) self->aims))
    return;

  g_strfreev (self->aims);
  self->aims = g_strdupv ((char **) kept->pdata);
  changed_prop (self, PROP_AIMS, TRUE);
}

SamRoles
sam_study_get_roles (SamStudy *self)
{
  g_return_val_if_fail (SAM_IS_STUDY (self), 0);

  return self->roles;
}

/**
 * sam_study_set_roles:
 * @roles: flags; what the portfolio shows
 */
void
sam_study_set_roles (SamStudy *self, SamRoles roles)
{
  g_return_if_fail (SAM_IS_STUDY (self));

  roles &= (1 << SAM_N_ROLES) - 1;
  if (self->roles == roles)
    return;

  self->roles = roles;
  changed_prop (self, PROP_ROLES, FALSE);
}

gboolean
sam_study_get_notifies (SamStudy *self)
{
  g_return_val_if_fail (SAM_IS_STUDY (self), FALSE);

  return self->notifies;
}

void
sam_study_set_notifies (SamStudy *self, gboolean notifies)
{
  g_return_if_fail (SAM_IS_STUDY (self));

  notifies = notifies != FALSE;
  if (self->notifies == notifies)
    return;

  self->notifies = notifies;
  changed_prop (self, PROP_NOTIFIES, FALSE);
}
