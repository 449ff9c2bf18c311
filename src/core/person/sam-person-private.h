// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-keeping.h"
#include "sam-person.h"

G_BEGIN_DECLS

struct _SamPerson
{
  GObject parent_instance;

  char       *id;      /* (owned) (not nullable) */
  char       *name;    /* (owned) (not nullable): "" if the file is damaged */
  gboolean    sealed;  /* what is on the disk is */
  SamKeeping *keeping; /* (owned) (not nullable) */

  SamStudy *study; /* (owned) (nullable): %NULL while locked */
  SamSeal  *seal;  /* (owned) (nullable): to seal with; %NULL for not at all */
  gboolean  restored; /* the newest was damaged when it was unlocked */

  SamPersonState state;
  gboolean       dirty;    /* changed since the last save was made */
  guint          n_saving; /* saves that are on their way */
  guint          pause_id; /* of a GSource, or 0 */
  gboolean       changing; /* a passphrase is being set: nothing else saves */
  gboolean       sealing;  /* likewise, and the key is made: it is saved now */
  gboolean       resealed; /* likewise, and a flush has saved it */
  gboolean       to_seal;  /* likewise: whether that is with a passphrase */
};

SamPerson *sam_person_new (const char *folder,
                           const char *id) G_GNUC_WARN_UNUSED_RESULT;

/* sam-person.c */
void sam_person_set_sealed (SamPerson *self, gboolean sealed);
void sam_person_give (SamPerson *self, SamStudy *study, SamSeal *seal);
void sam_person_drop (SamPerson *self);

/* sam-person-save.c */
void sam_person_changed (SamPerson *self, gboolean typing);
void sam_person_set_state (SamPerson *self, SamPersonState state);
void sam_person_save_failed (SamPerson *self, const GError *error);
void sam_person_start_save (SamPerson          *self,
                            gboolean            alone,
                            GAsyncReadyCallback callback,
                            gpointer            user_data);
void sam_person_save_ended (SamPerson *self, GError *error);

G_END_DECLS
