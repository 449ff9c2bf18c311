// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-search-page.h"

#include <glib/gi18n-lib.h>

#include "sam-hit-row.h"

/* More than this is not looked through; another letter is typed. */
#define MOST_HITS 40

/**
 * SamSearchPage:
 *
 * Looks through cards, pages, sessions, improvement points and, while no
 * session runs, notes, with every letter that is typed.
 */
struct _SamSearchPage
{
  AdwBin parent_instance;

  /* Template */
  GtkEditable *entry;
  GtkStack    *stack;
  GtkListBox  *list;

  SamDeckShelf *shelf;       /* (owned) (not nullable) until dispose */
  SamReference *reference;   /* (owned) (nullable) */
  SamDatabase  *database;    /* (owned) (nullable) */
  SamSearch    *search;      /* (owned) (nullable): %NULL until it is needed */
  GCancellable *cancellable; /* (owned): of the question to the database */
  guint         n_results;
  gboolean      with_notes;
};

G_DEFINE_FINAL_TYPE (SamSearchPage, sam_search_page, ADW_TYPE_BIN)

static void
add_pages (SamSearch *search, SamReference *reference)
{
  for (guint i = 0; i < sam_reference_get_n_pages (reference); i++)
    {
      SamPage         *page = sam_reference_get_page (reference, i);
      g_autofree char *body = sam_page_to_plain (page);

      sam_search_add_text (search, SAM_HIT_PAGE, "", sam_page_get_id (page),
                           sam_page_get_title (page),
                           sam_page_get_summary (page), body);
    }
}

static void
ensure_search (SamSearchPage *self)
{
  if (self->search != NULL)
    return;

  self->search = sam_search_new ();
  sam_search_add_deck (self->search, sam_deck_shelf_get_built_in (self->shelf));
  sam_search_add_deck (self->search, sam_deck_shelf_get_own (self->shelf));
  if (self->reference != NULL)
    add_pages (self->search, self->reference);
}

static void
clear_list (SamSearchPage *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  self->n_results = 0;
}

/* The rows stand in the order of their kinds, so that each heading comes
 * once. */
static void
append_hits (SamSearchPage *self, GPtrArray *hits)
{
  for (int kind = SAM_HIT_CARD; kind <= SAM_HIT_NOTE; kind++)
    for (guint i = 0; i < hits->len; i++)
      {
        SamSearchHit *hit = g_ptr_array_index (hits, i);

        if ((int) sam_search_hit_get_kind (hit) != kind)
          continue;

        gtk_list_box_append (self->list, sam_hit_row_new (hit));
        self->n_results++;
      }
}

static void
show_state (SamSearchPage *self, gboolean is_done)
{
  if (*gtk_editable_get_text (self->entry) == '\0')
    gtk_stack_set_visible_child_name (self->stack, "begin");
  else if (self->n_results > 0)
    gtk_stack_set_visible_child_name (self->stack, "results");
  else if (is_done)
    gtk_stack_set_visible_child_name (self->stack, "nothing");
}

/* Nothing is touched before it is seen that nobody typed on meanwhile. */
static void
found_in_sessions_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamSearchPage *self = user_data;
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GError) error = NULL;

  hits =
      sam_session_store_search_finish (SAM_DATABASE (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (hits != NULL)
    append_hits (self, hits);
  else
    g_message ("Searching the sessions failed: %s", error->message);
  show_state (self, TRUE);
}

static void
run_search (SamSearchPage *self)
{
  const char *words = gtk_editable_get_text (self->entry);
  g_autoptr (GPtrArray) hits = NULL;

  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();

  ensure_search (self);
  clear_list (self);
  hits = sam_search_find (self->search, words, MOST_HITS);
  append_hits (self, hits);
  show_state (self, self->database == NULL);

  if (self->database != NULL && *words != '\0')
    sam_session_store_search_async (self->database, words, self->with_notes,
                                    self->cancellable, found_in_sessions_cb,
                                    self);
}

static const char *
get_group_title (SamHitKind kind)
{
  switch (kind)
    {
    case SAM_HIT_CARD:
      return _ ("Cards");
    case SAM_HIT_ITEM:
      return _ ("In the cards");
    case SAM_HIT_PAGE:
      return _ ("Models and pages");
    case SAM_HIT_AGENDA:
      return _ ("Planned sessions");
    case SAM_HIT_SESSION:
      return _ ("Sessions");
    case SAM_HIT_AGREEMENT:
      return _ ("Improvement points");
    case SAM_HIT_NOTE:
    default:
      return _ ("Notes");
    }
}

static void
update_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  SamHitKind kind = sam_hit_row_get_kind (SAM_HIT_ROW (row));
  GtkWidget *header;

  if (before != NULL && sam_hit_row_get_kind (SAM_HIT_ROW (before)) == kind)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  header = g_object_new (GTK_TYPE_LABEL, "accessible-role",
                         GTK_ACCESSIBLE_ROLE_HEADING, "label",
                         get_group_title (kind), "xalign", 0.0f, NULL);
  gtk_widget_add_css_class (header, "sam-group");
  gtk_widget_add_css_class (header, "title-4");
  gtk_list_box_row_set_header (row, header);
}

