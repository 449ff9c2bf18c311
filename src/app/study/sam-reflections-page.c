// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reflections-page.h"

#include <glib/gi18n-lib.h>

#include "sam-list-place.h"
#include "sam-toast.h"
#include "sam-written-row.h"

/**
 * SamReflectionsPage:
 *
 * All that somebody wrote for themselves, also while studying, newest first:
 * to search, to write again and to delete, with undo.
 *
 * ## Actions
 *
 * - reflections.new, reflections.edit (s), reflections.delete (s): an id
 * - reflections.undo
 */
struct _SamReflectionsPage
{
  AdwBin parent_instance;

  /* Template */
  AdwToastOverlay *toasts;
  GtkSearchEntry  *search;
  GtkStack        *stack;
  GtkListBox      *list;

  SamDesk *desk;    /* (owned) (nullable): %NULL only after dispose */
  GObject *deleted; /* (owned) (nullable): to be brought back */
  char    *texts[SAM_N_SITTING_TEXTS]; /* (owned): of @deleted, if it is a
                                          sitting */
};

G_DEFINE_FINAL_TYPE (SamReflectionsPage, sam_reflections_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  EDIT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
refresh (SamReflectionsPage *self)
{
  SamStudy   *study;
  const char *words;
  int         place;
  g_autoptr (GPtrArray) found = NULL;

  if (self->desk == NULL)
    return;

  study = sam_desk_get_study (self->desk);
  words = gtk_editable_get_text (GTK_EDITABLE (self->search));
  found = sam_written_list (study, words);
  place = sam_list_place_empty (self->list);
  for (guint i = 0; i < found->len; i++)
    gtk_list_box_append (self->list,
                         sam_written_row_new (self->desk,
                                              g_ptr_array_index (found, i)));

  gtk_stack_set_visible_child_name (self->stack, found->len > 0   ? "list"
                                                 : *words != '\0' ? "nothing"
                                                                  : "empty");
  sam_list_place_go_to (self->list, place, GTK_WIDGET (self));
}

/* Returns: (transfer full) (nullable): the one with that id */
static GObject *
find (SamReflectionsPage *self, GVariant *id)
{
  g_autoptr (GPtrArray) all =
      sam_written_list (sam_desk_get_study (self->desk), "");

  for (guint i = 0; i < all->len; i++)
    {
      GObject *one = g_ptr_array_index (all, i);

      if (g_str_equal (sam_written_get_id (one),
                       g_variant_get_string (id, NULL)))
        return g_object_ref (one);
    }

  return NULL;
}

static void
new_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit (widget, signals[EDIT], 0, NULL);
}

static void
edit_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_autoptr (GObject) written = find (SAM_REFLECTIONS_PAGE (widget), parameter);

  if (SAM_IS_REFLECTION (written))
    g_signal_emit (widget, signals[EDIT], 0, written);
}

static void
forget_deleted (SamReflectionsPage *self)
{
  g_clear_object (&self->deleted);
  for (guint i = 0; i < SAM_N_SITTING_TEXTS; i++)
    g_clear_pointer (&self->texts[i], g_free);
}

/* The sitting stays: it says when the item comes back. */
static void
empty (SamReflectionsPage *self, SamSitting *sitting)
{
  for (guint i = 0; i < SAM_N_SITTING_TEXTS; i++)
    {
      self->texts[i] = g_strdup (sam_sitting_get_text (sitting, i));
      sam_sitting_set_text (sitting, i, NULL);
    }
}

static void
delete_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamReflectionsPage *self = SAM_REFLECTIONS_PAGE (widget);
  AdwToast           *toast;
  GObject            *written = find (self, parameter);

  if (written == NULL)
    return;

  forget_deleted (self);
  self->deleted = written;
  if (SAM_IS_SITTING (written))
    empty (self, SAM_SITTING (written));
  else
    sam_study_remove_reflection (sam_desk_get_study (self->desk),
                                 SAM_REFLECTION (written));
  refresh (self);
  toast = sam_toast_new (_ ("The reflection was deleted"));
  adw_toast_set_button_label (toast, _ ("Undo"));
  adw_toast_set_action_name (toast, "reflections.undo");
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
undo_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamReflectionsPage *self = SAM_REFLECTIONS_PAGE (widget);

  if (SAM_IS_SITTING (self->deleted))
    for (guint i = 0; i < SAM_N_SITTING_TEXTS; i++)
      sam_sitting_set_text (SAM_SITTING (self->deleted), i, self->texts[i]);
  else if (self->deleted != NULL)
    sam_study_add_reflection (sam_desk_get_study (self->desk),
                              SAM_REFLECTION (self->deleted));
  forget_deleted (self);
  refresh (self);
}

static void
sam_reflections_page_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, _ ("My reflections"));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_reflections_page_dispose (GObject *object)
{
  SamReflectionsPage *self = SAM_REFLECTIONS_PAGE (object);

  g_clear_object (&self->desk);
  forget_deleted (self);

  G_OBJECT_CLASS (sam_reflections_page_parent_class)->dispose (object);
}

static void
sam_reflections_page_class_init (SamReflectionsPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sam_reflections_page_get_property;
  object_class->dispose = sam_reflections_page_dispose;

  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SamReflectionsPage::edit:
   * @reflection: (nullable): what is to be written again; %NULL for a new one
   */
  signals[EDIT] =
      g_signal_new ("edit", SAM_TYPE_REFLECTIONS_PAGE, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 1, SAM_TYPE_REFLECTION);

  gtk_widget_class_install_action (widget_class, "reflections.new", NULL,
                                   new_action);
  gtk_widget_class_install_action (widget_class, "reflections.edit", "s",
                                   edit_action);
  gtk_widget_class_install_action (widget_class, "reflections.delete", "s",
                                   delete_action);
  gtk_widget_class_install_action (widget_class, "reflections.undo", NULL,
                                   undo_action);
  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/study/sam-reflections-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamReflectionsPage,
                                        toasts);
  gtk_widget_class_bind_template_child (widget_class, SamReflectionsPage,
                                        search);
  gtk_widget_class_bind_template_child (widget_class, SamReflectionsPage,
                                        stack);
  gtk_widget_class_bind_template_child (widget_class, SamReflectionsPage, list);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
}

static void
sam_reflections_page_init (SamReflectionsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_reflections_page_new:
 * @desk: with somebody at it
 *
 * Returns: (transfer floating): what they wrote
 */
GtkWidget *
sam_reflections_page_new (SamDesk *desk)
{
  SamReflectionsPage *self;

  g_return_val_if_fail (SAM_IS_DESK (desk), NULL);
  g_return_val_if_fail (sam_desk_get_study (desk) != NULL, NULL);

  self = g_object_new (SAM_TYPE_REFLECTIONS_PAGE, NULL);
  self->desk = g_object_ref (desk);
  g_signal_connect_object (sam_study_get_reflections (
                               sam_desk_get_study (desk)),
                           "items-changed", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
  /* What was written over it shows when one comes back. */
  g_signal_connect (self, "map", G_CALLBACK (refresh), NULL);
  refresh (self);

  return GTK_WIDGET (self);
}
