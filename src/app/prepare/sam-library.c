// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-library-private.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-one-stop.h"
#include "sam-spoken-name.h"
#include "sam-tab.h"

/* More than all items of the cards there are. */
#define MOST_HITS 1000

/**
 * SamLibrary:
 *
 * Everything that can go on an agenda, with a search field and filters.
 */
G_DEFINE_FINAL_TYPE (SamLibrary, sam_library, GTK_TYPE_BOX)

static void
refilter (SamLibrary *self)
{
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  gtk_widget_set_visible (self->nothing, sam_library_get_n_shown (self) == 0);
}

static void
ensure_search (SamLibrary *self)
{
  SamDeckShelf *shelf = sam_builder_source_get_shelf (self->source);

  if (self->search != NULL)
    return;

  self->search = sam_search_new ();
  sam_search_add_deck (self->search, sam_deck_shelf_get_built_in (shelf));
  sam_search_add_deck (self->search, sam_deck_shelf_get_own (shelf));
}

static void
run_search (SamLibrary *self)
{
  const char *words = gtk_editable_get_text (self->entry);
  g_autoptr (GPtrArray) hits = NULL;

  g_clear_pointer (&self->found, g_hash_table_unref);
  if (*words != '\0' && self->source != NULL)
    {
      ensure_search (self);
      hits = sam_search_find (self->search, words, MOST_HITS);
      self->found =
          g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      for (guint i = 0; i < hits->len; i++)
        {
          SamSearchHit *hit = g_ptr_array_index (hits, i);

          g_hash_table_add (self->found, sam_library_filter_dup_key (
                                             sam_search_hit_get_owner_id (hit),
                                             sam_search_hit_get_id (hit)));
        }
    }
  self->wanted.found = self->found;
  refilter (self);
}

static void
chips_cb (SamLibrary *self)
{
  GtkToggleButton *kinds[SAM_N_ITEM_KINDS] = { self->cases, self->dilemmas,
                                               self->assignments, self->tips };

  self->wanted.kind = SAM_ANY_KIND;
  for (int kind = 0; kind < SAM_N_ITEM_KINDS; kind++)
    if (gtk_toggle_button_get_active (kinds[kind]))
      self->wanted.kind = kind;
  self->wanted.is_short = gtk_toggle_button_get_active (self->is_short);
  self->wanted.not_used = gtk_toggle_button_get_active (self->not_used);
  refilter (self);
}

static void
card_cb (SamLibrary *self)
{
  guint       selected = gtk_drop_down_get_selected (self->cards);
  const char *id = "";

  if (selected < self->card_ids->len)
    id = g_ptr_array_index (self->card_ids, selected);
  self->wanted.own = id == NULL;
  self->wanted.card_id = id == NULL || *id == '\0' ? NULL : id;
  refilter (self);
}

static void
add_card_name (SamLibrary *self, GtkStringList *names, SamCard *card)
{
  g_autofree char *name =
      sam_format_card (sam_card_get_number (card), sam_card_get_title (card));

  gtk_string_list_append (names, name);
  g_ptr_array_add (self->card_ids, g_strdup (sam_card_get_id (card)));
}

/* All cards, each of the built-in ones, and the own ones if there are any. */
static void
fill_cards (SamLibrary *self)
{
  SamDeckShelf *shelf = sam_builder_source_get_shelf (self->source);
  GListModel   *deck = G_LIST_MODEL (sam_deck_shelf_get_built_in (shelf));
  GListModel   *own = G_LIST_MODEL (sam_deck_shelf_get_own (shelf));
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  self->wanted.card_id = NULL;
  g_ptr_array_set_size (self->card_ids, 0);
  gtk_string_list_append (names, _ ("All cards"));
  g_ptr_array_add (self->card_ids, g_strdup (""));
  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (SamCard) card = g_list_model_get_item (deck, i);

      add_card_name (self, names, card);
    }
  if (g_list_model_get_n_items (own) > 0)
    {
      gtk_string_list_append (names, _ ("Own cards"));
      g_ptr_array_add (self->card_ids, NULL);
    }
  gtk_drop_down_set_model (self->cards, G_LIST_MODEL (names));
  card_cb (self);
}

