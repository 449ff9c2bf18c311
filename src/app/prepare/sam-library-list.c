// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-library-private.h"

#include "sam-library-row.h"
#include "sam-one-stop.h"

/* The list of the library: what there is, what shows, and its rows. */

/* Returns: (transfer none) (nullable): the block of @entry on the agenda */
static SamBlock *
find_block (SamLibrary *self, SamLibraryEntry *entry)
{
  const char *deck_id = sam_library_entry_get_deck_id (entry);
  const char *item_id = sam_item_get_id (sam_library_entry_get_item (entry));
  guint       n_blocks = 0;

  if (self->agenda != NULL)
    n_blocks = sam_agenda_get_n_blocks (self->agenda);
  for (guint i = 0; i < n_blocks; i++)
    {
      SamBlock *block = sam_agenda_get_block (self->agenda, i);
      SamItem  *item = sam_block_get_item (block);

      if (item != NULL && g_str_equal (sam_item_get_id (item), item_id) &&
          g_str_equal (sam_block_get_deck_id (block), deck_id))
        return block;
    }

  return NULL;
}

/* Returns: (transfer full) (nullable): a new block of @entry */
static SamBlock *
dup_block (SamLibrary *self, SamLibraryEntry *entry)
{
  if (self->source == NULL)
    return NULL;

  return sam_builder_source_dup_item (self->source,
                                      sam_library_entry_get_deck_id (entry),
                                      sam_library_entry_get_card (entry),
                                      sam_library_entry_get_item (entry));
}

/* Asks for @entry on the agenda; or, if it is there, for it to be shown. */
void
sam_library_add_entry (SamLibrary *self, SamLibraryEntry *entry)
{
  SamBlock *block = find_block (self, entry);
  g_autoptr (SamBlock) added = NULL;

  if (block != NULL)
    {
      g_signal_emit_by_name (self, "find", block);
      return;
    }

  added = dup_block (self, entry);
  if (added != NULL)
    g_signal_emit_by_name (self, "add", added);
}

static void
add_cb (SamLibrary *self, SamLibraryEntry *entry)
{
  sam_library_add_entry (self, entry);
}

static void
activate_cb (SamLibrary *self, guint position)
{
  g_autoptr (SamLibraryEntry) entry =
      g_list_model_get_item (G_LIST_MODEL (self->shown), position);

  if (entry != NULL)
    sam_library_add_entry (self, entry);
}

static GdkContentProvider *
prepare_cb (SamLibraryRow *row, double x, double y, GtkDragSource *source)
{
  SamLibraryEntry *entry = sam_library_row_get_entry (row);
  GtkWidget       *library;
  g_autoptr (SamBlock) block = NULL;

  library = gtk_widget_get_ancestor (GTK_WIDGET (row), SAM_TYPE_LIBRARY);
  if (entry == NULL || library == NULL)
    return NULL;

  block = dup_block (SAM_LIBRARY (library), entry);

  return block != NULL ? gdk_content_provider_new_typed (SAM_TYPE_BLOCK, block)
                       : NULL;
}

/* The line that the list puts around the row has the background. */
static void
begin_cb (SamLibraryRow *row, GdkDrag *drag, GtkDragSource *source)
{
  GtkWidget *line = gtk_widget_get_parent (GTK_WIDGET (row));
  g_autoptr (GdkPaintable) icon = gtk_widget_paintable_new (line);

  gtk_drag_source_set_icon (source, icon, 0, 0);
}

