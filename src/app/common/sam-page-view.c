// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-page-view.h"

#include <glib/gi18n-lib.h>

#include "sam-reading.h"
#include "sam-text-view.h"

/**
 * SamPageView:
 *
 * How a page reads: its text, whose it is, and from when.
 */
struct _SamPageView
{
  GtkBox parent_instance;

  SamPage *page; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamPageView, sam_page_view, GTK_TYPE_BOX)

static void
append_small (GtkBox *box, const char *text)
{
  GtkWidget *label = sam_reading_new_paragraph (text);

  gtk_widget_add_css_class (label, "sam-small");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (box, label);
}

static void
append_sources (GtkBox *box, SamPage *page)
{
  GtkWidget *sources = sam_reading_new_box (4);
  GtkWidget *heading = sam_reading_new_heading (_ ("Sources"), 2);

  gtk_widget_add_css_class (heading, "sam-small");
  gtk_box_append (box, heading);
  for (guint i = 0; i < sam_page_get_n_sources (page); i++)
    append_small (GTK_BOX (sources), sam_page_get_source (page, i));
  gtk_box_append (box, sources);
}

static void
append_written (GtkBox *box, SamPage *page)
{
  g_autoptr (GDateTime) written =
      g_date_time_new_utc ((int) sam_page_get_written_year (page),
                           (int) sam_page_get_written_month (page), 1, 0, 0, 0);
  g_autofree char *month = g_date_time_format (written, "%B %Y");
  g_autofree char *text = NULL;

  /* TRANSLATORS: the month is like “November 2026” */
  text = g_strdup_printf (_ ("Written in %s. Laws and telephone numbers "
                             "change: check them."),
                          month);
  append_small (box, text);
}

static void
append_page (GtkBox *box, SamPage *page)
{
  GtkWidget *summary = sam_reading_new_paragraph (sam_page_get_summary (page));

  gtk_box_append (box, sam_reading_new_heading (sam_page_get_title (page), 1));
  gtk_widget_add_css_class (summary, "sam-summary");
  gtk_box_append (box, summary);

  for (guint i = 0; i < sam_page_get_n_sections (page); i++)
    {
      gtk_box_append (box,
                      sam_reading_new_heading (sam_page_get_section_title (page,
                                                                           i),
                                               2));
      gtk_box_append (box,
                      sam_text_view_new (sam_page_get_section_body (page, i)));
    }
  append_sources (box, page);
  append_written (box, page);
}

static void
sam_page_view_dispose (GObject *object)
{
  SamPageView *self = SAM_PAGE_VIEW (object);

  g_clear_object (&self->page);

  G_OBJECT_CLASS (sam_page_view_parent_class)->dispose (object);
}

static void
sam_page_view_class_init (SamPageViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sam_page_view_dispose;
}

static void
sam_page_view_init (SamPageView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "sam-reading");
}

/**
 * sam_page_view_new:
 *
 * Returns: (transfer floating): a view without a page
 */
GtkWidget *
sam_page_view_new (void)
{
  return g_object_new (SAM_TYPE_PAGE_VIEW, NULL);
}

/**
 * sam_page_view_get_page:
 *
 * Returns: (transfer none) (nullable): what is read
 */
SamPage *
sam_page_view_get_page (SamPageView *self)
{
  g_return_val_if_fail (SAM_IS_PAGE_VIEW (self), NULL);

  return self->page;
}

/**
 * sam_page_view_set_page:
 * @page: (nullable): what to read
 */
void
sam_page_view_set_page (SamPageView *self, SamPage *page)
{
  g_return_if_fail (SAM_IS_PAGE_VIEW (self));
  g_return_if_fail (page == NULL || SAM_IS_PAGE (page));

  if (!g_set_object (&self->page, page))
    return;

  sam_reading_clear (GTK_BOX (self));
  if (page != NULL)
    append_page (GTK_BOX (self), page);
}
