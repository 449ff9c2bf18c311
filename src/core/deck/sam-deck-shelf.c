// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-shelf.h"

#include "sam-deck-folder.h"
#include "sam-deck-watch.h"
#include "sam-string.h"
#include "sam-xml-load.h"

/**
 * SamDeckShelf:
 *
 * The two decks there are, in the language of the reader: the built-in one,
 * and the person's own from a folder that is watched.
 *
 * The decks are the same objects as long as the shelf lives; what is in them
 * changes with the language and with the folder, and they say so as list
 * models do. A card that there is not in the language shows in another one. A
 * file that cannot be read becomes a [class@DeckProblem] and takes no other
 * card down.
 *
 * Use it from the main thread alone. It reads files while it is made, when the
 * language changes and when the folder does.
 */
struct _SamDeckShelf
{
  GObject parent_instance;

  char         *resource_folder;     /* (owned) (nullable) */
  GFile        *own_folder;          /* (owned) (nullable) */
  char         *language;            /* (owned) (not nullable) */
  SamDeck      *built_in;            /* (owned) */
  SamDeck      *own;                 /* (owned) */
  GListStore   *problems;            /* (element-type SamDeckProblem) (owned) */
  guint         n_built_in_problems; /* the first of @problems */
  SamDeckWatch *watch;               /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamDeckShelf, sam_deck_shelf, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_LANGUAGE,
  PROP_PROBLEMS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
replace_problems (SamDeckShelf *self,
                  guint         position,
                  guint         n_removals,
                  GPtrArray    *problems)
{
  if (n_removals > 0 || problems->len > 0)
    g_list_store_splice (self->problems, position, n_removals, problems->pdata,
                         problems->len);
}

static void
load_built_in (SamDeckShelf *self)
{
  g_autofree char *language = sam_dup_language (self->language);
  g_autoptr (GPtrArray) problems =
      g_ptr_array_new_with_free_func (g_object_unref);

  if (self->resource_folder == NULL)
    return;

  sam_deck_folder_load_resource (self->resource_folder, language,
                                 self->built_in, problems);
  replace_problems (self, 0, self->n_built_in_problems, problems);
  self->n_built_in_problems = problems->len;
}

static void
load_own (SamDeckShelf *self)
{
  g_autofree char *language = sam_dup_language (self->language);
  g_autoptr (GPtrArray) problems =
      g_ptr_array_new_with_free_func (g_object_unref);
  guint n_problems;

  if (self->own_folder == NULL)
    return;

  sam_deck_folder_load_own (self->own_folder, language, self->own, problems);
  n_problems = g_list_model_get_n_items (G_LIST_MODEL (self->problems));
  replace_problems (self, self->n_built_in_problems,
                    n_problems - self->n_built_in_problems, problems);
}

static void
folder_changed_cb (gpointer user_data)
{
  load_own (SAM_DECK_SHELF (user_data));
}

static void
sam_deck_shelf_finalize (GObject *object)
{
  SamDeckShelf *self = SAM_DECK_SHELF (object);

  g_clear_pointer (&self->watch, sam_deck_watch_free);
  g_clear_object (&self->own_folder);
  g_object_unref (self->built_in);
  g_object_unref (self->own);
  g_object_unref (self->problems);
  g_free (self->resource_folder);
  g_free (self->language);

  G_OBJECT_CLASS (sam_deck_shelf_parent_class)->finalize (object);
}

static void
sam_deck_shelf_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  SamDeckShelf *self = SAM_DECK_SHELF (object);

