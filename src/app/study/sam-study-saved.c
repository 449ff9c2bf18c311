// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-saved.h"

#include <glib/gi18n-lib.h>

/**
 * SamStudySaved:
 *
 * Says how much of what somebody wrote is on the disk, and nothing else: it
 * says “saved” of what is there, and what to do if it is not.
 */
struct _SamStudySaved
{
  AdwBin parent_instance;

  GtkLabel  *label;  /* (unowned): the child */
  SamPerson *person; /* (owned) (nullable) */
  char      *why;    /* (owned) (nullable): what went wrong the last time */
};

G_DEFINE_FINAL_TYPE (SamStudySaved, sam_study_saved, ADW_TYPE_BIN)

static void
show_words (SamStudySaved *self, const char *words, gboolean failed)
{
  gtk_label_set_label (self->label, words);
  if (failed)
    gtk_widget_add_css_class (GTK_WIDGET (self->label), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->label), "error");
}

static void
show_failure (SamStudySaved *self)
{
  g_autofree char *words = NULL;

  if (self->why == NULL)
    {
      show_words (self, _ ("Not saved"), TRUE);
      return;
    }

  /* Translators: followed by what went wrong */
  words = g_strdup_printf (_ ("Not saved: %s"), self->why);
  show_words (self, words, TRUE);
}

static void
update (SamStudySaved *self)
{
  SamPersonState state = self->person != NULL
                             ? sam_person_get_state (self->person)
                             : SAM_PERSON_SAVED;

  if (state != SAM_PERSON_UNSAVED && state != SAM_PERSON_SAVING)
    g_clear_pointer (&self->why, g_free);

  if (self->person == NULL)
    show_words (self, "", FALSE);
  else if (state == SAM_PERSON_UNSAVED)
    show_failure (self);
  else if (state == SAM_PERSON_SAVING)
    show_words (self, _ ("Saving…"), FALSE);
  else
    show_words (self, _ ("Saved on this computer"), FALSE);
}

static void
failed_cb (SamStudySaved *self, const GError *error)
{
  g_free (self->why);
  self->why = g_strdup (error->message);
  update (self);
}

static void
sam_study_saved_dispose (GObject *object)
{
  SamStudySaved *self = SAM_STUDY_SAVED (object);

  if (self->person != NULL)
    g_signal_handlers_disconnect_by_data (self->person, self);
  g_clear_object (&self->person);

  G_OBJECT_CLASS (sam_study_saved_parent_class)->dispose (object);
}

static void
sam_study_saved_finalize (GObject *object)
{
  g_free (SAM_STUDY_SAVED (object)->why);

  G_OBJECT_CLASS (sam_study_saved_parent_class)->finalize (object);
}

static void
sam_study_saved_class_init (SamStudySavedClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sam_study_saved_dispose;
  object_class->finalize = sam_study_saved_finalize;
}

static void
sam_study_saved_init (SamStudySaved *self)
{
  self->label = g_object_new (GTK_TYPE_LABEL, "accessible-role",
                              GTK_ACCESSIBLE_ROLE_STATUS, "wrap", TRUE,
                              "justify", GTK_JUSTIFY_CENTER, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "dim-label");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->label));
}

/**
 * sam_study_saved_set_person:
 * @person: (transfer none) (nullable): whose study it is about
 */
void
sam_study_saved_set_person (SamStudySaved *self, SamPerson *person)
{
  g_return_if_fail (SAM_IS_STUDY_SAVED (self));
  g_return_if_fail (person == NULL || SAM_IS_PERSON (person));

  if (self->person == person)
    return;

  if (self->person != NULL)
    g_signal_handlers_disconnect_by_data (self->person, self);
  g_set_object (&self->person, person);
  g_clear_pointer (&self->why, g_free);
  if (person != NULL)
    {
      g_signal_connect_swapped (person, "notify::state", G_CALLBACK (update),
                                self);
      g_signal_connect_swapped (person, "failed", G_CALLBACK (failed_cb), self);
    }
  update (self);
}
