// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-page.h"

G_BEGIN_DECLS

typedef struct
{
  char    *title; /* (owned) (not nullable) */
  SamText *body;  /* (owned) (not nullable) */
} SamSection;

/* Filled by the reader before anyone else has the page, and never changed
 * after that. */
struct _SamPage
{
  GObject parent_instance;

  char       *id; /* (owned) (not nullable) */
  SamPageKind kind;
  char       *title;    /* (owned) (not nullable) */
  char       *summary;  /* (owned) (not nullable) */
  guint       year;     /* when it was written */
  guint       month;    /* from 1 to 12 */
  GArray     *sections; /* (element-type SamSection) (owned) */
  GPtrArray  *sources;  /* (element-type utf8) (owned) */
};

SamPage *sam_page_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
