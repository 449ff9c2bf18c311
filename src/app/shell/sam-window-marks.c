// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include <glib/gi18n-lib.h>

/* What somebody marked on the cards, and how far they are with each: only while
 * they are there, and never while a session runs, since the room looks along.
 */

/* After dispose the template's children are gone. */
static gboolean
is_gone (SamWindow *self)
{
  return g_cancellable_is_cancelled (self->cancellable);
}

/* Shows the marks of whoever is there now. */
void
sam_window_update_marks (SamWindow *self)
{
  SamDesk  *desk;
  SamStudy *study = NULL;

  /* Whoever is there leaves with the window. */
  if (is_gone (self))
    return;

  desk = sam_study_place_get_desk (self->study_place);
  if (desk != NULL && self->live == NULL)
    study = sam_desk_get_study (desk);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.bookmark-item",
                                 self->live == NULL);
  sam_cards_home_show_progress (self->cards_home, study);
  if (self->card_page != NULL)
    sam_card_page_show_marks (self->card_page, study);
}

/* The item of a wish gets its bookmark, and shows again. */
static gboolean
fulfil_cb (gpointer user_data)
{
  SamWindow  *self = user_data;
  SamStudy   *study;
  const char *deck_id;
  const char *item_id;
  g_autoptr (GVariant) wish = g_steal_pointer (&self->wish);

  if (wish == NULL || is_gone (self))
    return G_SOURCE_REMOVE;

  study = sam_desk_get_study (sam_window_ensure_desk (self));
  if (study == NULL)
    return G_SOURCE_REMOVE;

  g_variant_get (wish, "(&s&s)", &deck_id, &item_id);
  sam_study_set_bookmark (study, deck_id, item_id, TRUE);
  adw_view_stack_set_visible_child_name (self->places, "cards");
  gtk_widget_activate_action_variant (GTK_WIDGET (self), "win.open-item", wish);
  sam_window_show_message (self, _ ("Bookmarked. You find it in Self-study."));

  return G_SOURCE_REMOVE;
}

/* After whoever is there has been welcomed in their place. */
static void
person_changed_cb (SamWindow *self)
{
  g_autoptr (GSource) source = NULL;

  if (self->wish == NULL || is_gone (self))
    return;

  source = g_idle_source_new ();
  g_source_set_closure (source, g_cclosure_new_object (G_CALLBACK (fulfil_cb),
                                                       G_OBJECT (self)));
  g_source_attach (source, NULL);
}

/* Whoever goes to another page instead of saying who they are wants no bookmark
 * any more. */
static void
page_changed_cb (SamWindow *self)
{
  if (!is_gone (self) && self->wish != NULL &&
      g_strcmp0 (sam_window_get_page (self), "main") != 0)
    sam_window_forget_waiting (self);
}

static void
bookmark_item_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  SamWindow  *self = SAM_WINDOW (widget);
  SamStudy   *study = sam_desk_get_study (sam_window_ensure_desk (self));
  const char *deck_id;
  const char *item_id;
  gboolean    there;

  if (study == NULL)
    {
      adw_view_stack_set_visible_child_name (self->places, "study");
      sam_window_show_page (self, "main");
      sam_window_forget_waiting (self);
      self->wish = g_variant_ref (parameter);
      if (sam_study_place_is_asking (self->study_place))
        sam_window_show_message (self, _ ("Say who you are, and the item gets "
                                          "its bookmark."));
      gtk_widget_grab_focus (GTK_WIDGET (self->study_place));
      return;
    }

  g_variant_get (parameter, "(&s&s)", &deck_id, &item_id);
  there = !sam_study_has_bookmark (study, deck_id, item_id);
  sam_study_set_bookmark (study, deck_id, item_id, there);
  sam_window_show_message (self,
                           there ? _ ("Bookmarked. You find it in Self-study.")
                                 : _ ("The bookmark is gone."));
}

/* Installs the actions of this file. */
void
sam_window_install_mark_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.bookmark-item", "(ss)",
                                   bookmark_item_action);
}

/* Follows what is marked at @desk. */
void
sam_window_watch_marks (SamWindow *self, SamDesk *desk)
{
  g_signal_connect_object (desk, "marks-changed",
                           G_CALLBACK (sam_window_update_marks), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::person",
                           G_CALLBACK (person_changed_cb), self,
                           G_CONNECT_SWAPPED);
  /* What somebody studied meanwhile shows as well. */
  g_signal_connect_object (self->places, "notify::visible-child",
                           G_CALLBACK (sam_window_update_marks), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pages, "notify::visible-child",
                           G_CALLBACK (page_changed_cb), self,
                           G_CONNECT_SWAPPED);
}
