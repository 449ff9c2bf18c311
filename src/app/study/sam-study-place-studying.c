// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-place-private.h"

#include <glib/gi18n-lib.h>

#include "sam-path-page.h"
#include "sam-study-path.h"

/* Studying itself: a path of some minutes, one item, or what was broken off. */

static gboolean
has_person (SamStudyPlace *self)
{
  return self->desk != NULL && sam_desk_get_person (self->desk) != NULL;
}

static void
path_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamStudyPlace *self = SAM_STUDY_PLACE (widget);
  g_autoptr (GListModel) path = NULL;
  g_autoptr (GPtrArray) steps = NULL;

  if (!has_person (self))
    return;

  path = sam_study_make_path (sam_desk_get_study (self->desk),
                              sam_desk_get_shelf (self->desk),
                              sam_desk_get_today (self->desk),
                              g_variant_get_uint32 (parameter));
  steps = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (path); i++)
    g_ptr_array_add (steps, g_list_model_get_item (path, i));
  if (steps->len > 0)
    sam_study_place_open (self, sam_path_page_new (self->desk, steps));
}

static void
resume_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamStudyPlace *self = SAM_STUDY_PLACE (widget);
  g_autoptr (GPtrArray) steps = NULL;

  if (!has_person (self))
    return;

  steps = sam_study_resume_path (sam_desk_get_study (self->desk),
                                 sam_desk_get_shelf (self->desk));
  if (steps != NULL && steps->len > 0)
    sam_study_place_open (self, sam_path_page_new (self->desk, steps));
}

static void
begin_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  const char *deck_id;
  const char *item_id;

  g_variant_get (parameter, "(&s&s)", &deck_id, &item_id);
  sam_study_place_study (SAM_STUDY_PLACE (widget), deck_id, item_id);
}

/* Installs the actions of this file. */
void
sam_study_place_install_studying_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "study.path", "u",
                                   path_action);
  gtk_widget_class_install_action (widget_class, "study.resume", NULL,
                                   resume_action);
  gtk_widget_class_install_action (widget_class, "study.begin", "(ss)",
                                   begin_action);
}

/**
 * sam_study_place_study:
 * @deck_id: of a deck
 * @item_id: of an item in it
 *
 * Studies that item alone, or goes on with it.
 *
 * Returns: %FALSE if nobody is there, or no such item
 */
gboolean
sam_study_place_study (SamStudyPlace *self,
                       const char    *deck_id,
                       const char    *item_id)
{
  SamStudyStep *step;
  g_autoptr (GPtrArray) steps = NULL;

  g_return_val_if_fail (SAM_IS_STUDY_PLACE (self), FALSE);

  if (!has_person (self))
    return FALSE;

  step = sam_study_step_of (sam_desk_get_study (self->desk),
                            sam_desk_get_shelf (self->desk), deck_id, item_id);
  if (step == NULL)
    return FALSE;

  steps = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (steps, step);
  sam_study_place_open (self, sam_path_page_new (self->desk, steps));

  return TRUE;
}
