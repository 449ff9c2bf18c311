// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda-file.h"
#include "sam-xml-document.h"

G_BEGIN_DECLS

typedef struct
{
  char          *title; /* (owned) (not nullable) */
  SamImportState state;
  gboolean       is_card;
} SamImportLine;

struct _SamImport
{
  SamAgenda *agenda;    /* (owned) (not nullable) */
  GArray    *lines;     /* (element-type SamImportLine) (owned) */
  GPtrArray *new_cards; /* (element-type GBytes) (owned) */

  guint n_blocks; /* in the file */
  guint n_items;  /* blocks that are an item */
  guint n_cards;  /* own cards in the file */
};

/* A file that is being read. */
typedef struct
{
  SamXmlMode    mode;
  SamDeckShelf *shelf;  /* (not owned) (nullable): what is here */
  GPtrArray    *faults; /* (element-type SamFault) (not owned) */
  GPtrArray    *cards;  /* (element-type SamCard) (owned): in the file */
  GHashTable   *named;  /* (element-type utf8) (owned): items with a line */
  SamImport    *import; /* (owned) */
} SamImportReading;

/* What an <item> says. */
typedef struct
{
  char    *deck_id; /* (owned) */
  char    *card_id; /* (owned) */
  char    *item_id; /* (owned) */
  SamItem *sent;    /* (owned) (nullable): as the file has it */
  SamItem *here;    /* (not owned) (nullable): as the shelf has it */
} SamImportItem;

SamImport *sam_import_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* sam-import-named.c */
void sam_import_item_clear (SamImportItem *self);
void sam_import_read_item (SamImportReading *reading,
                           xmlNode          *element,
                           const char       *title,
                           SamImportItem    *item);
void sam_import_read_cards (SamImportReading *reading, xmlNode *root);
void sam_import_compare_cards (SamImportReading *reading);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SamImportItem, sam_import_item_clear)

/* sam-import-builder.c */
void sam_import_build (SamImportReading *reading, xmlNode *root);

/* sam-import-reader.c */
SamImport *sam_import_read (GBytes       *bytes,
                            SamXmlMode    mode,
                            SamDeckShelf *shelf,
                            GPtrArray    *faults,
                            GError      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
