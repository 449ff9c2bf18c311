// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-text-view.h"

#include "sam-reading.h"

/**
 * SamTextView:
 *
 * A [struct@Text] as people read it: paragraphs, lists and quotes, in labels
 * that wrap and can be selected.
 */
struct _SamTextView
{
  GtkBox parent_instance;

  SamText *text; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamTextView, sam_text_view, GTK_TYPE_BOX)

enum
{
  PROP_0,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GtkWidget *
new_list_item (const char *markup)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *label = sam_reading_new_marked_up (markup);
  GtkWidget *bullet = g_object_new (GTK_TYPE_LABEL, "accessible-role",
                                    GTK_ACCESSIBLE_ROLE_PRESENTATION, "label",
                                    "•", "valign", GTK_ALIGN_START, NULL);

  gtk_box_append (GTK_BOX (box), bullet);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

static GtkWidget *
new_block (SamText *text, guint block)
{
  GtkWidget       *widget;
  g_autofree char *markup = sam_text_dup_markup (text, block);

  switch (sam_text_get_kind (text, block))
    {
    case SAM_TEXT_LIST_ITEM:
      return new_list_item (markup);

    case SAM_TEXT_QUOTE:
      widget = sam_reading_new_marked_up (markup);
      gtk_widget_add_css_class (widget, "sam-quote");
      return widget;

    case SAM_TEXT_PARAGRAPH:
    default:
      return sam_reading_new_marked_up (markup);
    }
}

static void
sam_text_view_finalize (GObject *object)
{
  SamTextView *self = SAM_TEXT_VIEW (object);

  g_clear_pointer (&self->text, sam_text_unref);

  G_OBJECT_CLASS (sam_text_view_parent_class)->finalize (object);
}

static void
sam_text_view_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SamTextView *self = SAM_TEXT_VIEW (object);

  switch (property_id)
    {
    case PROP_TEXT:
      g_value_set_boxed (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_text_view_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  SamTextView *self = SAM_TEXT_VIEW (object);

  switch (property_id)
    {
    case PROP_TEXT:
      sam_text_view_set_text (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_text_view_class_init (SamTextViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sam_text_view_finalize;
  object_class->get_property = sam_text_view_get_property;
  object_class->set_property = sam_text_view_set_property;

  /**
   * SamTextView:text: (nullable)
   *
   * What is shown.
   */
  properties[PROP_TEXT] =
      g_param_spec_boxed ("text", NULL, NULL, SAM_TYPE_TEXT,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                              G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sam_text_view_init (SamTextView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
}

/**
 * sam_text_view_new:
 * @text: (nullable): what is shown
 *
 * Returns: (transfer floating): a view of @text
 */
GtkWidget *
sam_text_view_new (SamText *text)
{
  return g_object_new (SAM_TYPE_TEXT_VIEW, "text", text, NULL);
}

/**
 * sam_text_view_get_text:
 *
 * Returns: (transfer none) (nullable): what is shown
 */
SamText *
sam_text_view_get_text (SamTextView *self)
{
  g_return_val_if_fail (SAM_IS_TEXT_VIEW (self), NULL);

  return self->text;
}

/**
 * sam_text_view_set_text:
 * @text: (nullable): what to show
 */
void
sam_text_view_set_text (SamTextView *self, SamText *text)
{
  g_return_if_fail (SAM_IS_TEXT_VIEW (self));

  if (self->text == text)
    return;

  sam_reading_clear (GTK_BOX (self));
  g_clear_pointer (&self->text, sam_text_unref);
  if (text != NULL)
    {
      self->text = sam_text_ref (text);
      for (guint i = 0; i < sam_text_get_n_blocks (text); i++)
        gtk_box_append (GTK_BOX (self), new_block (text, i));
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}
