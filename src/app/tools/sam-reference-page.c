// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reference-page.h"

#include "sam-header-end.h"
#include "sam-page-view.h"

/**
 * SamReferencePage:
 *
 * One page of the reference, to read. There is nothing on it to stop at, so
 * the keys that move through a text do so wherever the focus is.
 */
struct _SamReferencePage
{
  AdwBin parent_instance;

  /* Template */
  AdwWindowTitle    *title;
  GtkScrolledWindow *scroller;
  SamPageView       *view;
};

G_DEFINE_FINAL_TYPE (SamReferencePage, sam_reference_page, ADW_TYPE_BIN)

static const struct
{
  guint         key;
  GtkScrollType scroll;
} scroll_keys[] = {
  { GDK_KEY_Up, GTK_SCROLL_STEP_UP },
  { GDK_KEY_KP_Up, GTK_SCROLL_STEP_UP },
  { GDK_KEY_Down, GTK_SCROLL_STEP_DOWN },
  { GDK_KEY_KP_Down, GTK_SCROLL_STEP_DOWN },
  { GDK_KEY_Page_Up, GTK_SCROLL_PAGE_UP },
  { GDK_KEY_KP_Page_Up, GTK_SCROLL_PAGE_UP },
  { GDK_KEY_Page_Down, GTK_SCROLL_PAGE_DOWN },
  { GDK_KEY_KP_Page_Down, GTK_SCROLL_PAGE_DOWN },
  { GDK_KEY_Home, GTK_SCROLL_START },
  { GDK_KEY_KP_Home, GTK_SCROLL_START },
  { GDK_KEY_End, GTK_SCROLL_END },
  { GDK_KEY_KP_End, GTK_SCROLL_END },
};

static gboolean
scroll_cb (GtkWidget *widget, GVariant *scroll, gpointer user_data)
{
  SamReferencePage *self = SAM_REFERENCE_PAGE (widget);
  gboolean          handled = FALSE;

  g_signal_emit_by_name (self->scroller, "scroll-child",
                         g_variant_get_int32 (scroll), FALSE, &handled);

  return handled;
}

static void
sam_reference_page_class_init (SamReferencePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  for (gsize i = 0; i < G_N_ELEMENTS (scroll_keys); i++)
    gtk_widget_class_add_binding (widget_class, scroll_keys[i].key, 0,
                                  scroll_cb, "i", scroll_keys[i].scroll);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/tools/sam-reference-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamReferencePage, title);
  gtk_widget_class_bind_template_child (widget_class, SamReferencePage,
                                        scroller);
  gtk_widget_class_bind_template_child (widget_class, SamReferencePage, view);
}

static void
sam_reference_page_init (SamReferencePage *self)
{
  g_type_ensure (SAM_TYPE_HEADER_END);
  g_type_ensure (SAM_TYPE_PAGE_VIEW);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_reference_page_new:
 *
 * Returns: (transfer floating): a page with nothing to read yet
 */
GtkWidget *
sam_reference_page_new (void)
{
  return g_object_new (SAM_TYPE_REFERENCE_PAGE, NULL);
}

/**
 * sam_reference_page_get_page:
 *
 * Returns: (transfer none) (nullable): what is read
 */
SamPage *
sam_reference_page_get_page (SamReferencePage *self)
{
  g_return_val_if_fail (SAM_IS_REFERENCE_PAGE (self), NULL);

  return sam_page_view_get_page (self->view);
}

/**
 * sam_reference_page_set_page:
 * @page: what to read, from its beginning
 */
void
sam_reference_page_set_page (SamReferencePage *self, SamPage *page)
{
  g_return_if_fail (SAM_IS_REFERENCE_PAGE (self));
  g_return_if_fail (SAM_IS_PAGE (page));

  adw_window_title_set_title (self->title, sam_page_get_title (page));
  sam_page_view_set_page (self->view, page);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (
                                self->scroller),
                            0);
}