  switch (property_id)
    {
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;

    case PROP_PROBLEMS:
      g_value_set_object (value, self->problems);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_deck_shelf_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_LANGUAGE:
      sam_deck_shelf_set_language (SAM_DECK_SHELF (object),
                                   g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_deck_shelf_class_init (SamDeckShelfClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sam_deck_shelf_finalize;
  object_class->get_property = sam_deck_shelf_get_property;
  object_class->set_property = sam_deck_shelf_set_property;

  /**
   * SamDeckShelf:language: (not nullable)
   *
   * As “nl” or “nl_NL.UTF-8”.
   */
  properties[PROP_LANGUAGE] =
      g_param_spec_string ("language", NULL, NULL, "en",
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);

  /**
   * SamDeckShelf:problems: (not nullable)
   *
   * What is to be said about files, as [class@DeckProblem]s.
   */
  properties[PROP_PROBLEMS] =
      g_param_spec_object ("problems", NULL, NULL, G_TYPE_LIST_MODEL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sam_deck_shelf_init (SamDeckShelf *self)
{
  self->built_in = sam_deck_new (SAM_DECK_BUILT_IN);
  self->own = sam_deck_new (SAM_DECK_OWN);
  self->problems = g_list_store_new (SAM_TYPE_DECK_PROBLEM);
}

/**
 * sam_deck_shelf_new:
 * @resource_folder: (nullable): the resource path with a folder per language
 * @own_folder: (nullable): a native folder, which need not exist
 * @language: as “nl” or “nl_NL.UTF-8”
 *
 * Reads both decks before it returns.
 *
 * Returns: (transfer full): a filled shelf
 */
SamDeckShelf *
sam_deck_shelf_new (const char *resource_folder,
                    GFile      *own_folder,
                    const char *language)
{
  SamDeckShelf *self;

  g_return_val_if_fail (own_folder == NULL || g_file_is_native (own_folder),
                        NULL);
  g_return_val_if_fail (language != NULL, NULL);

  self = g_object_new (SAM_TYPE_DECK_SHELF, NULL);
  self->resource_folder = g_strdup (resource_folder);
  self->language = g_strdup (language);
  g_set_object (&self->own_folder, own_folder);

  /* Watched before it is read, so that nothing falls between. */
  if (own_folder != NULL)
    self->watch = sam_deck_watch_new (own_folder, folder_changed_cb, self);
  load_built_in (self);
  load_own (self);

  return self;
}

const char *
sam_deck_shelf_get_language (SamDeckShelf *self)
{
  g_return_val_if_fail (SAM_IS_DECK_SHELF (self), NULL);

  return self->language;
}

/**
 * sam_deck_shelf_set_language:
 * @language: as “nl” or “nl_NL.UTF-8”
 *
 * Fills both decks anew, if this changes the language.
 */
void
sam_deck_shelf_set_language (SamDeckShelf *self, const char *language)
{
  g_return_if_fail (SAM_IS_DECK_SHELF (self));
  g_return_if_fail (language != NULL);

  if (!sam_set_string (&self->language, language))
    return;

  load_built_in (self);
  load_own (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANGUAGE]);
}

/**
 * sam_deck_shelf_get_built_in:
 *
 * Returns: (transfer none): the deck of id %SAM_DECK_BUILT_IN, always the same
 */
SamDeck *
sam_deck_shelf_get_built_in (SamDeckShelf *self)
{
  g_return_val_if_fail (SAM_IS_DECK_SHELF (self), NULL);

  return self->built_in;
}

/**
 * sam_deck_shelf_get_own:
 *
 * Returns: (transfer none): the deck of id %SAM_DECK_OWN, always the same
 */
SamDeck *
sam_deck_shelf_get_own (SamDeckShelf *self)
{
  g_return_val_if_fail (SAM_IS_DECK_SHELF (self), NULL);

  return self->own;
}

/**
 * sam_deck_shelf_get_problems:
 *
 * Returns: (transfer none): a list of [class@DeckProblem], always the same
 */
GListModel *
sam_deck_shelf_get_problems (SamDeckShelf *self)
{
  g_return_val_if_fail (SAM_IS_DECK_SHELF (self), NULL);

  return G_LIST_MODEL (self->problems);
}

static SamDeck *
find_deck (SamDeckShelf *self, const char *deck_id)
{
  if (g_str_equal (deck_id, SAM_DECK_BUILT_IN))
    return self->built_in;

  return g_str_equal (deck_id, SAM_DECK_OWN) ? self->own : NULL;
}

/**
 * sam_deck_shelf_find_card:
 *
 * Returns: (transfer none) (nullable): the card of that id in that deck
 */
SamCard *
sam_deck_shelf_find_card (SamDeckShelf *self,
                          const char   *deck_id,
                          const char   *card_id)
{
  SamDeck *deck;

  g_return_val_if_fail (SAM_IS_DECK_SHELF (self), NULL);
  g_return_val_if_fail (deck_id != NULL && card_id != NULL, NULL);

  deck = find_deck (self, deck_id);

  return deck == NULL ? NULL : sam_deck_find (deck, card_id);
}

/**
 * sam_deck_shelf_find_item:
 * @card: (out) (optional) (transfer none) (nullable): where it lies
 *
 * Returns: (transfer none) (nullable): the item of that id in that deck
 */
SamItem *
sam_deck_shelf_find_item (SamDeckShelf *self,
                          const char   *deck_id,
                          const char   *item_id,
                          SamCard     **card)
{
  SamDeck *deck;

  g_return_val_if_fail (SAM_IS_DECK_SHELF (self), NULL);
  g_return_val_if_fail (deck_id != NULL && item_id != NULL, NULL);

  if (card != NULL)
    *card = NULL;
  deck = find_deck (self, deck_id);

  return deck == NULL ? NULL : sam_deck_find_item (deck, item_id, card);
}

/**
 * sam_deck_shelf_keep:
 * @file: a card file from anywhere
 *
 * As sam_deck_shelf_keep_bytes(), of a copy of @file.
 */
GFile *
sam_deck_shelf_keep (SamDeckShelf *self, GFile *file, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  bytes = sam_xml_load (file, NULL, error);
  return bytes == NULL ? NULL : sam_deck_shelf_keep_bytes (self, bytes, error);
}

/**
 * sam_deck_shelf_keep_bytes:
 * @bytes: the whole of a card file
 * @error: return location for a #GError in #SAM_XML_ERROR, #G_IO_ERROR or
 *   #G_FILE_ERROR; its message says what to do
 *
 * Puts a card into the folder of one's own cards, which is made if need be,
 * readable by this person alone. The file is named after the card; a file of
 * other content by that name stays, and the new one gets a number. When this
 * returns the card is in the own deck. Blocks.
 *
 * Returns: (transfer full): the file, or %NULL with @error set
 */
GFile *
sam_deck_shelf_keep_bytes (SamDeckShelf *self, GBytes *bytes, GError **error)
{
  g_autoptr (GFile) copy = NULL;

  g_return_val_if_fail (SAM_IS_DECK_SHELF (self), NULL);
  g_return_val_if_fail (self->own_folder != NULL, NULL);
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  copy = sam_deck_folder_keep (self->own_folder, bytes, error);
  if (copy == NULL)
    return NULL;

  sam_deck_watch_refresh (self->watch);
  load_own (self);

  return g_steal_pointer (&copy);
}
