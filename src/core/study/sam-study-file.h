// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-study.h"
#include "sam-xml-fault.h"

G_BEGIN_DECLS

/* Some twenty years of an evening each week, or five of one each day */
#define SAM_STUDY_FILE_MAX_BYTES (16 * 1024 * 1024)

/* All of a study as one XML file (data/study.rng, urn:x-samenspel:study). It is
 * what is kept, and what “everything about me” gives. Any thread, as long as
 * nobody else has the study. */
GBytes   *sam_study_file_write (SamStudy *study) G_GNUC_WARN_UNUSED_RESULT;
SamStudy *sam_study_file_read (GBytes    *bytes,
                               GPtrArray *faults,
                               GError   **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean  sam_study_file_check (GBytes *bytes, GError **error);

G_END_DECLS
