// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include <glib/gi18n-lib.h>

#include "sam-print-pdf.h"
#include "sam-tab.h"

/* Going from page to page. The history holds each page once: who opens a card
 * from a card stays on that page, and “back” leads to what was before it. */

/* The page takes the keyboard itself. If the stack gave the focus back to a
 * field, that field would keep its page alive after the window (GTK 4.8). */
static void
show_now (SamWindow *self, const char *name)
{
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_stack_set_visible_child_name (self->pages, name);
  sam_tab_into (gtk_stack_get_visible_child (self->pages));
}

/* Goes to a page of the stack, which must be there. */
void
sam_window_show_page (SamWindow *self, const char *name)
{
  guint position;

  g_assert (gtk_stack_get_child_by_name (self->pages, name) != NULL);

  if (g_ptr_array_find_with_equal_func (self->history, name, g_str_equal,
                                        &position))
    g_ptr_array_set_size (self->history, (int) position);
  g_ptr_array_add (self->history, g_strdup (name));
  show_now (self, name);
}

/* Leaves a page out of “back”; goes to the one before it if it shows. */
void
sam_window_forget_page (SamWindow *self, const char *name)
{
  guint position;

  if (g_ptr_array_find_with_equal_func (self->history, name, g_str_equal,
                                        &position))
    g_ptr_array_remove_index (self->history, position);
  show_now (self, g_ptr_array_index (self->history, self->history->len - 1));
}

/* Puts the keyboard where it was in the place that shows. */
static void
focus_place (SamWindow *self)
{
  const char *place = adw_view_stack_get_visible_child_name (self->places);

  if (g_str_equal (place, "cards") && self->card_page != NULL &&
      sam_card_page_get_card (self->card_page) != NULL)
    sam_cards_home_focus_card (self->cards_home,
                               sam_card_get_id (
                                   sam_card_page_get_card (self->card_page)));
  else if (g_str_equal (place, "sessions"))
    gtk_widget_grab_focus (GTK_WIDGET (self->sessions_page));
  else if (g_str_equal (place, "study"))
    gtk_widget_grab_focus (GTK_WIDGET (self->study_place));
  else
    sam_tab_to_first (adw_view_stack_get_visible_child (self->places));
}

static void
back_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamWindow  *self = SAM_WINDOW (widget);
  const char *name = sam_window_get_page (self);
  gboolean    reads = g_str_equal (name, "page");

  if (g_str_equal (name, "card") && sam_card_page_go_back (self->card_page))
    return;
  if (g_str_equal (name, "main") &&
      g_strcmp0 (adw_view_stack_get_visible_child_name (self->places),
                 "study") == 0 &&
      sam_study_place_go_back (self->study_place))
    return;
  if (self->history->len < 2)
    return;

  g_ptr_array_set_size (self->history, (int) self->history->len - 1);
  name = g_ptr_array_index (self->history, self->history->len - 1);
  show_now (self, name);
  if (g_str_equal (name, "search"))
    sam_search_page_begin (self->search_page);
  if (g_str_equal (name, "main"))
    focus_place (self);
  if (reads)
    sam_window_focus_opener (self);
}

static void
show_place_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  SamWindow  *self = SAM_WINDOW (widget);
  const char *name = g_variant_get_string (parameter, NULL);

  if (adw_view_stack_get_child_by_name (self->places, name) == NULL)
    return;

  adw_view_stack_set_visible_child_name (self->places, name);
  sam_window_show_page (self, "main");
  focus_place (self);
}

/* Adds a page to the stack, out of sight.
 *
 * Returns: (transfer none): @page */
GtkWidget *
sam_window_add_page (SamWindow *self, const char *name, GtkWidget *page)
{
  gtk_stack_add_named (self->pages, page, name);

  return page;
}

