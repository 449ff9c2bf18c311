// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-person-file.h"
#include "sam-person-private.h"
#include "sam-study-file.h"

/**
 * sam_person_look:
 *
 * Reads what somebody studied without unlocking them, to see whether something
 * comes back today. It changes nothing, not even a file that is damaged, and
 * what was sealed with a passphrase cannot be read so.
 *
 * Returns: (transfer full) (nullable): a copy; %NULL if it cannot be read
 */
SamStudy *
sam_person_look (SamPerson *self)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (SAM_IS_PERSON (self), NULL);

  if (self->sealed)
    return NULL;

  bytes = sam_person_file_read (sam_keeping_get_path (self->keeping),
                                SAM_GENERATION_NEWEST, NULL);

  return bytes != NULL ? sam_study_file_read (bytes, NULL, NULL) : NULL;
}
