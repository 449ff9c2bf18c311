// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include <glib/gi18n-lib.h>

/* What the cards lean on, in the language of the cards. It is read when a page
 * first needs it, so that starting the program does not wait for it. */

static void
load_reference (SamWindow *self)
{
  g_autoptr (GError) error = NULL;

  self->reference =
      sam_reference_load (sam_deck_shelf_get_language (self->shelf), &error);
  if (self->reference == NULL)
    g_warning ("The reference cannot be read: %s", error->message);
}

/* Reads it if nobody has, and gives it to all pages that there are. */
void
sam_window_use_reference (SamWindow *self)
{
  if (self->reference == NULL)
    load_reference (self);

  sam_tools_page_set_reference (self->tools_page, self->reference);
  if (sam_study_place_get_desk (self->study_place) != NULL)
    sam_desk_set_reference (sam_study_place_get_desk (self->study_place),
                            self->reference);
  if (self->card_page != NULL)
    sam_card_page_set_reference (self->card_page, self->reference);
  if (self->search_page != NULL)
    sam_search_page_set_reference (self->search_page, self->reference);
  if (self->builder_page != NULL)
    sam_builder_page_set_source (self->builder_page, self->shelf, self->past,
                                 self->reference);
}

static SamPage *
find_page (SamWindow *self, const char *id)
{
  return self->reference == NULL
             ? NULL
             : sam_reference_find_page (self->reference, id);
}

static void
open_page_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  SamWindow *self = SAM_WINDOW (widget);
  SamPage   *page;

  sam_window_use_reference (self);
  page = find_page (self, g_variant_get_string (parameter, NULL));
  if (page == NULL)
    {
      sam_window_show_message (self, _ ("This page is no longer there."));
      return;
    }

  if (self->reference_page == NULL)
    self->reference_page = SAM_REFERENCE_PAGE (
        sam_window_add_page (self, "page", sam_reference_page_new ()));
  sam_reference_page_set_page (self->reference_page, page);
  g_set_weak_pointer (&self->opener, gtk_window_get_focus (GTK_WINDOW (self)));
  sam_window_show_page (self, "page");
}

/* After reading, the keyboard is back on the link or row that was pressed, if
 * that is still there. */
void
sam_window_focus_opener (SamWindow *self)
{
  if (self->opener != NULL && gtk_widget_get_mapped (self->opener))
    gtk_widget_grab_focus (self->opener);
}

static void
place_changed_cb (SamWindow *self)
{
  if (g_strcmp0 (adw_view_stack_get_visible_child_name (self->places),
                 "tools") == 0)
    sam_window_use_reference (self);
}

/* The page that shows stays open, in the other language. */
static void
language_changed_cb (SamWindow *self)
{
  SamPage *page;

  if (self->reference == NULL)
    return;

  g_clear_object (&self->reference);
  sam_window_use_reference (self);
  if (self->reference_page == NULL)
    return;

  page = find_page (self, sam_page_get_id (sam_reference_page_get_page (
                              self->reference_page)));
  if (page != NULL)
    sam_reference_page_set_page (self->reference_page, page);
}

/* Follows the language, and who wants to read. */
void
sam_window_watch_reference (SamWindow *self)
{
  g_signal_connect_object (self->shelf, "notify::language",
                           G_CALLBACK (language_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->places, "notify::visible-child",
                           G_CALLBACK (place_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/* Installs the actions of this file. */
void
sam_window_install_reference_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open-page", "s",
                                   open_page_action);
}