static void
ensure_card_page (SamWindow *self)
{
  if (self->card_page != NULL)
    return;

  self->card_page =
      SAM_CARD_PAGE (sam_window_add_page (self, "card", sam_card_page_new ()));
  g_object_bind_property (self, "narrow", self->card_page, "narrow",
                          G_BINDING_SYNC_CREATE);
  sam_window_update_discuss (self);
  sam_window_update_marks (self);
  sam_window_use_reference (self);
}

/* Returns: (transfer none): in words, what comes before the page that shows */
static const char *
get_page_before (SamWindow *self)
{
  const char *place = adw_view_stack_get_visible_child_name (self->places);
  const char *name;

  g_assert (self->history->len >= 2);

  name = g_ptr_array_index (self->history, self->history->len - 2);
  if (g_str_equal (name, "search"))
    return _ ("Search");
  if (g_str_equal (name, "session") || g_str_equal (name, "console") ||
      g_str_equal (name, "agreements"))
    return _ ("Session");
  if (g_str_equal (name, "plan") || g_str_equal (name, "builder"))
    return _ ("Prepare");
  if (g_str_equal (name, "page") || g_strcmp0 (place, "tools") == 0)
    return _ ("Tools");
  if (g_strcmp0 (place, "study") == 0)
    return _ ("Self-study");

  return _ ("Cards");
}

/* Shows a card; @origin (nullable) is the file of a card that is not kept. */
void
sam_window_show_card (SamWindow  *self,
                      SamDeck    *deck,
                      SamCard    *card,
                      const char *origin)
{
  if (origin == NULL)
    g_clear_object (&self->open_file);

  ensure_card_page (self);
  sam_window_show_page (self, "card");
  sam_card_page_set_back (self->card_page, get_page_before (self));
  sam_card_page_show (self->card_page, deck, card, origin);
}

static SamDeck *
find_deck (SamWindow *self, const char *deck_id)
{
  return g_str_equal (deck_id, SAM_DECK_OWN)
             ? sam_deck_shelf_get_own (self->shelf)
             : sam_deck_shelf_get_built_in (self->shelf);
}

static void
open_card_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  SamWindow  *self = SAM_WINDOW (widget);
  const char *deck_id;
  const char *card_id;
  SamCard    *card;

  g_variant_get (parameter, "(&s&s)", &deck_id, &card_id);
  card = sam_deck_shelf_find_card (self->shelf, deck_id, card_id);
  if (card == NULL)
    sam_window_show_message (self, _ ("This card is no longer there."));
  else
    sam_window_show_card (self, find_deck (self, deck_id), card, NULL);
}

static void
open_item_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  SamWindow  *self = SAM_WINDOW (widget);
  const char *deck_id;
  const char *item_id;
  SamItem    *item;
  SamCard    *card = NULL;

  g_variant_get (parameter, "(&s&s)", &deck_id, &item_id);
  item = sam_deck_shelf_find_item (self->shelf, deck_id, item_id, &card);
  if (item == NULL || card == NULL)
    {
      sam_window_show_message (self, _ ("This item is no longer there."));
      return;
    }

  sam_window_show_card (self, find_deck (self, deck_id), card, NULL);
  sam_card_page_show_item (self->card_page, item_id);
}

static void
add_session_page (SamWindow *self)
{
  GtkWidget *page = sam_session_page_new (self->database, self->clock);

  sam_session_page_set_pdf (SAM_SESSION_PAGE (page),
                            sam_print_pdf_write_report);
  self->session_page =
      SAM_SESSION_PAGE (sam_window_add_page (self, "session", page));
}

/* Shows the report of a session. */
void
sam_window_show_session (SamWindow *self, const char *session_id)
{
  if (self->database == NULL)
    return;

  if (self->session_page == NULL)
    add_session_page (self);
  sam_session_page_load (self->session_page, session_id);
  sam_window_show_page (self, "session");
}

static void
open_session_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  sam_window_show_session (SAM_WINDOW (widget),
                           g_variant_get_string (parameter, NULL));
}

