// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-seal.h"
#include "sam-study.h"

G_BEGIN_DECLS

/* Where a person's file is, and the order in which it is written. */
typedef struct _SamKeeping SamKeeping;

/* What is written once: any thread may write it. */
typedef struct
{
  SamKeeping *keeping; /* (owned) */
  guint64     serial;
  GBytes     *plain; /* (owned) */
  char       *name;  /* (owned): readable for everybody */
  SamSeal    *seal;  /* (owned) (nullable): not sealed if %NULL */
  gboolean    alone; /* nothing of what was there before may stay */
} SamSave;

/* What was read. */
typedef struct
{
  SamStudy *study;    /* (owned) */
  SamSeal  *seal;     /* (owned) (nullable) */
  gboolean  restored; /* the newest was damaged, it is the one before */
} SamRead;

SamKeeping *sam_keeping_new (const char *path) G_GNUC_WARN_UNUSED_RESULT;
SamKeeping *sam_keeping_ref (SamKeeping *self);
void        sam_keeping_unref (SamKeeping *self);
const char *sam_keeping_get_path (SamKeeping *self);

SamSave *sam_save_new (SamKeeping *keeping,
                       SamStudy   *study,
                       SamSeal    *seal,
                       gboolean    alone) G_GNUC_WARN_UNUSED_RESULT;
void     sam_save_free (SamSave *self);
gboolean sam_save_write (SamSave *self, GError **error);

SamRead *sam_keeping_read (SamKeeping *self,
                           const char *passphrase,
                           GError    **error) G_GNUC_WARN_UNUSED_RESULT;
void     sam_read_free (SamRead *self);
gboolean sam_keeping_wipe (SamKeeping *self, GError **error);

char *sam_keeping_dup_name (SamKeeping *self,
                            gboolean   *sealed) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamKeeping, sam_keeping_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamSave, sam_save_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamRead, sam_read_free)

G_END_DECLS