static void
decks_changed_cb (SamLibrary *self)
{
  g_clear_object (&self->search);
  sam_library_fill (self);
  fill_cards (self);
  run_search (self);
}

/* What stands first when somebody has searched is most likely what is wanted.
 */
static void
entry_activate_cb (SamLibrary *self)
{
  g_autoptr (SamLibraryEntry) first =
      g_list_model_get_item (G_LIST_MODEL (self->shown), 0);

  if (first != NULL && *gtk_editable_get_text (self->entry) != '\0')
    sam_library_add_entry (self, first);
}

static gboolean
entry_key_cb (SamLibrary *self, guint keyval)
{
  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down)
    return GDK_EVENT_PROPAGATE;

  sam_tab_to_first (GTK_WIDGET (self->list));

  return GDK_EVENT_STOP;
}

static void
stop_search_cb (SamLibrary *self)
{
  gtk_editable_set_text (self->entry, "");
}

static void
forget_source (SamLibrary *self)
{
  SamDeckShelf *shelf;

  if (self->source == NULL)
    return;

  shelf = sam_builder_source_get_shelf (self->source);
  g_signal_handlers_disconnect_by_data (sam_deck_shelf_get_built_in (shelf),
                                        self);
  g_signal_handlers_disconnect_by_data (sam_deck_shelf_get_own (shelf), self);
  g_clear_object (&self->source);
}

static void
sam_library_dispose (GObject *object)
{
  SamLibrary *self = SAM_LIBRARY (object);

  sam_library_set_agenda (self, NULL);
  forget_source (self);
  g_clear_object (&self->search);

  G_OBJECT_CLASS (sam_library_parent_class)->dispose (object);
}

static void
sam_library_finalize (GObject *object)
{
  SamLibrary *self = SAM_LIBRARY (object);

  g_object_unref (self->entries);
  g_object_unref (self->shown);
  g_ptr_array_unref (self->card_ids);
  g_clear_pointer (&self->found, g_hash_table_unref);

  G_OBJECT_CLASS (sam_library_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, SamLibrary, entry);
  gtk_widget_class_bind_template_child (widget_class, SamLibrary, any_kind);
  gtk_widget_class_bind_template_child (widget_class, SamLibrary, cases);
  gtk_widget_class_bind_template_child (widget_class, SamLibrary, dilemmas);
  gtk_widget_class_bind_template_child (widget_class, SamLibrary, assignments);
  gtk_widget_class_bind_template_child (widget_class, SamLibrary, tips);
  gtk_widget_class_bind_template_child (widget_class, SamLibrary, is_short);
  gtk_widget_class_bind_template_child (widget_class, SamLibrary, not_used);
  gtk_widget_class_bind_template_child (widget_class, SamLibrary, cards);
  gtk_widget_class_bind_template_child (widget_class, SamLibrary, list);
  gtk_widget_class_bind_template_child (widget_class, SamLibrary, nothing);
  gtk_widget_class_bind_template_child (widget_class, SamLibrary, free_break);
  gtk_widget_class_bind_template_child (widget_class, SamLibrary, free_topic);
  gtk_widget_class_bind_template_child (widget_class, SamLibrary, free_guest);
}

static void
sam_library_class_init (SamLibraryClass *klass)
{
  static const char *const names[] = { "add", "find", "put-back" };
  GObjectClass            *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass          *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_library_dispose;
  object_class->finalize = sam_library_finalize;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_signal_new (names[i], SAM_TYPE_LIBRARY, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, SAM_TYPE_BLOCK);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/prepare/sam-library.ui");
  bind_children (widget_class);
}

