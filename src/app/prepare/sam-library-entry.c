// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-library-entry.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"

struct _SamLibraryEntry
{
  GObject parent_instance;

  char    *deck_id; /* (owned) (not nullable) */
  SamCard *card;    /* (owned) (not nullable) */
  SamItem *item;    /* (owned) (not nullable) */
  gboolean was_used;
  gboolean on_agenda;
};

G_DEFINE_FINAL_TYPE (SamLibraryEntry, sam_library_entry, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ON_AGENDA,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
sam_library_entry_finalize (GObject *object)
{
  SamLibraryEntry *self = SAM_LIBRARY_ENTRY (object);

  g_free (self->deck_id);
  g_clear_object (&self->card);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (sam_library_entry_parent_class)->finalize (object);
}

static void
sam_library_entry_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  SamLibraryEntry *self = SAM_LIBRARY_ENTRY (object);

  switch (property_id)
    {
    case PROP_ON_AGENDA:
      g_value_set_boolean (value, self->on_agenda);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_library_entry_class_init (SamLibraryEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sam_library_entry_finalize;
  object_class->get_property = sam_library_entry_get_property;

  /**
   * SamLibraryEntry:on-agenda:
   *
   * Whether the agenda that is being made has the item.
   */
  properties[PROP_ON_AGENDA] =
      g_param_spec_boolean ("on-agenda", NULL, NULL, FALSE,
                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sam_library_entry_init (SamLibraryEntry *self)
{
}

/**
 * sam_library_entry_new:
 * @was_used: whether the team has discussed @item
 *
 * Returns: (transfer full): a new entry
 */
SamLibraryEntry *
sam_library_entry_new (const char *deck_id,
                       SamCard    *card,
                       SamItem    *item,
                       gboolean    was_used)
{
  SamLibraryEntry *self;

  g_return_val_if_fail (deck_id != NULL, NULL);
  g_return_val_if_fail (SAM_IS_CARD (card), NULL);
  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);

  self = g_object_new (SAM_TYPE_LIBRARY_ENTRY, NULL);
  self->deck_id = g_strdup (deck_id);
  self->card = g_object_ref (card);
  self->item = g_object_ref (item);
  self->was_used = was_used;

  return self;
}

const char *
sam_library_entry_get_deck_id (SamLibraryEntry *self)
{
  g_return_val_if_fail (SAM_IS_LIBRARY_ENTRY (self), NULL);

  return self->deck_id;
}

SamCard *
sam_library_entry_get_card (SamLibraryEntry *self)
{
  g_return_val_if_fail (SAM_IS_LIBRARY_ENTRY (self), NULL);

  return self->card;
}

SamItem *
sam_library_entry_get_item (SamLibraryEntry *self)
{
  g_return_val_if_fail (SAM_IS_LIBRARY_ENTRY (self), NULL);

  return self->item;
}

gboolean
sam_library_entry_was_used (SamLibraryEntry *self)
{
  g_return_val_if_fail (SAM_IS_LIBRARY_ENTRY (self), FALSE);

  return self->was_used;
}

gboolean
sam_library_entry_get_on_agenda (SamLibraryEntry *self)
{
  g_return_val_if_fail (SAM_IS_LIBRARY_ENTRY (self), FALSE);

  return self->on_agenda;
}

void
sam_library_entry_set_on_agenda (SamLibraryEntry *self, gboolean on_agenda)
{
  g_return_if_fail (SAM_IS_LIBRARY_ENTRY (self));

  if (self->on_agenda == !!on_agenda)
    return;

  self->on_agenda = !!on_agenda;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ON_AGENDA]);
}

/**
 * sam_library_entry_dup_line:
 *
 * Returns: (transfer full): “Case · 10 min”, and whether it is on the agenda
 */
char *
sam_library_entry_dup_line (SamLibraryEntry *self)
{
  const char      *kind;
  g_autofree char *minutes = NULL;

  g_return_val_if_fail (SAM_IS_LIBRARY_ENTRY (self), NULL);

  kind = sam_format_kind (sam_item_get_kind (self->item));
  minutes = sam_format_minutes (sam_item_get_usual_minutes (self->item));
  if (self->on_agenda)
    /* TRANSLATORS: the kind of an item and its minutes */
    return g_strdup_printf (_ ("%s · %s · on the agenda"), kind, minutes);

  return g_strdup_printf (_ ("%s · %s"), kind, minutes);
}
