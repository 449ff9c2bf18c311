// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-study.h"

G_BEGIN_DECLS

/**
 * SamPersonError:
 * @SAM_PERSON_ERROR_FAILED: anything else
 * @SAM_PERSON_ERROR_PASSPHRASE: that is not the passphrase; nothing changed
 * @SAM_PERSON_ERROR_FULL: no room on the disk; what was saved before is safe
 * @SAM_PERSON_ERROR_READ_ONLY: the folder cannot be written
 * @SAM_PERSON_ERROR_DAMAGED: neither the file nor the one before can be read;
 *   both were left as they are
 * @SAM_PERSON_ERROR_NEWER: made by a newer Samenspel; left untouched
 * @SAM_PERSON_ERROR_TOO_LARGE: more than a file may hold; what was saved before
 *   is safe
 * @SAM_PERSON_ERROR_GONE: the file is not there any more
 *
 * What can go wrong with a person's file. Messages are fit to show: they say
 * what happened, what is safe and what to do.
 */
typedef enum
{
  SAM_PERSON_ERROR_FAILED,
  SAM_PERSON_ERROR_PASSPHRASE,
  SAM_PERSON_ERROR_FULL,
  SAM_PERSON_ERROR_READ_ONLY,
  SAM_PERSON_ERROR_DAMAGED,
  SAM_PERSON_ERROR_NEWER,
  SAM_PERSON_ERROR_TOO_LARGE,
  SAM_PERSON_ERROR_GONE,
} SamPersonError;

#define SAM_PERSON_ERROR (sam_person_error_quark ())
GQuark sam_person_error_quark (void);

/**
 * SamPersonState:
 * @SAM_PERSON_SAVED: all of it is on the disk (also while locked)
 * @SAM_PERSON_SAVING: something is on its way there
 * @SAM_PERSON_UNSAVED: it could not be saved; tried again with the next change
 *
 * How much of what somebody wrote is on the disk.
 */
typedef enum
{
  SAM_PERSON_SAVED,
  SAM_PERSON_SAVING,
  SAM_PERSON_UNSAVED,
} SamPersonState;

/* After so long without a sign of life, the app locks. */
#define SAM_PERSON_LOCK_SECONDS (10 * 60)

/* Shorter ones are too easy to guess; in characters. */
#define SAM_PASSPHRASE_LEAST 8

#define SAM_TYPE_PERSON (sam_person_get_type ())

/* Somebody who studies on this computer, and their file. Main thread only.
 *
 * Every change of the study saves itself: at once, or a second after somebody
 * began to type.
 *
 * Properties that notify: name, sealed, study (NULL while locked), state.
 * Signal “failed” (GError): a save failed; its message is fit to show. */
G_DECLARE_FINAL_TYPE (SamPerson, sam_person, SAM, PERSON, GObject)

/* The random part of the file's name; fit to be kept in settings */
const char    *sam_person_get_id (SamPerson *self);
const char    *sam_person_get_name (SamPerson *self);
gboolean       sam_person_is_sealed (SamPerson *self);
SamStudy      *sam_person_get_study (SamPerson *self);
SamPersonState sam_person_get_state (SamPerson *self);
gboolean       sam_person_was_restored (SamPerson *self);
SamStudy      *sam_person_look (SamPerson *self) G_GNUC_WARN_UNUSED_RESULT;

void     sam_person_unlock_async (SamPerson          *self,
                                  const char         *passphrase,
                                  GCancellable       *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data);
gboolean sam_person_unlock_finish (SamPerson    *self,
                                   GAsyncResult *result,
                                   GError      **error);

gboolean sam_person_flush (SamPerson *self, GError **error);
gboolean sam_person_lock (SamPerson *self, GError **error);

void sam_person_save_async (SamPerson          *self,
                            GAsyncReadyCallback callback,
                            gpointer            user_data);
gboolean
sam_person_save_finish (SamPerson *self, GAsyncResult *result, GError **error);

void     sam_person_set_passphrase_async (SamPerson          *self,
                                          const char         *current,
                                          const char         *passphrase,
                                          GAsyncReadyCallback callback,
                                          gpointer            user_data);
gboolean sam_person_set_passphrase_finish (SamPerson    *self,
                                           GAsyncResult *result,
                                           GError      **error);

GBytes *sam_person_export (SamPerson *self) G_GNUC_WARN_UNUSED_RESULT;

gboolean sam_passphrase_is_long_enough (const char *passphrase);

G_END_DECLS
