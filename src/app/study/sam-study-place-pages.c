// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-place-private.h"

#include <glib/gi18n-lib.h>

#include "sam-bookmarks-page.h"
#include "sam-hours-page.h"
#include "sam-person-page.h"
#include "sam-quiz-page.h"
#include "sam-reflection-page.h"
#include "sam-reflections-page.h"

/* The pages that open over the home. */

static void
edit_cb (SamStudyPlace *self, SamReflection *reflection)
{
  sam_study_place_open (self,
                        reflection != NULL
                            ? sam_reflection_page_new (self->desk, reflection)
                            : sam_reflection_page_new_about (self->desk, NULL));
}

static void
delete_cb (SamStudyPlace *self, SamPerson *person)
{
  sam_study_place_ask_delete (self, person);
}

static GtkWidget *
new_reflections (SamStudyPlace *self)
{
  GtkWidget *page = sam_reflections_page_new (self->desk);

  g_signal_connect_object (page, "edit", G_CALLBACK (edit_cb), self,
                           G_CONNECT_SWAPPED);

  return page;
}

static GtkWidget *
new_hours (SamStudyPlace *self)
{
  return sam_hours_page_new (self->desk);
}

static GtkWidget *
new_bookmarks (SamStudyPlace *self)
{
  return sam_bookmarks_page_new (self->desk);
}

static GtkWidget *
new_quiz (SamStudyPlace *self)
{
  return sam_quiz_page_new (self->desk);
}

static GtkWidget *
new_person (SamStudyPlace *self)
{
  GtkWidget *page = sam_person_page_new (self->desk);

  g_signal_connect_object (page, "delete", G_CALLBACK (delete_cb), self,
                           G_CONNECT_SWAPPED);

  return page;
}

static void
show_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  static const struct
  {
    const char *name;
    GtkWidget *(*create) (SamStudyPlace *self);
  } pages[] = {
    { "reflections", new_reflections },
    { "hours", new_hours },
    { "bookmarks", new_bookmarks },
    { "person", new_person },
    { "quiz", new_quiz },
  };
  SamStudyPlace *self = SAM_STUDY_PLACE (widget);
  const char    *name = g_variant_get_string (parameter, NULL);

  if (self->desk == NULL || sam_desk_get_person (self->desk) == NULL)
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].name, name))
      sam_study_place_open (self, pages[i].create (self));
}

static void
edit_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamStudyPlace *self = SAM_STUDY_PLACE (widget);
  GListModel    *all;

  if (self->desk == NULL || sam_desk_get_person (self->desk) == NULL)
    return;

  all = sam_study_get_reflections (sam_desk_get_study (self->desk));
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SamReflection) one = g_list_model_get_item (all, i);

      if (g_str_equal (sam_reflection_get_id (one),
                       g_variant_get_string (parameter, NULL)))
        {
          edit_cb (self, one);
          return;
        }
    }
}

/* Installs the actions of this file. */
void
sam_study_place_install_page_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "study.show", "s",
                                   show_action);
  gtk_widget_class_install_action (widget_class, "study.edit-reflection", "s",
                                   edit_action);
}

/**
 * sam_study_place_write:
 * @deck_id: of a deck
 * @item_id: of an item in it
 *
 * Opens a page to write a reflection on that item.
 *
 * Returns: %FALSE if nobody is there, or no such item
 */
gboolean
sam_study_place_write (SamStudyPlace *self,
                       const char    *deck_id,
                       const char    *item_id)
{
  SamCard *card = NULL;
  SamItem *item;
  g_autoptr (SamKeptItem) kept = NULL;

  g_return_val_if_fail (SAM_IS_STUDY_PLACE (self), FALSE);

  if (self->desk == NULL || sam_desk_get_person (self->desk) == NULL)
    return FALSE;

  item = sam_deck_shelf_find_item (sam_desk_get_shelf (self->desk), deck_id,
                                   item_id, &card);
  if (item == NULL || card == NULL)
    return FALSE;

  kept = sam_kept_item_new (deck_id, card, item);
  sam_study_place_open (self, sam_reflection_page_new_about (self->desk, kept));

  return TRUE;
}
