// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-header-end.h"

/**
 * SamHeaderEnd:
 *
 * The end of every header bar: search and the main menu, always in the same
 * place.
 */
struct _SamHeaderEnd
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (SamHeaderEnd, sam_header_end, GTK_TYPE_BOX)

static void
sam_header_end_class_init (SamHeaderEndClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               SAM_RESOURCE_BASE
                                               "/ui/common/sam-header-end.ui");
}

static void
sam_header_end_init (SamHeaderEnd *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
