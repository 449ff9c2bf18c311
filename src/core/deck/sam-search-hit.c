// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-search.h"

/**
 * SamSearchHit:
 *
 * Something that was found: what it is, where it lies, and a line about it.
 * It never changes.
 */
struct _SamSearchHit
{
  GObject parent_instance;

  SamHitKind kind;
  char      *owner_id; /* (owned) (not nullable) */
  char      *id;       /* (owned) (not nullable) */
  char      *title;    /* (owned) (not nullable) */
  char      *context;  /* (owned) (not nullable) */
};

G_DEFINE_FINAL_TYPE (SamSearchHit, sam_search_hit, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_KIND,
  PROP_TITLE,
  PROP_CONTEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
sam_search_hit_finalize (GObject *object)
{
  SamSearchHit *self = SAM_SEARCH_HIT (object);

  g_free (self->owner_id);
  g_free (self->id);
  g_free (self->title);
  g_free (self->context);

  G_OBJECT_CLASS (sam_search_hit_parent_class)->finalize (object);
}

static void
sam_search_hit_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  SamSearchHit *self = SAM_SEARCH_HIT (object);

  switch (property_id)
    {
    case PROP_KIND:
      g_value_set_uint (value, self->kind);
      break;

    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_CONTEXT:
      g_value_set_string (value, self->context);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_search_hit_class_init (SamSearchHitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sam_search_hit_finalize;
  object_class->get_property = sam_search_hit_get_property;

  /**
   * SamSearchHit:kind:
   *
   * The #SamHitKind.
   */
  properties[PROP_KIND] =
      g_param_spec_uint ("kind", NULL, NULL, 0, SAM_HIT_NOTE, 0,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SamSearchHit:title: (not nullable)
   *
   * Plain text, one line.
   */
  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SamSearchHit:context: (not nullable)
   *
   * Plain text, one line: where it lies, or the words around what was found.
   */
  properties[PROP_CONTEXT] =
      g_param_spec_string ("context", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sam_search_hit_init (SamSearchHit *self)
{
}

/**
 * sam_search_hit_new:
 * @owner_id: what holds it: of a card or an item the deck's id; empty if
 *   nothing does
 * @id: of the thing itself
 * @title: plain text
 * @context: plain text
 *
 * Returns: (transfer full): a hit
 */
SamSearchHit *
sam_search_hit_new (SamHitKind  kind,
                    const char *owner_id,
                    const char *id,
                    const char *title,
                    const char *context)
{
  SamSearchHit *self;

  g_return_val_if_fail (owner_id != NULL && id != NULL, NULL);
  g_return_val_if_fail (title != NULL && context != NULL, NULL);

  self = g_object_new (SAM_TYPE_SEARCH_HIT, NULL);
  self->kind = kind;
  self->owner_id = g_strdup (owner_id);
  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->context = g_strdup (context);

  return self;
}

SamHitKind
sam_search_hit_get_kind (SamSearchHit *self)
{
  g_return_val_if_fail (SAM_IS_SEARCH_HIT (self), SAM_HIT_CARD);

  return self->kind;
}

const char *
sam_search_hit_get_owner_id (SamSearchHit *self)
{
  g_return_val_if_fail (SAM_IS_SEARCH_HIT (self), NULL);

  return self->owner_id;
}

const char *
sam_search_hit_get_id (SamSearchHit *self)
{
  g_return_val_if_fail (SAM_IS_SEARCH_HIT (self), NULL);

  return self->id;
}

const char *
sam_search_hit_get_title (SamSearchHit *self)
{
  g_return_val_if_fail (SAM_IS_SEARCH_HIT (self), NULL);

  return self->title;
}

const char *
sam_search_hit_get_context (SamSearchHit *self)
{
  g_return_val_if_fail (SAM_IS_SEARCH_HIT (self), NULL);

  return self->context;
}
