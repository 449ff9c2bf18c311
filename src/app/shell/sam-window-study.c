// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include <glib/gi18n-lib.h>

#include "sam-print-pdf.h"
#include "sam-print-preview.h"
#include "sam-return-notice.h"

/* Studying alone. Who studies here is looked up when somebody first comes to
 * the place, so that starting the program does not wait for it. */

#define FOLDER "people"

static const SamPortfolioPrint print = {
  sam_print_preview_new_portfolio,
  sam_print_pdf_write_portfolio,
};

/* Returns: (transfer full): who studies on this computer; nobody, if that
 * cannot be read */
SamPeople *
sam_window_read_people (GError **error)
{
  g_autofree char *folder =
      g_build_filename (g_get_user_data_dir (), "samenspel", FOLDER, NULL);
  SamPeople *people = sam_people_new (folder);

  sam_people_load (people, error);

  return people;
}

/* Forgets what waits until somebody is there: the next one who comes would get
 * it. */
void
sam_window_forget_waiting (SamWindow *self)
{
  g_clear_pointer (&self->wish, g_variant_unref);
  g_clear_pointer (&self->waiting_deck, g_free);
  g_clear_pointer (&self->waiting_item, g_free);
  self->waiting_func = NULL;
}

static void
open_item (SamWindow   *self,
           const char  *deck_id,
           const char  *item_id,
           SamStudyFunc func)
{
  if (!func (self->study_place, deck_id, item_id))
    sam_window_show_message (self, _ ("This item is no longer there."));
}

static void
person_changed_cb (SamWindow *self, GParamSpec *pspec, SamDesk *desk)
{
  SamStudyFunc     func = self->waiting_func;
  g_autofree char *deck_id = NULL;
  g_autofree char *item_id = NULL;

  if (func == NULL || sam_desk_get_person (desk) == NULL)
    return;

  deck_id = g_steal_pointer (&self->waiting_deck);
  item_id = g_steal_pointer (&self->waiting_item);
  self->waiting_func = NULL;
  open_item (self, deck_id, item_id, func);
}

/* Gives the Self-study place a desk: whoever of @people comes sits there. */
void
sam_window_give_people (SamWindow *self, SamPeople *people)
{
  g_autoptr (SamDesk) desk =
      sam_desk_new (people, self->shelf, self->database, self->clock);

  sam_study_place_set_desk (self->study_place, desk);
  sam_study_place_set_print (self->study_place, &print);
  g_signal_connect_object (desk, "notify::person",
                           G_CALLBACK (person_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  sam_window_watch_marks (self, desk);
  sam_window_use_reference (self);
}

/* Returns: (transfer none): the desk of the Self-study place, made if need be
 */
SamDesk *
sam_window_ensure_desk (SamWindow *self)
{
  if (sam_study_place_get_desk (self->study_place) == NULL)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SamPeople) people = sam_window_read_people (&error);

      if (error != NULL)
        sam_window_show_message (self, error->message);
      sam_window_give_people (self, people);
    }

  return sam_study_place_get_desk (self->study_place);
}

/* Whoever goes elsewhere does not want it any more. */
static void
place_changed_cb (SamWindow *self)
{
  if (g_strcmp0 (adw_view_stack_get_visible_child_name (self->places),
                 "study") != 0)
    {
      sam_window_forget_waiting (self);
      return;
    }

  sam_window_ensure_desk (self);
  sam_study_place_enter (self->study_place);
  sam_return_notice_withdraw (
      G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))));
}

/* Goes to the place and opens something of an item there, as soon as somebody
 * said who they are. */
static void
go_to_item (SamWindow *self, GVariant *parameter, SamStudyFunc func)
{
  SamDesk    *desk = sam_window_ensure_desk (self);
  const char *deck_id;
  const char *item_id;

  g_variant_get (parameter, "(&s&s)", &deck_id, &item_id);
  adw_view_stack_set_visible_child_name (self->places, "study");
  sam_window_show_page (self, "main");
  if (sam_desk_get_person (desk) != NULL)
    {
      open_item (self, deck_id, item_id, func);
      return;
    }

  sam_window_forget_waiting (self);
  self->waiting_deck = g_strdup (deck_id);
  self->waiting_item = g_strdup (item_id);
  self->waiting_func = func;
  if (sam_study_place_is_asking (self->study_place))
    sam_window_show_message (self, _ ("First say who you are. Then it opens "
                                      "by itself."));
  gtk_widget_grab_focus (GTK_WIDGET (self->study_place));
}

static void
study_item_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  go_to_item (SAM_WINDOW (widget), parameter, sam_study_place_study);
}

static void
write_reflection_action (GtkWidget  *widget,
                         const char *action_name,
                         GVariant   *parameter)
{
  go_to_item (SAM_WINDOW (widget), parameter, sam_study_place_write);
}

/* Installs the actions of this file. */
void
sam_window_install_study_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.study-item", "(ss)",
                                   study_item_action);
  gtk_widget_class_install_action (widget_class, "win.write-reflection", "(ss)",
                                   write_reflection_action);
}

/* Follows who comes to the place. */
void
sam_window_watch_study (SamWindow *self)
{
  g_signal_connect_object (self->places, "notify::visible-child",
                           G_CALLBACK (place_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/* What somebody studied is saved before the window closes. If that fails the
 * window stays, once, and says so.
 *
 * Returns: whether the window stays */
gboolean
sam_window_must_wait_for_study (SamWindow *self)
{
  if (self->study_unsaved || sam_study_place_flush (self->study_place))
    return FALSE;

  self->study_unsaved = TRUE;
  sam_window_show_page (self, "main");
  adw_view_stack_set_visible_child_name (self->places, "study");

  return TRUE;
}