static void
show_agreements_action (GtkWidget  *widget,
                        const char *action_name,
                        GVariant   *parameter)
{
  SamWindow *self = SAM_WINDOW (widget);

  if (self->database == NULL)
    return;

  if (self->agreements_page == NULL)
    self->agreements_page = SAM_AGREEMENTS_PAGE (
        sam_window_add_page (self, "agreements",
                             sam_agreements_page_new (self->database,
                                                      self->clock)));
  sam_agreements_page_set_running (self->agreements_page, self->live != NULL);
  sam_agreements_page_refresh (self->agreements_page);
  sam_window_show_page (self, "agreements");
}

static void
search_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamWindow *self = SAM_WINDOW (widget);

  if (self->search_page == NULL)
    {
      self->search_page = SAM_SEARCH_PAGE (
          sam_window_add_page (self, "search",
                               sam_search_page_new (self->shelf,
                                                    self->database)));
      sam_window_use_reference (self);
    }

  /* What the team wrote is not for the room to see. */
  sam_search_page_set_with_notes (self->search_page, self->live == NULL);
  sam_window_show_page (self, "search");
  sam_search_page_begin (self->search_page);
}

static void
search_for_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  search_action (widget, action_name, NULL);
  sam_search_page_search (SAM_WINDOW (widget)->search_page,
                          g_variant_get_string (parameter, NULL));
}

/* The cards changed under the page that shows one of them. */
static void
deck_changed_cb (
    SamWindow *self, guint position, guint removed, guint added, SamDeck *deck)
{
  SamCard         *card;
  g_autofree char *item_id = NULL;

  if (self->search_page != NULL)
    sam_search_page_refresh (self->search_page);
  if (self->card_page == NULL ||
      sam_card_page_get_deck (self->card_page) != deck)
    return;

  card = sam_deck_find (deck, sam_card_get_id (
                                  sam_card_page_get_card (self->card_page)));
  if (card == sam_card_page_get_card (self->card_page))
    return;
  if (card == NULL)
    {
      sam_window_forget_page (self, "card");
      return;
    }

  if (sam_card_page_get_item (self->card_page) != NULL)
    item_id =
        g_strdup (sam_item_get_id (sam_card_page_get_item (self->card_page)));
  sam_card_page_show (self->card_page, deck, card, NULL);
  if (item_id != NULL)
    sam_card_page_show_item (self->card_page, item_id);
}

/* Follows changes of the cards. */
void
sam_window_watch_shelf (SamWindow *self)
{
  g_signal_connect_object (sam_deck_shelf_get_built_in (self->shelf),
                           "items-changed", G_CALLBACK (deck_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sam_deck_shelf_get_own (self->shelf),
                           "items-changed", G_CALLBACK (deck_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/* A place each, in the order of the switcher. */
static void
add_place_keys (GtkWidgetClass *widget_class)
{
  static const char *const places[] = { "cards", "sessions", "study", "tools" };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1 + i,
                                           GDK_ALT_MASK, "win.show-place", "s",
                                           places[i]);
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_1 + i,
                                           GDK_ALT_MASK, "win.show-place", "s",
                                           places[i]);
    }
}

/* Installs the actions of this file. */
void
sam_window_install_page_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.show-place", "s",
                                   show_place_action);
  gtk_widget_class_install_action (widget_class, "win.open-card", "(ss)",
                                   open_card_action);
  gtk_widget_class_install_action (widget_class, "win.open-item", "(ss)",
                                   open_item_action);
  gtk_widget_class_install_action (widget_class, "win.open-session", "s",
                                   open_session_action);
  gtk_widget_class_install_action (widget_class, "win.show-agreements", NULL,
                                   show_agreements_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL,
                                   search_action);
  gtk_widget_class_install_action (widget_class, "win.search-for", "s",
                                   search_for_action);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK,
                                       "win.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f,
                                       GDK_CONTROL_MASK, "win.search", NULL);
  add_place_keys (widget_class);
}
