// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-people-page.h"

#include <glib/gi18n-lib.h>

#include "sam-person-form.h"
#include "sam-tab.h"
#include "sam-unlock-form.h"

/**
 * SamPeoplePage:
 *
 * Who studies here: somebody new, one of those who do, and their passphrase.
 *
 * ## Actions
 *
 * - people.new, people.choose (s): the id of a person, people.list
 */
struct _SamPeoplePage
{
  AdwBin parent_instance;

  /* Template */
  GtkStack      *stack;
  SamPersonForm *form;
  GtkListBox    *list;
  SamUnlockForm *unlock;
  GtkWidget     *others;

  SamPeople *people; /* (owned) (nullable): %NULL until it is given */
};

G_DEFINE_FINAL_TYPE (SamPeoplePage, sam_people_page, ADW_TYPE_BIN)

enum
{
  UNLOCKED,
  DELETE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static guint
get_n_people (SamPeoplePage *self)
{
  return self->people != NULL
             ? g_list_model_get_n_items (G_LIST_MODEL (self->people))
             : 0;
}

static void
show (SamPeoplePage *self, const char *name)
{
  if (!g_str_equal (name, "unlock"))
    sam_unlock_form_stop (self->unlock);
  gtk_widget_set_visible (self->others, get_n_people (self) > 0 &&
                                            !g_str_equal (name, "choose"));
  gtk_stack_set_visible_child_name (self->stack, name);
}

static void
show_unlock (SamPeoplePage *self, SamPerson *person)
{
  show (self, "unlock");
  sam_unlock_form_begin (self->unlock, person);
}

/* For the list. */
static GtkWidget *
create_row (gpointer item, gpointer unused)
{
  SamPerson  *person = item;
  const char *name = sam_person_get_name (person);
  gboolean    sealed = sam_person_is_sealed (person);
  GtkWidget  *icon = gtk_image_new_from_icon_name (
       sealed ? "changes-prevent-symbolic" : "go-next-symbolic");
  GtkWidget *row =
      g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                    *name != '\0' ? name : _ ("A file without a name"),
                    "subtitle", sealed ? _ ("Sealed with a passphrase") : "",
                    "activatable", TRUE, NULL);

  gtk_widget_add_css_class (icon, "dim-label");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s",
                                    sam_person_get_id (person));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "people.choose");

  return row;
}

static void
new_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPeoplePage *self = SAM_PEOPLE_PAGE (widget);

  if (self->people == NULL)
    return;

  sam_person_form_begin (self->form, self->people);
  show (self, "new");
  gtk_widget_grab_focus (GTK_WIDGET (self->form));
}

static void
choose_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPeoplePage *self = SAM_PEOPLE_PAGE (widget);
  SamPerson     *person =
      self->people != NULL
              ? sam_people_find (self->people,
                                 g_variant_get_string (parameter, NULL))
              : NULL;

  if (person == NULL)
    return;

  show_unlock (self, person);
  gtk_widget_grab_focus (GTK_WIDGET (self->unlock));
}

static void
list_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPeoplePage *self = SAM_PEOPLE_PAGE (widget);

  sam_people_page_choose (self);
  gtk_widget_grab_focus (widget);
}

static void
unlocked_cb (SamPeoplePage *self, SamPerson *person)
{
  g_signal_emit (self, signals[UNLOCKED], 0, person);
}

static void
delete_cb (SamPeoplePage *self, SamPerson *person)
{
  g_signal_emit (self, signals[DELETE], 0, person);
}

static gboolean
sam_people_page_grab_focus (GtkWidget *widget)
{
  SamPeoplePage *self = SAM_PEOPLE_PAGE (widget);
  const char    *name = gtk_stack_get_visible_child_name (self->stack);

  if (g_strcmp0 (name, "unlock") == 0)
    return gtk_widget_grab_focus (GTK_WIDGET (self->unlock));
  if (g_strcmp0 (name, "new") == 0)
    return gtk_widget_grab_focus (GTK_WIDGET (self->form));

  return sam_tab_to_first (GTK_WIDGET (self->list));
}

static void
sam_people_page_dispose (GObject *object)
{
  SamPeoplePage *self = SAM_PEOPLE_PAGE (object);

  g_clear_object (&self->people);

  G_OBJECT_CLASS (sam_people_page_parent_class)->dispose (object);
}

