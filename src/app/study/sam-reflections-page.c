// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reflections-page.h"

#include <glib/gi18n-lib.h>

#include "sam-card-progress.h"
#include "sam-format.h"

/**
 * SamReflectionsPage:
 *
 * All that somebody wrote for themselves, newest first: to search, to write
 * again and to delete, with undo.
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

  SamDesk       *desk;    /* (owned) (nullable): %NULL only after dispose */
  SamReflection *deleted; /* (owned) (nullable): to be brought back */
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

static GtkWidget *
new_button (const char *icon,
            const char *label,
            const char *action,
            const char *id)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  return button;
}

static char *
dup_subtitle (SamReflectionsPage *self, SamReflection *reflection)
{
  g_autoptr (GDateTime) now = sam_desk_get_now (self->desk);
  g_autofree char *moment =
      sam_format_moment (sam_reflection_get_written (reflection), now);

  return g_strdup_printf ("%s\n%s", moment,
                          sam_reflection_get_text (reflection));
}

static GtkWidget *
new_row (SamReflectionsPage *self, SamReflection *reflection)
{
  SamKeptItem     *item = sam_reflection_get_item (reflection);
  const char      *id = sam_reflection_get_id (reflection);
  g_autofree char *subtitle = dup_subtitle (self, reflection);
  GtkWidget       *row =
      g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                    item != NULL ? sam_kept_item_get_title (item)
                                 : _ ("A thought of your own"),
                    "subtitle", subtitle, NULL);

  if (item != NULL)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                               sam_reflection_badge_new (self->desk, item));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             new_button ("document-edit-symbolic", _ ("Edit"),
                                         "reflections.edit", id));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             new_button ("user-trash-symbolic", _ ("Delete"),
                                         "reflections.delete", id));

  return row;
}

static void
refresh (SamReflectionsPage *self)
{
  SamStudy  *study;
  GtkWidget *row;
  g_autoptr (GPtrArray) found = NULL;

  if (self->desk == NULL)
    return;

  study = sam_desk_get_study (self->desk);
  found =
      sam_study_search (study,
                        gtk_editable_get_text (GTK_EDITABLE (self->search)));
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < found->len; i++)
    gtk_list_box_append (self->list,
                         new_row (self, g_ptr_array_index (found, i)));

  if (g_list_model_get_n_items (sam_study_get_reflections (study)) == 0)
    gtk_stack_set_visible_child_name (self->stack, "empty");
  else
    gtk_stack_set_visible_child_name (self->stack,
                                      found->len > 0 ? "list" : "nothing");
}

/* Returns: (transfer full) (nullable): the one with that id */
static SamReflection *
find (SamReflectionsPage *self, GVariant *id)
{
  GListModel *all = sam_study_get_reflections (sam_desk_get_study (self->desk));

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SamReflection) one = g_list_model_get_item (all, i);

      if (g_str_equal (sam_reflection_get_id (one),
                       g_variant_get_string (id, NULL)))
        return g_steal_pointer (&one);
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
  g_autoptr (SamReflection) reflection =
      find (SAM_REFLECTIONS_PAGE (widget), parameter);

  if (reflection != NULL)
    g_signal_emit (widget, signals[EDIT], 0, reflection);
}

static void
delete_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamReflectionsPage *self = SAM_REFLECTIONS_PAGE (widget);
  AdwToast           *toast;
  g_autoptr (SamReflection) reflection = find (self, parameter);

  if (reflection == NULL)
    return;

  g_set_object (&self->deleted, reflection);
  sam_study_remove_reflection (sam_desk_get_study (self->desk), reflection);
  toast = adw_toast_new (_ ("The reflection was deleted"));
  adw_toast_set_button_label (toast, _ ("Undo"));
  adw_toast_set_action_name (toast, "reflections.undo");
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
undo_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamReflectionsPage *self = SAM_REFLECTIONS_PAGE (widget);

  if (self->deleted == NULL)
    return;

  sam_study_add_reflection (sam_desk_get_study (self->desk), self->deleted);
  g_clear_object (&self->deleted);
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
  g_clear_object (&self->deleted);

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

/**
 * sam_reflection_badge_new:
 * @item: what something is about
 *
 * Returns: (transfer floating): a tile that says of which card it is
 */
GtkWidget *
sam_reflection_badge_new (SamDesk *desk, SamKeptItem *item)
{
  SamCard *card;

  g_return_val_if_fail (SAM_IS_DESK (desk), NULL);
  g_return_val_if_fail (item != NULL, NULL);

  card = sam_deck_shelf_find_card (sam_desk_get_shelf (desk),
                                   sam_kept_item_get_deck_id (item),
                                   sam_kept_item_get_card_id (item));
  if (card == NULL)
    return gtk_image_new_from_icon_name ("document-edit-symbolic");

  return sam_card_badge_new (sam_card_get_number (card),
                             sam_card_get_colour (card),
                             sam_card_get_icon (card));
}
