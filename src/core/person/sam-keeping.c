// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-keeping.h"

#include "sam-person-error.h"
#include "sam-person-file.h"
#include "sam-secret.h"
#include "sam-study-file.h"

/**
 * SamKeeping:
 *
 * Where a person's file is, and the order in which it is written.
 *
 * Saves run in threads, side by side, and the main thread may have to save
 * itself when the app ends. A number says which is the newer one: an older one
 * that comes late is not written any more.
 */
struct _SamKeeping
{
  gatomicrefcount ref_count;

  char *path; /* (owned) (not nullable) */

  guint64 last; /* serial that was given last; the main thread's */

  GMutex   lock; /* of the file, and of what follows */
  guint64  written;
  gboolean wiped; /* nothing is written any more */
};

SamKeeping *
sam_keeping_new (const char *path)
{
  SamKeeping *self = g_new0 (SamKeeping, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->path = g_strdup (path);
  g_mutex_init (&self->lock);

  return self;
}

SamKeeping *
sam_keeping_ref (SamKeeping *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
sam_keeping_unref (SamKeeping *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_mutex_clear (&self->lock);
  g_free (self->path);
  g_free (self);
}

const char *
sam_keeping_get_path (SamKeeping *self)
{
  return self->path;
}

/* Saving */

/* Room-internal: all of @study as it is now, to be written in any thread.
 *
 * @seal: (nullable): what to seal it with */
SamSave *
sam_save_new (SamKeeping *keeping,
              SamStudy   *study,
              SamSeal    *seal,
              gboolean    alone)
{
  SamSave *self = g_new0 (SamSave, 1);
  gsize    size;
  gpointer data = g_bytes_unref_to_data (sam_study_file_write (study), &size);

  self->keeping = sam_keeping_ref (keeping);
  self->serial = ++keeping->last;
  self->plain = sam_secret_take (data, size);
  self->name = g_strdup (sam_study_get_name (study));
  self->seal = seal != NULL ? sam_seal_ref (seal) : NULL;
  self->alone = alone;

  return self;
}

void
sam_save_free (SamSave *self)
{
  sam_keeping_unref (self->keeping);
  g_bytes_unref (self->plain);
  g_free (self->name);
  g_clear_pointer (&self->seal, sam_seal_unref);
  g_free (self);
}

/* What nobody could read again must not take the place of what is there. */
static gboolean
check_readable (GBytes *plain, GError **error)
{
  g_autoptr (GError) cause = NULL;

  if (sam_study_file_check (plain, &cause))
    return TRUE;

  sam_person_set_error (error, g_error_matches (cause, SAM_XML_ERROR,
                                                SAM_XML_ERROR_REFUSED)
                                   ? SAM_PERSON_ERROR_TOO_LARGE
                                   : SAM_PERSON_ERROR_FAILED);

  return FALSE;
}

/* With the lock. */
static gboolean
write_locked (SamSave *self, GBytes *bytes, GError **error)
{
  SamKeeping *keeping = self->keeping;
  gboolean    ok;

  if (keeping->wiped)
    {
      sam_person_set_error (error, SAM_PERSON_ERROR_GONE);
      return FALSE;
    }
  if (self->serial < keeping->written)
    return TRUE; /* what is newer is on the disk already */

  ok = self->alone ? sam_person_file_write_alone (keeping->path, bytes, error)
                   : sam_person_file_write (keeping->path, bytes, error);
  if (ok)
    keeping->written = self->serial;

  return ok;
}

/* Room-internal: seals and writes. Blocks; any thread. It is on the disk when
 * this returns %TRUE; else what was there before is there still. */
gboolean
sam_save_write (SamSave *self, GError **error)
{
  gboolean ok;
  g_autoptr (GBytes) sealed = NULL;

  if (!check_readable (self->plain, error))
    return FALSE;

  if (self->seal != NULL)
    {
      sealed = sam_seal_close (self->seal, self->name, self->plain, error);
      if (sealed == NULL)
        return FALSE;
    }

  g_mutex_lock (&self->keeping->lock);
  ok = write_locked (self, sealed != NULL ? sealed : self->plain, error);
  g_mutex_unlock (&self->keeping->lock);

  return ok;
}

/* Reading */

void
sam_read_free (SamRead *self)
{
  g_clear_object (&self->study);
  g_clear_pointer (&self->seal, sam_seal_unref);
  g_free (self);
}

/* Unseals with the seal that there is, or with one made for @bytes.
 *
 * @seal: (inout) (nullable) */
static GBytes *
unseal (GBytes *bytes, const char *passphrase, SamSeal **seal, GError **error)
{
  if (*seal != NULL && !sam_seal_fits (*seal, bytes))
    g_clear_pointer (seal, sam_seal_unref);
  if (*seal == NULL && (passphrase == NULL || *passphrase == '\0'))
    sam_person_set_error (error, SAM_PERSON_ERROR_PASSPHRASE);
  else if (*seal == NULL)
    *seal = sam_seal_new_for (bytes, passphrase, error);

  return *seal != NULL ? sam_seal_open (*seal, bytes, error) : NULL;
}

static SamStudy *
read_generation (SamKeeping   *self,
                 SamGeneration generation,
                 const char   *passphrase,
                 SamSeal     **seal,
                 GError      **error)
{
  SamStudy *study;
  GError   *cause = NULL;
  g_autoptr (GBytes) bytes =
      sam_person_file_read (self->path, generation, error);
  g_autoptr (GBytes) plain = NULL;

  if (bytes == NULL)
    return NULL;

  if (sam_sealed_is (bytes))
    plain = unseal (bytes, passphrase, seal, error);
  else
    plain = g_bytes_ref (bytes);
  if (plain == NULL)
    return NULL;

  study = sam_study_file_read (plain, NULL, &cause);
  if (study == NULL)
    sam_person_take_error (error, cause);

  return study;
}

/* Whether the one before may be better than the newest, which gave @error. A
 * head that is damaged may look like a wrong passphrase; but a passphrase must
 * not be got around by an older file. */
static gboolean
should_try_older (SamKeeping *self, const GError *error)
{
  g_autoptr (GBytes) newest =
      sam_person_file_read (self->path, SAM_GENERATION_NEWEST, NULL);
  g_autoptr (GBytes) older =
      sam_person_file_read (self->path, SAM_GENERATION_OLDER, NULL);

  if (error->domain != SAM_PERSON_ERROR || older == NULL)
    return FALSE;

  switch (error->code)
    {
    case SAM_PERSON_ERROR_GONE:
      return TRUE;
    case SAM_PERSON_ERROR_DAMAGED:
      return newest == NULL || !sam_sealed_is (newest) || sam_sealed_is (older);
    case SAM_PERSON_ERROR_PASSPHRASE:
      return newest != NULL && sam_sealed_is (older) &&
             !sam_sealed_are_alike (newest, older);
    default:
      return FALSE;
    }
}

/* With the lock. */
static gboolean
read_locked (SamKeeping *self,
             const char *passphrase,
             SamRead    *what,
             GError    **error)
{
  g_autoptr (GError) newest = NULL;
  g_autoptr (GError) older = NULL;

  what->study = read_generation (self, SAM_GENERATION_NEWEST, passphrase,
                                 &what->seal, &newest);
  if (what->study != NULL)
    return TRUE;

  if (should_try_older (self, newest))
    what->study = read_generation (self, SAM_GENERATION_OLDER, passphrase,
                                   &what->seal, &older);
  if (what->study != NULL)
    {
      what->restored = sam_person_file_restore (self->path, error);
      return what->restored;
    }

  g_propagate_error (error, g_error_matches (older, SAM_PERSON_ERROR,
                                             SAM_PERSON_ERROR_PASSPHRASE)
                                ? g_steal_pointer (&older)
                                : g_steal_pointer (&newest));

  return FALSE;
}

/* Room-internal: reads the newest, or else the one before it, and sets the
 * damaged one aside. Blocks, a part of a second if it is sealed; any thread.
 *
 * @passphrase: (nullable): normal, as of sam_secret_dup() */
SamRead *
sam_keeping_read (SamKeeping *self, const char *passphrase, GError **error)
{
  gboolean ok;
  g_autoptr (SamRead) what = g_new0 (SamRead, 1);

  g_mutex_lock (&self->lock);
  ok = read_locked (self, passphrase, what, error);
  g_mutex_unlock (&self->lock);

  return ok ? g_steal_pointer (&what) : NULL;
}

/* Room-internal: everything of that person, for good. Blocks; any thread. */
gboolean
sam_keeping_wipe (SamKeeping *self, GError **error)
{
  g_mutex_lock (&self->lock);
  self->wiped = sam_person_file_wipe (self->path, error);
  g_mutex_unlock (&self->lock);

  return self->wiped;
}

/* Room-internal: whose file it is, for the list of people. Blocks.
 *
 * Returns: (transfer full) (nullable): %NULL if the file does not say */
char *
sam_keeping_dup_name (SamKeeping *self, gboolean *sealed)
{
  *sealed = FALSE;
  for (guint i = 0; i <= SAM_GENERATION_OLDER; i++)
    {
      g_autoptr (GBytes) bytes =
          sam_person_file_read (self->path, (SamGeneration) i, NULL);
      g_autoptr (SamStudy) study = NULL;

      if (bytes == NULL)
        continue;

      *sealed = sam_sealed_is (bytes);
      if (*sealed)
        return sam_sealed_dup_name (bytes, NULL);

      study = sam_study_file_read (bytes, NULL, NULL);
      if (study != NULL)
        return g_strdup (sam_study_get_name (study));
    }

  return NULL;
}
