// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-builder-agenda.h"
#include "sam-builder-meeting.h"
#include "sam-builder-page.h"
#include "sam-builder-panes.h"
#include "sam-library.h"

G_BEGIN_DECLS

struct _SamBuilderPage
{
  AdwBin parent_instance;

  /* Template */
  GtkMenuButton     *title_button;
  GtkLabel          *title;
  GtkActionable     *print;
  GtkMenuButton     *menu;
  SamBuilderPanes   *panes;
  SamBuilderMeeting *meeting;

  SamLibrary       *library;     /* (unowned): in @panes */
  SamBuilderAgenda *agenda_pane; /* (unowned): in @panes */

  SamAgenda   *agenda; /* (owned) (nullable) */
  SamSaveState save_state;
};

/* sam-builder-actions.c: what can be done on the page, and its keys */
void sam_builder_page_install_actions (GtkWidgetClass *widget_class);
void sam_builder_page_add_keys (SamBuilderPage *self);

G_END_DECLS
