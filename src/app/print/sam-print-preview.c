// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-preview.h"

#include <glib/gi18n-lib.h>

#include "sam-print-pdf.h"

/**
 * SamPrintPreview:
 *
 * All pages below each other, as they come out of the printer. It is drawn by
 * what draws the file, so it cannot show anything else.
 */
struct _SamPrintPreview
{
  GtkBox parent_instance;

  SamPrintJob *job; /* (owned) (nullable): %NULL only after finalize */
};

G_DEFINE_FINAL_TYPE (SamPrintPreview, sam_print_preview, GTK_TYPE_BOX)

/* How wide a page shows, in pixels */
#define PAGE_WIDTH 640

static void
draw_page (GtkDrawingArea *area,
           cairo_t        *cr,
           int             width,
           int             height,
           gpointer        user_data)
{
  SamPrintPreview *self =
      SAM_PRINT_PREVIEW (gtk_widget_get_parent (GTK_WIDGET (area)));
  double page_width, page_height, scale;

  sam_print_job_get_size (self->job, GPOINTER_TO_UINT (user_data), &page_width,
                          &page_height);
  scale = MIN (width / page_width, height / page_height);
  cairo_translate (cr, (width - page_width * scale) / 2, 0);
  cairo_scale (cr, scale, scale);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_rectangle (cr, 0, 0, page_width, page_height);
  cairo_fill (cr);
  sam_print_job_draw (self->job, GPOINTER_TO_UINT (user_data), cr);
}

/* Returns: (transfer floating): a sheet that keeps its form */
static GtkWidget *
new_page (SamPrintPreview *self, guint page, guint n_pages)
{
  GtkWidget *area = g_object_new (GTK_TYPE_DRAWING_AREA, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_IMG, NULL);
  double     width, height;
  g_autofree char *name =
      g_strdup_printf (_ ("page %u of %u"), page + 1, n_pages);

  sam_print_job_get_size (self->job, page, &width, &height);
  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (area), PAGE_WIDTH);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (area),
                                       (int) (PAGE_WIDTH * height / width));
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_page,
                                  GUINT_TO_POINTER (page), NULL);
  gtk_widget_add_css_class (area, "sam-paper");
  gtk_accessible_update_property (GTK_ACCESSIBLE (area),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return area;
}

static void
sam_print_preview_finalize (GObject *object)
{
  g_clear_pointer (&SAM_PRINT_PREVIEW (object)->job, sam_print_job_free);

  G_OBJECT_CLASS (sam_print_preview_parent_class)->finalize (object);
}

static void
sam_print_preview_class_init (SamPrintPreviewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_print_preview_finalize;
}

static void
sam_print_preview_init (SamPrintPreview *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 18);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * sam_print_preview_new:
 * @job: (transfer full): what to show
 *
 * Returns: (transfer floating): its pages
 */
GtkWidget *
sam_print_preview_new (SamPrintJob *job)
{
  SamPrintPreview *self;
  guint            n_pages;

  g_return_val_if_fail (job != NULL, NULL);

  self = g_object_new (SAM_TYPE_PRINT_PREVIEW, NULL);
  self->job = job;
  n_pages = sam_print_job_get_n_pages (job);
  for (guint i = 0; i < n_pages; i++)
    gtk_box_append (GTK_BOX (self), new_page (self, i, n_pages));

  return GTK_WIDGET (self);
}

/**
 * sam_print_preview_new_portfolio:
 * @portfolio: not kept
 *
 * Returns: (transfer floating): the pages that sam_print_pdf_write_portfolio()
 *   writes
 */
GtkWidget *
sam_print_preview_new_portfolio (SamPortfolio *portfolio)
{
  g_return_val_if_fail (portfolio != NULL, NULL);

  return sam_print_preview_new (sam_print_pdf_new_portfolio (portfolio));
}