static void
setup_cb (SamLibrary *self, GtkListItem *item)
{
  GtkWidget     *row = sam_library_row_new ();
  GtkDragSource *drag = gtk_drag_source_new ();

  gtk_drag_source_set_actions (drag, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  g_signal_connect_object (drag, "prepare", G_CALLBACK (prepare_cb), row,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (begin_cb), row,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (drag));
  g_signal_connect_object (row, "add", G_CALLBACK (add_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (SamLibrary *self, GtkListItem *item)
{
  GtkWidget       *row = gtk_list_item_get_child (item);
  SamLibraryEntry *entry = gtk_list_item_get_item (item);

  sam_library_row_set_entry (SAM_LIBRARY_ROW (row), entry);
  sam_one_stop_name_line (row, sam_item_get_title (
                                   sam_library_entry_get_item (entry)));
}

static void
unbind_cb (SamLibrary *self, GtkListItem *item)
{
  sam_library_row_set_entry (SAM_LIBRARY_ROW (gtk_list_item_get_child (item)),
                             NULL);
}

static gboolean
matches_cb (gpointer entry, gpointer user_data)
{
  SamLibrary *self = user_data;

  return sam_library_filter_matches (&self->wanted, SAM_LIBRARY_ENTRY (entry));
}

/* A block of the agenda that is dropped here leaves it. */
static gboolean
drop_cb (SamLibrary *self, const GValue *value)
{
  SamBlock *block = g_value_get_object (value);

  if (block == NULL || self->agenda == NULL ||
      sam_agenda_find (self->agenda, sam_block_get_id (block)) < 0)
    return FALSE;

  g_signal_emit_by_name (self, "put-back", block);

  return TRUE;
}

static void
name_setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
name_bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       gtk_string_object_get_string (
                           GTK_STRING_OBJECT (gtk_list_item_get_item (item))));
}

/* The title of a card may be longer than the library is wide. */
static void
set_up_cards (SamLibrary *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (name_setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (name_bind_cb), NULL);
  gtk_drop_down_set_factory (self->cards, factory);
}

/* Makes the models and the factory; once. */
void
sam_library_set_up_list (SamLibrary *self)
{
  GtkDropTarget *target = gtk_drop_target_new (SAM_TYPE_BLOCK, GDK_ACTION_MOVE);
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkNoSelection) selection = NULL;

  self->entries = g_list_store_new (SAM_TYPE_LIBRARY_ENTRY);
  self->filter = gtk_custom_filter_new (matches_cb, self, NULL);
  self->shown =
      gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->entries)),
                                 GTK_FILTER (self->filter));
  selection = gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->shown)));

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (self->list, "activate", G_CALLBACK (activate_cb),
                           self, G_CONNECT_SWAPPED);
  set_up_cards (self);

  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
fill_from_card (SamLibrary *self, SamDeck *deck, SamCard *card, GPtrArray *into)
{
  const char *deck_id = sam_deck_get_id (deck);
  guint       n_items = g_list_model_get_n_items (G_LIST_MODEL (card));

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);

      g_ptr_array_add (into, sam_library_entry_new (
                                 deck_id, card, item,
                                 sam_builder_source_was_used (self->source,
                                                              deck_id, item)));
    }
}

/* Reads the cards anew. */
void
sam_library_fill (SamLibrary *self)
{
  SamDeckShelf *shelf = sam_builder_source_get_shelf (self->source);
  SamDeck      *decks[] = { sam_deck_shelf_get_built_in (shelf),
                            sam_deck_shelf_get_own (shelf) };
  g_autoptr (GPtrArray) entries =
      g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; i < G_N_ELEMENTS (decks); i++)
    {
      guint n_cards = g_list_model_get_n_items (G_LIST_MODEL (decks[i]));

      for (guint j = 0; j < n_cards; j++)
        {
          g_autoptr (SamCard) card =
              g_list_model_get_item (G_LIST_MODEL (decks[i]), j);

          fill_from_card (self, decks[i], card, entries);
        }
    }

  g_list_store_splice (self->entries, 0,
                       g_list_model_get_n_items (G_LIST_MODEL (self->entries)),
                       entries->pdata, entries->len);
  sam_library_mark (self);
}

static GHashTable *
list_keys (SamAgenda *agenda)
{
  GHashTable *keys =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_blocks = agenda != NULL ? sam_agenda_get_n_blocks (agenda) : 0;

  for (guint i = 0; i < n_blocks; i++)
    {
      SamBlock *block = sam_agenda_get_block (agenda, i);
      SamItem  *item = sam_block_get_item (block);

      if (item != NULL)
        g_hash_table_add (keys,
                          sam_library_filter_dup_key (sam_block_get_deck_id (
                                                          block),
                                                      sam_item_get_id (item)));
    }

  return keys;
}

/* Marks what is on the agenda. */
void
sam_library_mark (SamLibrary *self)
{
  guint n_entries = g_list_model_get_n_items (G_LIST_MODEL (self->entries));
  g_autoptr (GHashTable) keys = list_keys (self->agenda);

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (SamLibraryEntry) entry =
          g_list_model_get_item (G_LIST_MODEL (self->entries), i);
      g_autofree char *key =
          sam_library_filter_dup_key (sam_library_entry_get_deck_id (entry),
                                      sam_item_get_id (
                                          sam_library_entry_get_item (entry)));

      sam_library_entry_set_on_agenda (entry,
                                       g_hash_table_contains (keys, key));
    }
}
