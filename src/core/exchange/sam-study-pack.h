// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-session.h"
#include "sam-xml-fault.h"

G_BEGIN_DECLS

/* How the name of its file ends, likewise without “.xml” (sam-agenda-file.h).
 */
#define SAM_STUDY_PACK_ENDING ".samenspel-study"

/* What a session came to for whoever was not there, as one XML file
 * (data/study-pack.rng, urn:x-samenspel:study-pack), to study the same alone.
 * It holds the layer to share: items with their text,
 * sums as the guard gives them out, what was agreed; no notes and no names. */
gboolean sam_study_pack_is_worth_it (SamSession *session);
GBytes  *sam_study_pack_write (SamSession *session,
                               const char *language,
                               GError    **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * SamStudyPack:
 *
 * A study pack that was read from a file. It never changes.
 */
typedef struct _SamStudyPack SamStudyPack;

SamStudyPack *sam_study_pack_read (GBytes    *bytes,
                                   GPtrArray *faults,
                                   GError   **error) G_GNUC_WARN_UNUSED_RESULT;
void          sam_study_pack_free (SamStudyPack *self);

const char *sam_study_pack_get_language (SamStudyPack *self);
const char *sam_study_pack_get_title (SamStudyPack *self);
/* (transfer none): noon of the day of the session */
GDateTime *sam_study_pack_get_held (SamStudyPack *self);

/* What was discussed, in its order */
guint         sam_study_pack_get_n_items (SamStudyPack *self);
const char   *sam_study_pack_get_deck_id (SamStudyPack *self, guint item);
const char   *sam_study_pack_get_card_id (SamStudyPack *self, guint item);
guint         sam_study_pack_get_card_number (SamStudyPack *self, guint item);
const char   *sam_study_pack_get_card_title (SamStudyPack *self, guint item);
SamCardColour sam_study_pack_get_colour (SamStudyPack *self, guint item);
const char   *sam_study_pack_get_icon (SamStudyPack *self, guint item);
SamItem      *sam_study_pack_get_item (SamStudyPack *self, guint item);

/* What the team chose in a dilemma; to be shown after the own choice only.
 * Without bars there may still be a sentence. */
gboolean sam_study_pack_has_bars (SamStudyPack *self, guint item);
gboolean
sam_study_pack_has_round (SamStudyPack *self, guint item, SamRoundName round);
const char *
sam_study_pack_get_word (SamStudyPack *self, guint item, SamRoundName round);
guint sam_study_pack_get_count (SamStudyPack *self,
                                guint         item,
                                SamRoundName  round,
                                SamChoice     choice);
guint
sam_study_pack_get_total (SamStudyPack *self, guint item, SamRoundName round);
const char *sam_study_pack_get_sentence (SamStudyPack *self, guint item);

/* What was agreed, one sentence each */
guint       sam_study_pack_get_n_agreed (SamStudyPack *self);
const char *sam_study_pack_get_agreed (SamStudyPack *self, guint agreed);

/* `samenspel --check` */
gboolean sam_study_pack_is_file (GFile *file);
gboolean
sam_study_pack_check_file (GFile *file, const char *name, GString *report);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamStudyPack, sam_study_pack_free)

G_END_DECLS