static void
row_activated_cb (SamSearchPage *self, GtkListBoxRow *row)
{
  gtk_widget_activate_action_variant (GTK_WIDGET (row),
                                      gtk_actionable_get_action_name (
                                          GTK_ACTIONABLE (row)),
                                      gtk_actionable_get_action_target_value (
                                          GTK_ACTIONABLE (row)));
}

static void
entry_activated_cb (SamSearchPage *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, 0);

  if (row != NULL)
    row_activated_cb (self, row);
}

static void
stop_search_cb (SamSearchPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
}

/* From the field, the arrow down goes to the first thing found. */
static gboolean
key_pressed_cb (SamSearchPage  *self,
                guint           keyval,
                guint           keycode,
                GdkModifierType state)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, 0);

  if (keyval != GDK_KEY_Down || row == NULL)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_grab_focus (GTK_WIDGET (row));

  return GDK_EVENT_STOP;
}

static void
sam_search_page_dispose (GObject *object)
{
  SamSearchPage *self = SAM_SEARCH_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->shelf);
  g_clear_object (&self->reference);
  g_clear_object (&self->database);
  g_clear_object (&self->search);

  G_OBJECT_CLASS (sam_search_page_parent_class)->dispose (object);
}

static void
sam_search_page_finalize (GObject *object)
{
  SamSearchPage *self = SAM_SEARCH_PAGE (object);

  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (sam_search_page_parent_class)->finalize (object);
}

static void
sam_search_page_class_init (SamSearchPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_search_page_dispose;
  object_class->finalize = sam_search_page_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/cards/sam-search-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamSearchPage, entry);
  gtk_widget_class_bind_template_child (widget_class, SamSearchPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SamSearchPage, list);
}

static void
sam_search_page_init (SamSearchPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_list_box_set_header_func (self->list, update_header, NULL, NULL);
  g_signal_connect_object (self->list, "row-activated",
                           G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (run_search),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate",
                           G_CALLBACK (entry_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "stop-search",
                           G_CALLBACK (stop_search_cb), self,
                           G_CONNECT_SWAPPED);

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb),
                           self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->entry),
                                           GTK_WIDGET (self));
}

/**
 * sam_search_page_new:
 * @shelf: whose cards are searched
 * @database: (nullable): whose sessions are searched
 *
 * Returns: (transfer floating): a page on which nothing is typed yet
 */
GtkWidget *
sam_search_page_new (SamDeckShelf *shelf, SamDatabase *database)
{
  SamSearchPage *self;

  g_return_val_if_fail (SAM_IS_DECK_SHELF (shelf), NULL);
  g_return_val_if_fail (database == NULL || SAM_IS_DATABASE (database), NULL);

  self = g_object_new (SAM_TYPE_SEARCH_PAGE, NULL);
  self->shelf = g_object_ref (shelf);
  g_set_object (&self->database, database);

  return GTK_WIDGET (self);
}

guint
sam_search_page_get_n_results (SamSearchPage *self)
{
  g_return_val_if_fail (SAM_IS_SEARCH_PAGE (self), 0);

  return self->n_results;
}

/**
 * sam_search_page_set_with_notes:
 * @with_notes: whether notes may be found; not while others look on
 *
 * Goes for the next search; sam_search_page_begin() makes one.
 */
void
sam_search_page_set_with_notes (SamSearchPage *self, gboolean with_notes)
{
  g_return_if_fail (SAM_IS_SEARCH_PAGE (self));

  self->with_notes = with_notes;
}

/**
 * sam_search_page_search:
 * @words: as if they were typed
 */
void
sam_search_page_search (SamSearchPage *self, const char *words)
{
  g_return_if_fail (SAM_IS_SEARCH_PAGE (self));
  g_return_if_fail (words != NULL);

  gtk_editable_set_text (self->entry, words);
}

/**
 * sam_search_page_begin:
 *
 * Puts the cursor in the field, with what was typed before selected, and
 * searches for it anew: sessions may have changed since.
 */
void
sam_search_page_begin (SamSearchPage *self)
{
  g_return_if_fail (SAM_IS_SEARCH_PAGE (self));

  run_search (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (self->entry, 0, -1);
}

/**
 * sam_search_page_set_reference:
 * @reference: (nullable): whose pages are searched
 */
void
sam_search_page_set_reference (SamSearchPage *self, SamReference *reference)
{
  g_return_if_fail (SAM_IS_SEARCH_PAGE (self));
  g_return_if_fail (reference == NULL || SAM_IS_REFERENCE (reference));

  if (g_set_object (&self->reference, reference))
    sam_search_page_refresh (self);
}

/**
 * sam_search_page_refresh:
 *
 * The cards have changed.
 */
void
sam_search_page_refresh (SamSearchPage *self)
{
  g_return_if_fail (SAM_IS_SEARCH_PAGE (self));

  g_clear_object (&self->search);
  run_search (self);
}
