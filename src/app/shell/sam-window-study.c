// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include <glib/gi18n-lib.h>

#include "sam-print-pdf.h"
#include "sam-print-preview.h"

/* Studying alone. Who studies here is looked up when somebody first comes to
 * the place, so that starting the program does not wait for it. */

#define FOLDER "people"

static const SamPortfolioPrint print = {
  sam_print_preview_new_portfolio,
  sam_print_pdf_write_portfolio,
};

static SamPeople *
load_people (SamWindow *self)
{
  g_autofree char *folder =
      g_build_filename (g_get_user_data_dir (), "samenspel", FOLDER, NULL);
  SamPeople *people = sam_people_new (folder);
  g_autoptr (GError) error = NULL;

  if (!sam_people_load (people, &error))
    sam_window_show_message (self, error->message);

  return people;
}

/* Returns: (transfer none): the desk of the Self-study place, made if need be
 */
SamDesk *
sam_window_ensure_desk (SamWindow *self)
{
  g_autoptr (SamPeople) people = NULL;
  g_autoptr (SamDesk) desk = NULL;

  if (sam_study_place_get_desk (self->study_place) != NULL)
    return sam_study_place_get_desk (self->study_place);

  people = load_people (self);
  desk = sam_desk_new (people, self->shelf, self->database, self->clock);
  sam_study_place_set_desk (self->study_place, desk);
  sam_study_place_set_print (self->study_place, &print);
  sam_window_use_reference (self);

  return desk; /* the place holds it */
}

static void
place_changed_cb (SamWindow *self)
{
  if (g_strcmp0 (adw_view_stack_get_visible_child_name (self->places),
                 "study") != 0)
    return;

  sam_window_ensure_desk (self);
  sam_study_place_enter (self->study_place);
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
