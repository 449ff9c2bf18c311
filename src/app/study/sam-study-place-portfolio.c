// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-place-private.h"

/* Evidence of what somebody studied. */

static void
portfolio_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  SamStudyPlace *self = SAM_STUDY_PLACE (widget);

  if (self->print == NULL || self->desk == NULL ||
      sam_desk_get_person (self->desk) == NULL)
    return;

  sam_study_place_open (self, sam_portfolio_page_new (self->desk, self->print));
}

/* Installs the actions of this file. */
void
sam_study_place_install_portfolio_action (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "study.portfolio", NULL,
                                   portfolio_action);
}

/**
 * sam_study_place_set_print:
 * @print: (not owned): how a portfolio comes on paper; stays as long as the
 *   place
 */
void
sam_study_place_set_print (SamStudyPlace *self, const SamPortfolioPrint *print)
{
  g_return_if_fail (SAM_IS_STUDY_PLACE (self));
  g_return_if_fail (print != NULL);

  self->print = print;
}
