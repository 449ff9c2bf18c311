// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reflection.h"

#include "sam-sitting.h"
#include "sam-study-text.h"

/**
 * SamReflection:
 *
 * A private note in studying alone, mostly about an item.
 */
struct _SamReflection
{
  GObject parent_instance;

  char        *id;      /* (owned) (not nullable) */
  SamKeptItem *item;    /* (owned) (nullable) */
  GDateTime   *written; /* (owned) (not nullable) */
  char        *text;    /* (owned) (not nullable) */
};

G_DEFINE_FINAL_TYPE (SamReflection, sam_reflection, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TEXT,
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
sam_reflection_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  SamReflection *self = SAM_REFLECTION (object);

  switch (property_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
sam_reflection_finalize (GObject *object)
{
  SamReflection *self = SAM_REFLECTION (object);

  g_free (self->id);
  g_clear_pointer (&self->item, sam_kept_item_unref);
  g_clear_pointer (&self->written, g_date_time_unref);
  g_free (self->text);

  G_OBJECT_CLASS (sam_reflection_parent_class)->finalize (object);
}

static void
sam_reflection_class_init (SamReflectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sam_reflection_get_property;
  object_class->finalize = sam_reflection_finalize;

  properties[PROP_TEXT] =
      g_param_spec_string ("text", NULL, NULL, "",
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SamReflection::changed:
   * @typing: whether more of the same will follow at once
   *
   * Something that is kept changed.
   */
  signals[CHANGED] =
      g_signal_new ("changed", SAM_TYPE_REFLECTION, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
sam_reflection_init (SamReflection *self)
{
  self->text = g_strdup ("");
}

/**
 * sam_reflection_new:
 * @id: (nullable): its id; %NULL for a new one
 * @item: (nullable): what it is about
 * @written: when, in the zone of the person
 * @text: (nullable): what was written
 *
 * Returns: (transfer full): a reflection, to be added to a study
 */
SamReflection *
sam_reflection_new (const char  *id,
                    SamKeptItem *item,
                    GDateTime   *written,
                    const char  *text)
{
  SamReflection *self;

  g_return_val_if_fail (written != NULL, NULL);

  self = g_object_new (SAM_TYPE_REFLECTION, NULL);
  self->id = id != NULL ? g_strdup (id) : g_uuid_string_random ();
  self->item = item != NULL ? sam_kept_item_ref (item) : NULL;
  self->written = g_date_time_ref (written);
  sam_study_take_text (&self->text, text, SAM_STUDY_MAX_TEXT);

  return self;
}

const char *
sam_reflection_get_id (SamReflection *self)
{
  g_return_val_if_fail (SAM_IS_REFLECTION (self), NULL);

  return self->id;
}

/**
 * sam_reflection_get_item:
 *
 * Returns: (transfer none) (nullable): what it is about, as it was then
 */
SamKeptItem *
sam_reflection_get_item (SamReflection *self)
{
  g_return_val_if_fail (SAM_IS_REFLECTION (self), NULL);

  return self->item;
}

GDateTime *
sam_reflection_get_written (SamReflection *self)
{
  g_return_val_if_fail (SAM_IS_REFLECTION (self), NULL);

  return self->written;
}

const char *
sam_reflection_get_text (SamReflection *self)
{
  g_return_val_if_fail (SAM_IS_REFLECTION (self), NULL);

  return self->text;
}

/**
 * sam_reflection_set_text:
 * @text: (nullable): plain text; what is longer than %SAM_STUDY_MAX_TEXT
 *   characters is cut there
 */
void
sam_reflection_set_text (SamReflection *self, const char *text)
{
  g_return_if_fail (SAM_IS_REFLECTION (self));

  if (!sam_study_take_text (&self->text, text, SAM_STUDY_MAX_TEXT))
    return;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
  g_signal_emit (self, signals[CHANGED], 0, TRUE);
}
