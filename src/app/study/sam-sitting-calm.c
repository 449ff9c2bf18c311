// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-calm.h"

#include "sam-page-view.h"
#include "sam-tab.h"

/* The page of the reference that says it, in every language. */
#define WHERE_TO_TURN "where-to-turn"

/**
 * SamSittingCalm:
 *
 * For whoever was touched by what they read: a quiet word, and where to turn.
 * It asks nothing and keeps nothing.
 */
struct _SamSittingCalm
{
  AdwBin parent_instance;

  /* Template */
  GtkButton   *resume_button;
  SamPageView *turn_view;
};

G_DEFINE_FINAL_TYPE (SamSittingCalm, sam_sitting_calm, ADW_TYPE_BIN)

static gboolean
sam_sitting_calm_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (
      GTK_WIDGET (SAM_SITTING_CALM (widget)->resume_button));
}

static void
sam_sitting_calm_class_init (SamSittingCalmClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = sam_sitting_calm_grab_focus;
  widget_class->focus = sam_tab_through;

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/study/sam-sitting-calm.ui");
  gtk_widget_class_bind_template_child (widget_class, SamSittingCalm,
                                        resume_button);
  gtk_widget_class_bind_template_child (widget_class, SamSittingCalm,
                                        turn_view);
}

static void
sam_sitting_calm_init (SamSittingCalm *self)
{
  g_type_ensure (SAM_TYPE_PAGE_VIEW);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_sitting_calm_show:
 * @reference: (nullable): where it says where to turn
 */
void
sam_sitting_calm_show (SamSittingCalm *self, SamReference *reference)
{
  SamPage *page;

  g_return_if_fail (SAM_IS_SITTING_CALM (self));
  g_return_if_fail (reference == NULL || SAM_IS_REFERENCE (reference));

  page = reference != NULL ? sam_reference_find_page (reference, WHERE_TO_TURN)
                           : NULL;
  gtk_widget_set_visible (GTK_WIDGET (self->turn_view), page != NULL);
  sam_page_view_set_page (self->turn_view, page);
}
