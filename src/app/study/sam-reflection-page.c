// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reflection-page.h"

#include <glib/gi18n-lib.h>

#include "sam-name-guard.h"
#include "sam-study-saved.h"
#include "sam-tab.h"

/**
 * SamReflectionPage:
 *
 * Where somebody writes a reflection, new or again. It is kept from the first
 * character, and gone again if all of it is taken away.
 */
struct _SamReflectionPage
{
  AdwBin parent_instance;

  /* Template */
  GtkLabel      *about;
  GtkTextView   *text;
  SamNameGuard  *guard;
  SamStudySaved *saved;

  SamDesk       *desk;       /* (owned) (nullable): %NULL only after dispose */
  SamKeptItem   *item;       /* (owned) (nullable): what a new one is about */
  SamReflection *reflection; /* (owned) (nullable): %NULL until there is one */
  gboolean       kept;       /* whether it is in the study */
};

G_DEFINE_FINAL_TYPE (SamReflectionPage, sam_reflection_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
dup_text (SamReflectionPage *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text);
  GtkTextIter    start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static gboolean
is_blank (const char *text)
{
  g_autofree char *copy = g_strdup (text);

  return *g_strstrip (copy) == '\0';
}

static void
keep (SamReflectionPage *self, gboolean kept)
{
  SamStudy *study = sam_desk_get_study (self->desk);

  if (self->kept == kept)
    return;

  self->kept = kept;
  if (kept)
    sam_study_add_reflection (study, self->reflection);
  else
    sam_study_remove_reflection (study, self->reflection);
}

static void
changed_cb (SamReflectionPage *self)
{
  g_autofree char *text = dup_text (self);

  if (is_blank (text))
    {
      if (self->reflection != NULL)
        keep (self, FALSE);
      return;
    }

  if (self->reflection == NULL)
    {
      g_autoptr (GDateTime) now = sam_desk_get_now (self->desk);

      self->reflection = sam_reflection_new (NULL, self->item, now, text);
    }
  else
    sam_reflection_set_text (self->reflection, text);
  keep (self, TRUE);
}

static gboolean
sam_reflection_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (
      GTK_WIDGET (SAM_REFLECTION_PAGE (widget)->text));
}

static void
sam_reflection_page_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, _ ("Reflection"));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_reflection_page_dispose (GObject *object)
{
  SamReflectionPage *self = SAM_REFLECTION_PAGE (object);

  if (self->text != NULL)
    g_signal_handlers_disconnect_by_func (gtk_text_view_get_buffer (self->text),
                                          changed_cb, self);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->item, sam_kept_item_unref);
  g_clear_object (&self->reflection);

  G_OBJECT_CLASS (sam_reflection_page_parent_class)->dispose (object);
}

static void
sam_reflection_page_class_init (SamReflectionPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sam_reflection_page_get_property;
  object_class->dispose = sam_reflection_page_dispose;
  widget_class->grab_focus = sam_reflection_page_grab_focus;
  widget_class->focus = sam_tab_through;

  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/study/sam-reflection-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamReflectionPage, about);
  gtk_widget_class_bind_template_child (widget_class, SamReflectionPage, text);
  gtk_widget_class_bind_template_child (widget_class, SamReflectionPage, guard);
  gtk_widget_class_bind_template_child (widget_class, SamReflectionPage, saved);
}

static void
sam_reflection_page_init (SamReflectionPage *self)
{
  g_type_ensure (SAM_TYPE_NAME_GUARD);
  g_type_ensure (SAM_TYPE_STUDY_SAVED);
  gtk_widget_init_template (GTK_WIDGET (self));
}

static SamReflectionPage *
create (SamDesk *desk, SamKeptItem *item)
{
  SamReflectionPage *self = g_object_new (SAM_TYPE_REFLECTION_PAGE, NULL);

  self->desk = g_object_ref (desk);
  self->item = item != NULL ? sam_kept_item_ref (item) : NULL;
  sam_study_saved_set_person (self->saved, sam_desk_get_person (desk));
  gtk_label_set_label (self->about, item != NULL
                                        ? sam_kept_item_get_title (item)
                                        : _ ("A thought of your own"));

  return self;
}

static void
watch (SamReflectionPage *self)
{
  g_signal_connect_object (gtk_text_view_get_buffer (self->text), "changed",
                           G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sam_reflection_page_new:
 * @desk: with somebody at it
 * @reflection: one of theirs
 *
 * Returns: (transfer floating): a page to write it anew
 */
GtkWidget *
sam_reflection_page_new (SamDesk *desk, SamReflection *reflection)
{
  SamReflectionPage *self;

  g_return_val_if_fail (SAM_IS_DESK (desk), NULL);
  g_return_val_if_fail (SAM_IS_REFLECTION (reflection), NULL);

  self = create (desk, sam_reflection_get_item (reflection));
  self->reflection = g_object_ref (reflection);
  self->kept = TRUE;
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text),
                            sam_reflection_get_text (reflection), -1);
  watch (self);

  return GTK_WIDGET (self);
}

/**
 * sam_reflection_page_new_about:
 * @desk: with somebody at it
 * @item: (nullable): what it is about
 *
 * Returns: (transfer floating): a page to write a new one
 */
GtkWidget *
sam_reflection_page_new_about (SamDesk *desk, SamKeptItem *item)
{
  SamReflectionPage *self;

  g_return_val_if_fail (SAM_IS_DESK (desk), NULL);

  self = create (desk, item);
  watch (self);

  return GTK_WIDGET (self);
}
