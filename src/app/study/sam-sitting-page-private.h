// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-sitting-calm.h"
#include "sam-sitting-leaf.h"
#include "sam-sitting-page.h"
#include "sam-sitting-time.h"
#include "sam-study-saved.h"

G_BEGIN_DECLS

struct _SamSittingPage
{
  AdwBin parent_instance;

  /* Template */
  GtkStack          *stack;
  GtkLabel          *where;
  GtkLabel          *progress;
  GtkScrolledWindow *scroller;
  GtkBox            *leaf_box;
  GtkLabel          *why_not;
  SamStudySaved     *saved;
  GtkButton         *back_button;
  GtkButton         *next_button;
  SamSittingCalm    *calm;

  SamDesk    *desk;    /* (owned) (not nullable) until dispose */
  SamItem    *item;    /* (owned) (nullable): %NULL before it is opened */
  SamSitting *sitting; /* (owned) (nullable): likewise */
  SamSitting *last;    /* (owned) (nullable) */
  SamLeaf     leaf;    /* what shows */
  gboolean    finished;
  char       *next; /* (owned) (nullable): what comes after the sitting */

  SamSittingTime *time; /* (owned) */
};

/* sam-sitting-page.c */
void sam_sitting_page_get_subject (SamSittingPage    *self,
                                   SamSittingSubject *subject);
void sam_sitting_page_keep_time (SamSittingPage *self);
void sam_sitting_page_finish (SamSittingPage *self);

/* sam-sitting-turning.c: from leaf to leaf */
void     sam_sitting_page_install_turning (GtkWidgetClass *widget_class);
void     sam_sitting_page_show_leaf (SamSittingPage *self);
gboolean sam_sitting_page_focus_leaf (SamSittingPage *self);
void     sam_sitting_page_update (SamSittingPage *self);

void sam_sitting_page_add_next_key (SamSittingPage *self);

/* sam-sitting-end.c: what shows when it is finished */
void sam_sitting_page_show_end (SamSittingPage *self);

G_END_DECLS
