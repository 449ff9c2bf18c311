// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-place-private.h"

#include <glib/gi18n-lib.h>

#include "sam-spoken-name.h"
#include "sam-tab.h"

/**
 * SamStudyPlace:
 *
 * The place where somebody studies alone: who it is, what there is to do, and
 * the pages that open from there, in a stack of its own. Nothing of a person is
 * in it while they are locked.
 *
 * ## Actions
 *
 * - study.back: leaves the page on top
 * - study.portfolio: evidence of what was studied
 * - study.lock: lets somebody else in
 * - study.path (u): so many minutes; study.resume: the path that was left;
 *   study.begin (ss): a deck and an item in it
 * - study.show (s): “reflections”, “hours”, “bookmarks”, “quiz” or “person”
 * - study.edit-reflection (s): the id of a reflection
 */
G_DEFINE_FINAL_TYPE (SamStudyPlace, sam_study_place, ADW_TYPE_BIN)

/* Says something that stays until it is no longer so. */
void
sam_study_place_show_note (SamStudyPlace *self, const char *note)
{
  if (note != NULL)
    gtk_label_set_label (self->note, note);
  gtk_revealer_set_reveal_child (self->note_revealer, note != NULL);
}

static GtkWidget *
get_top (SamStudyPlace *self)
{
  return self->pushed->len > 0
             ? g_ptr_array_index (self->pushed, self->pushed->len - 1)
             : NULL;
}

/* Shows the page on top, and what it is called. */
static void
show_top (SamStudyPlace *self)
{
  GtkWidget *top = get_top (self);

  g_clear_pointer (&self->title_binding, g_binding_unbind);
  gtk_label_set_label (self->title, "");
  gtk_widget_set_visible (self->back_button, top != NULL);
  gtk_widget_set_visible (self->bar, sam_desk_get_person (self->desk) != NULL);
  if (top != NULL)
    {
      self->title_binding =
          g_object_bind_property (top, "title", self->title, "label",
                                  G_BINDING_SYNC_CREATE);
      gtk_stack_set_visible_child (self->pages, top);
      return;
    }

  if (sam_desk_get_person (self->desk) != NULL)
    {
      sam_study_home_refresh (self->home);
      gtk_stack_set_visible_child_name (self->pages, "home");
    }
  else
    gtk_stack_set_visible_child_name (self->pages, "people");
}

/* If the stack gave the focus back to a field, that field would keep its page
 * alive after the window (GTK 4.8). */
static void
drop_focus (SamStudyPlace *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL)
    gtk_root_set_focus (root, NULL);
}

static void
focus_top (SamStudyPlace *self)
{
  sam_tab_into (gtk_stack_get_visible_child (self->pages));
}

static void
pop (SamStudyPlace *self)
{
  GtkWidget *top = get_top (self);

  drop_focus (self);
  g_clear_pointer (&self->title_binding, g_binding_unbind);
  g_ptr_array_set_size (self->pushed, (int) self->pushed->len - 1);
  gtk_stack_remove (self->pages, top);
}

/* Takes all pages out: after that nothing holds on to what somebody wrote. */
void
sam_study_place_pop_all (SamStudyPlace *self)
{
  while (self->pushed->len > 0)
    pop (self);
}

/* A page said that it is done, which may be while it handles a key: it is gone
 * when that is over. */
static void
done_cb (SamStudyPlace *self, GtkWidget *page)
{
  if (page == get_top (self))
    sam_study_place_go_back (self);
}

static void
back_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  sam_study_place_go_back (SAM_STUDY_PLACE (widget));
}

static void
unlocked_cb (SamStudyPlace *self, SamPerson *person)
{
  sam_study_place_take (self, person);
}

static void
delete_cb (SamStudyPlace *self, SamPerson *person)
{
  sam_study_place_ask_delete (self, person);
}

static void
person_changed_cb (SamStudyPlace *self)
{
  SamPerson  *person = sam_desk_get_person (self->desk);
  const char *name = person != NULL ? sam_person_get_name (person) : "";

  /* A menu button does not tell a screen reader what is written on it. */
  gtk_menu_button_set_label (self->person_menu, name);
  sam_spoken_name_set (GTK_WIDGET (self->person_menu), name);
  show_top (self);
}

static gboolean
sam_study_place_grab_focus (GtkWidget *widget)
{
  SamStudyPlace *self = SAM_STUDY_PLACE (widget);

  if (get_top (self) == NULL && self->desk != NULL &&
      sam_desk_get_person (self->desk) == NULL)
    return gtk_widget_grab_focus (GTK_WIDGET (self->people_page));

  return sam_tab_into (gtk_stack_get_visible_child (self->pages));
}

static void
sam_study_place_dispose (GObject *object)
{
  SamStudyPlace *self = SAM_STUDY_PLACE (object);

  if (self->pages != NULL)
    sam_study_place_pop_all (self);
  if (self->idle != NULL)
    sam_idle_lock_stop (self->idle);
  g_clear_object (&self->idle);
  if (self->desk != NULL)
    sam_desk_set_person (self->desk, NULL);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (sam_study_place_parent_class)->dispose (object);
}

