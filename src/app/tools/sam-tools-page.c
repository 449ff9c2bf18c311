// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-tools-page.h"

#include <glib/gi18n-lib.h>

/**
 * SamToolsPage:
 *
 * The place with what the cards lean on: a row for each page, in groups.
 */
struct _SamToolsPage
{
  AdwBin parent_instance;

  /* Template */
  AdwPreferencesPage *list;

  SamReference *reference; /* (owned) (nullable): %NULL until it is needed */
  GPtrArray    *groups;    /* (element-type AdwPreferencesGroup) (owned): in
                              @list, which owns them */
};

G_DEFINE_FINAL_TYPE (SamToolsPage, sam_tools_page, ADW_TYPE_BIN)

static const char *
get_group_title (SamPageKind kind)
{
  switch (kind)
    {
    case SAM_PAGE_MODEL:
      return _ ("Models");
    case SAM_PAGE_PROCEDURE:
      return _ ("Procedures");
    case SAM_PAGE_MEETING:
      return _ ("For the meeting");
    case SAM_PAGE_HELP:
    default:
      return _ ("Where to turn");
    }
}

static GtkWidget *
new_row (SamPage *page)
{
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");
  GtkWidget *row =
      g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                    sam_page_get_title (page), "subtitle",
                    sam_page_get_summary (page), "activatable", TRUE, NULL);

  gtk_widget_add_css_class (arrow, "dim-label");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s",
                                    sam_page_get_id (page));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-page");

  return row;
}

static void
append_group (SamToolsPage *self, SamPageKind kind)
{
  AdwPreferencesGroup *group = NULL;

  for (guint i = 0; i < sam_reference_get_n_pages (self->reference); i++)
    {
      SamPage *page = sam_reference_get_page (self->reference, i);

      if (sam_page_get_kind (page) != kind)
        continue;

      if (group == NULL)
        {
          group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
          adw_preferences_group_set_title (group, get_group_title (kind));
          adw_preferences_page_add (self->list, group);
          g_ptr_array_add (self->groups, group);
        }
      adw_preferences_group_add (group, new_row (page));
    }
}

static void
sam_tools_page_dispose (GObject *object)
{
  SamToolsPage *self = SAM_TOOLS_PAGE (object);

  g_clear_object (&self->reference);

  G_OBJECT_CLASS (sam_tools_page_parent_class)->dispose (object);
}

static void
sam_tools_page_finalize (GObject *object)
{
  SamToolsPage *self = SAM_TOOLS_PAGE (object);

  g_ptr_array_unref (self->groups);

  G_OBJECT_CLASS (sam_tools_page_parent_class)->finalize (object);
}

static void
sam_tools_page_class_init (SamToolsPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_tools_page_dispose;
  object_class->finalize = sam_tools_page_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/tools/sam-tools-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamToolsPage, list);
}

static void
sam_tools_page_init (SamToolsPage *self)
{
  self->groups = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_tools_page_new:
 *
 * Returns: (transfer floating): a place with nothing in it yet
 */
GtkWidget *
sam_tools_page_new (void)
{
  return g_object_new (SAM_TYPE_TOOLS_PAGE, NULL);
}

/**
 * sam_tools_page_set_reference:
 * @reference: (nullable): whose pages are listed
 */
void
sam_tools_page_set_reference (SamToolsPage *self, SamReference *reference)
{
  g_return_if_fail (SAM_IS_TOOLS_PAGE (self));
  g_return_if_fail (reference == NULL || SAM_IS_REFERENCE (reference));

  if (!g_set_object (&self->reference, reference))
    return;

  for (guint i = 0; i < self->groups->len; i++)
    adw_preferences_page_remove (self->list,
                                 g_ptr_array_index (self->groups, i));
  g_ptr_array_set_size (self->groups, 0);

  if (reference != NULL)
    for (SamPageKind kind = SAM_PAGE_MODEL; kind <= SAM_PAGE_HELP; kind++)
      append_group (self, kind);
}
