// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-console-quiet.h"

#include "sam-page-view.h"

/**
 * SamConsoleQuiet:
 *
 * What the facilitator sees in a heavy moment: how to go on, and where to turn.
 * Nothing keeps that it was opened.
 */
struct _SamConsoleQuiet
{
  GtkBox parent_instance;

  /* Template */
  GtkWidget   *where;
  SamPageView *page_view;
};

G_DEFINE_FINAL_TYPE (SamConsoleQuiet, sam_console_quiet, GTK_TYPE_BOX)

static void
sam_console_quiet_class_init (SamConsoleQuietClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-console-quiet.ui");
  gtk_widget_class_bind_template_child (widget_class, SamConsoleQuiet, where);
  gtk_widget_class_bind_template_child (widget_class, SamConsoleQuiet,
                                        page_view);
}

static void
sam_console_quiet_init (SamConsoleQuiet *self)
{
  g_type_ensure (SAM_TYPE_PAGE_VIEW);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sam_console_quiet_new (void)
{
  return g_object_new (SAM_TYPE_CONSOLE_QUIET, NULL);
}

/**
 * sam_console_quiet_set_page:
 * @page: (nullable): that says where to turn
 */
void
sam_console_quiet_set_page (SamConsoleQuiet *self, SamPage *page)
{
  g_return_if_fail (SAM_IS_CONSOLE_QUIET (self));
  g_return_if_fail (page == NULL || SAM_IS_PAGE (page));

  if (page != NULL)
    sam_page_view_set_page (self->page_view, page);
  gtk_widget_set_visible (self->where, page != NULL);
}