static void
sam_study_place_finalize (GObject *object)
{
  g_ptr_array_unref (SAM_STUDY_PLACE (object)->pushed);

  G_OBJECT_CLASS (sam_study_place_parent_class)->finalize (object);
}

static void
sam_study_place_class_init (SamStudyPlaceClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_study_place_dispose;
  object_class->finalize = sam_study_place_finalize;
  widget_class->grab_focus = sam_study_place_grab_focus;
  widget_class->focus = sam_tab_through;

  gtk_widget_class_install_action (widget_class, "study.back", NULL,
                                   back_action);
  sam_study_place_install_person_actions (widget_class);
  sam_study_place_install_portfolio_action (widget_class);
  sam_study_place_install_page_actions (widget_class);
  sam_study_place_install_studying_actions (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/study/sam-study-place.ui");
  gtk_widget_class_bind_template_child (widget_class, SamStudyPlace, toasts);
  gtk_widget_class_bind_template_child (widget_class, SamStudyPlace, bar);
  gtk_widget_class_bind_template_child (widget_class, SamStudyPlace,
                                        back_button);
  gtk_widget_class_bind_template_child (widget_class, SamStudyPlace, title);
  gtk_widget_class_bind_template_child (widget_class, SamStudyPlace,
                                        person_menu);
  gtk_widget_class_bind_template_child (widget_class, SamStudyPlace,
                                        note_revealer);
  gtk_widget_class_bind_template_child (widget_class, SamStudyPlace, note);
  gtk_widget_class_bind_template_child (widget_class, SamStudyPlace, pages);
  gtk_widget_class_bind_template_child (widget_class, SamStudyPlace,
                                        people_page);
  gtk_widget_class_bind_template_child (widget_class, SamStudyPlace, home);
  gtk_widget_class_bind_template_callback (widget_class, unlocked_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
sam_study_place_init (SamStudyPlace *self)
{
  g_type_ensure (SAM_TYPE_PEOPLE_PAGE);
  g_type_ensure (SAM_TYPE_STUDY_HOME);
  self->pushed = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_study_place_new:
 *
 * Returns: (transfer floating): a place for sam_study_place_set_desk()
 */
GtkWidget *
sam_study_place_new (void)
{
  return g_object_new (SAM_TYPE_STUDY_PLACE, NULL);
}

/**
 * sam_study_place_set_desk:
 * @desk: with nobody at it; given once
 */
void
sam_study_place_set_desk (SamStudyPlace *self, SamDesk *desk)
{
  g_return_if_fail (SAM_IS_STUDY_PLACE (self));
  g_return_if_fail (SAM_IS_DESK (desk));
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  self->idle = sam_idle_lock_new (sam_desk_get_clock (desk));
  g_signal_connect_object (self->idle, "idle",
                           G_CALLBACK (sam_study_place_put_away), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::person",
                           G_CALLBACK (person_changed_cb), self,
                           G_CONNECT_SWAPPED);
  sam_study_home_set_desk (self->home, desk);
  sam_people_page_set_people (self->people_page, sam_desk_get_people (desk));
  sam_people_page_begin (self->people_page);
  show_top (self);
}

/**
 * sam_study_place_get_desk:
 *
 * Returns: (transfer none) (nullable): the desk
 */
SamDesk *
sam_study_place_get_desk (SamStudyPlace *self)
{
  g_return_val_if_fail (SAM_IS_STUDY_PLACE (self), NULL);

  return self->desk;
}

/**
 * sam_study_place_enter:
 *
 * Somebody comes to the place: what is shown is of today.
 */
void
sam_study_place_enter (SamStudyPlace *self)
{
  g_return_if_fail (SAM_IS_STUDY_PLACE (self));

  if (self->desk != NULL && get_top (self) == NULL)
    show_top (self);
}

/**
 * sam_study_place_open:
 * @page: (transfer floating): has a property “title”, and perhaps a signal
 *   “done”
 *
 * Shows a page over what shows now. Somebody must be there.
 */
void
sam_study_place_open (SamStudyPlace *self, GtkWidget *page)
{
  g_return_if_fail (SAM_IS_STUDY_PLACE (self));
  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (self->desk != NULL &&
                    sam_desk_get_person (self->desk) != NULL);

  drop_focus (self);
  gtk_stack_add_child (self->pages, page);
  g_ptr_array_add (self->pushed, page);
  if (g_signal_lookup ("done", G_OBJECT_TYPE (page)) != 0)
    g_signal_connect_object (page, "done", G_CALLBACK (done_cb), self,
                             G_CONNECT_SWAPPED);
  show_top (self);
  focus_top (self);
}

/**
 * sam_study_place_go_back:
 *
 * Returns: whether there was a page to leave
 */
gboolean
sam_study_place_go_back (SamStudyPlace *self)
{
  g_return_val_if_fail (SAM_IS_STUDY_PLACE (self), FALSE);

  if (self->pushed->len == 0)
    return self->desk != NULL && sam_desk_get_person (self->desk) == NULL &&
           sam_people_page_go_back (self->people_page);

  pop (self);
  show_top (self);
  focus_top (self);

  return TRUE;
}
