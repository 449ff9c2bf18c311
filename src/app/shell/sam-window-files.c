// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include <glib/gi18n-lib.h>

#include "sam-agenda-check.h"
#include "sam-agenda-file.h"
#include "sam-deck-problem.h"
#include "sam-deck-reader.h"
#include "sam-present-over.h"
#include "sam-problems-window.h"

/* Files that somebody opens or drops on the window: cards, to look at and
 * perhaps to keep, agendas, and study packs. */

static void
add_problem (GListStore *problems, GFile *file, const SamFault *fault)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *text = NULL;
  g_autoptr (SamDeckProblem) problem = NULL;

  if (fault->line > 0)
    text = g_strdup_printf (_ ("Line %u, column %u: %s"), fault->line,
                            fault->column, fault->message);
  problem =
      sam_deck_problem_new (name, text != NULL ? text : fault->message, FALSE);
  g_list_store_append (problems, problem);
}

/* Says what is wrong with a file, with lines if they are known. */
void
sam_window_show_faults (SamWindow  *self,
                        GFile      *file,
                        GPtrArray  *faults,
                        GError     *error,
                        const char *title,
                        const char *intro)
{
  GtkWindow *window;
  g_autoptr (GListStore) problems = g_list_store_new (SAM_TYPE_DECK_PROBLEM);

  for (guint i = 0; i < faults->len; i++)
    add_problem (problems, file, g_ptr_array_index (faults, i));
  if (faults->len == 0)
    {
      const SamFault fault = { 0, 0, 0, error->message };

      add_problem (problems, file, &fault);
    }

  window = sam_problems_window_new (title, intro, G_LIST_MODEL (problems));
  sam_present_over (window, GTK_WINDOW (self));
}

/* A file that is called an agenda is read as one, so that what is wrong with
 * it is said of an agenda. */
static gboolean
is_agenda (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return (name != NULL && strstr (name, SAM_AGENDA_FILE_ENDING) != NULL) ||
         sam_agenda_is_file (file);
}

/* Returns: (transfer full): where @file comes from, in a person's words: what a
 * portal hands over lies in a folder of its own, which says nothing to them */
static char *
dup_origin (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *portal =
      g_build_filename (g_get_user_runtime_dir (), "doc", "", NULL);

  return path != NULL && g_str_has_prefix (path, portal)
             ? g_filename_display_basename (path)
             : g_file_get_parse_name (file);
}

/**
 * sam_window_open_file:
 * @file: a card, an agenda or a study pack; at most %SAM_XML_MAX_BYTES of it
 * are read, at once
 *
 * Shows a card without keeping it, or what an agenda brings, or says what is
 * wrong with the file.
 */
void
sam_window_open_file (SamWindow *self, GFile *file)
{
  g_autofree char *origin = NULL;
  g_autoptr (SamCard) card = NULL;
  g_autoptr (GPtrArray) faults = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (SAM_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  if (is_agenda (file))
    {
      sam_window_import_file (self, file);
      return;
    }

  if (sam_window_is_pack (file))
    {
      sam_window_open_pack (self, file);
      return;
    }

  faults = g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
  card = sam_deck_reader_parse_file (file, SAM_XML_LENIENT, faults, &error);
  if (card == NULL)
    {
      sam_window_show_faults (self, file, faults, error,
                              _ ("This card cannot be shown"),
                              _ ("Nothing was changed. Ask whoever made the "
                                 "card to repair it; what stands below helps "
                                 "them."));
      return;
    }

  g_set_object (&self->open_file, file);
  origin = dup_origin (file);
  sam_window_show_card (self, NULL, card, origin);
}

static void
keep_card_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  SamWindow       *self = SAM_WINDOW (widget);
  SamCard         *card;
  g_autofree char *card_id = NULL;
  g_autoptr (GFile) kept = NULL;
  g_autoptr (GError) error = NULL;

  if (self->open_file == NULL || self->card_page == NULL)
    return;

  card_id =
      g_strdup (sam_card_get_id (sam_card_page_get_card (self->card_page)));
  kept = sam_deck_shelf_keep (self->shelf, self->open_file, &error);
  if (kept == NULL)
    {
      sam_window_show_message (self, error->message);
      return;
    }

  card = sam_deck_shelf_find_card (self->shelf, SAM_DECK_OWN, card_id);
  if (card != NULL)
    sam_window_show_card (self, sam_deck_shelf_get_own (self->shelf), card,
                          NULL);
  sam_window_show_message (self,
                           _ ("Kept. The card now lies among your own cards."));
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         gpointer       user_data)
{
  GSList *files = g_value_get_boxed (value);

  if (files == NULL)
    return FALSE;

  sam_window_open_file (SAM_WINDOW (user_data), G_FILE (files->data));

  return TRUE;
}

/* Lets a file be dropped anywhere on the window. */
void
sam_window_accept_drops (SamWindow *self)
{
  GtkDropTarget *target =
      gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/* Installs the actions of this file. */
void
sam_window_install_file_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.keep-card", NULL,
                                   keep_card_action);
}
