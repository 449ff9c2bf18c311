// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-place-private.h"

#include <glib/gi18n-lib.h>

#include "sam-delete-question.h"
#include "sam-present-over.h"
#include "sam-toast.h"

/* Who is there, and who goes. Before somebody is locked, every page that shows
 * something of them is gone. */

static void
failed_cb (SamStudyPlace *self, GError *error)
{
  sam_study_place_show_note (self, error->message);
}

static void
state_changed_cb (SamStudyPlace *self, GParamSpec *pspec, SamPerson *person)
{
  if (sam_person_get_state (person) == SAM_PERSON_SAVED)
    sam_study_place_show_note (self, NULL);
}

/* Somebody is there now. */
void
sam_study_place_take (SamStudyPlace *self, SamPerson *person)
{
  g_signal_connect_object (person, "failed", G_CALLBACK (failed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (person, "notify::state",
                           G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  sam_study_place_show_note (self, NULL);
  sam_desk_set_person (self->desk, person);
  sam_idle_lock_watch (self->idle,
                       GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))));
  /* What waited for them may be open by now, and has the focus. */
  if (self->pushed->len == 0)
    gtk_widget_grab_focus (GTK_WIDGET (self));

  if (sam_person_was_restored (person))
    sam_study_place_show_note (
        self, _ ("Your newest file was damaged. This is the one that was saved "
                 "before it: look whether something is missing. The damaged "
                 "one was set aside."));
}

/* Nobody is there any more. */
static void
release (SamStudyPlace *self, SamPerson *person)
{
  sam_study_place_pop_all (self);
  sam_idle_lock_stop (self->idle);
  g_signal_handlers_disconnect_by_func (person, failed_cb, self);
  g_signal_handlers_disconnect_by_func (person, state_changed_cb, self);
  sam_study_home_clear (self->home);
  sam_desk_set_person (self->desk, NULL);
}

/* Without a passphrase nothing is sealed, but whoever comes next must not find
 * the pages of somebody else, nor write in their name. */
void
sam_study_place_put_away (SamStudyPlace *self)
{
  SamPerson *person = sam_desk_get_person (self->desk);
  gboolean   sealed;

  if (person == NULL)
    return;

  sealed = sam_person_is_sealed (person);
  if (!sam_study_place_lock (self))
    return; /* it says why */

  sam_study_place_show_note (
      self, sealed ? _ ("Nobody was here for ten minutes, so your file was "
                        "locked. Everything you wrote is in it.")
                   : _ ("Nobody was here for ten minutes, so your pages were "
                        "closed. Everything you wrote was saved."));
}

static void
lock_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  sam_study_place_lock (SAM_STUDY_PLACE (widget));
}

/* Nothing cancels it; only its message needs us. */
static void
deleted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamStudyPlace) self = user_data;
  g_autoptr (GError) error = NULL;

  sam_people_delete_finish (SAM_PEOPLE (source), result, &error);
  if (self->desk == NULL)
    return;

  if (error != NULL)
    sam_study_place_show_note (self, error->message);
  else
    adw_toast_overlay_add_toast (self->toasts,
                                 sam_toast_new (_ ("Everything was deleted.")));
  sam_people_page_choose (self->people_page);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
confirmed_cb (SamStudyPlace *self, GtkWindow *question)
{
  SamPerson *person = g_object_get_data (G_OBJECT (question), "person");

  if (self->desk == NULL)
    return;

  if (sam_desk_get_person (self->desk) == person)
    release (self, person);
  sam_study_place_show_note (self, NULL);
  sam_people_delete_async (sam_desk_get_people (self->desk), person, deleted_cb,
                           g_object_ref (self));
}

/* Asks whether everything about @person may go. */
void
sam_study_place_ask_delete (SamStudyPlace *self, SamPerson *person)
{
  SamEraseQuestion *question = sam_delete_question_new (person);
  GtkRoot          *root = gtk_widget_get_root (GTK_WIDGET (self));

  g_object_set_data_full (G_OBJECT (question), "person", g_object_ref (person),
                          g_object_unref);
  g_signal_connect_object (question, "confirmed", G_CALLBACK (confirmed_cb),
                           self, G_CONNECT_SWAPPED);
  sam_present_over (GTK_WINDOW (question), GTK_WINDOW (root));
}

/* Installs the actions of this file. */
void
sam_study_place_install_person_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "study.lock", NULL,
                                   lock_action);
}

/**
 * sam_study_place_is_asking:
 *
 * Returns: whether nobody is there, and somebody has to say who they are
 */
gboolean
sam_study_place_is_asking (SamStudyPlace *self)
{
  g_return_val_if_fail (SAM_IS_STUDY_PLACE (self), FALSE);

  return self->desk != NULL && sam_desk_get_person (self->desk) == NULL &&
         !sam_people_page_is_opening (self->people_page);
}

/**
 * sam_study_place_lock:
 *
 * Saves what is not on the disk yet and locks whoever is there. If it cannot be
 * saved they stay, and it says why.
 *
 * Returns: whether nobody is there any more
 */
gboolean
sam_study_place_lock (SamStudyPlace *self)
{
  g_autoptr (SamPerson) person = NULL;

  g_return_val_if_fail (SAM_IS_STUDY_PLACE (self), FALSE);

  if (!sam_study_place_flush (self))
    return FALSE;

  if (self->desk != NULL)
    g_set_object (&person, sam_desk_get_person (self->desk));
  if (person == NULL)
    return TRUE;

  release (self, person);
  if (!sam_person_lock (person, NULL))
    g_return_val_if_reached (FALSE);

  sam_people_page_choose (self->people_page);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self));

  return TRUE;
}

/**
 * sam_study_place_flush:
 *
 * Leaves the pages that are open and saves what is not on the disk yet, before
 * the window closes. If it cannot be saved, it says why.
 *
 * Returns: whether all is on the disk
 */
gboolean
sam_study_place_flush (SamStudyPlace *self)
{
  SamPerson *person;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (SAM_IS_STUDY_PLACE (self), FALSE);

  person = self->desk != NULL ? sam_desk_get_person (self->desk) : NULL;
  if (person == NULL)
    return TRUE;

  sam_study_place_pop_all (self);
  if (sam_person_flush (person, &error))
    return TRUE;

  sam_study_place_show_note (self, error->message);

  return FALSE;
}

/**
 * sam_study_place_fall_asleep:
 *
 * The computer is going to sleep: saves what is not on the disk yet, and locks
 * whoever has a passphrase. Whoever has none finds the page on which they were;
 * if they come back after more than ten minutes, it was put away.
 */
void
sam_study_place_fall_asleep (SamStudyPlace *self)
{
  SamPerson *person;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (SAM_IS_STUDY_PLACE (self));

  person = self->desk != NULL ? sam_desk_get_person (self->desk) : NULL;
  if (person == NULL)
    return;

  if (sam_person_is_sealed (person))
    {
      if (sam_study_place_lock (self))
        sam_study_place_show_note (self, _ ("The computer went to sleep, so "
                                            "your file was locked. Everything "
                                            "you wrote is in it."));
      return;
    }

  if (!sam_person_flush (person, &error))
    sam_study_place_show_note (self, error->message);
}
