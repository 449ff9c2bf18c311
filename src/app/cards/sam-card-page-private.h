// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-card-header.h"
#include "sam-card-page.h"
#include "sam-item-browser.h"

G_BEGIN_DECLS

struct _SamCardPage
{
  AdwBin parent_instance;

  /* Template */
  SamCardHeader  *header;
  GtkRevealer    *origin_revealer;
  GtkLabel       *origin_label;
  SamItemBrowser *browser;

  SamDeck *deck; /* (owned) (nullable): %NULL for a file not kept */
  SamCard *card; /* (owned) (nullable): %NULL until it shows one */
  guint    tab;  /* as the header counts them */
  gboolean narrow;
};

G_END_DECLS