static void
connect_chips (SamLibrary *self)
{
  GtkToggleButton *chips[] = { self->any_kind,    self->cases, self->dilemmas,
                               self->assignments, self->tips,  self->is_short,
                               self->not_used };

  for (gsize i = 0; i < G_N_ELEMENTS (chips); i++)
    {
      gtk_widget_add_css_class (GTK_WIDGET (chips[i]), "sam-chip");
      g_signal_connect_object (chips[i], "toggled", G_CALLBACK (chips_cb), self,
                               G_CONNECT_SWAPPED);
    }
}

static void
sam_library_init (SamLibrary *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->wanted.kind = SAM_ANY_KIND;
  self->card_ids = g_ptr_array_new_with_free_func (g_free);
  g_type_ensure (SAM_TYPE_ONE_STOP);
  gtk_widget_init_template (GTK_WIDGET (self));
  sam_library_set_up_list (self);
  sam_library_set_up_free (self);
  connect_chips (self);
  sam_spoken_name_set (GTK_WIDGET (self->is_short), _ ("15 minutes or less"));

  g_signal_connect_object (self->cards, "notify::selected",
                           G_CALLBACK (card_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (run_search),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate",
                           G_CALLBACK (entry_activate_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "stop-search",
                           G_CALLBACK (stop_search_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (entry_key_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
}

GtkWidget *
sam_library_new (void)
{
  return g_object_new (SAM_TYPE_LIBRARY, NULL);
}

/**
 * sam_library_set_source:
 * @source: (transfer none) (nullable): whose cards to show
 */
void
sam_library_set_source (SamLibrary *self, SamBuilderSource *source)
{
  SamDeckShelf *shelf;

  g_return_if_fail (SAM_IS_LIBRARY (self));
  g_return_if_fail (source == NULL || SAM_IS_BUILDER_SOURCE (source));

  forget_source (self);
  g_clear_object (&self->search);
  g_list_store_remove_all (self->entries);
  if (source == NULL)
    return;

  self->source = g_object_ref (source);
  shelf = sam_builder_source_get_shelf (source);
  g_signal_connect_object (sam_deck_shelf_get_built_in (shelf), "items-changed",
                           G_CALLBACK (decks_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sam_deck_shelf_get_own (shelf), "items-changed",
                           G_CALLBACK (decks_changed_cb), self,
                           G_CONNECT_SWAPPED);
  decks_changed_cb (self);
}

/**
 * sam_library_set_agenda:
 * @agenda: (transfer none) (nullable): whose items to mark
 */
void
sam_library_set_agenda (SamLibrary *self, SamAgenda *agenda)
{
  g_return_if_fail (SAM_IS_LIBRARY (self));
  g_return_if_fail (agenda == NULL || SAM_IS_AGENDA (agenda));

  if (self->agenda == agenda)
    return;

  if (self->agenda != NULL)
    g_signal_handlers_disconnect_by_data (self->agenda, self);
  g_set_object (&self->agenda, agenda);
  if (agenda != NULL)
    g_signal_connect_object (agenda, "items-changed",
                             G_CALLBACK (sam_library_mark), self,
                             G_CONNECT_SWAPPED);
  sam_library_mark (self);
}

/**
 * sam_library_search:
 * @words: as if they were typed
 */
void
sam_library_search (SamLibrary *self, const char *words)
{
  g_return_if_fail (SAM_IS_LIBRARY (self));
  g_return_if_fail (words != NULL);

  gtk_editable_set_text (self->entry, words);
}

/**
 * sam_library_begin_search:
 *
 * Puts the keyboard in the search field.
 */
void
sam_library_begin_search (SamLibrary *self)
{
  g_return_if_fail (SAM_IS_LIBRARY (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (self->entry, 0, -1);
}

guint
sam_library_get_n_shown (SamLibrary *self)
{
  g_return_val_if_fail (SAM_IS_LIBRARY (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->shown));
}
