// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-person.h"
#include "sam-study-file.h"

G_BEGIN_DECLS

/* The files of one person. All of it blocks, and any thread may call it. */

#define SAM_PERSON_SUFFIX ".study"

/* A sealed file is a little larger than what is in it. */
#define SAM_PERSON_MAX_BYTES (SAM_STUDY_FILE_MAX_BYTES + 4096)

/**
 * SamGeneration:
 * @SAM_GENERATION_NEWEST: what is there now
 * @SAM_GENERATION_OLDER: what was there before
 * @SAM_GENERATION_ASIDE: one that could not be read
 */
typedef enum
{
  SAM_GENERATION_NEWEST,
  SAM_GENERATION_OLDER,
  SAM_GENERATION_ASIDE,
} SamGeneration;

#define SAM_N_GENERATIONS 3

GBytes  *sam_person_file_read (const char   *path,
                               SamGeneration generation,
                               GError      **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean sam_person_file_exists (const char *path);

gboolean
sam_person_file_write (const char *path, GBytes *bytes, GError **error);
gboolean
sam_person_file_write_alone (const char *path, GBytes *bytes, GError **error);
gboolean sam_person_file_restore (const char *path, GError **error);
gboolean sam_person_file_wipe (const char *path, GError **error);

GPtrArray *sam_person_file_list (const char *folder,
                                 GError    **error) G_GNUC_WARN_UNUSED_RESULT;
void       sam_person_file_clean (const char *path);
void       sam_person_file_finish (const char *folder);

G_END_DECLS
