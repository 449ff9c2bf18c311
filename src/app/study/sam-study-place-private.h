// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-idle-lock.h"
#include "sam-people-page.h"
#include "sam-study-home.h"
#include "sam-study-place.h"

G_BEGIN_DECLS

struct _SamStudyPlace
{
  AdwBin parent_instance;

  /* Template */
  AdwToastOverlay *toasts;
  GtkWidget       *bar;
  GtkWidget       *back_button;
  GtkLabel        *title;
  GtkMenuButton   *person_menu;
  GtkRevealer     *note_revealer;
  GtkLabel        *note;
  GtkStack        *pages;
  SamPeoplePage   *people_page;
  SamStudyHome    *home;

  SamDesk *desk; /* (owned) (nullable): %NULL until it is given */
  const SamPortfolioPrint *print; /* (not owned) (nullable) */
  SamIdleLock             *idle;  /* (owned) (nullable): likewise */
  GPtrArray *pushed; /* (element-type GtkWidget) (owned): pages over the home,
                        which the stack owns; the last one shows */
  GBinding *title_binding; /* (not owned) (nullable): of the page on top */
};

/* sam-study-place.c */
void sam_study_place_show_note (SamStudyPlace *self, const char *note);
void sam_study_place_pop_all (SamStudyPlace *self);

/* sam-study-place-portfolio.c */
void sam_study_place_install_portfolio_action (GtkWidgetClass *widget_class);
/* sam-study-place-pages.c */
void sam_study_place_install_page_actions (GtkWidgetClass *widget_class);

/* sam-study-place-studying.c */
void sam_study_place_install_studying_actions (GtkWidgetClass *widget_class);

/* sam-study-place-person.c: who is there, who goes */
void sam_study_place_install_person_actions (GtkWidgetClass *widget_class);
void sam_study_place_take (SamStudyPlace *self, SamPerson *person);
void sam_study_place_put_away (SamStudyPlace *self);
void sam_study_place_ask_delete (SamStudyPlace *self, SamPerson *person);

G_END_DECLS
