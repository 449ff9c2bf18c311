// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-cards-home.h"
#include "sam-home-planned.h"

G_BEGIN_DECLS

struct _SamCardsHome
{
  AdwBin parent_instance;

  /* Template */
  GtkRevealer    *problems_revealer;
  GtkLabel       *problems_label;
  GtkRevealer    *session_revealer;
  GtkLabel       *session_label;
  GtkLabel       *session_title;
  GtkButton      *session_button;
  GtkRevealer    *planned_revealer;
  SamHomePlanned *planned;
  GtkFlowBox     *built_in_box;
  GtkWidget      *own_group;
  GtkFlowBox     *own_box;

  SamDeckShelf *shelf; /* (owned) (nullable) */
  SamStudy     *study; /* (owned) (nullable): whose progress shows */
};

/* sam-cards-home-tiles.c */
void sam_cards_home_bind (SamCardsHome *self);
void sam_cards_home_unbind (SamCardsHome *self);

G_END_DECLS
