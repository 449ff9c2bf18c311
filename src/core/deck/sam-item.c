// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-item-private.h"

/**
 * SamItem:
 *
 * A case, dilemma, assignment or tip of a card.
 *
 * An item is plain data and never changes. Getters of what another kind has
 * return %NULL or zero, so a view may ask without looking at the kind first.
 * Its id is the same in every language and never changes, so sessions name an
 * item by it.
 */
G_DEFINE_FINAL_TYPE (SamItem, sam_item, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ID,
  PROP_KIND,
  PROP_TITLE,
  PROP_USUAL_MINUTES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
option_clear (gpointer data)
{
  SamOption *option = data;

  g_free (option->says);
  g_free (option->value);
  g_free (option->price);
}

static void
step_clear (gpointer data)
{
  SamStep *step = data;

  g_clear_pointer (&step->text, sam_text_unref);
}

static void
link_clear (gpointer data)
{
  SamLink *link = data;

  g_free (link->ref);
}

static void
sam_item_finalize (GObject *object)
{
  SamItem *self = SAM_ITEM (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->words);
  g_clear_pointer (&self->hint, sam_text_unref);
  g_clear_pointer (&self->variant, sam_text_unref);
  g_clear_pointer (&self->situation, sam_text_unref);
  g_clear_pointer (&self->third_way, sam_text_unref);
  g_clear_pointer (&self->goal, sam_text_unref);
  g_clear_pointer (&self->result, sam_text_unref);
  g_clear_pointer (&self->action, sam_text_unref);
  g_clear_pointer (&self->reason, sam_text_unref);
  for (int seat = 0; seat < SAM_N_SEATS; seat++)
    g_clear_pointer (&self->viewpoints[seat], sam_text_unref);
  g_ptr_array_unref (self->phases);
  g_ptr_array_unref (self->questions);
  g_ptr_array_unref (self->materials);
  g_array_unref (self->options);
  g_array_unref (self->steps);
  g_array_unref (self->links);
  g_clear_pointer (&self->source, g_bytes_unref);
  g_clear_pointer (&self->namespaces, g_ref_string_release);

  G_OBJECT_CLASS (sam_item_parent_class)->finalize (object);
}

static void
sam_item_get_property (GObject    *object,
                       guint       property_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  SamItem *self = SAM_ITEM (object);

  switch (property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;

    case PROP_KIND:
      g_value_set_uint (value, self->kind);
      break;

    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_USUAL_MINUTES:
      g_value_set_uint (value, self->usual);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_item_class_init (SamItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sam_item_finalize;
  object_class->get_property = sam_item_get_property;

  /**
   * SamItem:id: (not nullable)
   *
   * Unique within its card.
   */
  properties[PROP_ID] =
      g_param_spec_string ("id", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SamItem:kind:
   *
   * The #SamItemKind.
   */
  properties[PROP_KIND] =
      g_param_spec_uint ("kind", NULL, NULL, 0, SAM_N_ITEM_KINDS - 1, 0,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SamItem:title: (not nullable)
   *
   * Plain text, one line.
   */
  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SamItem:usual-minutes:
   *
   * How long it usually takes, in whole minutes.
   */
  properties[PROP_USUAL_MINUTES] =
      g_param_spec_uint ("usual-minutes", NULL, NULL, 0, SAM_MINUTES_MAX, 0,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sam_item_init (SamItem *self)
{
  self->phases =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_text_unref);
  self->questions = g_ptr_array_new_with_free_func (g_free);
  self->materials = g_ptr_array_new_with_free_func (g_free);
  self->options = g_array_new (FALSE, TRUE, sizeof (SamOption));
  g_array_set_clear_func (self->options, option_clear);
  self->steps = g_array_new (FALSE, TRUE, sizeof (SamStep));
  g_array_set_clear_func (self->steps, step_clear);
  self->links = g_array_new (FALSE, TRUE, sizeof (SamLink));
  g_array_set_clear_func (self->links, link_clear);
}

/* Room-internal: an empty item for the reader to fill. */
SamItem *
sam_item_new (SamItemKind kind)
{
  SamItem *self = g_object_new (SAM_TYPE_ITEM, NULL);

  self->kind = kind;

  return self;
}

const char *
sam_item_get_id (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);

  return self->id;
}

SamItemKind
sam_item_get_kind (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), SAM_ITEM_CASE);

  return self->kind;
}

const char *
sam_item_get_title (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);

  return self->title;
}

guint
sam_item_get_least_minutes (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), 0);

  return self->least;
}

guint
sam_item_get_usual_minutes (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), 0);

  return self->usual;
}

guint
sam_item_get_most_minutes (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), 0);

  return self->most;
}

guint
sam_item_get_least_people (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), 0);

  return self->least_people;
}

guint
sam_item_get_most_people (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), 0);

  return self->most_people;
}

SamSuits
sam_item_get_suits (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), 0);

  return self->suits;
}

/**
 * sam_item_get_hint:
 *
 * Returns: (transfer none) (nullable): for the facilitator alone: never on the
 *   shared screen
 */
SamText *
sam_item_get_hint (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);

  return self->hint;
}
