// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-notes-end.h"

#include <glib/gi18n-lib.h>

#include "sam-erase.h"

/**
 * SamNotesEnd:
 *
 * Says until when the notes of a session are kept, and erases them at once for
 * whoever does not want to wait.
 *
 * ## Actions
 *
 * - `notes-end.erase`: erases them for good; asking comes before
 */
struct _SamNotesEnd
{
  GtkBox parent_instance;

  /* Template */
  GtkLabel   *words;
  GtkPopover *question;

  SamDatabase  *database;    /* (owned) (nullable): %NULL before it shows */
  SamClock     *clock;       /* (owned) (nullable): likewise */
  char         *session_id;  /* (owned) (nullable): likewise */
  GCancellable *cancellable; /* (owned): cancelled in dispose */
};

enum
{
  ERASED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamNotesEnd, sam_notes_end, GTK_TYPE_BOX)

/* Nothing cancels it; only its message needs us. */
static void
erased_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamNotesEnd) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!sam_erase_finish (SAM_DATABASE (source), result, NULL, &error))
    g_message ("%s", error->message);
  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  gtk_widget_set_sensitive (GTK_WIDGET (self), TRUE);
  if (error != NULL)
    gtk_label_set_label (self->words, error->message);
  else
    g_signal_emit (self, signals[ERASED], 0);
}

static void
erase_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamNotesEnd *self = SAM_NOTES_END (widget);
  g_autoptr (GDateTime) now = NULL;

  if (self->session_id == NULL)
    return;

  now = sam_clock_get_now (self->clock);
  gtk_popover_popdown (self->question);
  gtk_widget_set_sensitive (widget, FALSE);
  sam_erase_session_async (self->database, self->session_id, now, erased_cb,
                           g_object_ref (self));
}

static void
sam_notes_end_dispose (GObject *object)
{
  SamNotesEnd *self = SAM_NOTES_END (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->database);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (sam_notes_end_parent_class)->dispose (object);
}

static void
sam_notes_end_finalize (GObject *object)
{
  SamNotesEnd *self = SAM_NOTES_END (object);

  g_free (self->session_id);
  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (sam_notes_end_parent_class)->finalize (object);
}

static void
sam_notes_end_class_init (SamNotesEndClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_notes_end_dispose;
  object_class->finalize = sam_notes_end_finalize;

  /**
   * SamNotesEnd::erased:
   *
   * There are no notes any more.
   */
  signals[ERASED] =
      g_signal_new ("erased", SAM_TYPE_NOTES_END, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "notes-end.erase", NULL,
                                   erase_action);
  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/sessions/sam-notes-end.ui");
  gtk_widget_class_bind_template_child (widget_class, SamNotesEnd, words);
  gtk_widget_class_bind_template_child (widget_class, SamNotesEnd, question);
}

static void
sam_notes_end_init (SamNotesEnd *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer full): until when the notes are kept */
static char *
dup_words (SamSession *session)
{
  GDateTime       *end = sam_session_get_notes_end (session);
  g_autofree char *date = NULL;

  if (end == NULL)
    return g_strdup (_ ("The notes are kept until you erase them."));

  /* Translators: a date, in g_date_time_format() form. */
  date = g_date_time_format (end, _ ("%-d %B %Y"));

  return g_strdup_printf (_ ("The notes are erased on %s."), date);
}

/**
 * sam_notes_end_show:
 * @session: one that is over and has its notes
 *
 * Tells about the notes of @session.
 */
void
sam_notes_end_show (SamNotesEnd *self,
                    SamDatabase *database,
                    SamClock    *clock,
                    SamSession  *session)
{
  g_autofree char *words = NULL;

  g_return_if_fail (SAM_IS_NOTES_END (self));
  g_return_if_fail (SAM_IS_DATABASE (database));
  g_return_if_fail (SAM_IS_CLOCK (clock));
  g_return_if_fail (SAM_IS_SESSION (session));

  g_set_object (&self->database, database);
  g_set_object (&self->clock, clock);
  g_free (self->session_id);
  self->session_id = g_strdup (sam_session_get_id (session));

  words = dup_words (session);
  gtk_label_set_label (self->words, words);
}