static void
install_signals (void)
{
  /**
   * SamPeoplePage::unlocked:
   * @person: whose study is there now
   */
  signals[UNLOCKED] =
      g_signal_new ("unlocked", SAM_TYPE_PEOPLE_PAGE, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 1, SAM_TYPE_PERSON);

  /**
   * SamPeoplePage::delete:
   * @person: about whom everything may go; to be asked again
   */
  signals[DELETE] =
      g_signal_new ("delete", SAM_TYPE_PEOPLE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, SAM_TYPE_PERSON);
}

static void
sam_people_page_class_init (SamPeoplePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_people_page_dispose;
  widget_class->grab_focus = sam_people_page_grab_focus;
  widget_class->focus = sam_tab_through;
  install_signals ();

  gtk_widget_class_install_action (widget_class, "people.new", NULL,
                                   new_action);
  gtk_widget_class_install_action (widget_class, "people.choose", "s",
                                   choose_action);
  gtk_widget_class_install_action (widget_class, "people.list", NULL,
                                   list_action);
  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/study/sam-people-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamPeoplePage, stack);
  gtk_widget_class_bind_template_child (widget_class, SamPeoplePage, form);
  gtk_widget_class_bind_template_child (widget_class, SamPeoplePage, list);
  gtk_widget_class_bind_template_child (widget_class, SamPeoplePage, unlock);
  gtk_widget_class_bind_template_child (widget_class, SamPeoplePage, others);
  gtk_widget_class_bind_template_callback (widget_class, unlocked_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
sam_people_page_init (SamPeoplePage *self)
{
  g_type_ensure (SAM_TYPE_PERSON_FORM);
  g_type_ensure (SAM_TYPE_UNLOCK_FORM);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_people_page_new:
 *
 * Returns: (transfer floating): a page for sam_people_page_set_people()
 */
GtkWidget *
sam_people_page_new (void)
{
  return g_object_new (SAM_TYPE_PEOPLE_PAGE, NULL);
}

/**
 * sam_people_page_set_people:
 * @people: who studies on this computer
 */
void
sam_people_page_set_people (SamPeoplePage *self, SamPeople *people)
{
  g_return_if_fail (SAM_IS_PEOPLE_PAGE (self));
  g_return_if_fail (SAM_IS_PEOPLE (people));

  if (g_set_object (&self->people, people))
    gtk_list_box_bind_model (self->list, G_LIST_MODEL (people), create_row,
                             NULL, NULL);
}

/**
 * sam_people_page_begin:
 *
 * Begins anew: asks somebody new if nobody studies here yet; goes on with the
 * only one that there is; else asks who it is.
 */
void
sam_people_page_begin (SamPeoplePage *self)
{
  g_return_if_fail (SAM_IS_PEOPLE_PAGE (self));
  g_return_if_fail (self->people != NULL);

  if (get_n_people (self) == 1)
    {
      g_autoptr (SamPerson) only =
          g_list_model_get_item (G_LIST_MODEL (self->people), 0);

      show_unlock (self, only);
      return;
    }

  sam_people_page_choose (self);
}

/**
 * sam_people_page_choose:
 *
 * Asks who it is, and lets nobody in by itself.
 */
void
sam_people_page_choose (SamPeoplePage *self)
{
  g_return_if_fail (SAM_IS_PEOPLE_PAGE (self));
  g_return_if_fail (self->people != NULL);

  if (get_n_people (self) == 0)
    {
      sam_person_form_begin (self->form, self->people);
      show (self, "new");
      return;
    }

  /* What a row says may have changed, unlike the list. */
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->people), create_row,
                           NULL, NULL);
  show (self, "choose");
}

/**
 * sam_people_page_go_back:
 *
 * Returns: whether there was anything to go back to: from one person to the
 *   list of them
 */
gboolean
sam_people_page_go_back (SamPeoplePage *self)
{
  g_return_val_if_fail (SAM_IS_PEOPLE_PAGE (self), FALSE);

  if (!gtk_widget_get_visible (self->others))
    return FALSE;

  list_action (GTK_WIDGET (self), NULL, NULL);

  return TRUE;
}

/**
 * sam_people_page_is_opening:
 *
 * Returns: whether somebody is being let in just now
 */
gboolean
sam_people_page_is_opening (SamPeoplePage *self)
{
  g_return_val_if_fail (SAM_IS_PEOPLE_PAGE (self), FALSE);

  return sam_unlock_form_is_opening (self->unlock);
}
